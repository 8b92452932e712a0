/* All that a name may mean. */
import { get } from '../api.js';
import { h } from '../dom.js';
import { empty } from '../panels.js';
import { itemNote, itemPath, search } from '../search.js';

const HEADINGS = { person: 'Persons', state: 'States', organization: 'Organizations', place: 'Places' };

export async function render({ args, signal }) {
  const q = (args.q ?? '').trim();
  const { groups } = q ? await get('suggest', { q, limit: 50 }, signal) : { groups: [] };
  return h(
    'div',
    { 'data-title': q ? `Search: ${q}` : 'Search' },
    h('div', { class: 'lead' }, h('h1', null, q ? `Found for “${q}”` : 'Search'), search(q)),
    groups.length
      ? h(
          'div',
          { class: 'found-groups' },
          groups.map(({ kind, items }) =>
            h(
              'section',
              null,
              h('h2', { class: 'sect' }, HEADINGS[kind]),
              h(
                'ul',
                { class: 'related' },
                items.map(item =>
                  h(
                    'li',
                    null,
                    h('a', { href: itemPath(kind, item.id) }, item.name),
                    ' ',
                    h('span', { class: 'muted small' }, itemNote(item)),
                  ),
                ),
              ),
            ),
          ),
        )
      : empty(
          q ? `Nobody and nothing in the record is called “${q}”` : 'Type a name',
          'Spelling may differ, accents do not matter, and part of a name is enough.',
        ),
  );
}
