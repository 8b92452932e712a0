/* Where events took place: the map, and the places in a table. */
import { get } from '../api.js';
import { h, onWidth } from '../dom.js';
import { filterBar, selection } from '../filters.js';
import { drawMap, spotPath } from '../map.js';
import { empty } from '../panels.js';
import { count } from '../words.js';
import { zoomable } from '../zoom.js';

const ROWS = 100;

const row = spot =>
  h(
    'tr',
    null,
    h(
      'th',
      { scope: 'row' },
      h('a', { href: spotPath(spot) }, spot.name),
      spot.country && spot.country.name !== spot.name
        ? h('span', { class: 'small muted' }, ` ${spot.country.name}`)
        : null,
    ),
    h('td', { class: 'num' }, String(spot.held)),
    h('td', { class: 'num' }, String(spot.events)),
  );

function table(places) {
  return h(
    'table',
    { class: 'ranked places' },
    h('caption', { class: 'vh' }, 'Places, the busiest first'),
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        h('th', { scope: 'col', class: 'label' }, 'Place'),
        h('th', { scope: 'col', class: 'num label' }, 'Held'),
        h('th', { scope: 'col', class: 'num label' }, 'Events'),
      ),
    ),
    h('tbody', null, places.slice(0, ROWS).map(row)),
  );
}

export async function render({ args, signal }) {
  const selected = await selection(args, { period: 'all' });
  const [list, found, outline] = await Promise.all([
    get('events', { ...selected.filters, limit: 1 }, signal),
    get('places', selected.filters, signal),
    get('outline', {}, signal),
  ]);
  const notes = [
    found.unplaced ? `${count(found.unplaced, 'event')} without a place` : null,
    found.unlocated ? `${count(found.unlocated, 'event')} at places whose position is not known` : null,
  ]
    .filter(Boolean)
    .join(' and ');
  const box = h('div', { class: 'net' });
  onWidth(box, width => box.replaceChildren(zoomable(drawMap(found, outline, { width }))));
  return h(
    'div',
    { 'data-title': 'Map' },
    h('h1', { class: 'view-title' }, 'Where they met'),
    await filterBar(selected, list),
    h(
      'section',
      { 'aria-labelledby': 'h-map' },
      h('h2', { id: 'h-map', class: 'sect' }, count(found.places.length, 'place')),
      box,
      h(
        'p',
        { class: 'small muted' },
        'Each small dot is a city; larger balls are more events. ',
        notes ? `Not drawn: ${notes}.` : '',
      ),
    ),
    h(
      'section',
      { class: 'tl-sect', 'aria-labelledby': 'h-places' },
      h('h2', { id: 'h-places', class: 'sect' }, 'In words'),
      found.places.length
        ? table(found.places)
        : empty(
            'No place in this selection',
            'Choose another period, or drop a filter.',
            h('a', { class: 'btn', href: '/map' }, 'Drop the filters'),
          ),
    ),
  );
}
