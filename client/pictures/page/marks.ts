import type { Card, CardContent } from './card';

/** Something drawn that can be pointed at and chosen. */
export interface Mark {
  /** The same for the same thing whenever it is drawn. */
  readonly id: string;
  readonly element: SVGElement;
  readonly content: CardContent;
  choose(): void;
  /** Other marks to go to with the up and down keys. */
  related?(): readonly Mark[];
}

export interface DrawnMarks {
  /** Those that the left and right keys go through. */
  readonly along: readonly Mark[];
  /** Those that only the up and down keys reach. */
  readonly across?: readonly Mark[];
}

/**
 * The marks of a picture for pointer and keyboard. One of them is a stop of the tab key; the arrows go on from there.
 */
export interface Marks {
  /** Draws all anew; who had the focus keeps it. */
  replace(draw: () => DrawnMarks): void;
  current(): Mark | undefined;
  focus(mark: Mark | undefined): void;
}

export interface MarksOptions {
  readonly stage: SVGSVGElement;
  readonly card: Card;
  /** Ends with the picture that the marks belong to. */
  readonly until: AbortSignal;
  /** A mark has become the current one by the keyboard. */
  onCurrent(mark: Mark): void;
  /** Left or right was pressed at the end of the marks. */
  onEnd(step: 1 | -1): void;
}

export function createMarks({ stage, card, until, onCurrent, onEnd }: MarksOptions): Marks {
  let along: readonly Mark[] = [];
  let all = new Map<string, Mark>();
  let currentId: string | undefined;
  /** Where the up and down keys started from. */
  let home: Mark | undefined;

  const current = () => (currentId === undefined ? undefined : all.get(currentId));

  function makeCurrent(mark: Mark): void {
    for (const other of all.values()) other.element.setAttribute('tabindex', other.id === mark.id ? '0' : '-1');
    currentId = mark.id;
  }

  function focus(mark: Mark | undefined): void {
    if (!mark) return;
    mark.element.focus({ preventScroll: true });
    onCurrent(mark);
    card.glance(mark.content, mark.element);
  }

  function listen(mark: Mark): void {
    const { element, content } = mark;
    element.setAttribute('role', 'link');
    const words = [content.heading, content.detail, content.passages[0]?.words].filter(Boolean).join(', ');
    element.setAttribute('aria-label', words);
    element.addEventListener('pointerenter', () => card.glance(content, element));
    element.addEventListener('pointerleave', () => card.leave());
    element.addEventListener('focus', () => {
      makeCurrent(mark);
      card.glance(content, element);
    });
    element.addEventListener('blur', () => card.leave());
    element.addEventListener('click', () => {
      makeCurrent(mark);
      mark.choose();
    });
  }

  const press = (event: KeyboardEvent) => {
    const mark = current();
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (key === 'Enter' || key === ' ') mark.choose();
    else if (key === 'Escape') card.leave();
    else if (key === 'ArrowRight' || key === 'ArrowLeft') step(mark, key === 'ArrowRight' ? 1 : -1);
    else if (key === 'Home') focus(along[0]);
    else if (key === 'End') focus(along.at(-1));
    else if (key === 'ArrowDown' || key === 'ArrowUp') turn(mark, key === 'ArrowDown' ? 1 : -1);
    else return;
    event.preventDefault();
  };
  stage.addEventListener('keydown', press, { signal: until });

  function step(mark: Mark, by: 1 | -1): void {
    const from = along.includes(mark) ? mark : home;
    home = undefined;
    const next = along[from ? along.indexOf(from) + by : 0];
    if (next) focus(next);
    else onEnd(by);
  }

  function turn(mark: Mark, by: 1 | -1): void {
    if (mark.related) home = mark;
    const related = home?.related?.() ?? [];
    const at = related.indexOf(mark) + by;
    focus(at < 0 && mark !== home ? home : related[at < 0 ? related.length - 1 : at % related.length]);
  }

  return {
    replace(draw) {
      const hadFocus = current() !== undefined && current()?.element === document.activeElement;
      card.leave();
      const drawn = draw();
      along = drawn.along;
      all = new Map([...along, ...(drawn.across ?? [])].map(mark => [mark.id, mark]));
      for (const mark of all.values()) listen(mark);
      const kept = current() ?? along[0];
      if (!kept) return;
      makeCurrent(kept);
      if (hadFocus) kept.element.focus({ preventScroll: true });
    },
    current,
    focus,
  };
}
