/* One event: who sat where, when and how sure, what the sources say, and each report with its sentence. */
import { get } from '../api.js';
import { calendar, calendarLegend } from '../calendar.js';
import { comparing, decided } from '../decide.js';
import { h } from '../dom.js';
import { disputeTags, statusTag } from '../marks.js';
import { notes } from '../notes.js';
import { account } from '../report.js';
import { go } from '../route.js';
import { seating } from '../seats.js';
import {
  STATUS,
  TYPE,
  actorPath,
  count,
  day,
  eventPath,
  group,
  list,
  mediators,
  plain,
  sides,
  span,
} from '../words.js';

const WIDE = 1240;

function headline(event) {
  const all = [...sides(event).flat(), ...mediators(event)];
  if (all.length < 7) return plain(event);
  const names = list(
    all.map(p => p.actor.name),
    4,
  )
    .flat()
    .join('');
  return `${TYPE[event.type]} of ${names}`;
}

/** What the sources said one after the other; the same words of one source are said once. */
function history(reports) {
  const lines = new Map();
  for (const report of reports) {
    const when = report.from || report.to ? span(report.from, report.to) : 'no day given';
    const text = `${STATUS[report.status].toLowerCase()}, ${report.dateStated || !report.from ? when : `day not given (${when})`}`;
    lines.set(`${report.article.id} ${text}`, { report, text });
  }
  return h(
    'ol',
    { class: 'history' },
    [...lines.values()].map(({ report, text }) =>
      h(
        'li',
        { class: group(report.status) },
        h('span', { class: 'history-date' }, report.article.issued ? day(report.article.issued) : 'date not known'),
        h(
          'span',
          null,
          text,
          h('br'),
          h('span', { class: 'small muted' }, report.article.publisher ?? report.article.title),
        ),
      ),
    ),
  );
}

function place(event) {
  if (!event.place && !event.country) return h('p', { class: 'muted' }, 'No source says where.');
  const inCountry =
    event.country && event.country.name !== event.place?.name
      ? [event.place ? ', ' : '', h('a', { href: actorPath(event.country.id) }, event.country.name)]
      : null;
  return [
    h(
      'p',
      { class: 'fact' },
      event.place
        ? h('a', { href: `/?period=all&place=${encodeURIComponent(event.place.id)}` }, event.place.name)
        : null,
      inCountry,
    ),
    h('p', { class: 'small muted' }, event.place?.stated === false ? 'worked out, not stated of this event' : 'stated'),
  ];
}

const brief = event =>
  h(
    'li',
    null,
    h('a', { href: eventPath(event.id) }, plain(event)),
    h(
      'span',
      { class: 'muted small' },
      ` ${[event.place?.name, span(event.from, event.to)].filter(Boolean).join(', ')}`,
    ),
    event.status !== 'held' ? [' ', statusTag(event)] : null,
    disputeTags(event).map(tag => [' ', tag]),
  );

const briefs = (id, title, events) =>
  events.length
    ? h(
        'section',
        { class: 'related', 'aria-labelledby': id },
        h('h2', { class: 'sect', id }, title),
        h('ul', null, events.map(brief)),
      )
    : null;

function delegationList(delegations) {
  if (!delegations.length) return null;
  return h(
    'section',
    { class: 'related', 'aria-labelledby': 'r4' },
    h('h2', { class: 'sect', id: 'r4' }, 'Delegations'),
    h(
      'ul',
      null,
      delegations.map(d =>
        h(
          'li',
          null,
          `“${d.name}”`,
          ...[
            ['led by', d.heads],
            ['with', d.members],
          ]
            .filter(([, ps]) => ps.length)
            .map(([words, ps]) => [` ${words} `, list(ps.map(p => h('a', { href: actorPath(p.id) }, p.name)))]),
        ),
      ),
    ),
  );
}

const candidate = event => ({ value: event.id, text: `${plain(event)}, ${span(event.from, event.to)}` });

/** What people decided about an event, and where they decide more. */
const whatIsWhat = (event, related) => [
  decided(event.id),
  h(
    'section',
    { class: 'related', 'aria-labelledby': 'r5' },
    h('h2', { class: 'sect', id: 'r5' }, 'One event or two'),
    comparing(event.id, 'This event', () => Promise.resolve(related.map(candidate))),
  ),
];

export async function render({ id, signal }) {
  const {
    event,
    visit,
    reports,
    notes: compared,
    delegations,
    related,
  } = await get(`events/${encodeURIComponent(id)}`, {}, signal);
  if (event.id !== id) go(eventPath(event.id), { replace: true });
  const parts = new Set(event.parts.map(part => part.id));
  return h(
    'article',
    { 'data-title': plain(event) },
    h(
      'p',
      { class: 'crumb' },
      h('a', { href: '/' }, 'Events'),
      ' / ',
      visit ? [h('a', { href: eventPath(visit.id) }, plain(visit)), ' / '] : null,
      span(event.from, event.to),
    ),
    h(
      'header',
      { class: 'event-head' },
      h('h1', null, headline(event)),
      h(
        'p',
        { class: 'event-sub' },
        [TYPE[event.type], event.place?.name, span(event.from, event.to), count(event.sources.length, 'source')]
          .filter(Boolean)
          .join(' · '),
        h('span', { class: 'tags' }, statusTag(event), disputeTags(event)),
      ),
    ),
    seating(event, delegations),
    h(
      'div',
      { class: 'event-facts' },
      h(
        'section',
        { 'aria-labelledby': 'f1' },
        h('h2', { class: 'sect', id: 'f1' }, 'When'),
        h('p', { class: 'fact' }, span(event.from, event.to)),
        calendar(reports, event),
        calendarLegend(),
      ),
      h(
        'section',
        { 'aria-labelledby': 'f2' },
        h('h2', { class: 'sect', id: 'f2' }, 'What the sources say'),
        notes(compared),
      ),
      h(
        'section',
        { 'aria-labelledby': 'f4' },
        h('h2', { class: 'sect', id: 'f4' }, 'Where'),
        place(event),
        h('h2', { class: 'sect after', id: 'f3' }, 'Status, as reported'),
        history(reports),
      ),
    ),
    h(
      'section',
      { class: 'reports', 'aria-labelledby': 'r1' },
      h('h2', { class: 'sect', id: 'r1' }, count(reports.length, 'report')),
      h(
        'ol',
        null,
        reports.map((report, i) => account(report, event, innerWidth > WIDE || i === 0)),
      ),
    ),
    briefs('r3', 'On this trip', event.parts),
    delegationList(delegations),
    briefs(
      'r2',
      'The same people around these days',
      related.filter(other => !parts.has(other.id) && other.id !== visit?.id),
    ),
    whatIsWhat(event, related),
    h(
      'p',
      { class: 'actions downloads' },
      h('span', { class: 'label' }, 'This event as'),
      h(
        'a',
        { class: 'btn quiet', href: `/api/events/${encodeURIComponent(id)}.ttl`, download: `${id}.ttl` },
        'Turtle',
      ),
      h('a', { class: 'btn quiet', href: `/api/events/${encodeURIComponent(id)}`, download: `${id}.json` }, 'JSON'),
    ),
  );
}
