/* Name and password for those who may write; they are kept in memory until the page is left, and nowhere else. */
import { problem } from './api.js';
import { h } from './dom.js';
import { failed } from './panels.js';

let credentials = null;

const encode = text => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** Sends something as the signed-in user; wrong credentials are forgotten. */
export async function send(path, body, method = 'POST') {
  const headers = {};
  if (body) headers['Content-Type'] = 'application/json';
  if (credentials) headers.Authorization = `Basic ${credentials}`;
  const response = await fetch(path, { method, headers, body: body && JSON.stringify(body), credentials: 'omit' });
  if (!response.ok) throw Object.assign(await problem(response), { known: credentials !== null });
  return response.json();
}

/** A form that calls back when somebody has given name and password. */
function signIn(message, done) {
  const name = h('input', { class: 'field', id: 'user', autocomplete: 'username', required: true });
  const password = h('input', {
    class: 'field',
    id: 'password',
    type: 'password',
    autocomplete: 'current-password',
    required: true,
  });
  const form = h(
    'form',
    { class: 'add-form sign-in' },
    h('h2', { class: 'sect' }, 'Sign in'),
    h('p', { class: 'muted' }, message),
    h(
      'div',
      { class: 'two' },
      h('label', { for: 'user' }, h('span', { class: 'label' }, 'Name'), name),
      h('label', { for: 'password' }, h('span', { class: 'label' }, 'Password'), password),
    ),
    h('p', { class: 'actions' }, h('button', { class: 'btn primary', type: 'submit' }, 'Sign in')),
  );
  form.addEventListener('submit', event => {
    event.preventDefault();
    credentials = encode(`${name.value}:${password.value}`);
    done();
  });
  return form;
}

/** Does what only users may do; where the server asks for one, a form in the box asks in turn, and then it is done. */
export async function asUser(box, work) {
  try {
    await work();
  } catch (error) {
    if (error.status === 401) {
      credentials = null;
      const message = error.known ? 'Name or password is wrong.' : 'Only users of this server can do that.';
      box.replaceChildren(signIn(message, () => asUser(box, work)));
      box.querySelector('input').focus();
    } else box.replaceChildren(failed(error));
  }
}
