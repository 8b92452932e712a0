/* One actor: offices over time, whom it met, as whose delegate, under which names. */
import { get } from '../api.js';
import { ranked, tallyLegend } from '../counterparts.js';
import { comparing, decided, wrong } from '../decide.js';
import { h, onWidth, s } from '../dom.js';
import { entry } from '../entry.js';
import { timeLegend } from '../marks.js';
import { pager } from '../pager.js';
import { go } from '../route.js';
import { drawTenures } from '../tenures.js';
import { drawTime } from '../time.js';
import { actorPath, count, day, list, month, upper } from '../words.js';

const ALIASES = 8;
const KIND = { state: 'State', organization: 'Organization' };

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

const persons = async text => {
  const { groups } = await get('suggest', { q: text });
  return groups
    .filter(group => group.kind === 'person')
    .flatMap(group => group.items.map(item => ({ value: item.id, text: [item.name, item.note].filter(Boolean).join(', ') })));
};

const mention = ({ id, name, article, issued, basis }) =>
  h(
    'li',
    null,
    h('p', null, `“${name}” in `, h('a', { href: `/article/${encodeURIComponent(article.id)}` }, article.name)),
    h('p', { class: 'small muted' }, [issued ? day(issued) : null, basis].filter(Boolean).join(': ')),
    wrong(id, 'This is somebody else'),
  );

/** What people decided about a person, and where they decide more. */
function whoIsWho(actor) {
  if (actor.kind !== 'person') return null;
  const mentions = h('ol', { class: 'mentions' });
  const more = h(
    'details',
    { class: 'correct' },
    h('summary', null, 'See as whom articles mention this person, and correct it'),
    mentions,
  );
  more.addEventListener(
    'toggle',
    async () => {
      try {
        const { mentions: all } = await get(`actors/${encodeURIComponent(actor.id)}/mentions`);
        mentions.replaceChildren(...all.map(mention));
      } catch (error) {
        mentions.replaceChildren(h('li', { role: 'alert' }, error.message));
      }
    },
    { once: true },
  );
  return [
    decided(actor.id),
    h(
      'section',
      { class: 'tl-sect', 'aria-labelledby': 'a7' },
      h('h2', { class: 'sect', id: 'a7' }, 'Who is who'),
      comparing(actor.id, actor.name, persons),
      more,
    ),
  ];
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
  if (actor.id !== id) go(actorPath(actor.id), { replace: true });
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
        whoIsWho(actor),
      ),
    ),
  );
}
