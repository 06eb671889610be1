import type { Language } from './language';
import type { Paragraph } from './layout';
import { languageOf } from './paragraph-language';
import type { Row } from './rows';
import type { Block } from './wrapping';

/**
 * The paragraphs of a text: a block whose lines only wrap, else each line by itself. One that tells no language of its
 * own (a name, a heading) has that of the paragraph before it, else of the one behind it.
 */
export function paragraphsOf(raw: string, rows: readonly Row[], blocks: readonly Block[]): Paragraph[] {
  const spans: { start: number; end: number; language: Language | undefined }[] = [];
  for (const { from, to, softBreaks } of blocks) {
    if (softBreaks.length > 0) spans.push(told(raw, rows[from]!.start, rows[to - 1]!.end));
    else for (let at = from; at < to; at++) spans.push(told(raw, rows[at]!.start, rows[at]!.end));
  }
  let language = spans.find(span => span.language !== undefined)?.language ?? guess(raw, spans[0]);
  return spans.map(span => {
    language = span.language ?? language;
    return { start: span.start, end: span.end, language };
  });
}

const told = (raw: string, start: number, end: number) => ({ start, end, language: languageOf(raw, start, end) });

/** A text of nothing but names or numbers. */
const guess = (raw: string, first: { readonly start: number; readonly end: number } | undefined): Language =>
  first && /[A-Za-z]/.test(raw.slice(first.start, Math.min(first.end, first.start + 200))) ? 'en' : 'ja';
