/* One row for each report, one column for each day: full where the text says the day, outlined where it was worked out. */
import { DAY, iso, time } from './axis.js';
import { h, s } from './dom.js';
import { group, span } from './words.js';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MOST_DAYS = 14;
const ROW = 44;
const TOP = 46;

const source = report => report.article.publisher ?? report.article.title;
const short = text => (text.length > 34 ? text.slice(0, 32).trimEnd() + '…' : text);

export function calendar(reports, event) {
  const dated = reports.filter(report => report.from && report.to);
  if (!dated.length) return h('p', { class: 'muted' }, 'No source gives a day.');
  const low = Math.min(...dated.map(report => time(report.from)));
  const high = Math.max(...dated.map(report => time(report.to)));
  const n = (high - low) / DAY + 1;
  if (n > MOST_DAYS)
    return h(
      'ul',
      { class: 'plain-days' },
      dated.map(report =>
        h(
          'li',
          null,
          h('span', { class: 'muted' }, `${source(report)}: `),
          span(report.from, report.to),
          report.dateStated ? '' : ', worked out',
        ),
      ),
    );
  const pad = n < 4 ? Math.ceil((6 - n) / 2) : 1;
  const days = Array.from({ length: n + 2 * pad }, (_, i) => iso(low + (i - pad) * DAY));
  return h(
    'div',
    { class: 'cal-wrap' },
    h(
      'ul',
      { class: 'vh' },
      dated.map(report =>
        h(
          'li',
          null,
          `${source(report)}: ${span(report.from, report.to)}, ${report.dateStated ? 'stated' : 'worked out'}`,
        ),
      ),
    ),
    drawing(days, dated, event),
  );
}

function drawing(days, dated) {
  const cell = days.length > 8 ? 44 : 56;
  const width = days.length * cell;
  const height = TOP + dated.length * ROW + 6;
  const heads = days.map((d, i) => {
    const x = i * cell + cell / 2;
    const off = dated.some(report => report.from <= d && d <= report.to) ? '' : ' off';
    return [
      s('text', { class: `wd${off}`, x, y: 14, 'text-anchor': 'middle' }, WEEKDAYS[new Date(d).getUTCDay()]),
      s('text', { class: `dd${off}`, x, y: 34, 'text-anchor': 'middle' }, Number(d.slice(8))),
      s('path', { class: 'grid', d: `M${i * cell} ${TOP}V${height}` }),
    ];
  });
  const rows = dated.map((report, k) => {
    const from = days.indexOf(report.from);
    const to = days.indexOf(report.to);
    const x = from * cell + 5;
    const w = (to - from + 1) * cell - 10;
    const y = TOP + k * ROW + 24;
    const right = from >= days.length / 2;
    return [
      s(
        'text',
        { class: 'src', x: right ? x + w : x, y: y - 6, 'text-anchor': right ? 'end' : 'start' },
        short(source(report)),
      ),
      s('rect', {
        class: `bar ${report.dateStated ? 'stated' : 'inferred'} ${group(report.status)}`,
        x,
        y,
        width: w,
        height: 12,
        rx: 6,
      }),
    ];
  });
  return s(
    'svg',
    { class: 'cal', viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' },
    heads,
    s('path', { class: 'grid', d: `M${width} ${TOP}V${height}` }),
    s('path', { class: 'axis', d: `M0 ${TOP}H${width}` }),
    rows,
  );
}

export function calendarLegend() {
  const key = (name, text) =>
    h(
      'li',
      null,
      h(
        'span',
        { class: 'tag' },
        s(
          'svg',
          { viewBox: '0 0 24 12', 'aria-hidden': 'true' },
          s('rect', { class: `bar ${name} held`, x: 1, y: 1, width: 22, height: 10, rx: 5 }),
        ),
        text,
      ),
    );
  return h('ul', { class: 'legend' }, key('stated', 'stated'), key('inferred', 'worked out from other dates'));
}
