/* How many events fell into each month, quarter or year: the level above single marks. */
import { DAY, PAD, iso, scale, ticks, time } from './axis.js';
import { roving, s } from './dom.js';
import { parameters, withParameters } from './route.js';
import { count, span } from './words.js';

const BASE = 150;
const HIGH = 138;
const NARROWEST = 7;
const SIZES = [1, 3, 6, 12, 24, 60];
const KINDS = ['held', 'planned', 'dropped'];

/** Months gathered into stretches that are wide enough to be hit. */
function stretches(months, t0, t1, width) {
  const perMonth = (width - 2 * PAD) / Math.max(1, (t1 - t0) / DAY / 30.44);
  const size = SIZES.find(n => n * perMonth >= NARROWEST) ?? SIZES.at(-1);
  const found = new Map();
  for (const entry of months) {
    const [y, m] = entry.month.split('-').map(Number);
    const begin = Math.floor((y * 12 + m - 1) / size) * size;
    const sum = found.get(begin) ?? { count: 0, held: 0, planned: 0, dropped: 0, disputed: 0 };
    for (const name of Object.keys(sum)) sum[name] += entry[name];
    found.set(begin, sum);
  }
  const first = n => Date.UTC(Math.floor(n / 12), n % 12, 1);
  return [...found].map(([begin, sum]) => ({ ...sum, from: first(begin), to: first(begin + size) - DAY }));
}

function column(stretch, x, most) {
  const { from, to } = stretch;
  const left = x(from) + 0.5;
  const wide = Math.max(2, x(to + DAY) - x(from) - 1.5);
  const unit = HIGH / most;
  let y = BASE;
  const parts = KINDS.filter(kind => stretch[kind]).map(kind => {
    const high = Math.max(1, stretch[kind] * unit);
    y -= high;
    return s('rect', { class: `part ${kind}`, x: left, y, width: wide, height: high });
  });
  const ring = stretch.disputed ? s('circle', { class: 'ring', cx: left + wide / 2, cy: y - 6, r: 3 }) : null;
  const text = `${span(iso(from), iso(to))}: ${count(stretch.count, 'event')}, ${stretch.held} held${stretch.disputed ? `, ${stretch.disputed} disputed` : ''}`;
  const { period: ignored, ...rest } = parameters();
  return s(
    'a',
    {
      class: 'column',
      href: withParameters(location.pathname, { ...rest, from: iso(from), to: iso(to) }),
      'aria-label': text,
    },
    s('title', null, text),
    s('rect', { class: 'hit', x: left, y: 0, width: wide, height: BASE }),
    parts,
    ring,
  );
}

/** options: width, first and last day of the period. */
export function drawColumns({ months }, { width, first, last }) {
  const inside = months.filter(entry => entry.month >= first.slice(0, 7) && entry.month <= last.slice(0, 7));
  const t0 = time(`${first.slice(0, 7)}-01`);
  const t1 = time(last);
  const x = scale(t0, t1, width);
  const all = stretches(inside, t0, t1, width);
  const columns = all.map(stretch => column(stretch, x, Math.max(1, ...all.map(s => s.count))));
  const svg = s(
    'svg',
    {
      class: 'tl columns',
      viewBox: `0 0 ${width} ${BASE + 30}`,
      width,
      height: BASE + 30,
      role: 'group',
      'aria-label': 'Events by time; choose a column to see its events',
    },
    s('path', { class: 'axis', d: `M0 ${BASE}H${width}` }),
    ticks(t0, t1, width, BASE),
    columns,
  );
  roving(columns);
  return svg;
}
