/* Questions to fill in, and the SPARQL behind them to change. */
import { get } from '../api.js';
import { h, say } from '../dom.js';
import { editor } from '../editor.js';
import { failed } from '../panels.js';
import { go, parameters, withParameters } from '../route.js';
import { ways } from '../resultviews.js';
import { ask, filled, run, terms } from '../sparql.js';
import { count, upper } from '../words.js';

const DOWNLOADS = [
  ['CSV', 'text/csv', 'csv'],
  ['JSON', 'application/sparql-results+json', 'json'],
];
const GRAPHS = [
  ['Turtle', 'text/turtle', 'ttl'],
  ['JSON-LD', 'application/ld+json', 'jsonld'],
];
const SMALL = 640;

function examples(groups, chosen) {
  return [
    h(
      'nav',
      { class: 'examples', 'aria-label': 'Questions' },
      groups.map(group =>
        h(
          'section',
          null,
          h('h2', { class: 'label' }, group.name),
          h(
            'ul',
            null,
            group.questions.map(q =>
              h(
                'li',
                null,
                h('a', { href: `/query/${q.name}`, 'aria-current': q.name === chosen ? 'true' : null }, q.title),
              ),
            ),
          ),
        ),
      ),
    ),
    h(
      'label',
      { class: 'examples-small' },
      h('span', { class: 'label' }, 'Question'),
      h(
        'select',
        { class: 'field', id: 'question', onchange: event => go(`/query/${event.target.value}`) },
        groups.map(group =>
          h(
            'optgroup',
            { label: group.name },
            group.questions.map(q => h('option', { value: q.name, selected: q.name === chosen }, q.title)),
          ),
        ),
      ),
    ),
  ];
}

/** Dates are fields for dates; everything else is text. */
function field({ name, standard }, value) {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(standard ?? '');
  return h('input', {
    class: 'field',
    id: `p-${name}`,
    name,
    type: isDay ? 'date' : 'text',
    value: value ?? standard ?? '',
    autocomplete: 'off',
  });
}

const save = async (query, [, type, ending], name) => {
  const blob = await (await ask(query, type)).blob();
  const url = URL.createObjectURL(blob);
  h('a', { href: url, download: `${name}.${ending}` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
};

function paramForm(question, args, changed, submit) {
  const inputs = question.parameters.map(parameter => [parameter, field(parameter, args[parameter.name])]);
  const values = () => Object.fromEntries(inputs.map(([parameter, input]) => [parameter.name, input.value]));
  const form = h(
    'form',
    { class: 'params' },
    inputs.map(([parameter, input]) =>
      h(
        'label',
        { for: input.id },
        h('span', { class: 'label' }, upper(parameter.name)),
        input,
        h('span', { class: 'small muted' }, parameter.description),
      ),
    ),
    h('button', { class: 'btn primary', type: 'submit', id: 'run' }, 'Run'),
  );
  for (const [, input] of inputs) input.addEventListener('input', changed);
  form.addEventListener('submit', event => {
    event.preventDefault();
    submit();
  });
  return { form, values };
}

function downloads(question, code, kinds, panel) {
  return h(
    'div',
    { class: 'actions' },
    h('span', { class: 'label' }, 'Download'),
    kinds.map(kind =>
      h(
        'button',
        {
          class: 'btn quiet',
          type: 'button',
          onclick: () => save(code.value, kind, question.name).catch(e => panel.replaceChildren(failed(e))),
        },
        kind[0],
      ),
    ),
  );
}

/** Shows an answer in one of several ways, which the address names; a table unless another is chosen. */
function choose(all, panel) {
  const body = h('div', null);
  const buttons = all.map(([name]) => h('button', { type: 'button', 'data-way': name }, upper(name)));
  const put = async chosen => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.way === chosen));
    try {
      body.replaceChildren(...[await all.find(([name]) => name === chosen)[1]()].flat().filter(Boolean));
    } catch (error) {
      body.replaceChildren(failed(error));
    }
  };
  for (const button of buttons)
    button.addEventListener('click', () => {
      const as = button.dataset.way === 'table' ? '' : button.dataset.way;
      history.replaceState(null, '', withParameters(location.pathname, { ...parameters(), as }));
      put(button.dataset.way);
    });
  const bar = h('div', { class: 'ways', role: 'group', 'aria-label': 'Show as' }, buttons);
  panel.replaceChildren(...(all.length > 1 ? [bar] : []), body);
  put(all.some(([name]) => name === parameters().as) ? parameters().as : 'table');
}

