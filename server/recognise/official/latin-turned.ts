import { isCapitalAt, isLatinLetter } from '../../text/script';
import { span } from '../../text/span';
import type { TextView } from '../../text/view';
import { type LatinName, latinNameEnding } from './latin-name';
import { countryStarting } from './latin-words';
import { isRowStart } from './lines';

const LONGEST_SURNAME = 30;

/**
 * The name that ends at an offset and begins with its surname, as lists of those present are sorted: LUNDE, Arne. The
 * surname stands in capitals at the beginning of its row, the given name does not.
 */
export function turnedName(view: TextView, end: number, floor: number): LatinName | undefined {
  const { text } = view;
  const given = latinNameEnding(view, end, floor);
  if (!given || isCapitalAt(text, given.start + 1) || !text.startsWith(', ', given.phrase.start - 2)) return undefined;
  const stop = given.phrase.start - 2;
  const start = capitalsStart(text, stop);
  if (stop - start < 2 || start < floor || !isRowStart(text, start) || countryStarting(text, start)) return undefined;
  return { start, end: given.end, extent: 'full', phrase: span(start, given.end), isDoubtful: false };
}

/** Where the words in capitals throughout that end at an offset begin: VAN DER MEER, LINDQVIST-ÅBERG. */
function capitalsStart(text: string, end: number): number {
  let start = end;
  for (let at = end; at > 0 && end - at < LONGEST_SURNAME; at--) {
    const isLetter = isLatinLetter(text.charCodeAt(at - 1));
    if (isLetter ? !isCapitalAt(text, at - 1) : !INNER.includes(text[at - 1]!)) break;
    if (isLetter) start = at - 1;
  }
  return start;
}

/** What stands inside a surname: blanks, hyphens, apostrophes. */
const INNER = " -'’";
