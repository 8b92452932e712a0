/* One report: who says it, the sentence in its paragraph, and why it was read so. */
import { wrong } from './decide.js';
import { h } from './dom.js';
import { confidenceMark, tag } from './marks.js';
import { STATUS, TYPE, capacity, day, span } from './words.js';

const article = a => h('a', { href: `/article/${encodeURIComponent(a.id)}` }, a.title);

function says(report) {
  const when = report.from || report.to ? span(report.from, report.to) : null;
  const words = !when ? 'no day' : report.dateStated ? when : `day not given (${when})`;
  return `Says: ${words}${report.place ? `, ${report.place.name}` : ''}`;
}

function head(report, event) {
  return h(
    'div',
    { class: 'report-head' },
    report.article.issued ? h('p', { class: 'label' }, day(report.article.issued)) : null,
    h('h3', null, report.article.publisher ?? 'Publisher not known'),
    h('p', { class: 'small muted' }, article(report.article)),
    report.accordingTo ? h('p', { class: 'small' }, `according to ${report.accordingTo}`) : null,
    h(
      'p',
      { class: 'small report-facts' },
      h('span', null, says(report)),
      report.status !== event.status ? tag(report.status, `here: ${STATUS[report.status].toLowerCase()}`) : null,
    ),
    h('p', { class: 'small' }, 'Confidence ', confidenceMark(report.confidence)),
    wrong(report.id, 'This is about another event'),
  );
}

const term = (name, value, mono) =>
  h('div', null, h('dt', { class: 'label' }, name), h('dd', { class: mono ? 'mono' : null }, value));

function why(report, event, open) {
  const names = [...report.participants]
    .sort((a, b) => a.side.localeCompare(b.side))
    .map(p => `${p.side}: ${p.actor.name}${capacity(p) ? ` (${capacity(p)})` : ''}, ${p.role}`);
  return h(
    'details',
    { class: 'why', open },
    h('summary', null, `Why this was read as a ${TYPE[event.type].toLowerCase()}`),
    h(
      'dl',
      null,
      term('Words', report.quotation ? `“${report.quotation.trigger}”` : 'not kept'),
      term('Frame', report.frame, true),
      term('Status', STATUS[report.status]),
      term(
        'Sides',
        h(
          'ul',
          null,
          names.map(name => h('li', null, name)),
        ),
      ),
      report.dateBasis ? term('Date', `${report.dateStated ? 'stated' : 'worked out'}: ${report.dateBasis}`) : null,
      report.place
        ? term('Place', `${report.place.stated ? 'stated' : 'inferred'}: ${report.placeBasis ?? report.place.name}`)
        : null,
      report.link ? term('Joined', report.link) : null,
    ),
  );
}

function quotation(q) {
  if (!q) return h('blockquote', null, h('p', null, 'The sentence is not in the store.'));
  return h(
    'blockquote',
    null,
    h('p', null, q.before, h('mark', null, q.lead, h('b', null, q.trigger), q.tail), q.after),
  );
}

export const account = (report, event, open) =>
  h(
    'li',
    { class: 'report' },
    head(report, event),
    h('div', { class: 'report-body' }, quotation(report.quotation), why(report, event, open)),
  );
