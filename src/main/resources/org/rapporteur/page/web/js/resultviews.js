/* The same answer as a network, in time or on a map, where its columns allow it. */
import { get } from './api.js';
import { h, onWidth } from './dom.js';
import { drawMap } from './map.js';
import { cell, nodeOf, table } from './results.js';
import { drawRing } from './ring.js';
import { drawTimeline } from './timeline.js';
import { actorPath, count } from './words.js';
import { zoomable } from './zoom.js';

/** Columns that name two who have to do with each other. */
const PAIRS = [
  ['who', 'whom'],
  ['one', 'other'],
  ['person', 'other'],
  ['other', 'who'],
];
const LAST = ['to', 'until', 'last_day'];
const PLACES = ['where', 'place', 'place_name', 'capital', 'destination'];
const SEATS = 120;
const WORDS = 3;
const ACTOR = /^(person|state|org)-/;

const some = (rows, name, test) => rows.some(row => row[name] && test(row[name]));
const isActor = value => ACTOR.test(nodeOf(value) ?? '');
const isDay = value => /#date$/.test(value.datatype ?? '') || /^\d{4}-\d\d-\d\d$/.test(value.value);
const isPlace = value => (nodeOf(value) ?? '').startsWith('place-');

function pair({ variables, rows }) {
  const actors = variables.filter(name => some(rows, name, isActor));
  return actors.length > 1
    ? actors.slice(0, 2)
    : PAIRS.find(names => names.every(name => variables.includes(name) && some(rows, name, () => true)));
}

/** Those who stand in a row together sit at one table; a line for each pair, thicker for more rows. */
function network(rows, [first, second]) {
  const nodes = new Map();
  const ties = new Map();
  const seat = value => {
    const key = value.value;
    if (!nodes.has(key)) {
      const id = nodeOf(value);
      const path = id ? actorPath(id) : `/search?q=${encodeURIComponent(key)}`;
      nodes.set(key, { id: `seat-${nodes.size}`, name: id ?? key, kind: 'person', events: 0, path });
    }
    const node = nodes.get(key);
    node.events++;
    return node;
  };
  for (const row of rows.filter(r => r[first] && r[second] && r[first].value !== r[second].value)) {
    const ends = [seat(row[first]), seat(row[second])];
    const key = ends
      .map(node => node.id)
      .sort()
      .join(' ');
    if (!ties.has(key))
      ties.set(key, { nodes: ends.map(node => node.id), mediators: [], held: 0, planned: 0, cancelled: 0, denied: 0, path: ends[0].path });
    ties.get(key).held++;
  }
  const seated = [...nodes.values()].sort((a, b) => b.events - a.events).slice(0, SEATS);
  const known = new Set(seated.map(node => node.id));
  return {
    omitted: nodes.size - seated.length,
    nodes: seated,
    edges: [...ties.values()].filter(tie => tie.nodes.every(id => known.has(id))),
    knots: [],
  };
}

function days({ variables, rows }) {
  const dated = variables.filter(name => some(rows, name, isDay));
  const last = dated.find(name => LAST.includes(name)) ?? dated[0];
  return dated.length ? [dated[0], last] : null;
}

/** A mark for each row, as sure as its days. */
function marks({ variables, rows }, [first, last]) {
  return rows
    .filter(row => row[first] && isDay(row[first]))
    .map(row => {
      const from = row[first].value;
      const to = row[last] && row[last].value > from ? row[last].value : from;
      const words = variables.filter(name => row[name] && !isDay(row[name])).slice(0, WORDS);
      const link = variables.map(name => row[name] && cell(row[name]).href).find(Boolean);
      return {
        from,
        to,
        certainty: from === to ? 'day' : 'range',
        dateStated: true,
        status: 'held',
        disputed: [],
        text: words.map(name => cell(row[name]).textContent ?? row[name].value).join(', '),
        path: link ? new URL(link).pathname : '/timeline',
      };
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

const spotColumn = ({ variables, rows }) =>
  variables.find(name => some(rows, name, isPlace)) ?? variables.find(name => PLACES.includes(name) && some(rows, name, () => true));

/** The places of the rows that the record knows by id or name; the number of rows takes the place of events. */
function spots(rows, column, places) {
  const found = new Map();
  let unknown = 0;
  for (const { [column]: value } of rows.filter(row => row[column])) {
    const spot = places.find(place => place.id === nodeOf(value) || place.name === value.value.replace(/ \(inferred\)$/, ''));
    if (!spot) unknown++;
    else found.set(spot.id, (found.get(spot.id) ?? 0) + 1);
  }
  return {
    unknown,
    places: places
      .filter(place => found.has(place.id))
      .map(place => ({ ...place, events: found.get(place.id), held: found.get(place.id), disputed: 0 })),
  };
}

const drawn = (paint, note) => {
  const box = h('div', { class: 'net' });
  onWidth(box, width => box.replaceChildren(paint(width) ?? h('p', { class: 'muted' }, 'Too many marks to tell apart.')));
  return [box, note ? h('p', { class: 'small muted' }, note) : null];
};

function asNetwork(answer, columns) {
  const found = network(answer.rows, columns);
  return drawn(
    width => zoomable(drawRing(found, { width })),
    found.omitted ? `${count(found.omitted, 'seat')} with fewer rows left out.` : null,
  );
}

function asTimeline(answer, columns) {
  const events = marks(answer, columns);
  const missing = answer.rows.length - events.length;
  const last = events.reduce((day, event) => (event.to > day ? event.to : day), '');
  return drawn(
    width => drawTimeline(events, { width, first: events[0].from, last }),
    missing ? `${count(missing, 'row')} without a day not drawn.` : null,
  );
}

async function asMap(answer, column) {
  const [{ places }, outline] = await Promise.all([get('places'), get('outline')]);
  const found = spots(answer.rows, column, places);
  return drawn(
    width => zoomable(drawMap(found, outline, { width })),
    found.unknown ? `${count(found.unknown, 'row')} at places whose position is not known.` : null,
  );
}

/** The ways in which an answer can be shown: [name, what draws it]. */
export function ways(answer) {
  const columns = pair(answer);
  const dated = days(answer);
  const placed = spotColumn(answer);
  return [
    ['table', () => table(answer)],
    columns ? ['network', () => asNetwork(answer, columns)] : null,
    dated ? ['timeline', () => asTimeline(answer, dated)] : null,
    placed ? ['map', () => asMap(answer, placed)] : null,
  ].filter(Boolean);
}
