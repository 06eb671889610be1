import { svg } from './dom';

/** What the style sheet decides of a drawing and a file by itself must say. */
const DRAWN_BY_STYLE = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
  'visibility',
];

/**
 * A drawing as a file of its own: with the colours and fonts that it has on the page, on the page's background.
 * @param box what of the drawing to show, in its own units, and what in it is moved by zooming.
 */
export function standalone(
  drawing: SVGSVGElement,
  title: string,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  zoomed?: SVGElement,
): string {
  const moved = zoomed?.getAttribute('transform');
  zoomed?.removeAttribute('transform');
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  if (zoomed && moved) zoomed.setAttribute('transform', moved);
  const originals = drawing.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const style = getComputedStyle(originals[index]!);
    for (const name of DRAWN_BY_STYLE) element.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'tabindex', 'role', 'aria-label']) element.removeAttribute(name);
  });
  for (const invisible of copy.querySelectorAll('[visibility="hidden"]')) invisible.remove();
  for (const name of [...copy.attributes].map(attribute => attribute.name)) copy.removeAttribute(name);
  const size = [box.x, box.y, box.width, box.height].map(Math.round);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', size.join(' '));
  copy.setAttribute('width', `${size[2]}`);
  copy.setAttribute('height', `${size[3]}`);
  const [x, y, width, height] = size;
  const fill = getComputedStyle(document.body).backgroundColor;
  copy.prepend(svg('title', {}, title), svg('rect', { x, y, width, height, fill }));
  return new XMLSerializer().serializeToString(copy);
}
