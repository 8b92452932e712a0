/* A SPARQL editor: a text field over its own coloured copy, and completion of the vocabulary's terms. */
import { h } from './dom.js';

const TOKENS =
  /(#(?=\s|$|\w+:).*)|(\b(?:PREFIX|BASE|SELECT|CONSTRUCT|DESCRIBE|ASK|DISTINCT|WHERE|FILTER|OPTIONAL|UNION|BIND|VALUES|EXISTS|NOT|GRAPH|MINUS|GROUP|ORDER|HAVING|BY|AS|LIMIT|OFFSET|DESC|ASC|COUNT|MIN|MAX|IF|COALESCE|CONTAINS|LCASE|STR)\b)|([?$]\w+)|("(?:[^"\\\n]|\\.)*")|(<[^<>\s]*>)/g;
const CLASSES = ['c', 'k', 'v', 's', 'i'];

function coloured(text) {
  const out = [];
  let at = 0;
  for (const match of text.matchAll(TOKENS)) {
    const kind = CLASSES[match.slice(1).findIndex(group => group !== undefined)];
    out.push(text.slice(at, match.index), h('span', { class: kind }, match[0]));
    at = match.index + match[0].length;
  }
  return [...out, text.slice(at), '\n'];
}

/** The word with a prefix that ends at the cursor, such as rap:no. */
const wordBefore = (text, at) => /[\w-]*:[\w-]*$/.exec(text.slice(0, at))?.[0] ?? '';

/** run() is called on Ctrl+Enter; terms() gives the names to complete. */
export function editor({ run, terms }) {
  const field = h('textarea', {
    class: 'code-in',
    id: 'code',
    spellcheck: 'false',
    autocapitalize: 'off',
    autocomplete: 'off',
    wrap: 'off',
    'aria-label': 'SPARQL query',
    'aria-describedby': 'code-help',
  });
  const back = h('pre', { class: 'code-back', 'aria-hidden': 'true' });
  const offers = h('p', { class: 'completions small', role: 'status' });
  const paint = () => {
    back.replaceChildren(...coloured(field.value));
    field.rows = Math.max(6, field.value.split('\n').length);
  };
  const insert = (word, term) => {
    const at = field.selectionStart;
    field.setRangeText(term, at - word.length, at, 'end');
    offers.replaceChildren();
    paint();
    field.focus();
  };
  const offer = () => {
    const word = wordBefore(field.value, field.selectionStart);
    const found =
      word.length > 3
        ? terms()
            .filter(([term]) => term.toLowerCase().includes(word.toLowerCase()) && term !== word)
            .slice(0, 6)
        : [];
    offers.replaceChildren(
      ...found.map(([term, definition]) =>
        h('button', { class: 'chip mono', type: 'button', title: definition, onclick: () => insert(word, term) }, term),
      ),
    );
  };
  field.addEventListener('input', () => {
    paint();
    offer();
  });
  field.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      run();
    }
  });
  return {
    element: h('div', null, h('div', { class: 'code' }, back, field), offers),
    get value() {
      return field.value;
    },
    set value(text) {
      field.value = text;
      offers.replaceChildren();
      paint();
    },
  };
}
