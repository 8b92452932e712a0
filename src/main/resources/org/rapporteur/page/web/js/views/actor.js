/* One actor: offices over time, whom it met, as whose delegate, under which names. */
import { get } from '../api.js';
import { h, onWidth, s } from '../dom.js';
import { entry } from '../entry.js';
import { timeLegend } from '../marks.js';
import { pager } from '../pager.js';
import { drawTenures } from '../tenures.js';
import { drawTime } from '../time.js';
import { actorPath, count, list, month, upper } from '../words.js';

const SQUARES = 9;
const ALIASES = 8;
const KIND = { state: 'State', organization: 'Organization' };

function tally({ held, planned, dropped }) {
  const kinds = [
    ['held', held],
    ['planned', planned],
    ['void', dropped],
  ];
  const squares = kinds.flatMap(([kind, n]) => Array.from({ length: n }, () => kind));
  const svg = s('svg', { class: 'tally', viewBox: '0 0 130 12', width: 130, height: 12, 'aria-hidden': 'true' });
  squares.slice(0, SQUARES).forEach((kind, i) => {
    const x = i * 14 + 0.75;
    svg.append(s('rect', { class: kind, x, y: 1.75, width: 9, height: 8.5 }));
    if (kind === 'void') svg.append(s('path', { class: 'void', d: `M${x} 10.25l9-8.5` }));
  });
  return [
    svg,
    squares.length > SQUARES ? h('span', { class: 'small muted' }, ` +${squares.length - SQUARES}`) : null,
    h('span', { class: 'vh' }, `${held} held, ${planned} planned, ${dropped} cancelled or denied`),
  ];
}

function tallyLegend() {
  const key = (kind, text) =>
    h(
      'li',
      null,
      h(
        'span',
        { class: 'tag' },
        s(
          'svg',
          { viewBox: '0 0 24 12', class: 'tally', 'aria-hidden': 'true' },
          s('rect', { class: kind, x: 7, y: 2, width: 9, height: 8.5 }),
          kind === 'void' ? s('path', { class: 'void', d: 'M7 10.5l9-8.5' }) : null,
        ),
        text,
      ),
    );
  return h(
    'ul',
    { class: 'legend' },
    key('held', 'held'),
    key('planned', 'planned'),
    key('void', 'cancelled or denied'),
  );
}

function ranked(rows, self, chosen, caption) {
  return h(
    'table',
    { class: 'ranked' },
    h('caption', { class: 'vh' }, caption),
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        h('th', { scope: 'col', class: 'label' }, 'Who'),
        h('th', { scope: 'col', class: 'label' }, 'Each event'),
        h('th', { scope: 'col', class: 'num label' }, 'Held'),
      ),
    ),
    h(
      'tbody',
      null,
      rows.map(row =>
        h(
          'tr',
          { class: row.actor.id === chosen ? 'on' : null },
          h(
            'th',
            { scope: 'row' },
            h('a', { href: `${actorPath(self)}?with=${encodeURIComponent(row.actor.id)}` }, row.actor.name),
            h(
              'span',
              { class: 'small muted' },
              row.actor.kind === 'person' ? ` ${row.actor.state?.name ?? ''}` : ` ${row.actor.kind}`,
            ),
          ),
          h('td', null, tally(row)),
          h('td', { class: 'num' }, row.held || '–'),
        ),
      ),
    ),
  );
}

function identity({ actor, aliases }) {
  const names = aliases.filter(name => name !== actor.name);
  return h(
    'dl',
    { class: 'ident' },
    names.length
      ? h(
          'div',
          null,
          h('dt', { class: 'label' }, 'Also written'),
          h(
            'dd',
            null,
            names.slice(0, ALIASES).join(', '),
            names.length > ALIASES ? ` and ${names.length - ALIASES} more` : '',
          ),
        )
      : null,
    h(
      'div',
      null,
      h('dt', { class: 'label' }, 'Elsewhere'),
      h(
        'dd',
        null,
        actor.wikidata
          ? h(
              'a',
              { href: `https://www.wikidata.org/wiki/${actor.wikidata}`, rel: 'external noopener noreferrer' },
              `Wikidata ${actor.wikidata}`,
            )
          : h('span', { class: 'muted' }, 'not linked yet'),
      ),
    ),
    h(
      'div',
      null,
      h('dt', { class: 'label' }, 'See also'),
      h(
        'dd',
        null,
        h('a', { href: `/network?actor=${encodeURIComponent(actor.id)}&level=persons` }, 'network'),
        ', ',
        h('a', { href: `/map?actor=${encodeURIComponent(actor.id)}` }, 'map'),
        ', ',
        h('a', { href: `/timeline?period=all&actor=${encodeURIComponent(actor.id)}` }, 'timeline'),
      ),
    ),
  );
}

