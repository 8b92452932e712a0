/* An event in a list: its day, its sentence, where, and who says so. */
import { h } from './dom.js';
import { disputeTags, statusTag } from './marks.js';
import { count, destination, eventPath, group, month, plain, sentence, sourcesOf, span } from './words.js';

function where(event) {
  if (!event.place) return null;
  const said = event.type === 'visit' && destination(event);
  const host = event.participants.some(p => p.actor.name === event.place.name);
  if (said || host) return null;
  return event.place.stated ? event.place.name : `${event.place.name}, it seems`;
}

function meta(event) {
  const parts = [
    where(event),
    h(
      'a',
      { href: eventPath(event.id), class: 'more', 'aria-label': `${sourcesOf(event)}: reports of ${plain(event)}` },
      sourcesOf(event),
    ),
  ].filter(Boolean);
  return h(
    'p',
    { class: 'entry-meta' },
    parts.map((part, i) => [i ? h('span', { class: 'sep', 'aria-hidden': 'true' }, '·') : null, h('span', null, part)]),
    event.status !== 'held' ? statusTag(event) : null,
    disputeTags(event),
  );
}

/** A list item; `year` says whether its day names the year. */
export function entry(event, { year = true } = {}) {
  return h(
    'li',
    { class: `entry ${group(event.status)}`, 'data-event': event.id },
    h('a', { class: 'entry-date', href: eventPath(event.id) }, span(event.from, event.to, year)),
    h(
      'div',
      { class: 'entry-body' },
      h('p', { class: 'entry-text' }, sentence(event), '.'),
      meta(event),
      event.parts.length ? trip(event) : null,
    ),
  );
}

/** What took place during a visit stands below it. */
function trip(event) {
  return h(
    'div',
    { class: 'trip' },
    h('p', { class: 'label' }, `${count(event.parts.length, 'event')} on this trip`),
    h(
      'ol',
      null,
      event.parts.map(part =>
        h(
          'li',
          { 'data-event': part.id, class: group(part.status) },
          h('p', { class: 'entry-text' }, sentence(part), '. '),
          meta(part),
        ),
      ),
    ),
  );
}

/** Events under their months; what has no day comes last. */
export function gazette(events) {
  const months = new Map();
  for (const event of events) {
    const name = (event.to ?? event.from) ? month(event.to ?? event.from) : 'Day not fixed';
    if (!months.has(name)) months.set(name, []);
    months.get(name).push(event);
  }
  return h(
    'div',
    { class: 'gazette' },
    [...months].map(([name, list]) =>
      h(
        'section',
        null,
        h('h3', { class: 'month' }, name),
        h(
          'ol',
          null,
          list.map(event => entry(event, { year: false })),
        ),
      ),
    ),
  );
}
