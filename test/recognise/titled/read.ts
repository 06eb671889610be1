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
