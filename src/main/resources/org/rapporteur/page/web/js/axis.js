/* Scales and ticks that the drawings over time share. */
import { s, sans, textWidth } from './dom.js';
import { months } from './words.js';

export const DAY = 864e5;
export const time = iso => Date.parse(iso);
export const iso = t => new Date(t).toISOString().slice(0, 10);
export const PAD = 10;

export const scale = (t0, t1, width) => t => PAD + ((t - t0) / Math.max(DAY, t1 - t0)) * (width - 2 * PAD);

const STEPS = [1, 3, 6, 12, 24, 60, 120];

/** Ticks with months or years, as close as their names leave room. */
export function ticks(t0, t1, width, base) {
  const x = scale(t0, t1, width);
  const perMonth = (width - 2 * PAD) / Math.max(1, (t1 - t0) / DAY / 30.4);
  const step = STEPS.find(n => n * perMonth > (n < 12 ? 34 : 40)) ?? 120;
  const marks = [];
  let used = -Infinity;
  const first = new Date(t0);
  for (
    const d = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1));
    d.getTime() <= t1;
    d.setUTCMonth(d.getUTCMonth() + 1)
  ) {
    const at = x(d.getTime());
    const n = d.getUTCFullYear() * 12 + d.getUTCMonth();
    if (at < 0 || n % step) continue;
    const isYear = d.getUTCMonth() === 0;
    const text = step >= 12 || isYear ? String(d.getUTCFullYear()) : months[d.getUTCMonth()];
    const w = textWidth(text, sans(12));
    marks.push(s('path', { class: 'tick', d: `M${at.toFixed(1)} ${base}v${isYear ? 8 : 5}` }));
    if (at - w / 2 > used + 8 && at + w / 2 < width) {
      marks.push(
        s('text', { class: isYear ? 'yr' : 'mo', x: Math.max(at, w / 2), y: base + 19, 'text-anchor': 'middle' }, text),
      );
      used = at + w / 2;
    }
  }
  return marks;
}
