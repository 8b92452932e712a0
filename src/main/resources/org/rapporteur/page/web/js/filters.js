/* The filters that events, network, timeline and map share; all of them live in the address. */
import { get, overview } from './api.js';
import { h } from './dom.js';
import { go, parameters, withParameters } from './route.js';
import { STATUS, TYPE, count, month } from './words.js';

const NAMES = ['period', 'from', 'to', 'type', 'status', 'actor', 'with', 'place'];
const today = () => new Date().toISOString().slice(0, 10);

/** The selection that the address stands for: without a period in it, the twelve months up to the last event. */
export async function selection(args, { period = 'recent' } = {}) {
  const all = await overview();
  const picked = Object.fromEntries(NAMES.filter(name => args[name]).map(name => [name, args[name]]));
  const narrowed = picked.actor || picked.place;
  const recent = !picked.period && !picked.from && !picked.to && period === 'recent' && !narrowed;
  const { period: ignored, ...filters } = picked;
  if (recent) filters.from = all.recent;
  return { filters, all, first: filters.from ?? all.first, last: filters.to ?? all.last };
}

/** Changes filters in the address and shows the view anew. */
export function change(changes) {
  const args = { ...parameters(), ...changes };
  if (changes.from || changes.to) delete args.period;
  go(withParameters(location.pathname, args), { replace: true });
}

const choice = (name, title, options, chosen) =>
  h(
    'label',
    { class: 'filter' },
    h('span', { class: 'label' }, title),
    h(
      'select',
      { id: `filter-${name}`, onchange: event => change({ [name]: event.target.value }) },
      options.map(([value, text]) => h('option', { value, selected: value === (chosen ?? '') }, text)),
    ),
  );

const counted = (words, counts) =>
  Object.entries(words)
    .filter(([key]) => counts[key])
    .map(([key, text]) => [key, `${text} (${counts[key]})`]);

function periodFilter({ filters, all, first, last }) {
  const years = [];
  for (let y = Number((all.last ?? today()).slice(0, 4)); all.first && y >= Number(all.first.slice(0, 4)); y--)
    years.push(String(y));
  const year = /^(\d{4})-01-01$/.exec(filters.from ?? '')?.[1];
  const isYear = year && filters.to === `${year}-12-31`;
  const chosen = isYear
    ? year
    : !filters.from && !filters.to
      ? 'all'
      : filters.from === all.recent && !filters.to
        ? 'recent'
        : 'own';
  const pick = event => {
    const value = event.target.value;
    if (value === 'own') return;
    change({
      period: value === 'all' ? 'all' : '',
      from: /^\d/.test(value) ? `${value}-01-01` : '',
      to: /^\d/.test(value) ? `${value}-12-31` : '',
    });
  };
  const own = chosen === 'own' && first && last ? [['own', `${month(first)} – ${month(last)}`]] : [];
  return h(
    'label',
    { class: 'filter period' },
    h('span', { class: 'label' }, 'Period'),
    h(
      'select',
      { id: 'filter-period', onchange: pick },
      [...own, ['recent', 'Last twelve months'], ['all', 'All years'], ...years.map(y => [y, y])].map(([value, text]) =>
        h('option', { value, selected: value === chosen }, text),
      ),
    ),
  );
}

const chip = (title, name, text) =>
  h(
    'p',
    { class: 'filter' },
    h('span', { class: 'label' }, title),
    h(
      'button',
      {
        class: 'chip',
        type: 'button',
        onclick: () => change({ [name]: '' }),
        'aria-label': `Drop ${title.toLowerCase()} ${text}`,
      },
      text,
      ' ×',
    ),
  );

async function nameOf(id, events) {
  for (const event of events) {
    const found =
      event.participants.find(p => p.actor.id === id)?.actor ?? (event.place?.id === id ? event.place : null);
    if (found) return found.name;
  }
  if (id.startsWith('place-')) return id;
  return (await get(`actors/${encodeURIComponent(id)}`)).actor.name;
}

async function chips({ actor, with: other, place }, isState, events) {
  const wanted = [
    ['Actor', 'actor', isState ? null : actor],
    ['With', 'with', other],
    ['Place', 'place', place],
  ].filter(([, , id]) => id);
  return Promise.all(wanted.map(async ([title, name, id]) => chip(title, name, await nameOf(id, events))));
}

/** The bar of filters above a view; `list` is an answer of /api/events for the same selection. */
export async function filterBar(selected, list) {
  const { filters } = selected;
  const { facets } = list;
  const isState = facets.states.some(state => state.id === filters.actor);
  const sorted = [...facets.states].sort((a, b) => a.name.localeCompare(b.name));
  return h(
    'div',
    { class: 'filters', role: 'group', 'aria-label': 'Filters' },
    periodFilter(selected),
    choice('type', 'Type', [['', 'All types'], ...counted(TYPE, facets.type)], filters.type),
    choice(
      'status',
      'Status',
      [['', 'Any status'], ...counted({ ...STATUS, disputed: 'Disputed' }, facets.status)],
      filters.status,
    ),
    choice(
      'actor',
      'State',
      [['', 'All states'], ...sorted.map(state => [state.id, `${state.name} (${state.count})`])],
      isState ? filters.actor : '',
    ),
    await chips(filters, isState, list.events),
    h(
      'p',
      { class: 'filter end' },
      h('span', { class: 'label' }, 'Shown'),
      h('span', { class: 'value', id: 'shown' }, count(list.total, 'event')),
    ),
  );
}
