/* The search field: suggestions by kind, whatever the accents and slips. */
import { get } from './api.js';
import { h, s, say } from './dom.js';
import { go } from './route.js';
import { actorPath, count } from './words.js';

const HEADINGS = { person: 'Persons', state: 'States', organization: 'Organizations', place: 'Places' };
const PAUSE = 120;

export const itemPath = (kind, id) =>
  kind === 'place' ? `/?period=all&place=${encodeURIComponent(id)}` : actorPath(id);
export const itemNote = item =>
  [item.also ? `also “${item.also}”` : null, item.note, count(item.events, 'event')].filter(Boolean).join(' · ');

function options(groups) {
  let n = 0;
  return groups.map(({ kind, items }) =>
    h(
      'div',
      { role: 'group', 'aria-label': HEADINGS[kind], class: 'sgroup' },
      h('div', { class: 'label', 'aria-hidden': 'true' }, HEADINGS[kind]),
      items.map(item =>
        h(
          'a',
          {
            role: 'option',
            id: `option-${n++}`,
            href: itemPath(kind, item.id),
            tabindex: '-1',
            'aria-selected': 'false',
          },
          h('span', null, item.name),
          h('span', { class: 'note' }, itemNote(item)),
        ),
      ),
    ),
  );
}

const nobody = text =>
  h(
    'p',
    { class: 'none' },
    `Nobody and nothing in the record is called “${text}”. Spelling may differ; part of a name is enough.`,
  );

export function search(value = '') {
  const list = h('div', {
    class: 'suggest',
    id: 'suggest',
    role: 'listbox',
    'aria-label': 'Suggestions',
    hidden: true,
  });
  const input = h('input', {
    class: 'search-input',
    type: 'search',
    role: 'combobox',
    id: 'q',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'A person, a state or a place',
    'aria-expanded': 'false',
    'aria-controls': 'suggest',
    'aria-autocomplete': 'list',
    'aria-label': 'Search for a person, a state or a place',
    value,
  });
  let at = -1;
  let waiting;
  let running = new AbortController();
  const all = () => [...list.querySelectorAll('[role=option]')];
  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    at = -1;
  };
  const mark = () => {
    all().forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    input.setAttribute('aria-activedescendant', `option-${at}`);
    all()[at]?.scrollIntoView({ block: 'nearest' });
  };
  const ask = async () => {
    const text = input.value.trim();
    running.abort();
    running = new AbortController();
    if (text.length < 2) return close();
    try {
      const { groups } = await get('suggest', { q: text }, running.signal);
      list.replaceChildren(...(groups.length ? options(groups) : [nobody(text)]));
      say(count(all().length, 'suggestion'));
    } catch (error) {
      if (error.name === 'AbortError') return undefined;
      list.replaceChildren(h('p', { class: 'none' }, error.message || 'The server did not answer.'));
    }
    at = -1;
    list.hidden = document.activeElement !== input;
    input.setAttribute('aria-expanded', String(!list.hidden));
    return undefined;
  };
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
  input.addEventListener('focus', ask);
  input.addEventListener('blur', () => setTimeout(close, 160));
  input.addEventListener('keydown', event => {
    const found = all();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!found.length) return;
      at =
        at < 0 && event.key === 'ArrowUp'
          ? found.length - 1
          : (at + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % found.length;
      mark();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const path = at >= 0 ? found[at]?.getAttribute('href') : `/search?q=${encodeURIComponent(input.value.trim())}`;
      close();
      if (path && input.value.trim()) go(path);
    } else if (event.key === 'Escape') close();
  });
  return h(
    'div',
    { class: 'search', role: 'search' },
    s(
      'svg',
      { viewBox: '0 0 20 20', class: 'lens', 'aria-hidden': 'true' },
      s('circle', { cx: 8.5, cy: 8.5, r: 5.5 }),
      s('path', { d: 'M12.8 12.8L17 17' }),
    ),
    input,
    list,
  );
}
