/*
 * The network as a round table seen from above: actors sit on a circle, those of one state side by side, and lines run
 * through the middle. States are ordered so that those who meet much sit near each other. Nothing is random.
 */
import { h, roving, s, sans, textWidth } from './dom.js';
import { href, kind, label as tieLabel, lighter, lightOnSeats, seatLabel, strokeWidth } from './ties.js';
import { actorPath, count } from './words.js';

const SEAT = 17;
const LEAST_RADIUS = 84;
const GAP = 0.8;
const WIDEST_LABEL = 190;

const homeOf = node => node.state ?? { id: node.id, name: node.name };

/** States in a circle: each next one is that which meets the last ones most. */
function circle(nodes, ties) {
  const groups = new Map();
  for (const node of nodes) {
    const home = homeOf(node);
    if (!groups.has(home.id)) groups.set(home.id, { ...home, nodes: [] });
    groups.get(home.id).nodes.push(node);
  }
  const home = new Map(nodes.map(node => [node.id, homeOf(node).id]));
  const weights = new Map();
  for (const tie of ties)
    for (const a of tie.nodes)
      for (const b of tie.nodes) {
        const key = `${home.get(a)} ${home.get(b)}`;
        if (home.get(a) !== home.get(b)) weights.set(key, (weights.get(key) ?? 0) + 1);
      }
  const left = [...groups.values()].sort((a, b) => b.nodes.length - a.nodes.length || a.name.localeCompare(b.name));
  const ordered = left.length ? [left.shift()] : [];
  while (left.length) {
    const recent = ordered.slice(-4);
    const score = g => recent.reduce((n, r, i) => n + (weights.get(`${r.id} ${g.id}`) ?? 0) * (i + 1), 0);
    left.sort((a, b) => score(b) - score(a) || b.nodes.length - a.nodes.length || a.name.localeCompare(b.name));
    ordered.push(left.shift());
  }
  for (const group of ordered)
    group.nodes.sort(
      (a, b) => (a.kind === 'person') - (b.kind === 'person') || b.events - a.events || a.name.localeCompare(b.name),
    );
  return ordered;
}

const polar = (r, angle) => [r * Math.cos(angle), r * Math.sin(angle)];

/** The angle and place of every seat, and the arc of every state, on a circle that fills the width where it can. */
function arrange(groups, room) {
  const slots = groups.reduce((n, g) => n + g.nodes.length + GAP, 0);
  const radius = Math.max(LEAST_RADIUS, room, (slots * SEAT) / (2 * Math.PI));
  const seats = new Map();
  const arcs = [];
  let slot = 0;
  const angle = n => (n / slots) * 2 * Math.PI - Math.PI / 2;
  for (const group of groups) {
    const from = slot;
    for (const node of group.nodes) {
      const a = angle(slot + 0.5);
      const [x, y] = polar(radius, a);
      seats.set(node.id, { x, y, a, node });
      slot++;
    }
    arcs.push({ group, from: angle(from + 0.15), to: angle(slot - 0.15) });
    slot += GAP;
  }
  return { radius, seats, arcs };
}

function fitted(text, width, font) {
  if (textWidth(text, font) <= width) return text;
  let n = text.length;
  while (n > 3 && textWidth(text.slice(0, n) + '…', font) > width) n--;
  return text.slice(0, n).trimEnd() + '…';
}

function seatMark({ a, node }, radius, reach, font) {
  const flip = Math.cos(a) < -1e-9;
  const degrees = (a * 180) / Math.PI;
  const person = node.kind === 'person';
  const shown = fitted(node.name, reach - radius - 16, font);
  return s(
    'a',
    {
      href: node.path ?? actorPath(node.id),
      class: 'seat',
      'data-seat': node.id,
      'aria-label': seatLabel(node),
      transform: `rotate(${degrees.toFixed(2)})`,
    },
    s('title', null, seatLabel(node)),
    s('rect', { class: 'hit', x: radius - 7, y: -SEAT / 2, width: reach - radius, height: SEAT }),
    person
      ? s('circle', { class: 'dot', cx: radius, cy: 0, r: 3.6 })
      : s('rect', { class: 'sq', x: radius - 4, y: -4, width: 8, height: 8 }),
    s(
      'text',
      {
        class: person ? 'name' : 'state-name',
        x: flip ? -(radius + 12) : radius + 12,
        y: 4.5,
        'text-anchor': flip ? 'end' : 'start',
        transform: flip ? 'rotate(180)' : null,
      },
      shown,
    ),
  );
}

