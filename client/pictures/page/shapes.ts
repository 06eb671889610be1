import type { NetworkNode, TimelineEvent } from '../../../protocol/pictures';
import { svg } from './dom';

export type Kind = TimelineEvent['kind'] | NetworkNode['type'];

/** A mark of a kind around a point: its form tells the kind as well as its colour does. */
export function shapeOf(kind: Kind, x: number, y: number, radius: number): SVGElement {
  const name = `shape ${kind}`;
  switch (kind) {
    case 'official':
    case 'date':
      return svg('circle', { class: name, cx: x, cy: y, r: radius });
    case 'agreement': {
      const side = radius * 0.9;
      return svg('rect', { class: name, x: x - side, y: y - side, width: side * 2, height: side * 2, rx: radius / 4 });
    }
    case 'meeting':
      return polygon(name, [
        [x, y - radius * 1.15],
        [x + radius * 1.15, y],
        [x, y + radius * 1.15],
        [x - radius * 1.15, y],
      ]);
    case 'initiative':
      return polygon(name, [
        [x, y - radius * 1.2],
        [x + radius * 1.1, y + radius * 0.8],
        [x - radius * 1.1, y + radius * 0.8],
      ]);
  }
}

const polygon = (name: string, points: readonly (readonly [number, number])[]): SVGElement =>
  svg('polygon', { class: name, points: points.map(point => point.join(',')).join(' '), 'stroke-linejoin': 'round' });

/** The kinds that a picture shows, with their names, in one row. */
export function legend(kinds: Iterable<Kind>, names: { readonly [K in Kind]: string }): SVGElement {
  const group = svg('g', { class: 'legend', 'aria-hidden': 'true' });
  for (const kind of kinds)
    group.append(svg('g', {}, shapeOf(kind, 0, 0, 6), svg('text', { x: 12, y: 4 }, names[kind])));
  return group;
}

/** Where the first entry of a legend begins, how far entries stand apart, and the height of a row, in pixels. */
const LEGEND = { x: 16, y: 18, gap: 22, row: 20, below: 14 };

/**
 * Sets the entries of a legend that is on the page side by side, by the width that each has there, in as many rows as it takes.
 * @returns the height of all of it, in pixels.
 */
export function spreadLegend(group: SVGElement, width: number): number {
  let { x, y } = LEGEND;
  for (const entry of group.children) {
    const taken = (entry as SVGGElement).getBBox().width;
    if (x > LEGEND.x && x + taken > width) {
      x = LEGEND.x;
      y += LEGEND.row;
    }
    entry.setAttribute('transform', `translate(${x}, ${y})`);
    x += taken + LEGEND.gap;
  }
  return y + LEGEND.below;
}
