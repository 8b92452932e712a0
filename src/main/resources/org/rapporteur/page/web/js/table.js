/* The negotiating table: actors seated by state on two sides, what they did together drawn across it. */
import { h, roving, s, sans, textWidth } from './dom.js';
import { seat } from './seating.js';
import { href, kind, label, lighter, lightOnSeats, seatLabel, sign, strokeWidth } from './ties.js';
import { actorPath, count } from './words.js';

const ROUNDNESS = 2.6;
const NARROW = 520;

const capsWidth = (text, font) => textWidth(text.toUpperCase(), font) * 0.86 + text.length * 0.95;

function fitted(text, width, measure) {
  if (measure(text) <= width) return text;
  let n = text.length;
  while (n > 3 && measure(text.slice(0, n) + '…') > width) n--;
  return text.slice(0, n).trimEnd() + '…';
}

/** Sizes of the drawing: rows, label columns, and the edge of the table at each height. */
function geometry(columns, width, wanted) {
  const narrow = width < NARROW;
  const font = sans(narrow ? 12.5 : 14);
  const most = width * (narrow ? 0.36 : 0.32);
  const name = node =>
    node.kind === 'person'
      ? fitted(node.name, most, t => textWidth(t, font))
      : fitted(node.name, most, t => capsWidth(t, font));
  const measure = node => (node.kind === 'person' ? textWidth(name(node), font) : capsWidth(name(node), font));
  const caption = group => fitted(group.name, most, t => capsWidth(t, font));
  const need = Math.max(...columns.map(column => column.reduce((n, g) => n + g.rows, 0)));
  const base = narrow ? 24 : 23;
  const row = Math.max(base, Math.min(30, wanted ? (wanted - 24) / need : base));
  const height = Math.max(need * row + 20, 150);
  const labels = columns.map(column =>
    Math.max(0, ...column.flatMap(g => [...g.nodes.map(measure), capsWidth(caption(g), font)])),
  );
  const x0 = labels[0] + 22;
  const x1 = width - labels[1] - 22;
  const cx = (x0 + x1) / 2;
  const rx = (x1 - x0) / 2;
  const cy = height / 2;
  const ry = height / 2 + 40;
  const edge = (y, d) =>
    cx + d * rx * Math.pow(1 - Math.pow(Math.min(1, Math.abs(y - cy) / ry), ROUNDNESS), 1 / ROUNDNESS);
  return { width, height, row, cx, rx, cy, labels, edge, name, caption, narrow };
}

function rim({ cx, cy, rx, height }) {
  const bend = v => Math.sign(v) * Math.pow(Math.abs(v), 2 / ROUNDNESS);
  const points = Array.from({ length: 81 }, (_, k) => {
    const t = (k / 80) * 2 * Math.PI;
    return `${(cx + (rx - 12) * bend(Math.cos(t))).toFixed(1)} ${(cy + (height / 2 - 2) * bend(Math.sin(t))).toFixed(1)}`;
  });
  return s('path', { class: 'rim', d: `M${points.join('L')}Z` });
}

function seatOf(node, { x, y, d }, g, link) {
  const person = node.kind === 'person';
  const anchor = d > 0 ? 'start' : 'end';
  const column = d > 0 ? 1 : 0;
  return s(
    'a',
    { href: link(node), class: 'seat', 'data-seat': node.id, 'aria-label': seatLabel(node) },
    s('title', null, seatLabel(node)),
    s('rect', {
      class: 'hit',
      x: d > 0 ? x - 8 : x - g.labels[0] - 22,
      y: y - g.row / 2,
      width: g.labels[column] + 30,
      height: g.row,
    }),
    person
      ? s('circle', { class: 'dot', cx: x, cy: y, r: 4 })
      : s('rect', { class: 'sq', x: x - 4.5, y: y - 4.5, width: 9, height: 9 }),
    s(
      'text',
      { class: person ? 'name' : 'state-name', x: x + d * 14, y: y + 4.5, 'text-anchor': anchor },
      g.name(node),
    ),
  );
}

