import type { Place } from '../../model/workspace';
import { inert } from '../../text/inert';
import type { Span } from '../../text/span';

/** A piece of a line: plain words, words made prominent, or words that lead to a place. */
export type Run = string | { readonly strong: string } | { readonly words: string; readonly place: Place };

/** One line of a hover; with a label it is a row of a list, with items beneath it the head of a list of its own. */
export interface Line {
  /** Of a page that is read by itself: 1 its title, 2 a part of it. */
  readonly heading?: 1 | 2;
  readonly label?: string;
  readonly runs: readonly Run[];
  readonly items?: readonly (readonly Run[])[];
}

/** The address of a place for a link; undefined where a client cannot follow one. */
export type AddressOf = (place: Place) => string | undefined;

export const line = (...runs: readonly Run[]): Line => ({ runs });
export const row = (label: string, ...runs: readonly Run[]): Line => ({ label, runs });

/** Several things under one label, which is said once; nothing where there are none. */
export const group = (label: string, items: readonly (readonly Run[])[]): readonly Line[] =>
  items.length > 1 ? [{ label, runs: [], items }] : items.map(runs => ({ label, runs }));

/**
 * Renders lines as Markdown. Here, and nowhere else, words meet markup: all of them, quoted or our own, are made inert, so
 * no document can put a link, a command or an image into a hover.
 */
export const toMarkdown = (lines: readonly Line[], addressOf: AddressOf): string =>
  rendered(
    lines,
    run => {
      if (typeof run === 'string') return inert(run);
      if ('strong' in run) return `**${inert(run.strong)}**`;
      const address = addressOf(run.place);
      return address === undefined ? inert(run.words) : `[${inert(run.words)}](${address})`;
    },
    headingMark,
  );

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u001f]/g;

/** Renders lines for clients that show plain text. */
export const toPlainText = (lines: readonly Line[]): string => rendered(lines, plain, () => '');

/** Words of a plain text that lead to a place: «memo.txt» in `see memo.txt, 5 June`. */
export interface PlainLink extends Span {
  readonly place: Place;
}

/** Control characters that stand around the words of a link until its offsets are known; no words hold any. */
const LINK_BEGINS = '\u0002';
const LINK_ENDS = '\u0003';

/** Renders lines as plain text, and tells where in it the links stand. */
export function toLinkedText(lines: readonly Line[]): { readonly text: string; readonly links: readonly PlainLink[] } {
  const places: Place[] = [];
  const marked = rendered(
    lines,
    run => {
      if (typeof run === 'string' || 'strong' in run) return plain(run);
      places.push(run.place);
      return `${LINK_BEGINS}${plain(run)}${LINK_ENDS}`;
    },
    headingMark,
  );
  let text = '';
  const links = marked.split(LINK_BEGINS).flatMap((piece, index): PlainLink[] => {
    const end = piece.indexOf(LINK_ENDS);
    const start = text.length;
    text += piece.replace(LINK_ENDS, '');
    return index === 0 ? [] : [{ start, end: start + end, place: places[index - 1]! }];
  });
  return { text, links };
}

/** As Markdown writes headings, and many plain texts too. */
const headingMark = (heading: Line['heading']): string => (heading === undefined ? '' : `${'#'.repeat(heading)} `);

const plain = (run: Run): string =>
  (typeof run === 'string' ? run : 'strong' in run ? run.strong : run.words).replace(CONTROLS, ' ');

function rendered(
  lines: readonly Line[],
  render: (run: Run) => string,
  mark: (heading: Line['heading']) => string,
): string {
  let text = '';
  lines.forEach(({ heading, label, runs, items }, index) => {
    const words = `${mark(heading)}${spaced(runs, render)}`;
    if (label === undefined)
      text += `${index > 0 ? '\n\n' : ''}${words}${lines[index + 1]?.label === undefined ? '' : '\n'}`;
    else {
      text += `${index > 0 ? '\n' : ''}- ${label}:${words === '' ? '' : ` ${words}`}`;
      for (const item of items ?? []) text += `\n  - ${spaced(item, render)}`;
    }
  });
  return text;
}

/** Blanks at the ends of a run belong to no quotation; they are kept although quotations are trimmed. */
const spaced = (runs: readonly Run[], render: (run: Run) => string): string =>
  runs
    .map(run => {
      if (typeof run !== 'string') return render(run);
      const before = run.startsWith(' ') ? ' ' : '';
      const after = run.length > 1 && run.endsWith(' ') ? ' ' : '';
      return before + render(run.trim()) + after;
    })
    .join('');
