/*
 * Who sits where at a table of two sides. States are dealt to the sides by local search, so that those who meet face
 * each other and both sides are about as long; then each side is ordered so that lines are short. Nothing is random:
 * the same selection gives the same picture.
 */

const GAP = 0.55;
const CUT = 1.2;
const BALANCE = 0.9;
const PASSES = 12;

const homeOf = node => node.state ?? { id: node.id, name: node.name };

/** Nodes by state, with the rows that each state takes. */
function groupsOf(nodes, folded) {
  const groups = new Map();
  for (const node of nodes) {
    const home = homeOf(node);
    if (!groups.has(home.id)) groups.set(home.id, { id: home.id, name: home.name, nodes: [] });
    groups.get(home.id).nodes.push(node);
  }
  for (const group of groups.values()) {
    group.nodes.sort(
      (a, b) => (a.kind === 'person') - (b.kind === 'person') || b.events - a.events || a.name.localeCompare(b.name),
    );
    group.hasSeat = group.nodes.some(node => node.id === group.id);
    group.gap = folded ? 0.1 : GAP;
    group.rows = group.nodes.length + (group.hasSeat ? 0 : 1) + group.gap;
  }
  return [...groups.values()].sort((a, b) => b.rows - a.rows || a.name.localeCompare(b.name));
}

/** How often two states meet. */
function weightsOf(nodes, ties) {
  const home = new Map(nodes.map(node => [node.id, homeOf(node).id]));
  const weights = new Map();
  for (const tie of ties) {
    const states = [...new Set(tie.nodes.map(id => home.get(id)))];
    for (const a of states)
      for (const b of states) {
        if (a === b) continue;
        if (!weights.has(a)) weights.set(a, new Map());
        weights.get(a).set(b, (weights.get(a).get(b) ?? 0) + tie.held + tie.planned + tie.cancelled + tie.denied);
      }
  }
  return (a, b) => weights.get(a)?.get(b) ?? 0;
}

function deal(groups, weight) {
  const total = groups.reduce((n, g) => n + g.rows, 0);
  const cost = side => {
    let cut = 0;
    let left = 0;
    groups.forEach((g, i) => {
      if (side[i]) left += g.rows;
      for (let j = i + 1; j < groups.length; j++) if (side[i] === side[j]) cut += weight(g.id, groups[j].id);
    });
    return cut * CUT + Math.abs(2 * left - total) * BALANCE;
  };
  const side = groups.map((_, i) => i % 2 === 0);
  let best = cost(side);
  const keep = undo => {
    const now = cost(side);
    if (now < best - 1e-9) {
      best = now;
      return true;
    }
    undo();
    return false;
  };
  for (let pass = 0, moved = true; moved && pass < PASSES; pass++) {
    moved = false;
    for (let i = 0; i < groups.length; i++) {
      side[i] = !side[i];
      moved =
        keep(() => {
          side[i] = !side[i];
        }) || moved;
      for (let j = i + 1; j < groups.length; j++) {
        if (side[i] === side[j]) continue;
        const swap = () => {
          [side[i], side[j]] = [side[j], side[i]];
        };
        swap();
        moved = keep(swap) || moved;
      }
    }
  }
  return [groups.filter((_, i) => side[i]), groups.filter((_, i) => !side[i])];
}

function order(columns, weight) {
  const length = () => {
    const y = new Map();
    for (const column of columns) {
      let at = -column.reduce((n, g) => n + g.rows, 0) / 2;
      for (const g of column) {
        y.set(g.id, at + g.rows / 2);
        at += g.rows;
      }
    }
    let sum = 0;
    for (const [a, ya] of y) for (const [b, yb] of y) sum += weight(a, b) * Math.abs(ya - yb);
    return sum;
  };
  let best = length();
  for (let pass = 0; pass < PASSES; pass++)
    for (const column of columns)
      for (let i = 0; i < column.length; i++)
        for (let j = i + 1; j < column.length; j++) {
          [column[i], column[j]] = [column[j], column[i]];
          const now = length();
          if (now < best - 1e-9) best = now;
          else [column[i], column[j]] = [column[j], column[i]];
        }
  return columns;
}

/** The groups of the left and of the right side, from top to bottom. */
export function seat({ nodes, edges, knots, level }) {
  const weight = weightsOf(nodes, [...edges, ...knots]);
  return order(deal(groupsOf(nodes, level === 'states'), weight), weight);
}