function show(answer, panel, seconds) {
  if (answer.graph !== undefined) {
    panel.replaceChildren(h('pre', { class: 'turtle mono' }, answer.graph.slice(0, 200_000)));
    return `a graph in ${seconds} s`;
  }
  if (answer.truth !== undefined) {
    panel.replaceChildren(h('p', { class: 'fact' }, answer.truth ? 'Yes' : 'No'));
    return `answered in ${seconds} s`;
  }
  if (answer.rows.length) choose(ways(answer), panel);
  else
    panel.replaceChildren(
      h(
        'div',
        { class: 'state' },
        h('h2', null, 'No rows'),
        h(
          'p',
          { class: 'muted' },
          'The query is valid, but nothing in the record matches. Try another name or a longer period.',
        ),
      ),
    );
  return `${count(answer.rows.length, 'row')} in ${seconds} s`;
}

export async function render({ id, args, signal }) {
  const { groups } = await get('questions', {}, signal);
  const all = groups.flatMap(group => group.questions);
  const question = all.find(q => q.name === (id || 'who-met-whom'));
  if (!question) throw Object.assign(new Error(`there is no question '${id}'`), { status: 400 });
  let known = [];
  terms()
    .then(list => {
      known = list;
    })
    .catch(() => {
      /* Without them the editor only completes nothing. */
    });
  const panel = h('div', { class: 'result-body', id: 'result', tabindex: '0', role: 'region', 'aria-label': 'Result' });
  const head = h('p', { class: 'result-count', role: 'status' });
  const bar = h('div', { class: 'result-actions' });
  const execute = async () => {
    const begin = performance.now();
    head.textContent = 'Running …';
    try {
      const answer = await run(code.value, signal);
      head.textContent = show(answer, panel, Math.max(0.01, (performance.now() - begin) / 1000).toFixed(2));
      bar.replaceChildren(downloads(question, code, answer.graph === undefined ? DOWNLOADS : GRAPHS, panel));
      say(head.textContent);
    } catch (error) {
      if (error.name === 'AbortError') return;
      head.textContent = '';
      bar.replaceChildren();
      panel.replaceChildren(failed(error));
    }
  };
  const code = editor({ run: execute, terms: () => known });
  const fill = () => {
    code.value = filled(question.sparql, values()).trimEnd();
  };
  const { form, values } = paramForm(question, args, fill, () => {
    history.replaceState(null, '', withParameters(location.pathname, { ...parameters(), ...values() }));
    execute();
  });
  fill();
  execute();
  const details = h(
    'details',
    { class: 'editor', open: innerWidth > SMALL ? true : null },
    h(
      'summary',
      null,
      h('span', null, 'SPARQL'),
      h('span', { class: 'small muted', id: 'code-help' }, 'Ctrl + Enter runs what stands here'),
    ),
    code.element,
  );
  return h(
    'div',
    { 'data-title': question.title },
    h('p', { class: 'crumb' }, 'Query'),
    h(
      'div',
      { class: 'query-grid' },
      examples(groups, question.name),
      h(
        'div',
        { class: 'query-main' },
        h('h1', null, question.title),
        h(
          'p',
          { class: 'muted intro' },
          question.parameters.length
            ? 'Fill in the form; the query below follows it. Edit the query to ask something else.'
            : 'Run it as it is, or edit the query to ask something else.',
        ),
        form,
        details,
        h(
          'section',
          { class: 'result', 'aria-labelledby': 'res' },
          h('div', { class: 'result-head' }, h('h2', { id: 'res', class: 'sect plain' }, 'Result'), head, bar),
          panel,
        ),
      ),
    ),
  );
}
