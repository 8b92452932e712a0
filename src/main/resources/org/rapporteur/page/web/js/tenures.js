/* Offices over time, as reports attest them. */
import { DAY, ticks, scale, time } from './axis.js';
import { s, sans, textWidth } from './dom.js';
import { span } from './words.js';

const ROW = 46;

export function drawTenures(tenures, events, width) {
  const year = iso => Number(iso.slice(0, 4));
  const y0 = Math.min(...tenures.map(t => year(t.from)));
  const y1 = Math.max(...tenures.map(t => year(t.until))) + 1;
  const pad = y1 - y0 < 3 ? 1 : 0;
  const t0 = Date.UTC(y0 - pad, 0, 1);
  const t1 = Date.UTC(y1 + pad, 0, 1);
  const x = scale(t0, t1, width);
  const offices = new Map();
  for (const tenure of tenures) offices.set(tenure.office, [...(offices.get(tenure.office) ?? []), tenure]);
  const base = offices.size * ROW + 6;
  const rows = [...offices].map(([office, list], k) => {
    const y = k * ROW + 6;
    const first = x(time(list[0].from));
    const wide = textWidth(office, sans(14));
    return [
      s('text', { class: 'ten-name', x: Math.max(4, Math.min(first, width - wide - 6)), y: y + 14 }, office),
      list.map(t =>
        s('rect', {
          class: 'ten attested',
          x: x(time(t.from)),
          y: y + 22,
          width: Math.max(6, x(time(t.until) + DAY) - x(time(t.from))),
          height: 8,
        }),
      ),
    ];
  });
  const shown = events
    .filter(event => event.from && event.to)
    .map(event => {
      const at = x((time(event.from) + time(event.to)) / 2);
      return at >= 0 && at <= width ? s('path', { class: 'att', d: `M${at.toFixed(1)} ${base - 8}v7` }) : null;
    });
  return s(
    'svg',
    {
      class: 'tenures',
      viewBox: `0 0 ${width} ${base + 26}`,
      width,
      height: base + 26,
      role: 'img',
      'aria-label': tenures.map(t => `${t.office}, ${span(t.from, t.until)}`).join('; '),
    },
    s('path', { class: 'axis', d: `M0 ${base}H${width}` }),
    ticks(t0, t1, width, base),
    rows,
    shown,
  );
}
