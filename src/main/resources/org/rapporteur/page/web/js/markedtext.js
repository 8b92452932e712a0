/* A text in paragraphs with some of its stretches marked; marks may overlap. */
import { h } from './dom.js';

/** marks: [{begin, end, key, number?}] in UTF-16 units of the text. */
export function markedText(text, marks) {
  const box = h('div', { class: 'read-text' });
  let at = 0;
  for (const paragraph of text.split('\n\n')) {
    box.append(h('p', null, stretches(paragraph, at, marks)));
    at += paragraph.length + 2;
  }
  return box;
}

function stretches(paragraph, offset, marks) {
  const inside = marks
    .map(mark => ({
      ...mark,
      begin: Math.max(0, mark.begin - offset),
      end: Math.min(paragraph.length, mark.end - offset),
    }))
    .filter(mark => mark.end > mark.begin);
  const cuts = [...new Set([0, paragraph.length, ...inside.flatMap(mark => [mark.begin, mark.end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, i) => {
    const begin = cuts[i];
    const words = paragraph.slice(begin, end);
    const over = inside.filter(mark => mark.begin <= begin && mark.end >= end);
    if (!over.length) return words;
    const numbers = over
      .filter(mark => mark.number && mark.begin === begin)
      .map(mark => mark.number)
      .join(', ');
    return h(
      'mark',
      { 'data-keys': over.map(mark => mark.key).join(' ') },
      numbers ? h('sup', { 'aria-hidden': 'true' }, numbers) : null,
      words,
    );
  });
}
