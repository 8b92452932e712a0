/* Where events took place. The world is drawn by its cities: no borders, which would take sides. */
import { roving, s, sans, textWidth } from './dom.js';
import { project } from './projection.js';
import { parameters, withParameters } from './route.js';
import { count } from './words.js';

const WIDTH = 1200;
const SOUTH = -58;
const NORTH = 78;
const LABELS = 28;
const UNIT = WIDTH / (2 * project(180, 0)[0]);
const TOP = project(0, NORTH)[1];

const place = (longitude, latitude) => {
  const [x, y] = project(longitude, latitude);
  return [WIDTH / 2 + x * UNIT, (y - TOP) * UNIT];
};
const HEIGHT = place(0, SOUTH)[1];
const path = points => 'M' + points.map(p => p.map(v => v.toFixed(1)).join(' ')).join('L');
const steps = (from, to, by) => Array.from({ length: Math.round((to - from) / by) + 1 }, (_, i) => from + i * by);

function graticule() {
  const meridians = steps(-180, 180, 30).map(lon => path(steps(SOUTH, NORTH, 4).map(lat => place(lon, lat))));
  const parallels = steps(-30, 60, 30).map(lat => path(steps(-180, 180, 6).map(lon => place(lon, lat))));
  return s('path', { class: 'graticule', d: [...meridians, ...parallels].join('') });
}

function world(cities) {
  let d = '';
  for (let i = 0; i < cities.length; i += 2) {
    const latitude = cities[i + 1] / 10;
    if (latitude < SOUTH || latitude > NORTH) continue;
    const [x, y] = place(cities[i] / 10, latitude);
    d += `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
  }
  return s('path', { class: 'cities', d });
}

export const spotPath = spot => {
  const { from, to, type, status, actor, period } = parameters();
  return withParameters('/', { from, to, type, status, actor, period: from || to ? '' : (period ?? 'all'), place: spot.id });
};

/** Names beside the busiest spots, each on the side where it covers nothing. */
function names(spots) {
  const taken = spots.map(({ x, y, r }) => [x - r, y - r, x + r, y + r]);
  const font = sans(15);
  const free = box => box[0] > 2 && box[2] < WIDTH - 2 && taken.every(t => box[2] < t[0] || box[0] > t[2] || box[3] < t[1] || box[1] > t[3]);
  const marks = [];
  for (const { spot, x, y, r } of spots) {
    if (marks.length >= LABELS) break;
    const w = textWidth(spot.name, font);
    const ways = [[x + r + 4, 'start', y], [x - r - 4, 'end', y], [x, 'middle', y - r - 11], [x, 'middle', y + r + 13]];
    for (const [tx, anchor, ty] of ways) {
      const left = anchor === 'start' ? tx : anchor === 'end' ? tx - w : tx - w / 2;
      const box = [left - 2, ty - 9, left + w + 2, ty + 9];
      if (!free(box)) continue;
      taken.push(box);
      marks.push(s('text', { x: tx, y: ty + 5, 'text-anchor': anchor }, spot.name));
      break;
    }
  }
  return marks;
}

export function drawMap({ places }, { cities }) {
  const most = Math.max(1, ...places.map(p => p.events));
  const spots = places
    .filter(spot => spot.latitude > SOUTH && spot.latitude < NORTH)
    .map(spot => {
      const [x, y] = place(spot.longitude, spot.latitude);
      return { spot, x, y, r: 3.5 + 15 * Math.sqrt(spot.events / Math.max(most, 12)) };
    });
  const marks = spots.map(({ spot, x, y, r }) => {
    const text = `${spot.name}${spot.country && spot.country.name !== spot.name ? ', ' + spot.country.name : ''}: ${count(spot.events, 'event')}, ${spot.held} held${spot.disputed ? `, ${spot.disputed} disputed` : ''}`;
    return s('a', { href: spotPath(spot), class: `spot${spot.held ? '' : ' planned'}${spot.disputed ? ' disputed' : ''}`, 'data-place': spot.id, 'aria-label': text },
      s('title', null, text), s('circle', { class: 'hit', cx: x, cy: y, r: Math.max(12, r) }), s('circle', { class: 'ball', cx: x, cy: y, r }));
  });
  const svg = s('svg', { class: 'map', viewBox: `0 0 ${WIDTH} ${HEIGHT.toFixed(0)}`, role: 'group', 'aria-label': `Map of ${count(places.length, 'place')}. The table below it says the same in words.` },
    graticule(), world(cities), marks, s('g', { class: 'names', 'aria-hidden': 'true' }, names(spots)));
  roving(marks);
  return svg;
}
