/* Where events took place. The world is drawn by its cities: no borders, which would take sides. */
import { roving, s, sans, textWidth } from './dom.js';
import { project } from './projection.js';
import { parameters, withParameters } from './route.js';
import { count } from './words.js';

const WIDTH = 1200;
const SOUTH = -58;
const NORTH = 78;
const LABELS = 28;
const TEXT = 13.5;
const DOT = 1.7;
const LEAST = 3.2;
const MOST = 15;
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

function world(cities, zoom) {
  let d = '';
  for (let i = 0; i < cities.length; i += 2) {
    const latitude = cities[i + 1] / 10;
    if (latitude < SOUTH || latitude > NORTH) continue;
    const [x, y] = place(cities[i] / 10, latitude);
    d += `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
  }
  return s('path', { class: 'cities', d, 'stroke-width': Math.min(3.2, DOT * Math.sqrt(zoom)) });
}

export const spotPath = spot => {
  const { from, to, type, status, actor, period } = parameters();
  return withParameters('/', {
    from,
    to,
    type,
    status,
    actor,
    period: from || to ? '' : (period ?? 'all'),
    place: spot.id,
  });
};

/** Names beside the busiest spots, each on the side where it covers nothing. */
function names(spots, size) {
  const taken = spots.map(({ x, y, r }) => [x - r, y - r, x + r, y + r]);
  const font = sans(size);
  const free = box =>
    box[0] > 2 &&
    box[2] < WIDTH - 2 &&
    taken.every(t => box[2] < t[0] || box[0] > t[2] || box[3] < t[1] || box[1] > t[3]);
  const marks = [];
  for (const { spot, x, y, r } of spots) {
    if (marks.length >= LABELS) break;
    const w = textWidth(spot.name, font);
    const near = size * 0.3;
    const ways = [
      [x + r + near, 'start', y],
      [x - r - near, 'end', y],
      [x, 'middle', y - r - size * 0.7],
      [x, 'middle', y + r + size * 0.8],
    ];
    for (const [tx, anchor, ty] of ways) {
      const left = anchor === 'start' ? tx : anchor === 'end' ? tx - w : tx - w / 2;
      const box = [left - 2, ty - size * 0.6, left + w + 2, ty + size * 0.6];
      if (!free(box)) continue;
      taken.push(box);
      marks.push(
        s('text', { x: tx, y: ty + size / 3, 'text-anchor': anchor, 'font-size': size.toFixed(1) }, spot.name),
      );
      break;
    }
  }
  return marks;
}

/** options: width of the drawing on the screen, for which text and balls keep their size. */
export function drawMap({ places }, { cities }, { width }) {
  const zoom = Math.max(1, WIDTH / width);
  const most = Math.max(1, ...places.map(p => p.events));
  const spots = places
    .filter(spot => spot.latitude > SOUTH && spot.latitude < NORTH)
    .map(spot => {
      const [x, y] = place(spot.longitude, spot.latitude);
      return { spot, x, y, r: LEAST * zoom + MOST * Math.sqrt(zoom * (spot.events / Math.max(most, 12))) };
    });
  const marks = spots.map(({ spot, x, y, r }) => {
    const text = `${spot.name}${spot.country && spot.country.name !== spot.name ? ', ' + spot.country.name : ''}: ${count(spot.events, 'event')}, ${spot.held} held${spot.disputed ? `, ${spot.disputed} disputed` : ''}`;
    return s(
      'a',
      {
        href: spotPath(spot),
        class: `spot${spot.held ? '' : ' planned'}${spot.disputed ? ' disputed' : ''}`,
        'data-place': spot.id,
        'aria-label': text,
      },
      s('title', null, text),
      s('circle', { class: 'hit', cx: x, cy: y, r: Math.max(12 * zoom, r) }),
      s('circle', { class: 'ball', cx: x, cy: y, r }),
    );
  });
  const svg = s(
    'svg',
    {
      class: 'map',
      viewBox: `0 0 ${WIDTH} ${HEIGHT.toFixed(0)}`,
      role: 'group',
      'aria-label': `Map of ${count(places.length, 'place')}. The table below it says the same in words.`,
    },
    graticule(),
    world(cities, zoom),
    marks,
    s('g', { class: 'names', 'aria-hidden': 'true' }, names(spots, TEXT * zoom)),
  );
  roving(marks);
  return svg;
}
