import { firstIndex } from '../collections/bisect';
import type { Language } from './language';
import type { Layout, Paragraph } from './layout';
import { languageOf } from './paragraph-language';
import type { Row } from './rows';
import type { Block } from './wrapping';

/**
 * The paragraphs of a text: a block whose lines only wrap, else each line by itself. One that tells no language of its
 * own (a name, a heading) has that of the paragraph before it, else of the one behind it.
 */
export function paragraphsOf(raw: string, rows: readonly Row[], blocks: readonly Block[]): Paragraph[] {
  let paragraphs: Paragraph[] = [];
  let language: Language | undefined;
  const add = (start: number, end: number) => {
    const told = languageOf(raw, start, end);
    if (told && !language) paragraphs = paragraphs.map(paragraph => ({ ...paragraph, language: told }));
    language = told ?? language;
    paragraphs.push({ start, end, language: language ?? guess(raw, start, end) });
  };
  for (const { from, to, softBreaks } of blocks) {
    if (softBreaks.length > 0) add(rows[from]!.start, rows[to - 1]!.end);
    else for (let at = from; at < to; at++) add(rows[at]!.start, rows[at]!.end);
  }
  return paragraphs;
}

/** The number of the paragraph that an offset lies in, or of the next one; the count of paragraphs beyond the last. */
export const paragraphAt = ({ paragraphs }: Pick<Layout, 'paragraphs'>, offset: number): number =>
  firstIndex(paragraphs.length, index => paragraphs[index]!.end > offset);

/** For a text of nothing but names or numbers. */
const guess = (raw: string, start: number, end: number): Language =>
  /[A-Za-z]/.test(raw.slice(start, Math.min(end, start + 200))) ? 'en' : 'ja';
