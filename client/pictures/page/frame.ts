import { button, html, svg } from './dom';
import type { Canvas, View } from './view';
import type { Measure } from './words';

/** The page around a drawing: its title, its buttons, the stage that it is drawn on, and all of it as a list. */
export interface Frame {
  readonly stage: HTMLElement;
  readonly drawing: SVGSVGElement;
  title(title: string, summary: string): void;
  buttons(buttons: readonly Button[]): void;
  keys(words: string): void;
  /** @param fill makes the list when it is first opened: few people ever do. */
  list(label: string, fill: () => readonly Node[]): void;
  size(): { readonly width: number; readonly height: number };
}

export interface Button {
  readonly label: string;
  /** Shown in place of the label where there is a sign that everybody knows. */
  readonly sign?: string;
  /** Of a button that is on or off. */
  readonly pressed?: boolean;
  press(): void;
}

/** How much nearer one press brings things. */
export const ZOOM_STEP = 1.6;

export function createFrame(): Frame {
  const heading = html('h1');
  const summary = html('p', { class: 'dim', role: 'status' });
  const toolbar = html('div', { class: 'toolbar', role: 'toolbar' });
  const drawing = svg('svg', { role: 'application', 'aria-describedby': 'keys' });
  const stage = html('main', {}, drawing as unknown as Node);
  const keys = html('p', { class: 'dim keys', id: 'keys' });
  const listed = html('summary');
  const list = html('ol');
  const details = html('details', {}, listed, list);
  // Until something is drawn.
  document.body.classList.add('empty');
  document.body.replaceChildren(
    html('header', {}, html('div', {}, heading, summary), toolbar),
    stage,
    html('footer', {}, keys, details),
  );
  let fillList: () => readonly Node[] = () => [];
  const refill = () => list.replaceChildren(...(details.open ? fillList() : []));
  details.addEventListener('toggle', refill);

  return {
    stage,
    drawing,
    title(title, words) {
      heading.textContent = title;
      summary.textContent = words;
      drawing.setAttribute('aria-label', `${title}. ${words}`);
      toolbar.setAttribute('aria-label', title);
    },
    buttons(buttons) {
      const held = [...toolbar.children].indexOf(document.activeElement as Element);
      toolbar.replaceChildren(
        ...buttons.map(({ label, sign = label, pressed, press }) => {
          const state = pressed === undefined ? {} : { 'aria-pressed': String(pressed) };
          return button(sign, press, { title: label, 'aria-label': label, ...state });
        }),
      );
      if (held >= 0) (toolbar.children[held] as HTMLElement | undefined)?.focus();
    },
    keys(words) {
      keys.textContent = words;
    },
    list(label, fill) {
      listed.textContent = label;
      fillList = fill;
      refill();
    },
    size: () => ({ width: drawing.clientWidth, height: drawing.clientHeight }),
  };
}

/** The buttons that every picture has; its own stand between those for zooming and those that take it elsewhere. */
export const commonButtons = (
  view: Pick<View, 'zoom' | 'showAll' | 'svg'>,
  { labels, host }: Canvas,
  own: readonly Button[] = [],
): readonly Button[] => [
  { label: labels.zoomIn, sign: '+', press: () => view.zoom(ZOOM_STEP) },
  { label: labels.zoomOut, sign: '−', press: () => view.zoom(1 / ZOOM_STEP) },
  { label: labels.showAll, press: view.showAll },
  ...own,
  { label: labels.saveAsSvg, press: () => host.say({ type: 'svg', svg: view.svg() }) },
  { label: labels.openAsText, press: () => host.say({ type: 'text' }) },
];

/** Measures words in the font that a class of text is drawn in. */
export function measurer(drawing: SVGSVGElement, name: string): Measure {
  const probe = svg('text', { class: name });
  drawing.append(probe);
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(probe);
  probe.remove();
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return words => words.length * 12;
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return words => context.measureText(words).width;
}