function arcMark({ from, to }, radius) {
  const r = radius - 9;
  const [x0, y0] = polar(r, from);
  const [x1, y1] = polar(r, to);
  return s('path', {
    class: 'group',
    d: `M${x0.toFixed(1)} ${y0.toFixed(1)}A${r} ${r} 0 ${to - from > Math.PI ? 1 : 0} 1 ${x1.toFixed(1)} ${y1.toFixed(1)}`,
  });
}

function tieMark(tie, seats, nameOf) {
  const places = tie.nodes.map(id => seats.get(id));
  const text = tieLabel(tie, nameOf);
  const attributes = {
    class: `link ${kind(tie)}${tie.disputed ? ' disputed' : ''}`,
    href: href(tie),
    'data-ends': tie.nodes.join(' '),
    tabindex: '-1',
    'aria-label': text,
  };
  if (places.length === 2) {
    const [p, q] = places;
    const d = `M${p.x.toFixed(1)} ${p.y.toFixed(1)}C${(p.x * 0.35).toFixed(1)} ${(p.y * 0.35).toFixed(1)} ${(q.x * 0.35).toFixed(1)} ${(q.y * 0.35).toFixed(1)} ${q.x.toFixed(1)} ${q.y.toFixed(1)}`;
    return s(
      'a',
      attributes,
      s('title', null, text),
      s('path', { class: 'hit', d }),
      s('path', { class: 'stroke', d, 'stroke-width': strokeWidth(tie) }),
    );
  }
  const x = (places.reduce((n, p) => n + p.x, 0) / places.length) * 0.55;
  const y = (places.reduce((n, p) => n + p.y, 0) / places.length) * 0.55;
  const threads = places.map((p, i) =>
    s('path', {
      class: tie.mediators.includes(tie.nodes[i]) ? 'stroke mediator' : 'stroke',
      d: `M${p.x.toFixed(1)} ${p.y.toFixed(1)}Q${(p.x * 0.6).toFixed(1)} ${(p.y * 0.6).toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)}`,
      'stroke-width': 1.2,
    }),
  );
  return s(
    'a',
    { ...attributes, class: attributes.class + ' knotted' },
    s('title', null, text),
    threads,
    s('circle', { class: 'knot', cx: x, cy: y, r: 4.5 }),
  );
}

/** options: width of the drawing; focus, the id of a seat that stays lit. */
export function drawRing(network, { width, focus }) {
  if (!network.nodes.length)
    return h(
      'div',
      { class: 'empty' },
      h('p', null, 'Nobody sits at this table.'),
      h('p', { class: 'muted small' }, 'Widen the period or drop a filter.'),
    );
  const ties = [...network.edges, ...network.knots];
  const font = sans(13);
  const label = Math.min(
    WIDEST_LABEL,
    width * 0.26,
    20 + Math.max(...network.nodes.map(node => textWidth(node.name, font) * (node.kind === 'person' ? 1 : 1.1))),
  );
  const { radius, seats, arcs } = arrange(circle(network.nodes, ties), width / 2 - label);
  const nameOf = id => seats.get(id).node.name;
  const reach = radius + label;
  const marks = [...seats.values()].map(seat => seatMark(seat, radius, reach, font));
  const svg = s(
    'svg',
    {
      class: 'table-net ring-net',
      viewBox: `${-reach} ${-reach} ${2 * reach} ${2 * reach}`,
      role: 'group',
      'aria-label': `Network of ${count(network.nodes.length, 'seat')} and ${count(ties.length, 'tie')}. The table beside it says the same in words.`,
    },
    s('circle', { class: 'rim', r: radius - 14 }),
    arcs.map(arc => arcMark(arc, radius)),
    ties.map(tie => tieMark(tie, seats, nameOf)),
    marks,
  );
  svg.light = lighter(svg);
  lightOnSeats(svg, svg.light, focus);
  roving(marks);
  return svg;
}
