/* Shows the view of the address. */
import { overview, Problem } from './api.js';
import { say } from './dom.js';
import { failed, loading, missing } from './panels.js';
import { onRoute, parameters } from './route.js';
import { count } from './words.js';

const VIEWS = ['event', 'actor', 'article', 'search', 'network', 'timeline', 'map', 'query', 'review', 'add'];
const SLOW = 180;
const main = document.getElementById('content');
let turn = 0;
let lastPath = null;
let running = new AbortController();

const current = name => {
  for (const link of document.querySelectorAll('[data-nav]')) {
    if (link.dataset.nav === name) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
};

/** Drawings are there some frames after their view. */
function refocus(id, frames = 12) {
  const element = document.getElementById(id);
  if (element) element.focus({ preventScroll: true });
  else if (frames) requestAnimationFrame(() => refocus(id, frames - 1));
}

function put(page, path) {
  const same = path === lastPath;
  const focused = same ? document.activeElement?.id : null;
  main.replaceChildren(page);
  document.title = (page.dataset?.title ? page.dataset.title + ' · ' : '') + 'Rapporteur';
  if (same) {
    if (focused) refocus(focused);
  } else {
    scrollTo(0, 0);
    if (lastPath !== null) main.focus({ preventScroll: true });
    say(document.title);
  }
  lastPath = path;
}

async function show() {
  const mine = ++turn;
  running.abort();
  running = new AbortController();
  const path = location.pathname;
  const [name = '', ...rest] = path.split('/').slice(1);
  const view = name === '' ? 'front' : name;
  current(['event', 'actor', 'article', 'search'].includes(view) ? 'front' : view);
  const slow = setTimeout(() => {
    if (path !== lastPath) main.replaceChildren(loading());
  }, SLOW);
  try {
    const known = view === 'front' || VIEWS.includes(view);
    const page = known
      ? await (
          await import(`./views/${view}.js`)
        ).render({ id: decodeURIComponent(rest.join('/')), args: parameters(), signal: running.signal })
      : missing('page', path);
    if (mine !== turn) return;
    put(page, path);
    await stamp();
  } catch (error) {
    if (mine !== turn || error.name === 'AbortError') return;
    put(
      error instanceof Problem && error.status === 404
        ? missing(view === 'front' ? 'page' : view, rest.join('/'))
        : failed(error, show),
      path,
    );
  } finally {
    clearTimeout(slow);
  }
}

async function stamp() {
  const all = await overview();
  document.getElementById('stamp').textContent =
    `${count(all.events, 'event')} from ${count(all.articles, 'article')}.`;
}

const button = document.getElementById('theme');
const isDark = () =>
  (document.documentElement.dataset.theme ??
    (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
const press = () => button.setAttribute('aria-pressed', isDark());
button.addEventListener('click', () => {
  const theme = isDark() ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem('rapporteur.theme', theme);
  } catch {
    /* Then the choice holds until the page is left. */
  }
  press();
});
document.querySelector('[data-skip]').addEventListener('click', event => {
  event.preventDefault();
  main.focus();
});
press();
onRoute(show);
show();
