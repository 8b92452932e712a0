/* Name and password for those who may add; they are kept in memory until the page is left, and nowhere else. */
import { problem } from './api.js';
import { h } from './dom.js';

let credentials = null;

const encode = text => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

export const isSignedIn = () => credentials !== null;

/** Sends something as the signed-in user; wrong credentials are forgotten. */
export async function send(path, body) {
  const headers = { 'Content-Type': 'application/json' };
  if (credentials) headers.Authorization = `Basic ${credentials}`;
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body), credentials: 'omit' });
  if (response.status === 401) credentials = null;
  if (!response.ok) throw await problem(response);
  return response.json();
}

/** A form that calls back when somebody has given name and password. */
export function signIn(message, done) {
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
