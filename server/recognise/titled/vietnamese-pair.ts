import { VIETNAMESE_SHORT_NAMES } from '../../lexicon/parties';
import { isLatinLetter } from '../../text/script';
import { firstStanding } from '../../text/stands';
import type { Party } from './parties';

const CODES: ReadonlyMap<string, string> = new Map(VIETNAMESE_SHORT_NAMES);
const DASHES: readonly string[] = [' - ', ' – ', '-', '–'];

/** The two states of Việt - Nhật, of which neither is called so by itself; nothing where no such pair begins. */
export function vietnamesePair(text: string, at: number, end: number): readonly [Party, Party] | undefined {
  const first = shortName(text, at, end);
  const dash = first && firstStanding(text, DASHES, first.end);
  const second = first && dash ? shortName(text, first.end + dash.length, end) : undefined;
  return first && second && first.code !== second.code ? [first, second] : undefined;
}

function shortName(text: string, start: number, limit: number): Party | undefined {
  let end = start;
  while (end < limit && end - start < LONGEST && isLatinLetter(text.charCodeAt(end))) end++;
  const code = CODES.get(text.slice(start, end));
  return code === undefined ? undefined : { start, end, code };
}

const LONGEST = Math.max(...VIETNAMESE_SHORT_NAMES.map(([name]) => name.length)) + 1;
