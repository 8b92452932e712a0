/* All sentences of the page are made here: one place to edit, one place to translate. */
import { h } from './dom.js';

const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const numbers = day => day.split('-').map(Number);

export const months = SHORT;
export const day = iso => {
  if (!iso) return 'no date';
  const [y, m, d] = numbers(iso);
  return `${d} ${SHORT[m - 1]} ${y}`;
};
export const month = iso => {
  const [y, m] = numbers(iso);
  return `${LONG[m - 1]} ${y}`;
};

/** The days from one to another, as briefly as they can be said. */
export function span(from, to, year = true) {
  if (!from && !to) return 'no date yet';
  if (!from) return `by ${day(to)}`;
  if (!to) return `from ${day(from)}`;
  const [y, m, d] = numbers(from);
  const [y2, m2, d2] = numbers(to);
  const tail = year ? ` ${y2}` : '';
  const last = new Date(Date.UTC(y2, m2, 0)).getUTCDate();
  if (from === to) return `${d} ${SHORT[m - 1]}${tail}`;
  if (y === y2 && d === 1 && d2 === last) {
    if (m === m2) return `${year ? LONG[m - 1] : SHORT[m - 1]}${tail}`;
    return m === 1 && m2 === 12 ? `${y}` : `${SHORT[m - 1]}–${SHORT[m2 - 1]}${tail}`;
  }
  if (y === y2 && m === m2) return `${d}–${d2} ${SHORT[m - 1]}${tail}`;
  if (y === y2) return `${d} ${SHORT[m - 1]} – ${d2} ${SHORT[m2 - 1]}${tail}`;
  return `${d} ${SHORT[m - 1]} ${y} – ${d2} ${SHORT[m2 - 1]} ${y2}`;
}

export const count = (n, one, many) => `${n.toLocaleString('en')} ${n === 1 ? one : (many ?? one + 's')}`;
export const upper = text => text.charAt(0).toUpperCase() + text.slice(1);

export const TYPE = { meeting: 'Meeting', call: 'Call', visit: 'Visit', signing: 'Signing' };
export const STATUS = {
  held: 'Held',
  planned: 'Planned',
  proposed: 'Proposed',
  cancelled: 'Cancelled',
  denied: 'Denied',
};
export const MATTER = { status: 'whether held', date: 'date', country: 'place' };

/** Held, planned, cancelled or denied: what a line can show. */
export const group = status => (status === 'proposed' ? 'planned' : status);

const VERB = {
  meeting: {
    held: 'met',
    planned: 'is to meet',
    proposed: 'may meet',
    cancelled: 'was to meet',
    denied: 'did not meet',
  },
  call: {
    held: 'spoke by telephone with',
    planned: 'is to call',
    proposed: 'may call',
    cancelled: 'was to call',
    denied: 'did not call',
  },
  visit: {
    held: 'visited',
    planned: 'is to visit',
    proposed: 'was invited to',
    cancelled: 'was to visit',
    denied: 'did not visit',
  },
  signing: {
    held: 'signed an accord with',
    planned: 'is to sign with',
    proposed: 'may sign with',
    cancelled: 'was to sign with',
    denied: 'did not sign with',
  },
};
/** For many sides at once, who all do the same. */
const TOGETHER = { call: 'spoke together by telephone', signing: 'signed an accord' };
const TRAVEL = {
  held: 'travelled',
  planned: 'is to travel',
  proposed: 'was invited',
  cancelled: 'was to travel',
  denied: 'did not travel',
};

const today = () => new Date().toISOString().slice(0, 10);

/** A plan whose day has gone by and that nobody reported on is neither held nor still to come. */
export const stale = event => event.status === 'planned' && !!event.to && event.to < today();
const plural = verb => verb.replace(/^is to/, 'are to').replace(/^was /, 'were ');
function verb(table, event, many) {
  const words = stale(event) ? table.planned.replace('is to', 'was due to') : table[event.status];
  return many ? plural(words) : words;
}

export const acting = p => p.state ?? p.actor.state;
export const actorPath = id => `/actor/${encodeURIComponent(id)}`;
export const eventPath = id => `/event/${encodeURIComponent(id)}`;
export const actorLink = actor => h('a', { href: actorPath(actor.id), class: 'who' }, actor.name);

