/* A list that goes on when asked: 'Earlier events' adds the next stretch below. */
import { get } from './api.js';
import { h, say } from './dom.js';
import { failed } from './panels.js';
import { count } from './words.js';

export function pager(first, parameters, render, signal) {
  const box = h('div', null, render(first.events));
  const more = h('p', { class: 'actions more-events' });
  const offer = next => {
    if (next === undefined || next === null) return more.replaceChildren();
    const button = h('button', { class: 'btn', type: 'button' }, 'Earlier events');
    button.addEventListener('click', async () => {
      button.disabled = true;
      try {
        const page = await get('events', { ...parameters, offset: next }, signal);
        box.append(render(page.events));
        say(`${count(page.events.length, 'event')} more`);
        offer(page.next);
      } catch (error) {
        more.replaceChildren(failed(error, () => offer(next)));
      }
    });
    more.replaceChildren(button);
  };
  offer(first.next);
  return h('div', null, box, more);
}
