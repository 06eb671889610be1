import type { Location } from '../../../protocol/location';
import type { Passage } from '../../../protocol/pictures';
import { button, html } from './dom';
import { filledIn } from './words';

/** What is told of a mark that somebody points at. */
export interface CardContent {
  readonly heading: string;
  readonly detail: string;
  readonly passages: readonly Passage[];
  /** How many passages there are, those that are not given counted. */
  readonly count: number;
}

/** A card beside a mark: a glance that follows the pointer and the focus, or pinned, with passages to choose from. */
export interface Card {
  glance(content: CardContent, beside: Element): void;
  /** Opens the only passage; of several, pins the card to choose one. */
  choose(content: CardContent, beside: SVGElement): void;
  /** Takes a glance away; a pinned card stays. */
  leave(): void;
}

/** As many passages as a glance takes in. */
const GLANCE = 3;
const DISTANCE = 12;

export interface CardOptions {
  readonly stage: HTMLElement;
  /** The words for passages beyond those shown, with `{0}` for their number. */
  readonly more: string;
  /** Ends with the picture that the card belongs to. */
  readonly until: AbortSignal;
  open(location: Location): void;
}

export function createCard({ stage, more, open, until }: CardOptions): Card {
  const element = html('div', { class: 'card', hidden: '' });
  stage.append(element);
  let pinnedTo: SVGElement | undefined;

  function fill(
    { heading, detail, passages, count }: CardContent,
    limit: number,
    show: (words: string, location: Location) => Node,
  ) {
    const shown = passages.slice(0, limit);
    element.replaceChildren(
      html('strong', {}, heading),
      ...(detail === '' ? [] : [html('span', { class: 'dim' }, detail)]),
      html('ul', {}, ...shown.map(({ words, location }) => html('li', {}, show(words, location)))),
      ...(count > shown.length ? [html('span', { class: 'dim' }, filledIn(more, count - shown.length))] : []),
    );
    element.hidden = false;
  }

  /** Beside the mark, on the side where there is room. */
  function place(beside: Element): void {
    const around = stage.getBoundingClientRect();
    const mark = beside.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const isBelow = mark.bottom + DISTANCE + height <= around.bottom || mark.top - around.top < height + DISTANCE;
    const top = isBelow ? mark.bottom - around.top + DISTANCE : mark.top - around.top - height - DISTANCE;
    const left = Math.min(mark.left - around.left, around.width - width - DISTANCE);
    element.style.top = `${Math.max(0, Math.min(top, around.height - height))}px`;
    element.style.left = `${Math.max(DISTANCE, left)}px`;
  }

  function close(): void {
    element.hidden = true;
    element.classList.remove('pinned');
    const back = pinnedTo;
    pinnedTo = undefined;
    if (back?.isConnected) back.focus();
  }

  element.addEventListener('keydown', event => {
    if (event.key === 'Escape') close();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const buttons = [...element.querySelectorAll('button')];
    buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + step]?.focus();
    event.preventDefault();
  });
  const dismiss = (event: Event) => {
    if (pinnedTo && !element.contains(event.target as Node)) close();
  };
  stage.addEventListener('pointerdown', dismiss, { signal: until });
  until.addEventListener('abort', () => element.remove());

  return {
    glance(content, beside) {
      if (pinnedTo) return;
      fill(content, GLANCE, words => document.createTextNode(words));
      place(beside);
    },
    choose(content, beside) {
      const [only, ...others] = content.passages;
      if (only && others.length === 0) {
        open(only.location);
        return;
      }
      pinnedTo = beside;
      element.classList.add('pinned');
      element.setAttribute('role', 'group');
      element.setAttribute('aria-label', content.heading);
      fill(content, Number.POSITIVE_INFINITY, (words, location) => button(words, () => open(location)));
      place(beside);
      element.querySelector('button')?.focus();
    },
    leave() {
      if (!pinnedTo) element.hidden = true;
    },
  };
}
