/* The answer to a query as a table; nodes of the record are links. */
import { h } from './dom.js';
import { actorPath, day, eventPath } from './words.js';

const BASE = 'https://w3id.org/rapporteur/id/';
const MOST = 1000;
const LONG = 60;

function link(id) {
  if (id.startsWith('event-')) return eventPath(id);
  if (/^(person|state|org)-/.test(id)) return actorPath(id);
  return id.startsWith('article-') ? `/article/${encodeURIComponent(id)}` : null;
}

/** The id of a node of the record. */
export const nodeOf = value =>
  value.type === 'uri' && value.value.startsWith(BASE) ? value.value.slice(BASE.length) : null;

export function cell(value) {
  if (!value) return h('span', { class: 'muted' }, '–');
  const id = nodeOf(value);
  if (id) {
    return link(id) ? h('a', { href: link(id) }, id) : id;
  }
  if (value.datatype?.endsWith('#date')) return h('span', { class: 'nowrap' }, day(value.value));
  return value.value.replace(/^https:\/\/w3id\.org\/rapporteur\/ontology#/, 'rap:');
}

const heading = name => name.replaceAll('_', ' ');

export function table({ variables, rows }) {
  const cut =
    rows.length > MOST
      ? h('p', { class: 'small muted' }, `The first ${MOST} of ${rows.length} rows; the download has all.`)
      : null;
  return h(
    'div',
    null,
    h(
      'table',
      null,
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          variables.map(name => h('th', { scope: 'col', class: 'label' }, heading(name))),
        ),
      ),
      h(
        'tbody',
        null,
        rows.slice(0, MOST).map(row =>
          h(
            'tr',
            null,
            variables.map(name =>
              h(
                'td',
                { 'data-name': heading(name), class: row[name]?.value.length > LONG ? 'long' : null },
                cell(row[name]),
              ),
            ),
          ),
        ),
      ),
    ),
    cut,
  );
}
