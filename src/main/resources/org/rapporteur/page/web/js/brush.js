/* How many events each month has, and two handles that choose the period. */
import { DAY, PAD, iso, scale, ticks, time } from './axis.js';
import { s } from './dom.js';
import { month } from './words.js';

const BASE = 40;
const HEIGHT = 64;
const KEYS = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1, PageUp: 12, PageDown: -12 };
const PATIENCE = 500;

const monthStart = (t, n = 0) => {
  const d = new Date(t);
  return Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + n, 1);
};

function bars(months, x, width, t0, t1) {
  const most = Math.max(...months.map(m => m.count));
  const bar = Math.max(1.5, (width - 2 * PAD) / Math.max(1, (t1 - t0) / DAY / 30.4) - 1.5);
  return months.map(m => {
    const high = 3 + (m.count / most) * 27;
    return s('rect', {
      class: 'bin',
      x: x(time(`${m.month}-01`)).toFixed(1),
      y: BASE - high,
      width: bar,
      height: high,
    });
  });
}

const handle = text =>
  s(
    'g',
    {
      class: 'handle',
      role: 'slider',
      tabindex: '0',
      id: text === 'Period begins' ? 'brush-from' : 'brush-to',
      'aria-label': text,
    },
    s('rect', { class: 'hit', x: -12, y: 0, width: 24, height: BASE + 4 }),
    s('path', { d: `M0 3V${BASE}` }),
    s('rect', { class: 'grip', x: -3.5, y: BASE / 2 - 7, width: 7, height: 17, rx: 3.5 }),
  );

/** options: width, first and last day chosen, onchange(from, to) with the days of the new period. */
export function drawBrush({ months }, { width, first, last, onchange }) {
  if (!months.length) return s('svg', { width, height: 0, 'aria-hidden': 'true' });
  const t0 = Date.UTC(Number(months[0].month.slice(0, 4)), 0, 1);
  const t1 = Date.UTC(Number(months.at(-1).month.slice(0, 4)) + 1, 0, 1);
  const x = scale(t0, t1, width);
  const within = t => Math.max(t0, Math.min(t1, t));
  const ends = [within(monthStart(time(first))), within(monthStart(time(last), 1))];
  const chosen = s('rect', { class: 'sel', y: 3, height: BASE - 3 });
  const handles = [handle('Period begins'), handle('Period ends')];
  const paint = () => {
    chosen.setAttribute('x', x(ends[0]));
    chosen.setAttribute('width', Math.max(1, x(ends[1]) - x(ends[0])));
    handles.forEach((g, i) => {
      const shown = i ? ends[1] - DAY : ends[0];
      g.setAttribute('transform', `translate(${x(ends[i])} 0)`);
      g.setAttribute('aria-valuemin', Math.round(t0 / DAY));
      g.setAttribute('aria-valuemax', Math.round(t1 / DAY));
      g.setAttribute('aria-valuenow', Math.round(shown / DAY));
      g.setAttribute('aria-valuetext', month(iso(shown)));
    });
  };
  const move = (i, t) => {
    const least = i ? monthStart(ends[0], 1) : t0;
    const most = i ? t1 : monthStart(ends[1], -1);
    ends[i] = Math.max(least, Math.min(most, t));
    paint();
  };
  const done = () => onchange(iso(ends[0]), iso(ends[1] - DAY));
  const svg = s(
    'svg',
    {
      class: 'tl brush',
      viewBox: `0 0 ${width} ${HEIGHT}`,
      width,
      height: HEIGHT,
      role: 'group',
      'aria-label': 'The whole record by months',
    },
    bars(months, x, width, t0, t1),
    s('path', { class: 'axis', d: `M0 ${BASE}H${width}` }),
    ticks(t0, t1, width, BASE),
    chosen,
    handles,
  );
  const timeAt = event => {
    const box = svg.getBoundingClientRect();
    const at = ((event.clientX - box.left) / box.width) * width;
    return monthStart(t0 + ((at - PAD) / (width - 2 * PAD)) * (t1 - t0) + 15 * DAY);
  };
  handles.forEach((g, i) => {
    let waiting;
    g.addEventListener('keydown', event => {
      const step = KEYS[event.key];
      if (!step) return;
      event.preventDefault();
      move(i, monthStart(ends[i], step));
      clearTimeout(waiting);
      waiting = setTimeout(done, PATIENCE);
    });
    g.addEventListener('pointerdown', event => {
      g.setPointerCapture(event.pointerId);
      const follow = e => move(i, timeAt(e));
      const end = () => {
        g.removeEventListener('pointermove', follow);
        done();
      };
      g.addEventListener('pointermove', follow);
      g.addEventListener('pointerup', end, { once: true });
    });
  });
  paint();
  return svg;
}
