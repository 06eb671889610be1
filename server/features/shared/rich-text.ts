import type { Place } from '../../model/workspace';
import { inert } from '../../text/inert';

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
    heading => (heading === undefined ? '' : `${'#'.repeat(heading)} `),
  );

/** Renders lines for clients that show plain text. */
export const toPlainText = (lines: readonly Line[]): string =>
  rendered(
    lines,
    run => (typeof run === 'string' ? run : 'strong' in run ? run.strong : run.words).replace(/[\r\n\t]/g, ' '),
    () => '',
  );

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
