/* What the program could not decide, for people to decide; and what they did. */
import { get } from '../api.js';
import { decided, deciding } from '../decide.js';
import { h } from '../dom.js';
import { empty } from '../panels.js';
import { actorPath, count, eventPath } from '../words.js';

function named({ id, name }) {
  const path = id.startsWith('event-') ? eventPath(id) : id.startsWith('person-') ? actorPath(id) : null;
  return path ? h('a', { href: path, class: 'who' }, name) : name;
}

const verdict = (key, value, text, checked) =>
  h(
    'label',
    { for: `${key}-${value}`, class: 'choice' },
    h('input', { type: 'radio', id: `${key}-${value}`, name: 'verdict', value, checked, required: true }),
    text,
  );

function doubt({ one, other, document: article, why }, i) {
  const key = `doubt-${i}`;
  const choices = h(
    'fieldset',
    { class: 'choices' },
    h('legend', { class: 'vh' }, `Are ${one.name} and ${other.name} one?`),
    verdict(key, 'same', 'They are one'),
    verdict(key, 'different', 'They are not'),
  );
  return h(
    'li',
    { class: 'doubt' },
    h(
      'div',
      null,
      h('p', { class: 'entry-text' }, named(one), ' or ', named(other), '?'),
      h('p', { class: 'small muted' }, article ? [h('span', { class: 'mono' }, article), ': '] : null, why),
    ),
    deciding(key, choices, 'Decide', form => ({
      verdict: form.elements.verdict.value,
      one: other.id,
      other: one.id,
    })),
  );
}

export async function render({ signal }) {
  const { total, doubts } = await get('review', {}, signal);
  return h(
    'div',
    { 'data-title': 'Review' },
    h('p', { class: 'crumb' }, h('a', { href: '/' }, 'Events'), ' / Review'),
    h('h1', null, 'What could not be told'),
    h(
      'p',
      { class: 'event-sub' },
      total
        ? `${count(total, 'pair')} may be one and were left apart. What you decide counts more than what the program concludes, also when articles are read again.`
        : null,
    ),
    total
      ? [
          h('ol', { class: 'doubts' }, doubts.map(doubt)),
          total > doubts.length ? h('p', { class: 'muted' }, `The first ${doubts.length} are shown.`) : null,
        ]
      : empty('Nothing to decide', 'Every person and every report that may be one with others was told apart or joined.'),
    decided(),
  );
}