/** The office and the state of a participant, without saying the state twice. */
export function capacity(p) {
  const state = p.actor.kind === 'state' ? null : acting(p)?.name;
  const sender =
    p.onBehalfOf && p.onBehalfOf.name !== state && p.onBehalfOf.id !== p.actor.id ? `for ${p.onBehalfOf.name}` : null;
  const office = p.office ? (p.former && !/^(former|ex-)/i.test(p.office) ? `former ${p.office}` : p.office) : null;
  return [office, state && !(office ?? '').includes(state) && state !== p.actor.name ? state : null, sender]
    .filter(Boolean)
    .join(', ');
}

function person(p, withOffice) {
  const words = capacity(p);
  return withOffice && words
    ? [actorLink(p.actor), '\u2009', h('span', { class: 'office' }, `(${words})`)]
    : [actorLink(p.actor)];
}

/** Joins with commas and a last 'and'; many names end in 'and 5 others'. */
export function list(items, limit = 99) {
  const shown = items.length > limit + 1 ? items.slice(0, limit) : items;
  const rest = items.length - shown.length;
  const all = rest ? [...shown, [`${rest} others`]] : shown;
  return all.flatMap((x, i) => (i === 0 ? [x] : [i === all.length - 1 ? ' and ' : ', ', x]));
}

const LISTED = 8;
const people = (ps, office) =>
  list(
    ps.map(p => person(p, office)),
    LISTED,
  );

export function sides(event) {
  const letters = new Map();
  for (const p of event.participants) {
    if (p.role === 'mediator') continue;
    if (!letters.has(p.side)) letters.set(p.side, []);
    letters.get(p.side).push(p);
  }
  return [...letters.values()];
}
export const mediators = event => event.participants.filter(p => p.role === 'mediator');

function between(event) {
  const go = mediators(event);
  return go.length ? [', with ', people(go, false), ' as go-between'] : [];
}
const ending = event => (event.status === 'cancelled' ? '; it was cancelled' : '');

/** Where a visit goes, unless that is the very host. */
export function destination(event) {
  const place = event.place?.name;
  return place && place !== event.country?.name && !event.participants.some(p => p.actor.name === place) ? place : null;
}

function visit(event, [guests, hosts], office) {
  const many = guests.length > 1;
  const spot = destination(event);
  const states = hosts.every(p => p.actor.kind === 'state');
  if (states)
    return [
      people(guests, office),
      ` ${verb(VERB.visit, event, many)} `,
      spot ? [spot, ', '] : '',
      people(hosts, office),
      ending(event),
    ];
  const by = event.status === 'proposed' ? ' by ' : ' as guest of ';
  const to =
    spot ?? (event.country?.name && !hosts.some(p => p.actor.name === event.country.name) ? event.country.name : null);
  const words = to ? `${verb(VERB.visit, event, many)} ${to}` : verb(TRAVEL, event, many);
  return [people(guests, office), ` ${words}${by}`, people(hosts, office), ending(event)];
}

/** An event as a sentence without a full stop: text and links. */
export function sentence(event, office = true) {
  const all = sides(event);
  if (event.type === 'visit' && all.length === 2) {
    const guest = all.findIndex(side => side.some(p => p.role === 'visitor'));
    return visit(event, guest === 1 ? [all[1], all[0]] : all, office);
  }
  const [one = [], other = []] = all;
  if (all.length !== 2) {
    const words =
      event.status === 'held' && TOGETHER[event.type]
        ? TOGETHER[event.type]
        : verb(VERB[event.type], event, true).replace(/ with$/, '');
    return [people(all.flat(), office), ` ${words}`, between(event), ending(event)];
  }
  return [
    people(one, office),
    ` ${verb(VERB[event.type], event, one.length > 1)} `,
    people(other, office),
    between(event),
    ending(event),
  ];
}

/** The same as plain text, without offices. */
export const plain = event => h('p', null, sentence(event, false)).textContent;

export const confidence = c => (c >= 0.9 ? 'high' : c >= 0.8 ? 'good' : c >= 0.65 ? 'fair' : 'low');
export const disputes = event => event.disputed.map(matter => `disputed ${MATTER[matter] ?? matter}`);
export const sourcesOf = event =>
  event.sources.length > 1 ? count(event.sources.length, 'source') : (event.sources[0] ?? 'source');
