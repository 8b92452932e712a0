/* Who met whom at a glance: the latest events as sentences, round the table, in time. */
import { get } from '../api.js';
import { drawBrush } from '../brush.js';
import { h, onWidth } from '../dom.js';
import { gazette } from '../entry.js';
import { change, filterBar, selection } from '../filters.js';
import { tableLegend, timeLegend } from '../marks.js';
import { pager } from '../pager.js';
import { empty } from '../panels.js';
import { parameters, withParameters } from '../route.js';
import { search } from '../search.js';
import { drawTable } from '../table.js';
import { drawTime } from '../time.js';
import { actorPath, count } from '../words.js';

const WIDE = 1100;
const seats = () => (innerWidth < 640 ? 24 : 40);

function note(network) {
  if (network.level !== 'states' && !network.omitted) return null;
  const many =
    network.level === 'states'
      ? `${count(network.persons, 'participant')} are too many for one table, so their states sit here. Choose a state to see its people. `
      : '';
  const rest = network.omitted
    ? `${count(network.omitted, 'seat')} with the fewest events ${network.omitted === 1 ? 'is' : 'are'} left out; `
    : '';
  return h(
    'p',
    { class: 'small muted net-note' },
    many,
    rest,
    h('a', { href: withParameters('/network', parameters()) }, rest ? 'the network has them' : 'See the whole network'),
  );
}

function seatPath(network) {
  if (network.level !== 'states') return node => actorPath(node.id);
  const { from, to, type, status, period } = parameters();
  return node =>
    withParameters('/', { from, to, type, status, period: from || to ? '' : (period ?? 'all'), actor: node.id });
}

function switcher(spread) {
  const choices = [
    ['list', 'Sentences'],
    ['draw', 'Table and time'],
  ];
  return h(
    'div',
    { class: 'switch', role: 'group', 'aria-label': 'Show' },
    choices.map(([key, text]) =>
      h(
        'button',
        {
          type: 'button',
          'aria-pressed': String(spread.dataset.show === key),
          onclick: event => {
            spread.dataset.show = key;
            for (const button of event.currentTarget.parentNode.children)
              button.setAttribute('aria-pressed', String(button === event.currentTarget));
          },
        },
        text,
      ),
    ),
  );
}

function drawings(network, timeline, histogram, { first, last }) {
  const net = h('div', { class: 'net' });
  const line = h('div', { class: 'tl-box' });
  const brush = h('div', { class: 'brush-box' });
  let table;
  onWidth(net, width => {
    table = drawTable(network, {
      width,
      height: innerWidth > WIDE ? Math.max(430, innerHeight - 540) : 0,
      link: seatPath(network),
    });
    net.replaceChildren(...[note(network), table].filter(Boolean));
    if (first && last) line.replaceChildren(drawTime(timeline, histogram, { width, first, last }));
    if (first && last)
      brush.replaceChildren(drawBrush(histogram, { width, first, last, onchange: (from, to) => change({ from, to }) }));
  });
  const box = h(
    'div',
    { class: 'col-draw' },
    h(
      'section',
      { 'aria-labelledby': 'h-net' },
      h('h2', { id: 'h-net', class: 'sect' }, 'Round the table'),
      net,
      tableLegend(),
    ),
    h(
      'section',
      { class: 'tl-sect', 'aria-labelledby': 'h-tl' },
      h('h2', { id: 'h-tl', class: 'sect' }, 'In time'),
      line,
      timeLegend(),
      brush,
    ),
  );
  return { box, light: ids => table?.light?.(ids, true) };
}

/** Lights in the table what the sentence under the pointer tells. */
function lightFromList(box, light, network, events) {
  const seated = new Set(network.nodes.map(node => node.id));
  const byId = new Map(events.flatMap(event => [event, ...event.parts]).map(event => [event.id, event]));
  const ids = event => [
    ...new Set(
      event.participants
        .map(p => (seated.has(p.actor.id) ? p.actor.id : (p.state ?? p.actor.state)?.id))
        .filter(id => seated.has(id)),
    ),
  ];
  const on = e => {
    const item = e.target.closest('[data-event]');
    const event = item && byId.get(item.dataset.event);
    light(event ? ids(event) : null);
  };
  for (const kind of ['mouseover', 'focusin']) box.addEventListener(kind, on);
  for (const kind of ['mouseleave', 'focusout']) box.addEventListener(kind, () => light(null));
}

export async function render({ args, signal }) {
  const selected = await selection(args);
  const { filters } = selected;
  const [list, network, timeline, histogram] = await Promise.all([
    get('events', filters, signal),
    get('network', { ...filters, limit: seats() }, signal),
    get('timeline', filters, signal),
    get('histogram', filters, signal),
  ]);
  const { box, light } = drawings(network, timeline, histogram, selected);
  const body = list.total
    ? pager(list, filters, gazette, signal)
    : empty(
        'No event matches these filters',
        selected.all.events
          ? 'Nobody in the record met under these conditions in this period.'
          : 'The record is still empty: add an article, or ingest some with the command line.',
        selected.all.events
          ? h('a', { class: 'btn', href: '/?period=all' }, 'Drop the filters')
          : h('a', { class: 'btn', href: '/add' }, 'Add an article'),
      );
  const spread = h(
    'div',
    { class: 'spread', 'data-show': 'list' },
    h(
      'section',
      { class: 'col-list', 'aria-labelledby': 'h-list' },
      h(
        'h2',
        { id: 'h-list', class: 'sect' },
        'Latest',
        list.total
          ? h(
              'a',
              { class: 'sect-link', href: withParameters('/api/events.csv', filters), download: 'events.csv' },
              'CSV',
            )
          : null,
      ),
      body,
    ),
    box,
  );
  lightFromList(spread.firstChild, light, network, list.events);
  return h(
    'div',
    null,
    h('div', { class: 'lead' }, h('h1', null, 'Who met whom, where and when, and according to whom'), search()),
    await filterBar(selected, list),
    switcher(spread),
    spread,
  );
}
