/* Lets people come nearer to a drawing: wheel, pinch-free buttons, keys + and -, and dragging. */
import { h } from './dom.js';

const STEP = 1.35;
const NEAREST = 12;

/** The drawing in a frame with buttons; coordinates of the whole are those of its viewBox. */
export function zoomable(svg) {
  const [x0, y0, w0, h0] = svg.getAttribute('viewBox').split(' ').map(Number);
  let view = [x0, y0, w0, h0];
  const put = () => svg.setAttribute('viewBox', view.map(v => v.toFixed(2)).join(' '));
  const zoom = (factor, [px, py] = [view[0] + view[2] / 2, view[1] + view[3] / 2]) => {
    const w = Math.min(w0, Math.max(w0 / NEAREST, view[2] / factor));
    const k = w / view[2];
    view = [px - (px - view[0]) * k, py - (py - view[1]) * k, w, h0 * (w / w0)];
    keep();
  };
  const keep = () => {
    view[0] = Math.max(x0, Math.min(x0 + w0 - view[2], view[0]));
    view[1] = Math.max(y0, Math.min(y0 + h0 - view[3], view[1]));
    svg.classList.toggle('zoomed', view[2] < w0 - 1);
    put();
  };
  const at = event => {
    const box = svg.getBoundingClientRect();
    return [
      view[0] + ((event.clientX - box.left) / box.width) * view[2],
      view[1] + ((event.clientY - box.top) / box.height) * view[3],
    ];
  };
  svg.addEventListener(
    'wheel',
    event => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? STEP : 1 / STEP, at(event));
    },
    { passive: false },
  );
  svg.addEventListener('pointerdown', event => {
    if (view[2] >= w0 - 1 || event.target.closest('a')) return;
    const start = [event.clientX, event.clientY, ...view];
    const box = svg.getBoundingClientRect();
    svg.setPointerCapture(event.pointerId);
    const drag = e => {
      view[0] = start[2] - ((e.clientX - start[0]) / box.width) * view[2];
      view[1] = start[3] - ((e.clientY - start[1]) / box.height) * view[3];
      keep();
    };
    svg.addEventListener('pointermove', drag);
    svg.addEventListener('pointerup', () => svg.removeEventListener('pointermove', drag), { once: true });
  });
  svg.addEventListener('keydown', event => {
    if (event.key === '+' || event.key === '=') zoom(STEP);
    else if (event.key === '-') zoom(1 / STEP);
    else return;
    event.preventDefault();
  });
  const button = (text, name, act) =>
    h('button', { class: 'btn zoom-btn', type: 'button', 'aria-label': name, onclick: act }, text);
  return h(
    'div',
    { class: 'zoomable' },
    svg,
    h(
      'div',
      { class: 'zoom-buttons', role: 'group', 'aria-label': 'Zoom' },
      button('+', 'Nearer', () => zoom(STEP)),
      button('−', 'Farther', () => zoom(1 / STEP)),
      button('○', 'The whole', () => zoom(1 / NEAREST / 2)),
    ),
  );
}
