/* Add an article: paste or drop it, see what was read, then store it. */
import { forget, get } from '../api.js';
import { h, s, say } from '../dom.js';
import { confidenceMark, tag } from '../marks.js';
import { markedText } from '../markedtext.js';
import { failed } from '../panels.js';
import { go } from '../route.js';
import { isSignedIn, send, signIn } from '../signin.js';
import { count, day, group, sentence } from '../words.js';

const STEPS = ['Article', 'Check what was read', 'Stored'];
const MOST = 2_000_000;
const TRIES = 40;
const PAUSE = 250;

const steps = n =>
  h(
    'ol',
    { class: 'steps' },
    STEPS.map((text, i) =>
      h('li', { 'aria-current': i === n ? 'step' : null }, h('span', { class: 'n' }, i + 1), text),
    ),
  );
const regions = new Intl.DisplayNames(['en'], { type: 'region' });
const country = code => {
  try {
    return regions.of(code);
  } catch {
    return code;
  }
};

/** The days of an EDTF date, as far as sentences need them. */
const words = edtf => (/^\d{4}-\d\d-\d\d$/.test(edtf ?? '') ? day(edtf) : (edtf ?? '').replace('/', ' – '));

/** A report of the preview as lists of events have them. */
function asEvent(report) {
  const state = p => (p.state ? { id: p.state, name: country(p.state) } : undefined);
  const participants = report.participants.map(p => ({
    ...p,
    actor: { id: '', name: p.name, kind: p.kind, state: state(p) },
    state: state(p),
    onBehalfOf: undefined,
  }));
  return {
    type: report.type,
    status: report.status,
    participants,
    place: report.place ? { name: report.place, stated: true } : undefined,
    country: report.country ? { name: country(report.country) } : undefined,
    disputed: [],
    sources: [],
    parts: [],
  };
}

function found(report, i) {
  const text = h('span', { class: 'found-text' }, sentence(asEvent(report)), '.');
  for (const link of text.querySelectorAll('a')) link.replaceWith(h('b', null, link.textContent));
  return h(
    'li',
    { 'data-key': String(i) },
    h('span', { class: 'num' }, i + 1),
    h(
      'div',
      null,
      text,
      h(
        'p',
        { class: 'entry-meta' },
        h('span', null, [report.place, words(report.when)].filter(Boolean).join(', ')),
        group(report.status) !== 'held' ? tag(report.status) : null,
        confidenceMark(report.confidence),
      ),
    ),
  );
}

const passed = unused =>
  unused.length
    ? [
        h('h3', { class: 'label pass' }, 'Looked like an encounter, passed over'),
        h(
          'ul',
          { class: 'passed' },
          unused.slice(0, 20).map(u => h('li', null, `“${u.words.text}”: ${u.reason}`)),
        ),
      ]
    : null;

function check(article, notices, store, back) {
  const marks = article.reports.flatMap((report, i) =>
    report.evidence.slice(0, 1).map(e => ({ begin: e.begin, end: e.end, key: String(i), number: i + 1 })),
  );
  const body = markedText(article.text, marks);
  const list = h('ol', { class: 'found' }, article.reports.map(found));
  const light = key => {
    for (const mark of body.querySelectorAll('mark'))
      mark.classList.toggle('on', mark.dataset.keys.split(' ').includes(key));
  };
  list.addEventListener('mouseover', event => light(event.target.closest('[data-key]')?.dataset.key));
  const events = count(article.reports.length, 'event');
  return h(
    'div',
    { 'data-title': 'Check what was read' },
    h('h1', null, article.title || 'Article without a title'),
    steps(1),
    h(
      'p',
      { class: 'event-sub' },
      [article.publisher, article.published ? day(article.published) : null, `${events} read`, 'not stored yet']
        .filter(Boolean)
        .join(' · '),
    ),
    notices.map(notice => h('p', { class: 'notice small' }, `This article ${notice.text}.`)),
    h(
      'div',
      { class: 'add-grid preview' },
      h(
        'section',
        { 'aria-labelledby': 'p1' },
        h('h2', { class: 'sect', id: 'p1' }, 'Read as events'),
        article.reports.length
          ? list
          : h('p', { class: 'muted' }, 'No meeting, call, visit or signing was found in it.'),
        h(
          'p',
          { class: 'actions store' },
          h(
            'button',
            { class: 'btn primary', type: 'button', id: 'store', onclick: store },
            article.reports.length ? `Store ${events}` : 'Store the article',
          ),
          h('button', { class: 'btn quiet', type: 'button', onclick: back }, 'Back'),
        ),
      ),
      h(
        'section',
        { 'aria-labelledby': 'p2' },
        h('h2', { class: 'sect', id: 'p2' }, 'In the article'),
        body,
        passed(article.unused),
      ),
    ),
  );
}

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
  const guard = async (work, draft) => {
    try {
      await work();
    } catch (error) {
      if (error.status === 401) {
        trouble.replaceChildren(
          signIn(isSignedIn() || !error.message ? 'Only users of this server can add articles.' : error.message, () =>
            guard(work, draft),
          ),
        );
        trouble.querySelector('input').focus();
      } else trouble.replaceChildren(failed(error));
    }
  };
  const store = draft =>
    guard(async () => {
      wait('Storing …');
      const { articles } = await send('/articles', draft);
      const id = articles[0].graph.replace(/^.*\/graph\//, '');
      await stored(id);
      forget();
      say('Stored');
      go(`/article/${encodeURIComponent(id)}`);
    }, draft);
  const preview = draft =>
    guard(async () => {
      wait('Reading …');
      const { articles, notices } = await send('/articles?preview=true', draft);
      trouble.replaceChildren();
      page.replaceChildren(
        h('p', { class: 'crumb' }, h('a', { href: '/' }, 'Events'), ' / Add'),
        check(
          articles[0],
          notices ?? [],
          () => store(draft),
          () => start(draft),
        ),
        trouble,
      );
      page.querySelector('#store').focus();
    }, draft);
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
