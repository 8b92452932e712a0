/* Asks the server. An answer to a question that nobody waits for any more is dropped. */

/** What the server says when it cannot answer. */
export class Problem extends Error {
  constructor(status, title, detail) {
    super(detail);
    this.status = status;
    this.title = title;
  }
}

export async function problem(response) {
  const text = await response.text();
  try {
    const { title, detail } = JSON.parse(text);
    return new Problem(response.status, title ?? response.statusText, detail ?? '');
  } catch {
    return new Problem(response.status, response.statusText || 'The server answered with an error', text.slice(0, 400));
  }
}

export function address(path, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    if (value !== '' && value !== null && value !== undefined) query.set(name, value);
  return `/api/${path}${String(query) ? '?' + query : ''}`;
}

export async function get(path, parameters, signal) {
  const response = await fetch(address(path, parameters), { signal });
  if (!response.ok) throw await problem(response);
  return response.json();
}

const TRIES = 60;
const PAUSE = 250;

/** Remembers what the page knows now, and gives a function that waits until it knows more, some seconds at most. */
export async function fresh() {
  const tag = async () => (await fetch(address('summary'), { cache: 'no-store' })).headers.get('ETag');
  const before = await tag();
  return async () => {
    for (let i = 0; i < TRIES && (await tag()) === before; i++) await new Promise(resolve => setTimeout(resolve, PAUSE));
    forget();
  };
}

let summary;

/** What there is altogether; asked once until something is stored. */
export const overview = () =>
  (summary ??= get('summary').catch(e => {
    summary = undefined;
    throw e;
  }));
export const forget = () => {
  summary = undefined;
};
