/* Small signs that say status, doubt and confidence, each with its word. */
import { h, s } from './dom.js';
import { STATUS, confidence, disputes, group, stale } from './words.js';

/** A line as drawings have it for this status. */
export function glyph(kind) {
  const sign = s('svg', { viewBox: '0 0 24 12', 'aria-hidden': 'true' });
  const line = name => s('path', { class: `ln ${name}`, d: 'M0 6h24' });
  if (kind === 'disputed') sign.append(line(''), s('circle', { class: 'ln ring', cx: 12, cy: 6, r: 4 }));
  else if (kind === 'held') sign.append(line(''));
  else if (group(kind) === 'planned') sign.append(line('planned'));
  else if (kind === 'cancelled') sign.append(line('void dashed'), s('path', { class: 'ln x', d: 'M12 1v10' }));
  else sign.append(line('void'), s('path', { class: 'ln x', d: 'M8 2l8 8M16 2l-8 8' }));
  return sign;
}

const looks = { held: 'held', planned: 'planned', cancelled: 'void', denied: 'void', disputed: 'disputed' };
export const tag = (kind, text) =>
  h('span', { class: `tag ${looks[group(kind)]}` }, glyph(kind), text ?? STATUS[kind].toLowerCase());
export const statusTag = event => tag(event.status, stale(event) ? 'planned, no report since' : undefined);
export const disputeTags = event => disputes(event).map(text => tag('disputed', text));

export function confidenceMark(c) {
  const full = Math.round(c * 5);
  return h(
    'span',
    { class: 'conf' },
    s(
      'svg',
      { viewBox: '0 0 34 10', 'aria-hidden': 'true' },
      [0, 1, 2, 3, 4].map(i => s('rect', { x: i * 7, y: 1, width: 5, height: 8, class: i < full ? 'on' : 'off' })),
    ),
    `${confidence(c)} (${c.toFixed(2)})`,
  );
}

const key = (text, ...signs) =>
  h('li', null, h('span', { class: 'tag' }, s('svg', { viewBox: '0 0 24 12', 'aria-hidden': 'true' }, signs), text));

export function tableLegend() {
  const kinds = [
    ['held', 'held; thicker = more often'],
    ['planned', 'planned'],
    ['cancelled', 'cancelled'],
    ['denied', 'denied'],
    ['disputed', 'sources disagree'],
  ];
  return h(
    'ul',
    { class: 'legend', 'aria-label': 'Key' },
    kinds.map(([kind, text]) => h('li', null, tag(kind, text))),
    key(
      'several sides at once',
      s('path', { class: 'ln thin', d: 'M3 1L12 6L3 11M12 6H22' }),
      s('circle', { class: 'knot', cx: 12, cy: 6, r: 3 }),
    ),
  );
}

export function timeLegend() {
  const event = (name, shape) => s('g', { class: `ev held ${name}` }, shape);
  return h(
    'ul',
    { class: 'legend tl tl-key', 'aria-label': 'Key' },
    key('day stated', event('', s('circle', { cx: 14, cy: 6, r: 4 }))),
    key('day worked out, or some days', event('range', s('rect', { x: 4, y: 2.5, width: 18, height: 7, rx: 3.5 }))),
    key('known roughly', event('month', s('path', { d: 'M3 3v6M3 6H22M22 3v6' }))),
  );
}
