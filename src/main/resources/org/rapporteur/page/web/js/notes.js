/* How the sources of an event compare, in plain words. */
import { h } from './dom.js';
import { STATUS, list, span } from './words.js';

const KIND = {
  contradiction: 'contradiction',
  narrower: 'one source is more exact',
  difference: 'different words',
  agreement: 'all agree',
};
const MATTER = { status: 'Whether it took place', date: 'When', place: 'Where', participants: 'Who took part' };

const days = value => {
  const [from, to] = value.split('/').map(d => (d === '..' ? null : d));
  return span(from, to);
};
const said = (matter, value) =>
  matter === 'date' ? days(value) : matter === 'status' ? STATUS[value].toLowerCase() : value;
const who = sources => list(sources).join('');
const says = sources => (sources.length === 1 ? 'says' : 'say');

function claim(matter, { value, sources }) {
  const verb = matter === 'participants' ? (sources.length === 1 ? 'names' : 'name') : says(sources);
  return `${who(sources)} ${verb} ${said(matter, value)}`;
}

function text({ kind, matter, claims }) {
  if (kind === 'agreement') return `All sources that tell it say the same: ${said(matter, claims[0].value)}.`;
  const told = claims.map(c => claim(matter, c)).join('; ') + '.';
  if (kind === 'contradiction') return `${told} They cannot all be right; we keep every account.`;
  if (kind === 'narrower') return `${told} These go together: the shorter stretch lies within the longer.`;
  return told;
}

export function notes(all) {
  if (!all.length) return h('p', { class: 'muted' }, 'One article reports this. Nothing in the record contradicts it.');
  return h(
    'ul',
    { class: 'notes' },
    all.map(note =>
      h(
        'li',
        { class: note.kind },
        h('p', { class: 'label' }, `${MATTER[note.matter] ?? note.matter.replace(/^o/, 'O')}: ${KIND[note.kind]}`),
        h('p', null, text(note)),
      ),
    ),
  );
}