/** Seats every node in a row of its own, so that names cannot overlap. */
function placeSeats(columns, g, link) {
  const at = new Map();
  const back = s('g', null);
  const seats = s('g', null);
  columns.forEach((column, c) => {
    const d = c ? 1 : -1;
    let y = (g.height - column.reduce((n, x) => n + x.rows, 0) * g.row) / 2 + g.row * 0.3;
    for (const group of column) {
      if (!group.hasSeat) {
        const yy = y + g.row / 2;
        seats.append(
          s(
            'text',
            { class: 'state-name', x: g.edge(yy, d) + d * 14, y: yy + 4, 'text-anchor': c ? 'start' : 'end' },
            g.caption(group),
          ),
        );
        y += g.row;
      }
      const first = y + g.row / 2;
      for (const node of group.nodes) {
        const place = { x: g.edge(y + g.row / 2, d), y: y + g.row / 2, d };
        at.set(node.id, place);
        seats.append(seatOf(node, place, g, link));
        y += g.row;
      }
      if (group.nodes.length > 1) back.append(bracket(first, y - g.row / 2, d, g));
      y += g.row * group.gap;
    }
  });
  return { at, back, seats };
}

function bracket(first, last, d, g) {
  const points = Array.from({ length: 13 }, (_, k) => {
    const y = first + ((last - first) * k) / 12;
    return `${(g.edge(y, d) + d * 7).toFixed(1)} ${y.toFixed(1)}`;
  });
  return s('path', { class: 'group', d: `M${points.join('L')}` });
}

/** The curve between two seats, and the point at each part of its way. */
function curve(p, q, rx) {
  const same = p.d === q.d;
  const pull = same ? Math.min(rx * 1.25, 26 + Math.abs(p.y - q.y) * 0.55) : 0;
  const c1 = same ? [p.x - p.d * pull, p.y] : [p.x + (q.x - p.x) * 0.42, p.y];
  const c2 = same ? [q.x - q.d * pull, q.y] : [q.x + (p.x - q.x) * 0.42, q.y];
  const at = t =>
    [0, 1].map(i => {
      const [a, b, c, d] = [[p.x, p.y], c1, c2, [q.x, q.y]].map(z => z[i]);
      const u = 1 - t;
      return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    });
  return { d: `M${p.x} ${p.y}C${c1} ${c2} ${q.x} ${q.y}`, at };
}

const WAYS = [0.5, 0.55, 0.45, 0.6, 0.4, 0.65, 0.35, 0.7, 0.3, 0.75, 0.25, 0.8, 0.2];
const needsSign = tie => tie.disputed > 0 || ['denied', 'cancelled'].includes(kind(tie));

/** Where on a line its sign is farthest from other lines and signs. */
function clearing(tie, bend, samples, taken) {
  const room = t => {
    const [x, y] = bend.at(t);
    const distance = ([a, b]) => Math.hypot(a - x, b - y);
    const lines = Math.min(14, ...samples.flatMap(([other, points]) => (other === tie ? [] : points.map(distance))));
    return lines + Math.min(20, ...taken.map(distance)) * 2 - Math.abs(t - 0.5) * 6;
  };
  return WAYS.map(t => [room(t), t]).sort((a, b) => b[0] - a[0])[0][1];
}

