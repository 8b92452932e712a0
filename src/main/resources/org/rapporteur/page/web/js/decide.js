/* What an analyst decides about links, with a reason; and what was decided, by whom. */
import { fresh, get } from './api.js';
import { h, say } from './dom.js';
import { refresh } from './route.js';
import { asUser, send } from './signin.js';
import { day, list, upper } from './words.js';

const PAUSE = 150;
const NAMES = 3;

const names = parts =>
  list(
    [...new Set(parts.map(part => part.name))].map(name => `“${name}”`),
    NAMES,
  ).join('');
const SAYS = {
  same: ({ one, other }) => `${names(one)} and ${names(other)} are the same`,
  different: ({ one, other }) => `${names(other)} is not the same as ${names(one)}`,
  wrong: ({ one }) => `${names(one)} was not what it had been taken for`,
};

/** Sends a decision; the view is drawn anew when the page has read what follows from it. */
async function settle(box, path, body, method) {
  await asUser(box, async () => {
    const changed = await fresh();
    const decision = await send(path, body, method);
    const words = method === 'DELETE' ? 'Taken back' : `Decided, by ${decision.author}`;
    box.replaceChildren(h('p', { class: 'notice small', role: 'status' }, `${words}. What follows from it is shown next.`));
    say(words);
    document.dispatchEvent(new CustomEvent('decided'));
    await changed();
    refresh();
  });
}

function item(decision, box) {
  const when = day(decision.time.slice(0, 10));
  return h(
    'li',
    { class: decision.undone ? 'undone' : null },
    h('p', null, `${upper(SAYS[decision.verdict](decision))}.`),
    h('p', { class: 'small muted' }, `${decision.author}, ${when}: ${decision.reason}`),
    decision.undone
      ? h('p', { class: 'small' }, `Taken back on ${day(decision.undone.slice(0, 10))}.`)
      : h(
          'button',
          {
            class: 'btn quiet',
            type: 'button',
            'aria-label': `Take back: ${SAYS[decision.verdict](decision)}`,
            onclick: () => settle(box, `/decisions/${encodeURIComponent(decision.id)}`, null, 'DELETE'),
          },
          'Take back',
        ),
  );
}

/** The decisions about something, or all; nothing where there are none. They are read again when one is taken. */
export function decided(about) {
  const box = h('div', { 'aria-live': 'polite' });
  const listed = h('ol', { class: 'decisions' });
  const section = h(
    'section',
    { class: 'decided', 'aria-labelledby': 'decided', hidden: true },
    h('h2', { class: 'sect', id: 'decided' }, 'Decided by people'),
    listed,
    box,
  );
  const load = async () => {
    const { decisions } = await get('decisions', { about });
    section.hidden = !decisions.length;
    listed.replaceChildren(...decisions.map(decision => item(decision, box)));
  };
  const again = () => {
    if (section.isConnected) load().catch(error => box.replaceChildren(error.message));
    else document.removeEventListener('decided', again);
  };
  load()
    .then(() => document.addEventListener('decided', again))
    .catch(error => box.replaceChildren(error.message));
  return section;
}

const reason = id =>
  h(
    'label',
    { for: id },
    h('span', { class: 'label' }, 'Why'),
    h('input', { class: 'field', id, name: 'reason', required: true, autocomplete: 'off' }),
  );

/** A form for one decision; `fields` come before the reason, `decision` makes the rest of it from the form. */
export function deciding(key, fields, label, decision) {
  const box = h('div', { 'aria-live': 'polite' });
  const form = h(
    'form',
    { class: 'deciding' },
    fields,
    reason(`why-${key}`),
    h('p', { class: 'actions' }, h('button', { class: 'btn primary', type: 'submit' }, label)),
  );
  form.addEventListener('submit', event => {
    event.preventDefault();
    settle(box, '/decisions', { ...decision(form), reason: form.elements.reason.value });
  });
  return h('div', null, form, box);
}

/** That what one article says was linked to the wrong person or event. */
export const wrong = (id, title) =>
  h(
    'details',
    { class: 'correct' },
    h('summary', null, title),
    deciding(id, null, 'It is wrong', () => ({ verdict: 'wrong', one: id })),
  );

/** Of an address of this page only its last part, the identifier. */
const identifier = text => decodeURIComponent(text.trim().replace(/^.*\/(?:actor|event)\/([^/?#]+).*$/, '$1'));

/** That something is, or is not, the same as another; `suggest` finds candidates for what was typed. */
export function comparing(id, name, suggest) {
  const options = h('datalist', { id: 'candidates' });
  const other = h('input', {
    class: 'field',
    id: 'other',
    name: 'other',
    required: true,
    autocomplete: 'off',
    list: 'candidates',
    placeholder: 'A name, an identifier or an address of this page',
  });
  const offer = async () => {
    const found = await suggest(other.value.trim());
    options.replaceChildren(...found.map(({ value, text }) => h('option', { value }, text)));
  };
  let waiting;
  other.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => offer().catch(error => say(error.message)), PAUSE);
  });
  other.addEventListener('focus', offer, { once: true });
  const fields = [
    h(
      'label',
      { for: 'verdict' },
      h('span', { class: 'label' }, name),
      h(
        'select',
        { class: 'field', id: 'verdict', name: 'verdict' },
        h('option', { value: 'same' }, 'is the same as'),
        h('option', { value: 'different' }, 'is not the same as'),
      ),
    ),
    h('label', { for: 'other' }, h('span', { class: 'label' }, 'The other'), other, options),
  ];
  return h(
    'details',
    { class: 'correct' },
    h('summary', null, 'Say that it is, or is not, the same as another'),
    deciding('compared', fields, 'Decide', form => ({
      verdict: form.elements.verdict.value,
      one: id,
      other: identifier(form.elements.other.value),
    })),
  );
}
