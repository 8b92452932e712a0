/* Everybody round one table, with the pairs in a table beside it. */
import { get } from '../api.js';
import { h, onWidth } from '../dom.js';
import { change, filterBar, selection } from '../filters.js';
import { tableLegend } from '../marks.js';
import { withParameters } from '../route.js';
import { drawRing } from '../ring.js';
import { href, summary, weight } from '../ties.js';
import { actorPath, count, list } from '../words.js';
import { zoomable } from '../zoom.js';

const LEVELS = [
  ['fitting', 'Persons or states, as they fit'],
  ['persons', 'Persons'],
  ['states', 'States'],
];
const LIMITS = ['24', '40', '80', '150', '300', '500'];
const ROWS = 60;
const NARROW = 640;

const choice = (id, title, options, chosen) =>
  h(
    'label',
    { class: 'filter' },
    h('span', { class: 'label' }, title),
    h(
      'select',
      { id: `filter-${id}`, onchange: event => change({ [id]: event.target.value }) },
      options.map(([value, text]) => h('option', { value, selected: value === chosen }, text)),
    ),
  );

function row(tie, nameOf) {
  const names = tie.nodes.map(id => h('a', { href: actorPath(id) }, nameOf(id)));
  return h(
    'tr',
    { 'data-row': tie.nodes.join(' ') },
    h('th', { scope: 'row' }, list(names, 5)),
    h('td', null, h('a', { href: href(tie) }, summary(tie))),
    h('td', { class: 'num' }, String(weight(tie))),
  );
}

function table(network) {
  const names = new Map(network.nodes.map(node => [node.id, node.name]));
  const ties = [...network.edges, ...network.knots].sort((a, b) => b.held - a.held || weight(b) - weight(a));
  const cut =
    ties.length > ROWS
      ? h('p', { class: 'small muted' }, `The strongest ${ROWS} of ${ties.length}; the download has all.`)
      : null;
  const body = h(
    'tbody',
    null,
    ties.slice(0, ROWS).map(tie => row(tie, id => names.get(id))),
  );
  return h(
    'div',
    null,
    h(
      'table',
      { class: 'ranked ties' },
      h('caption', { class: 'vh' }, 'Who faced whom, most often first'),
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          h('th', { scope: 'col', class: 'label' }, 'Who'),
          h('th', { scope: 'col', class: 'label' }, 'Together'),
          h('th', { scope: 'col', class: 'num label' }, 'Events'),
        ),
      ),
      body,
    ),
    cut,
  );
}

export async function render({ args, signal }) {
  const selected = await selection(args, { period: 'all' });
  const level = LEVELS.some(([value]) => value === args.level) ? args.level : 'fitting';
  const limit = LIMITS.includes(args.limit) ? args.limit : innerWidth < NARROW ? '24' : '80';
  const wanted = { ...selected.filters, level, limit };
  const [found, network] = await Promise.all([
    get('events', { ...selected.filters, limit: 1 }, signal),
    get('network', wanted, signal),
  ]);
  const focus = network.nodes.some(node => node.id === args.actor) ? args.actor : undefined;
  const box = h('div', { class: 'net' });
  let drawing;
  onWidth(box, width => {
    drawing = drawRing(network, { width, focus });
    box.replaceChildren(network.nodes.length ? zoomable(drawing) : drawing);
  });
  const weak = network.omittedTies ? ` ${count(network.omittedTies, 'tie')} of the fewest events left out.` : '';
  const omitted = network.omitted
    ? ` ${count(network.omitted, 'seat')} with the fewest events ${network.omitted === 1 ? 'is' : 'are'} left out.`
    : '';
  const words =
    network.level === 'states' && level === 'fitting'
      ? `${count(network.persons, 'participant')} do not fit, so their states sit here.`
      : `${count(network.nodes.length, 'seat')}, ${count(network.edges.length, 'pair')}, ${count(network.knots.length, 'gathering')}.`;
  const bar = await filterBar(selected, found);
  bar.append(
    choice('level', 'Seats', LEVELS, level),
    choice(
      'limit',
      'At most',
      LIMITS.map(n => [n, `${n} seats`]),
      limit,
    ),
  );
  const ties = table(network);
  ties.addEventListener('mouseover', event =>
    drawing?.light?.(event.target.closest('[data-row]')?.dataset.row.split(' ') ?? null, true),
  );
  ties.addEventListener('mouseleave', () => drawing?.light?.(focus ? [focus] : null));
  return h(
    'div',
    { 'data-title': 'Network' },
    h('h1', { class: 'view-title' }, 'Who faced whom'),
    bar,
    h(
      'div',
      { class: 'spread network-spread' },
      h(
        'section',
        { class: 'col-draw', 'aria-labelledby': 'h-ring' },
        h('h2', { id: 'h-ring', class: 'sect' }, 'Round one table'),
        h('p', { class: 'small muted net-note' }, words + omitted + weak),
        box,
        tableLegend(),
      ),
      h(
        'section',
        { 'aria-labelledby': 'h-ties' },
        h(
          'h2',
          { id: 'h-ties', class: 'sect' },
          'In words',
          h(
            'a',
            { class: 'sect-link', href: withParameters('/api/network.graphml', wanted), download: 'network.graphml' },
            'GraphML',
          ),
        ),
        ties,
      ),
    ),
  );
}