function drawEdges(edges, at, g, nameOf) {
  const lines = s('g', null);
  const signs = s('g', null);
  const bends = edges.map(tie => [tie, curve(...tie.nodes.map(id => at.get(id)), g.rx)]);
  const samples = bends.map(([tie, bend]) => [tie, Array.from({ length: 25 }, (_, i) => bend.at(i / 24))]);
  const taken = [];
  for (const [tie, bend] of bends) {
    const text = label(tie, nameOf);
    const ends = tie.nodes.join(' ');
    lines.append(
      s(
        'a',
        { class: `link ${kind(tie)}`, href: href(tie), 'data-ends': ends, tabindex: '-1', 'aria-label': text },
        s('title', null, text),
        s('path', { class: 'hit', d: bend.d }),
        s('path', { class: 'stroke', d: bend.d, 'stroke-width': strokeWidth(tie) }),
      ),
    );
    if (!needsSign(tie)) continue;
    const t = clearing(tie, bend, samples, taken);
    taken.push(bend.at(t));
    const [a, b] = [bend.at(t - 0.03), bend.at(t + 0.03)];
    const n = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    signs.append(
      s(
        'g',
        { class: 'mark', 'data-ends': ends, 'aria-hidden': 'true' },
        sign(tie, bend.at(t), [(b[0] - a[0]) / n, (b[1] - a[1]) / n]),
      ),
    );
  }
  return { lines, signs };
}

/** An event of several sides is one knot with a thread to each of them, not a bundle of pairs. */
function drawKnots(knots, at, g, nameOf) {
  const drawn = s('g', null);
  const taken = [];
  for (const tie of knots) {
    const places = tie.nodes.map(id => at.get(id));
    const mean = k => places.reduce((n, p) => n + p[k], 0) / places.length;
    let [x, y] = [g.cx + (mean('x') - g.cx) * 0.45, mean('y')];
    for (let i = 1; taken.some(([a, b]) => Math.hypot(a - x, b - y) < 16) && i < 24; i++) y += (i % 2 ? 1 : -1) * i * 9;
    y = Math.max(14, Math.min(g.height - 14, y));
    taken.push([x, y]);
    const text = label(tie, nameOf);
    const ends = tie.nodes.join(' ');
    const threads = tie.nodes.map((id, i) => {
      const p = places[i];
      const c = [p.x + (x - p.x) * 0.55, p.y];
      return s('path', {
        class: tie.mediators.includes(id) ? 'stroke mediator' : 'stroke',
        d: `M${p.x} ${p.y}Q${c} ${x} ${y}`,
        'stroke-width': 1.2,
      });
    });
    drawn.append(
      s(
        'a',
        { class: `link knotted ${kind(tie)}`, href: href(tie), 'data-ends': ends, tabindex: '-1', 'aria-label': text },
        s('title', null, text),
        threads,
        s('circle', {
          class: tie.disputed ? 'knot disputed' : 'knot',
          cx: x,
          cy: y,
          r: 4 + Math.min(3, tie.held) * 0.7,
        }),
      ),
    );
  }
  return drawn;
}

/**
 * The drawing of a network, as wide as it is told; `light(ids)` on it lights what binds these actors.
 * options: width, height wanted, link(node) for the address of a seat.
 */
export function drawTable(network, { width, height, link = node => actorPath(node.id) }) {
  if (!network.nodes.length)
    return h(
      'div',
      { class: 'empty' },
      h('p', null, 'Nobody sits at this table.'),
      h('p', { class: 'muted small' }, 'Widen the period or drop a filter.'),
    );
  const columns = seat(network);
  const g = geometry(columns, width, height);
  const nameOf = id => network.nodes.find(node => node.id === id).name;
  const { at, back, seats } = placeSeats(columns, g, link);
  const { lines, signs } = drawEdges(network.edges, at, g, nameOf);
  const knots = drawKnots(network.knots, at, g, nameOf);
  const svg = s(
    'svg',
    {
      class: `table-net${g.narrow ? ' narrow' : ''}`,
      viewBox: `0 0 ${width} ${g.height}`,
      width,
      height: g.height,
      role: 'group',
      'aria-label': `Who met whom: ${count(network.nodes.length, 'seat')}, ${count(network.edges.length, 'pair')} and ${count(network.knots.length, 'gathering')}. The list on this page says the same in words.`,
    },
    rim(g),
    back,
    lines,
    knots,
    signs,
    seats,
  );
  svg.light = lighter(svg);
  lightOnSeats(svg, svg.light);
  roving([...seats.querySelectorAll('.seat')]);
  return svg;
}
