import { COUNTRIES } from '../../lexicon/countries';
import { isBlank, isDigit, isKanji, isKatakana, unitsOf } from '../../text/script';
import { suffixTable, type WordAt, wordEndingAt } from '../word-lookup';

const full = suffixTable(COUNTRIES.flatMap(({ ja, code }) => ja.map(name => [name, code] as const)));
const short = new Map(
  COUNTRIES.flatMap(({ jaShort, code }) => (jaShort ? [[jaShort.charCodeAt(0), code] as const] : [])),
);
const MIDDLE_DOT = 0x30fb;
const NO = 0x306e;
const STATE = 0x56fd;
/** 駐 and 在: behind them a state is the host, not the state served. */
export const isPosted = (unit: number): boolean => unit === 0x99d0 || unit === 0x5728;

/** The state named right before an offset: ベトナム or 米 in front of 国防大臣. */
export function countryEndingAt(text: string, end: number): WordAt<string> | undefined {
  const found = wordEndingAt(text, end, full);
  if (found) return isWithinKatakana(text, found) ? undefined : found;
  // 瑞典国 of old treaties
  if (text.charCodeAt(end - 1) === STATE) {
    const named = wordEndingAt(text, end - 1, full);
    return named && !isWithinKatakana(text, named) ? { ...named, end } : undefined;
  }
  const code = short.get(text.charCodeAt(end - 1));
  if (!code || end < 1) return undefined;
  const before = text.charCodeAt(end - 2);
  // 中 of 田中国防相 is no state; behind katakana, a sign or nothing it is; 日 of 4日 is none.
  if (end > 1 && ((isKanji(before) && !isPosted(before)) || isDigit(before))) return undefined;
  return { start: end - 1, end, value: code };
}

/** A state's name that only ends a longer katakana word; behind a full name with its dots it may stand without one. */
function isWithinKatakana(text: string, { start, end }: WordAt<string>): boolean {
  if (!isKatakana(text.charCodeAt(start)) || start === 0 || !isKatakana(text.charCodeAt(start - 1))) return false;
  if (end - start < 4) return true;
  let at = start;
  while (at > 0 && start - at < 12 && isKatakana(text.charCodeAt(at - 1))) at--;
  return start - at < 2 || text.charCodeAt(at - 1) !== MIDDLE_DOT;
}

interface Beside extends WordAt<string> {
  readonly isGlued: boolean;
}

const beside = ({ start, end, value }: WordAt<string>, isGlued: boolean): Beside => ({ start, end, value, isGlued });

const SIDE_ENDS = unitsOf('らはがの側');
const SIDES = ['側から', '側は', '側が', '側の', '側'];

/** The state that stands before a name: ベトナムのファム・ミン・チン首相, 米オースティン国防長官, 日本側から鯰博行外務審議官. */
export function countryBeside(text: string, end: number): Beside | undefined {
  let at = end;
  while (at > 0 && isBlank(text.charCodeAt(at - 1)) && end - at < 2) at--;
  const unit = text.charCodeAt(at - 1);
  if (unit === NO || unit === MIDDLE_DOT) {
    const inner = text.charCodeAt(at - 2);
    // 米国の, フランス軍の, ベトナム側の, 韓国政府の
    const skip = inner === 0x8ecd || inner === 0x5074 ? 1 : text.startsWith('政府', at - 3) ? 2 : 0;
    const found = countryEndingAt(text, at - 1 - skip);
    return found && beside(found, true);
  }
  const glued = countryEndingAt(text, at);
  if (glued) return beside(glued, true);
  if (!SIDE_ENDS.has(text.charCodeAt(at - 1))) return undefined;
  for (const side of SIDES) {
    if (!text.startsWith(side, at - side.length)) continue;
    const found = countryEndingAt(text, at - side.length);
    return found && beside(found, false);
  }
  return undefined;
}
