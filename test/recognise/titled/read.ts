import { cueTable, type Hit, scan } from '../../../server/recognise/cues';
import type { MentionType } from '../../../server/recognise/mention';
import type { Reader } from '../../../server/recognise/reader';
import type { Language } from '../../../server/text/language';

/** Reads a folded text with one reader alone. */
export function read<Row, Type extends MentionType>(
  reader: Reader<Row, Type>,
  text: string,
  language: Language = 'ja',
) {
  const folded = text.normalize('NFC');
  const lower = folded.toLowerCase();
  const view = {
    raw: folded,
    text: folded,
    lower,
    aligned: true,
    toRaw: (span: { start: number; end: number }) => span,
    fromRaw: (at: number) => at,
  };
  const hits = scan(lower, cueTable([reader.cues]))[0]! as Hit<Row>[];
  return reader.read({ view, languageAt: () => language }, hits);
}

/** Takes the marks out of `a [[title]] b` and tells where the titles stand. */
export function unmarked(marked: string): { readonly text: string; readonly spans: readonly string[] } {
  let text = '';
  const spans: string[] = [];
  for (const [index, part] of marked.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) spans.push(`${text.length} ${part}`);
    text += part;
  }
  return { text, spans };
}

/** What a reader finds in a marked text, in the form of `unmarked(…).spans`. */
export const spansOf = (found: readonly { readonly start: number; readonly end: number }[], text: string): string[] =>
  found.map(({ start, end }) => `${start} ${text.slice(start, end)}`);
