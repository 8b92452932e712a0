/* What stands where nothing can be shown. */
import { h } from './dom.js';

export const loading = () =>
  h(
    'div',
    { class: 'state', 'aria-busy': 'true' },
    h('p', { class: 'label' }, 'Reading the record'),
    [86, 62, 74, 40].map(w => h('div', { class: `skel w${w}`, 'aria-hidden': 'true' })),
  );

export const empty = (title, text, ...actions) =>
  h(
    'div',
    { class: 'state' },
    h('p', { class: 'label' }, 'Nothing found'),
    h('h2', null, title),
    h('p', { class: 'muted' }, text),
    actions.length ? h('p', { class: 'actions' }, actions) : null,
  );

export const missing = (what, id) =>
  empty(
    `There is no ${what} at this address`,
    `“${id}” is not in the record. It may have been joined with another entry, or the address may be incomplete.`,
    h('a', { class: 'btn', href: '/' }, 'Latest events'),
  );

const advice = {
  0: ['The server did not answer', 'Your selection is kept in the address of this page. Nothing is lost.'],
  400: ['This address cannot be read', 'Something in it is misspelt or not allowed; the reason is below.'],
  401: ['Only for those who have signed in', 'Ask whoever runs this server for a name and a password.'],
  403: ['Not allowed', 'This server does not let you do that.'],
  413: ['Too much at once', 'Nothing was changed. Try with less.'],
  503: [
    'Stopped before the end',
    'No rows are shown, because half an answer would mislead. Ask for less, then run it again.',
  ],
};

export function failed(error, again) {
  const [title, text] = advice[error.status ?? 0] ?? [
    error.title ?? 'Something went wrong',
    'Your selection is kept in the address of this page.',
  ];
  return h(
    'div',
    { class: 'state', role: 'alert' },
    h('p', { class: 'label' }, 'Could not load'),
    h('h2', null, title),
    h('p', { class: 'muted' }, text),
    h('p', { class: 'small muted mono' }, String(error.message || error)),
    again
      ? h('p', { class: 'actions' }, h('button', { class: 'btn', type: 'button', onclick: again }, 'Try again'))
      : null,
  );
}
