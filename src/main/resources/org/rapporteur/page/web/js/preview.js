/* What was read in an article, before it is stored. */
import { h } from './dom.js';
import { markedText } from './markedtext.js';
import { confidenceMark, tag } from './marks.js';
import { count, day, group, sentence } from './words.js';

const STEPS = ['Article', 'Check what was read', 'Stored'];

/** Where one is on the way from an article to its place in the store. */
export const steps = n =>
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
      h(
        'label',
        { for: `keep-${i}` },
        h('input', { type: 'checkbox', id: `keep-${i}`, name: 'keep', value: report.number, checked: true }),
        text,
      ),
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

/** The preview; `store` is given the numbers of the reports that are to be left out. */
export function check(article, notices, store, back) {
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
  const boxes = [...list.querySelectorAll('[name=keep]')];
  const button = h('button', { class: 'btn primary', type: 'button', id: 'store' });
  const tell = () => {
    const kept = boxes.filter(box => box.checked).length;
    button.textContent = kept ? `Store ${count(kept, 'event')}` : 'Store the article without events';
  };
  list.addEventListener('change', tell);
  button.addEventListener('click', () => store(boxes.filter(box => !box.checked).map(box => box.value)));
  tell();
  return h(
    'div',
    { 'data-title': 'Check what was read' },
    h('h1', null, article.title || 'Article without a title'),
    steps(1),
    h(
      'p',
      { class: 'event-sub' },
      [article.publisher, article.published ? day(article.published) : null, `${count(article.reports.length, 'event')} read`, 'not stored yet']
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
          ? [list, h('p', { class: 'small muted' }, 'What is not ticked is left out.')]
          : h('p', { class: 'muted' }, 'No meeting, call, visit or signing was found in it.'),
        h(
          'p',
          { class: 'actions store' },
          button,
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
