import { cueTable, type Hit, scan } from '../../server/recognise/cues';
import type { MentionType } from '../../server/recognise/mention';
import type { Reader, ReadingContext } from '../../server/recognise/reader';
import { foldText } from '../../server/text/fold';
import type { Language } from '../../server/text/language';

const tables = new WeakMap<object, ReturnType<typeof cueTable>>();

/** A text as one language's, on one line. */
export const contextOf = (text: string, language: Language): ReadingContext => ({
  view: foldText(text, []),
  languageAt: () => language,
});

/** What one reader alone finds; spans are folded ones. */
export function read<Row, Type extends MentionType>(
  reader: Reader<Row, Type>,
  text: string,
  language: Language = 'ja',
): ReturnType<Reader<Row, Type>['read']> {
  let table = tables.get(reader);
  if (!table) {
    table = cueTable([reader.cues]);
    tables.set(reader, table);
  }
  const context = contextOf(text, language);
  return reader.read(context, scan(context.view.lower, table)[0] as Hit<Row>[]);
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