function subtitle({ actor, office, total, first, last, counterparts }) {
  const home = actor.kind === 'person' ? actor.state?.name : KIND[actor.kind];
  const times = [...new Set([first, last].filter(Boolean).map(month))].join(' – ');
  return [
    [office ? upper(office) : null, home].filter(Boolean).join(', '),
    `${count(total, 'event')} with ${count(counterparts.length, 'counterpart')}`,
    times,
  ]
    .filter(Boolean)
    .join(' · ');
}

function delegationBlock(delegations) {
  if (!delegations.length) return null;
  const people = (words, ps) =>
    ps.length ? [` ${words} `, list(ps.map(p => h('a', { href: actorPath(p.id) }, p.name)))] : null;
  return h(
    'section',
    { class: 'tl-sect', 'aria-labelledby': 'a6' },
    h('h2', { class: 'sect', id: 'a6' }, 'Delegations'),
    h(
      'ul',
      { class: 'related' },
      delegations.map(d => h('li', null, `“${d.name}”`, people('led by', d.heads), people('with', d.members))),
    ),
  );
}

function crumb(actor) {
  const home =
    actor.state && actor.state.id !== actor.id
      ? [' / ', h('a', { href: actorPath(actor.state.id) }, actor.state.name)]
      : null;
  return h('p', { class: 'crumb' }, h('a', { href: '/' }, 'Events'), home);
}

export async function render({ id, args, signal }) {
  const filters = { actor: id, with: args.with };
  const [detail, events, timeline, histogram] = await Promise.all([
    get(`actors/${encodeURIComponent(id)}`, {}, signal),
    get('events', filters, signal),
    get('timeline', filters, signal),
    get('histogram', filters, signal),
  ]);
  const { actor, tenures, counterparts, people, first, last } = detail;
  const box = h('div', { class: 'ten-box' });
  const line = h('div', null);
  if (tenures.length) onWidth(box, width => box.replaceChildren(drawTenures(tenures, timeline.events, width)));
  onWidth(line, width => {
    if (first && last)
      line.replaceChildren(
        drawTime(timeline, histogram, {
          width,
          first: `${first.slice(0, 4)}-01-01`,
          last: `${last.slice(0, 4)}-12-31`,
        }),
      );
  });
  const other = [...counterparts, ...people].find(c => c.actor.id === args.with)?.actor.name ?? args.with;
  return h(
    'article',
    { 'data-title': actor.name },
    crumb(actor),
    h(
      'header',
      { class: 'actor-head' },
      h('div', null, h('h1', null, actor.name), h('p', { class: 'event-sub' }, subtitle(detail))),
      identity(detail),
    ),
    tenures.length
      ? h(
          'section',
          { class: 'block', 'aria-labelledby': 'a1' },
          h('h2', { class: 'sect', id: 'a1' }, 'Offices over time'),
          box,
          h(
            'ul',
            { class: 'legend' },
            h(
              'li',
              null,
              h(
                'span',
                { class: 'tag' },
                s(
                  'svg',
                  { viewBox: '0 0 24 12', 'aria-hidden': 'true' },
                  s('rect', { class: 'ten attested', x: 1, y: 2, width: 22, height: 8 }),
                ),
                'attested: from the first to the last report in this office',
              ),
            ),
            h(
              'li',
              null,
              h(
                'span',
                { class: 'tag' },
                s('svg', { viewBox: '0 0 24 12', 'aria-hidden': 'true' }, s('path', { class: 'att', d: 'M12 2v8' })),
                'an event',
              ),
            ),
          ),
        )
      : null,
    h(
      'div',
      { class: 'spread actor-spread' },
      h(
        'section',
        { class: 'col-list', 'aria-labelledby': 'a3' },
        h(
          'h2',
          { class: 'sect', id: 'a3' },
          args.with ? `Events with ${other}` : 'Events',
          args.with ? h('a', { class: 'sect-link', href: actorPath(id) }, 'Show all') : null,
        ),
        pager(
          events,
          filters,
          list =>
            h(
              'ol',
              { class: 'flat' },
              list.map(event => entry(event)),
            ),
          signal,
        ),
      ),
      h(
        'div',
        { class: 'col-draw' },
        h(
          'section',
          { 'aria-labelledby': 'a2' },
          h('h2', { class: 'sect', id: 'a2' }, 'Counterparts'),
          ranked(counterparts, id, args.with, 'Counterparts, most events first'),
          tallyLegend(),
        ),
        people.length
          ? h(
              'section',
              { class: 'tl-sect', 'aria-labelledby': 'a5' },
              h('h2', { class: 'sect', id: 'a5' }, `Who acted for ${actor.name}`),
              ranked(people, id, args.with, 'People, most events first'),
            )
          : null,
        delegationBlock(detail.delegations),
        h(
          'section',
          { class: 'tl-sect', 'aria-labelledby': 'a4' },
          h('h2', { class: 'sect', id: 'a4' }, 'In time'),
          line,
          timeLegend(),
        ),
      ),
    ),
  );
}
