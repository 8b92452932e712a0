/* How a tie of the network looks and what it says. */
import { s } from './dom.js';
import { count } from './words.js';

/** The strongest thing that can be said of a tie: held before planned before cancelled before denied. */
export const kind = tie => ['held', 'planned', 'cancelled', 'denied'].find(k => tie[k] > 0);
export const weight = tie => tie.held + tie.planned + tie.cancelled + tie.denied;

export function summary(tie) {
  const parts = ['held', 'planned', 'cancelled', 'denied'].filter(k => tie[k]).map(k => `${tie[k]} ${k}`);
  return parts.join(', ') + (tie.disputed ? `, ${tie.disputed} disputed` : '');
}

export function label(tie, nameOf) {
  const names = tie.nodes.map(nameOf);
  const who = names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} others` : names.join(' and ');
  return `${who}: ${summary(tie)}`;
}

/** Where a click on a tie leads: to its one event, or to the list of them. */
export function href(tie) {
  if (tie.path) return tie.path;
  if (weight(tie) === 1) return `/event/${encodeURIComponent(tie.events[0])}`;
  const [actor, other] = tie.nodes;
  return `/?period=all&actor=${encodeURIComponent(actor)}&with=${encodeURIComponent(other)}`;
}

export const strokeWidth = tie => (kind(tie) === 'held' ? 1 + Math.min(5, tie.held) * 0.8 : 1.5);

/** The sign in the middle of a line, for what is not simply held or planned. */
export function sign(tie, [x, y], [ux, uy]) {
  const marks = [];
  const k = kind(tie);
  const cross = `M${x - 4.5} ${y - 4.5}l9 9M${x + 4.5} ${y - 4.5}l-9 9`;
  const bar = `M${x - uy * 6} ${y + ux * 6}L${x + uy * 6} ${y - ux * 6}`;
  if (tie.disputed) marks.push(s('circle', { class: 'ring', cx: x, cy: y, r: 5.5 }));
  else if (k === 'denied') marks.push(s('path', { class: 'halo', d: cross }), s('path', { class: 'cross', d: cross }));
  else if (k === 'cancelled') marks.push(s('path', { class: 'halo', d: bar }), s('path', { class: 'cross', d: bar }));
  return marks;
}

export const seatLabel = node =>
  `${node.name}${node.state && node.state.id !== node.id ? `, ${node.state.name}` : ''}, ${count(node.events, 'event')}`;

/** Lights what belongs to some nodes and dims the rest; nothing given lights all. */
export function lighter(svg) {
  const ties = [...svg.querySelectorAll('[data-ends]')].map(el => [el, new Set(el.dataset.ends.split(' '))]);
  const seats = [...svg.querySelectorAll('[data-seat]')];
  return (ids, all) => {
    svg.classList.toggle('lit', !!ids);
    const near = new Set(ids ?? []);
    for (const [el, ends] of ties) {
      const on = !!ids && (all ? ids.every(id => ends.has(id)) : ids.some(id => ends.has(id)));
      el.classList.toggle('on', on);
      if (on) for (const end of ends) near.add(end);
    }
    for (const el of seats) el.classList.toggle('on', near.has(el.dataset.seat));
  };
}

export function lightOnSeats(svg, light, focus) {
  const rest = () => light(focus ? [focus] : null);
  for (const el of svg.querySelectorAll('[data-seat]')) {
    for (const on of ['mouseenter', 'focus']) el.addEventListener(on, () => light([el.dataset.seat]));
    for (const off of ['mouseleave', 'blur']) el.addEventListener(off, rest);
  }
  rest();
}
