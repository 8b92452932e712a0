/* Events along a line, each mark as sure as its date: a dot, a bar of some days, a bracket of weeks. */
import { DAY, ticks, scale, time } from './axis.js';
import { roving, s, sans, textWidth } from './dom.js';
import { count, eventPath, group, plain, span } from './words.js';

const LANE = 12;
const TOP = 8;
const PLACES = 14;
const MOST_LANES = 18;

/** Puts each mark into the lowest lane that is free at its place. */
function lanes(events, x, t0, t1) {
  const ends = [];
  return events.map(event => {
    const a = x(Math.max(t0, time(event.from)));
    const b = x(Math.min(t1, time(event.to) + DAY));
    const middle = (a + b) / 2;
    const isDay = event.certainty === 'day' && event.dateStated;
    const r = isDay ? 4.5 : Math.max(6, (b - a) / 2);
    let lane = ends.findIndex(end => end < middle - r - 2);
    if (lane < 0) lane = ends.push(0) - 1;
    ends[lane] = middle + r;
    return { event, middle, r, lane, isDay };
  });
}

function mark({ event, middle, r, lane, isDay }, base) {
  const y = base - 8 - lane * LANE;
  const text = `${event.text ?? plain(event)}, ${event.place ? event.place.name + ', ' : ''}${span(event.from, event.to)}`;
  const rough = event.certainty === 'month' || event.certainty === 'open';
  const shape = isDay
    ? s('circle', { cx: middle, cy: y, r: 4 })
    : rough
      ? s('path', { d: `M${middle - r} ${y - 3}v6M${middle - r} ${y}H${middle + r}M${middle + r} ${y - 3}v6` })
      : s('rect', { x: middle - r, y: y - 3.5, width: 2 * r, height: 7, rx: 3.5 });
  return s(
    'a',
    {
      href: event.path ?? eventPath(event.id),
      class: `ev ${group(event.status)}${event.disputed.length ? ' disputed' : ''} ${isDay ? 'day' : rough ? 'month' : 'range'}`,
      'data-event': event.id,
      'aria-label': text,
    },
    s('title', null, text),
    s('rect', { class: 'hit', x: middle - Math.max(r, 7), y: y - 6, width: 2 * Math.max(r, 7), height: 12 }),
    shape,
  );
}

/** The names of the places where most took place, where there is room below the line. */
function places(items, base, width) {
  const spots = new Map();
  for (const { event, middle } of items) {
    if (!event.place || event.certainty === 'month') continue;
    const spot = spots.get(event.place.name) ?? { n: 0, x: 0 };
    spot.n++;
    spot.x += middle;
    spots.set(event.place.name, spot);
  }
  const placed = [];
  const font = `italic 12.5px ${getComputedStyle(document.querySelector('.wordmark')).fontFamily}`;
  for (const [name, { n, x }] of [...spots].sort((a, b) => b[1].n - a[1].n)) {
    const w = textWidth(name, font) + 6;
    const at = Math.min(Math.max(x / n, w / 2), width - w / 2);
    if (w < 130 && placed.length < PLACES && placed.every(p => Math.abs(p.at - at) > (p.w + w) / 2 + 10))
      placed.push({ name, at, w });
  }
  return placed.map(({ name, at }) => s('text', { class: 'spot', x: at, y: base + 37, 'text-anchor': 'middle' }, name));
}

/**
 * The drawing, or null when the marks would pile up too high for anybody to tell them apart.
 * options: width, first and last day of the period. Events come sorted by their first day.
 */
export function drawTimeline(events, { width, first, last }) {
  const t0 = time(first);
  const t1 = Math.max(time(last), t0 + 30 * DAY);
  const dated = events.filter(event => event.from && event.to);
  const items = lanes(dated, scale(t0, t1, width), t0, t1);
  const rows = Math.max(3, 1 + Math.max(0, ...items.map(item => item.lane)));
  if (rows > MOST_LANES) return null;
  const base = TOP + rows * LANE + 4;
  const marks = items.map(item => mark(item, base));
  const svg = s(
    'svg',
    {
      class: 'tl',
      viewBox: `0 0 ${width} ${base + 44}`,
      width,
      height: base + 44,
      role: 'group',
      'aria-label': `Timeline of ${count(dated.length, 'dated event')}`,
    },
    s('path', { class: 'axis', d: `M0 ${base}H${width}` }),
    ticks(t0, t1, width, base),
    marks,
    places(items, base, width),
  );
  roving(marks);
  return svg;
}
