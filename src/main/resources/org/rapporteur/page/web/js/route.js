/* Every view has an address of its own; links inside the page change it without loading anew. */

let shown = () => {};
export const onRoute = show => {
  shown = show;
};

/** Goes to an address; a change of filters replaces the entry in the history and keeps the scroll. */
export function go(path, { replace = false } = {}) {
  history[replace ? 'replaceState' : 'pushState'](null, '', path);
  shown();
}

/** Draws the view of the address anew. */
export const refresh = () => shown();

export const parameters = () => Object.fromEntries(new URLSearchParams(location.search));

export function withParameters(path, values) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value) query.set(name, value);
  return path + (String(query) ? '?' + query : '');
}

const OWN = /^\/(?:$|(?:event|actor|article|query)(?:\/|$)|(?:search|network|timeline|map|review|add)$)/;

addEventListener('popstate', () => shown());
document.addEventListener('click', event => {
  const link = event.target.closest?.('a[href]');
  if (
    !link ||
    event.defaultPrevented ||
    event.button ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  const href = link.getAttribute('href');
  const url = new URL(href, location.href);
  if (
    href.startsWith('#') ||
    url.origin !== location.origin ||
    !OWN.test(url.pathname) ||
    link.hasAttribute('download')
  )
    return;
  event.preventDefault();
  go(url.pathname + url.search);
});
