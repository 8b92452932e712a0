/* Add an article: paste or drop it, see what was read, then store it. */
import { forget, get } from '../api.js';
import { h, s, say } from '../dom.js';
import { failed } from '../panels.js';
import { go } from '../route.js';
import { asUser, send } from '../signin.js';
import { check, steps } from '../preview.js';
import { count } from '../words.js';

const MOST = 2_000_000;
const TRIES = 40;
const PAUSE = 250;

/** Until the page has read the changed store, at most some seconds. */
async function stored(id) {
  for (let i = 0; i < TRIES; i++) {
    try {
      return await get(`articles/${encodeURIComponent(id)}`);
    } catch (error) {
      if (error.status !== 404) throw error;
      await new Promise(resolve => setTimeout(resolve, PAUSE));
    }
  }
  throw new Error('It is stored, and the page will show it soon.');
}

function form(draft, submit) {
  const text = h('textarea', {
    class: 'field',
    id: 'text',
    rows: 14,
    required: true,
    placeholder: 'Title in the first line, an empty line, then the article',
  });
  text.value = draft.text ?? '';
  const publisher = h('input', { class: 'field', id: 'publisher', autocomplete: 'off', value: draft.publisher ?? '' });
  const published = h('input', {
    class: 'field',
    id: 'published',
    type: 'date',
    'aria-describedby': 'published-note',
    value: draft.published ?? '',
  });
  const url = h('input', {
    class: 'field',
    id: 'url',
    type: 'url',
    autocomplete: 'off',
    placeholder: 'https://',
    value: draft.url ?? '',
  });
  const field = (input, title) => h('label', { for: input.id }, h('span', { class: 'label' }, title), input);
  const element = h(
    'form',
    { class: 'add-form' },
    h('h2', { class: 'sect' }, 'Paste the text'),
    field(text, 'Text'),
    h('div', { class: 'two' }, field(publisher, 'Publisher'), field(published, 'Date of publication')),
    h('p', { class: 'small muted', id: 'published-note' }, 'The date is needed to understand “last Wednesday”.'),
    field(url, 'Address, if it has one'),
    h(
      'p',
      { class: 'actions' },
      h('button', { class: 'btn primary', type: 'submit', id: 'read' }, 'Read it'),
      h('span', { class: 'small muted' }, 'Nothing is stored before you have seen what was read.'),
    ),
  );
  element.addEventListener('submit', event => {
    event.preventDefault();
    submit({ text: text.value, publisher: publisher.value, published: published.value, url: url.value });
  });
  return {
    element,
    put: value => {
      text.value = value;
    },
    rest: () => ({ publisher: publisher.value, published: published.value, url: url.value }),
  };
}

function drop(take, complain) {
  const input = h('input', { type: 'file', id: 'file', accept: '.txt,.html,.htm', class: 'vh' });
  const zone = h(
    'div',
    { class: 'drop' },
    s(
      'svg',
      { viewBox: '0 0 48 48', 'aria-hidden': 'true' },
      s('path', { d: 'M12 5h17l9 9v29H12z M29 5v9h9 M18 22h14 M18 28h14 M18 34h9' }),
    ),
    h('p', { class: 'drop-lead' }, 'Drop an article here'),
    h('p', { class: 'muted' }, 'Text or HTML, up to 2 MB.'),
    h('p', { class: 'actions' }, input, h('label', { class: 'btn', for: 'file' }, 'Choose a file')),
  );
  const read = async file => {
    if (!file) return;
    if (file.size > MOST)
      complain(new Error(`${file.name} has ${count(file.size, 'byte')}; at most ${count(MOST, 'byte')} can be read`));
    else take(await file.text(), /\.html?$/i.test(file.name));
  };
  input.addEventListener('change', () => read(input.files[0]));
  for (const [type, over] of [
    ['dragover', true],
    ['dragleave', false],
    ['drop', false],
  ]) {
    zone.addEventListener(type, event => {
      event.preventDefault();
      zone.classList.toggle('over', over);
      if (type === 'drop') read(event.dataTransfer.files[0]);
    });
  }
  return zone;
}

const filledIn = draft => Object.fromEntries(Object.entries(draft).filter(([, value]) => value));

export async function render() {
  const page = h('div', { 'data-title': 'Add an article' });
  const trouble = h('div', { 'aria-live': 'polite' });
  const wait = text => {
    trouble.replaceChildren(h('p', { class: 'muted' }, text));
    say(text);
  };
  const store = (draft, unwanted) =>
    asUser(trouble, async () => {
      wait('Storing …');
      const { articles } = await send(`/articles${unwanted.length ? `?without=${unwanted}` : ''}`, draft);
      const id = articles[0].graph.replace(/^.*\/graph\//, '');
      await stored(id);
      forget();
      say('Stored');
      go(`/article/${encodeURIComponent(id)}`);
    });
  const preview = draft =>
    asUser(trouble, async () => {
      wait('Reading …');
      const { articles, notices } = await send('/articles?preview=true', draft);
      trouble.replaceChildren();
      page.replaceChildren(
        h('p', { class: 'crumb' }, h('a', { href: '/' }, 'Events'), ' / Add'),
        check(
          articles[0],
          notices ?? [],
          unwanted => store(draft, unwanted),
          () => start(draft),
        ),
        trouble,
      );
      page.querySelector('#store').focus();
    });
  const start = draft => {
    const { element, put, rest } = form(draft, value => preview(filledIn(value)));
    const zone = drop(
      (text, html) => (html ? preview(filledIn({ html: text, ...rest() })) : put(text)),
      error => trouble.replaceChildren(failed(error)),
    );
    page.replaceChildren(
      h('p', { class: 'crumb' }, h('a', { href: '/' }, 'Events'), ' / Add'),
      h('h1', null, 'Add an article'),
      steps(0),
      h('div', { class: 'add-grid' }, element, zone),
      trouble,
    );
  };
  start({});
  return page;
}
