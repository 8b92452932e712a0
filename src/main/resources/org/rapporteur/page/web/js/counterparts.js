/* Whom somebody met how often: a table with a square for each event. */
import { h, s } from './dom.js';
import { actorPath } from './words.js';

const SQUARES = 9;

function tally({ held, planned, dropped }) {
  const kinds = [
    ['held', held],
    ['planned', planned],
    ['void', dropped],
  ];
  const squares = kinds.flatMap(([kind, n]) => Array.from({ length: n }, () => kind));
  const svg = s('svg', { class: 'tally', viewBox: '0 0 130 12', width: 130, height: 12, 'aria-hidden': 'true' });
  squares.slice(0, SQUARES).forEach((kind, i) => {
    const x = i * 14 + 0.75;
    svg.append(s('rect', { class: kind, x, y: 1.75, width: 9, height: 8.5 }));
    if (kind === 'void') svg.append(s('path', { class: 'void', d: `M${x} 10.25l9-8.5` }));
  });
  return [
    svg,
    squares.length > SQUARES ? h('span', { class: 'small muted' }, ` +${squares.length - SQUARES}`) : null,
    h('span', { class: 'vh' }, `${held} held, ${planned} planned, ${dropped} cancelled or denied`),
  ];
}

export function tallyLegend() {
  const key = (kind, text) =>
    h(
      'li',
      null,
      h(
        'span',
        { class: 'tag' },
        s(
          'svg',
          { viewBox: '0 0 24 12', class: 'tally', 'aria-hidden': 'true' },
          s('rect', { class: kind, x: 7, y: 2, width: 9, height: 8.5 }),
          kind === 'void' ? s('path', { class: 'void', d: 'M7 10.5l9-8.5' }) : null,
        ),
        text,
      ),
    );
  return h(
    'ul',
    { class: 'legend' },
    key('held', 'held'),
    key('planned', 'planned'),
    key('void', 'cancelled or denied'),
  );
}

export function ranked(rows, self, chosen, caption) {
  return h(
    'table',
    { class: 'ranked' },
    h('caption', { class: 'vh' }, caption),
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        h('th', { scope: 'col', class: 'label' }, 'Who'),
        h('th', { scope: 'col', class: 'label' }, 'Each event'),
        h('th', { scope: 'col', class: 'num label' }, 'Held'),
      ),
    ),
    h(
      'tbody',
      null,
      rows.map(row =>
        h(
          'tr',
          { class: row.actor.id === chosen ? 'on' : null },
          h(
            'th',
            { scope: 'row' },
            h('a', { href: `${actorPath(self)}?with=${encodeURIComponent(row.actor.id)}` }, row.actor.name),
            h(
              'span',
              { class: 'small muted' },
              row.actor.kind === 'person' ? ` ${row.actor.state?.name ?? ''}` : ` ${row.actor.kind}`,
            ),
          ),
          h('td', null, tally(row)),
          h('td', { class: 'num' }, row.held || '–'),
        ),
      ),
    ),
  );
}
