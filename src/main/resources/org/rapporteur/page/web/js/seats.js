/* Who sat on which side of one event, with office, role and on whose behalf. */
import { h } from './dom.js';
import { glyph } from './marks.js';
import { TYPE, acting, actorPath, count, mediators, sides } from './words.js';

const ROLE = { delegate: 'in the delegation', mediator: 'go-between', host: 'host', visitor: null, principal: null };

function card(p, delegations) {
  const state = acting(p);
  const isState = p.actor.kind === 'state';
  const office = p.office ? (p.former && !/^(former|ex-)/i.test(p.office) ? `Former ${p.office}` : p.office) : null;
  const under = [
    isState ? (p.role === 'host' ? 'Host state' : 'State') : (state?.name ?? 'state not given'),
    isState ? null : ROLE[p.role],
  ]
    .filter(Boolean)
    .join(', ');
  const sender = p.onBehalfOf && p.onBehalfOf.id !== p.actor.id && p.onBehalfOf.id !== state?.id ? p.onBehalfOf : null;
  const group = delegations.find(d => d.id === p.delegation);
  const heads = group?.heads.some(head => head.id === p.actor.id);
  return h(
    'li',
    { class: 'seat-card' },
    h('a', { class: 'seat-name', href: actorPath(p.actor.id) }, p.actor.name),
    office ? h('p', { class: 'seat-office' }, office) : null,
    h('p', { class: 'label' }, under),
    sender
      ? h('p', { class: 'small muted' }, 'on behalf of ', h('a', { href: actorPath(sender.id) }, sender.name))
      : null,
    group ? h('p', { class: 'small muted' }, heads ? `leads “${group.name}”` : `of “${group.name}”`) : null,
  );
}

/** Two sides face each other; more than two stand in a grid, each for itself. */
export function seating(event, delegations) {
  const groups = sides(event);
  const go = mediators(event);
  const sign = glyph(event.disputed.length ? 'disputed' : event.status);
  const cards = list => list.map(p => card(p, delegations));
  if (groups.length !== 2) {
    return h(
      'section',
      { class: 'seating round', 'aria-label': 'Participants, each for its own side' },
      h(
        'div',
        { class: 'between' },
        h('div', { class: 'between-line' }, sign),
        h('p', { class: 'label' }, `${TYPE[event.type]} of ${count(groups.length, 'side')}`),
      ),
      h('ul', { class: 'side' }, cards([...groups.flat(), ...go])),
    );
  }
  const [left, right] = groups[1].some(p => p.role === 'visitor') ? [groups[1], groups[0]] : groups;
  return h(
    'section',
    { class: `seating${right.length > 3 ? ' many' : ''}`, 'aria-label': 'Participants by side' },
    h('ul', { class: 'side left', 'aria-label': 'One side' }, cards(left)),
    h(
      'div',
      { class: 'between' },
      h('div', { class: 'between-line' }, sign),
      h('p', { class: 'label' }, TYPE[event.type]),
      go.length ? h('ul', { class: 'go', 'aria-label': 'Go-between' }, cards(go)) : null,
    ),
    h('ul', { class: 'side right', 'aria-label': 'The other side' }, cards(right)),
  );
}
