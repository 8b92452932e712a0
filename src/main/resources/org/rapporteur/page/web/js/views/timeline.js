/* The selected events along time, and the same as a list. */
import { get } from '../api.js';
import { drawBrush } from '../brush.js';
import { h, onWidth } from '../dom.js';
import { gazette } from '../entry.js';
import { change, filterBar, selection } from '../filters.js';
import { timeLegend } from '../marks.js';
import { pager } from '../pager.js';
import { empty } from '../panels.js';
import { drawTime } from '../time.js';
import { count } from '../words.js';

export async function render({ args, signal }) {
  const selected = await selection(args);
  const { filters, first, last } = selected;
  const [list, timeline, histogram] = await Promise.all([
    get('events', filters, signal),
    get('timeline', filters, signal),
    get('histogram', filters, signal),
  ]);
  const line = h('div', { class: 'tl-box wide-tl' });
  const brush = h('div', { class: 'brush-box' });
  onWidth(line, width => {
    if (!first || !last) return;
    line.replaceChildren(drawTime(timeline, histogram, { width, first, last }));
    brush.replaceChildren(drawBrush(histogram, { width, first, last, onchange: (from, to) => change({ from, to }) }));
  });
  const undated = list.total - timeline.total;
  const notes = [
    undated > 0
      ? `${count(undated, 'event')} without days on both ends ${undated === 1 ? 'is' : 'are'} in the list only.`
      : null,
  ]
    .filter(Boolean)
    .join(' ');
  return h(
    'div',
    { 'data-title': 'Timeline' },
    h('h1', { class: 'view-title' }, 'What happened when'),
    await filterBar(selected, list),
    h(
      'section',
      { 'aria-labelledby': 'h-tl' },
      h('h2', { id: 'h-tl', class: 'sect' }, 'In time'),
      line,
      timeLegend(),
      brush,
      notes ? h('p', { class: 'small muted' }, notes) : null,
    ),
    h(
      'section',
      { class: 'tl-sect', 'aria-labelledby': 'h-list' },
      h('h2', { id: 'h-list', class: 'sect' }, 'In words'),
      list.total
        ? pager(list, filters, gazette, signal)
        : empty(
            'No event matches these filters',
            'Choose another period, or drop a filter.',
            h('a', { class: 'btn', href: '/timeline?period=all' }, 'Drop the filters'),
          ),
    ),
  );
}
