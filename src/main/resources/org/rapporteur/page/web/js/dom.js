/* Makes elements. Text enters the page as text nodes only. */
const SVG = 'http://www.w3.org/2000/svg';

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat(Infinity).filter(c => c !== null && c !== undefined && c !== false));
  return node;
}

export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
export const s = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

/** Tells listeners what changed. */
export const say = text => {
  document.getElementById('live').textContent = text;
};

const pen = document.createElement('canvas').getContext('2d');

/** Width of a text in CSS pixels, for layouts that must not overlap. */
export function textWidth(text, font) {
  pen.font = font;
  return pen.measureText(text).width;
}

export const sans = size => `${size}px ${getComputedStyle(document.body).fontFamily}`;

/** One tab stop for many marks: arrow keys move inside. */
export function roving(marks) {
  marks.forEach((mark, i) => {
    mark.setAttribute('tabindex', i ? '-1' : '0');
    mark.addEventListener('keydown', event => {
      const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -i, End: marks.length - 1 - i };
      const step = steps[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const next = marks[(i + step + marks.length) % marks.length];
      mark.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus();
    });
  });
}

/** Calls back with the width of a box, now and whenever it changes. */
export function onWidth(box, paint) {
  let last = 0;
  new ResizeObserver(() => {
    const width = box.clientWidth;
    if (!width || Math.abs(width - last) < 2) return;
    last = width;
    requestAnimationFrame(() => paint(width));
  }).observe(box);
}
