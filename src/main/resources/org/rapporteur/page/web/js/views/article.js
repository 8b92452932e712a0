/* An article with every sentence marked that something was read from. */
import { get } from '../api.js';
import { h } from '../dom.js';
import { entry } from '../entry.js';
import { markedText } from '../markedtext.js';
import { empty } from '../panels.js';
import { count, day } from '../words.js';

export async function render({ id, signal }) {
  const { article, text, events, marks } = await get(`articles/${encodeURIComponent(id)}`, {}, signal);
  const list = h(
    'ol',
    { class: 'flat' },
    events.map(event => entry(event)),
  );
  const body = markedText(
    text,
    marks.map(mark => ({ ...mark, key: mark.event })),
  );
  const light = key => {
    for (const mark of body.querySelectorAll('mark'))
      mark.classList.toggle('on', (mark.dataset.keys ?? '').split(' ').includes(key));
  };
  for (const kind of ['mouseover', 'focusin'])
    list.addEventListener(kind, e => light(e.target.closest('[data-event]')?.dataset.event));
  return h(
    'article',
    { 'data-title': article.title },
    h('p', { class: 'crumb' }, h('a', { href: '/' }, 'Events'), ' / Article'),
    h(
      'header',
      { class: 'event-head' },
      h('h1', null, article.title),
      h(
        'p',
        { class: 'event-sub' },
        [article.publisher, article.issued ? day(article.issued) : null, count(events.length, 'event')]
          .filter(Boolean)
          .join(' · '),
        article.address
          ? [' · ', h('a', { href: article.address, rel: 'external noopener noreferrer' }, 'where it stands')]
          : null,
      ),
    ),
    h(
      'div',
      { class: 'add-grid' },
      h('section', { 'aria-labelledby': 'p2' }, h('h2', { class: 'sect', id: 'p2' }, 'The text'), body),
      h(
        'section',
        { 'aria-labelledby': 'p1' },
        h('h2', { class: 'sect', id: 'p1' }, 'Read from it'),
        events.length
          ? list
          : empty('No event in it', 'Nothing in this article was read as a meeting, call, visit or signing.'),
      ),
    ),
  );
}
