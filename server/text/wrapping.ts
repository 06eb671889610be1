import { behindBullet, isWide } from './marks';
import { isBlankAround, type Row } from './rows';
import { isBlank, isCombiningMark, isDigit, isHiragana, isKatakana, isLatinLetter } from './script';
import type { Span } from './span';
import { ABBREVIATIONS, LINK_WORDS } from './wrapping-words';

/** A run of rows without an empty line between them: indices, half-open, and whether its lines only wrap one text. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly softBreaks: readonly Span[];
}

/** The narrowest and the widest column at which prose is wrapped by hand or by a mailer, CJK counting double. */
const NARROWEST = 38;
const WIDEST = 110;
/** Units beyond which no line fits the widest column. */
const LONGEST = WIDEST + 10;
/** A shorter line that a word in small letters continues may be a list of such words. */
const SHORTEST = 25;
/** How far a line of CJK may stay short of the edge, as some signs may not begin or end a line. */
const SLACK = 4;
/** A line that fills less of the width than this is a heading or the end of something. */
const FILLED = 0.6;

/**
 * Finds the texts that somebody wrapped: lines that end in the midst of a sentence. Conservative: a text whose lines are
 * paragraphs, a list, a table or headlines have no soft line ends.
 */
export function blocksOf(raw: string, rows: readonly Row[]): Block[] {
  const blocks: Block[] = [];
  let width = 0;
  let hasOthers = false;
  for (let from = 0; from < rows.length; ) {
    let to = from + 1;
    let longest = rows[from]!.end - rows[from]!.start;
    while (to < rows.length && !rows[to]!.afterGap) {
      longest = Math.max(longest, rows[to]!.end - rows[to]!.start);
      to++;
    }
    const mayWrap = to - from >= 2 && longest <= LONGEST && longest * 2 >= NARROWEST;
    const wrapped = mayWrap ? wrap(raw, rows, from, to, 0) : undefined;
    if (wrapped) width = Math.max(width, wrapped.width);
    else hasOthers ||= mayWrap;
    blocks.push({ from, to, softBreaks: wrapped?.softBreaks ?? [] });
    from = to;
  }
  if (width === 0 || !hasOthers) return blocks;
  return blocks.map(block =>
    block.softBreaks.length > 0 || block.to - block.from < 2
      ? block
      : { ...block, softBreaks: wrap(raw, rows, block.from, block.to, width)?.softBreaks ?? [] },
  );
}

/**
 * Reads a block as wrapped prose.
 * @param known the column at which the document's other blocks are wrapped: less evidence will do then; 0 where the block
 *   itself must show it.
 * @returns nothing where its lines end for other reasons.
 */
function wrap(raw: string, rows: readonly Row[], from: number, to: number, known: number) {
  if (!mayGoOn(raw, rows, from, to)) return undefined;
  let width = known;
  for (let at = from; at < to; at++) {
    const { lineStart, start, end } = rows[at]!;
    if (end - start > LONGEST) return undefined;
    width = Math.max(width, columnsOf(raw, lineStart, end));
  }
  if (width < NARROWEST || width > WIDEST || (known > 0 && width > known + SLACK)) return undefined;
  const softBreaks: Span[] = [];
  let certain = 0;
  let full = 0;
  for (let at = from; at + 1 < to; at++) {
    const row = rows[at]!;
    const next = rows[at + 1]!;
    if (opensItem(raw, next) || isIndented(raw, row, next)) continue;
    const columns = columnsOf(raw, row.lineStart, row.end);
    const reachesEdge = isFull(raw, row, next, columns, width);
    const isCertain = goesOn(raw, row, next, columns) || (known > 0 && reachesEdge);
    if (!isCertain && (columns < width * FILLED || mayEndHere(raw, row))) continue;
    softBreaks.push({ start: row.end, end: next.start });
    if (isCertain) certain++;
    if (reachesEdge) full++;
  }
  const goesOnOften = certain >= (known > 0 ? 1 : 2) && certain * 4 >= softBreaks.length;
  const reachesEdgeAlways =
    full >= 3 && full === softBreaks.length && holdsStop(raw, rows[from]!.start, rows[to - 1]!.end);
  return goesOnOften || reachesEdgeAlways ? { softBreaks, width } : undefined;
}

/** Whether any line of a block may go on with the one before; in a list each begins an item. */
function mayGoOn(raw: string, rows: readonly Row[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (!opensItem(raw, rows[at]!)) return true;
  return false;
}

/** Prose has full stops; a list of headlines has none. */
function holdsStop(raw: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (raw[at] === '。' || (raw[at] === '.' && (at + 1 === end || isBlankAround(raw.charCodeAt(at + 1))))) return true;
  }
  return false;
}

/** Whether the sentence certainly goes on in the next line: with a small letter, or a kana that begins no phrase. */
function goesOn(raw: string, row: Row, next: Row, columns: number): boolean {
  if (columns < SHORTEST) return false;
  const last = raw.charCodeAt(row.end - 1);
  const first = raw.charCodeAt(next.start);
  const isWord = isLatinLetter(last) || isDigit(last);
  if (isWide(first)) {
    if (!isWord && !isWide(last)) return false;
    if (last === 0x3002 || last === 0xff1a) return false;
    const isClosing = CLOSING.includes(raw[next.start]!);
    return (
      last === 0x3001 || isHiragana(first) || first === 0x30fc || isClosing || (isKatakana(last) && isKatakana(first))
    );
  }
  if (!isLatinLetter(first)) return last === 0x2c && isDigit(first);
  if (last === 0x2c || (isLatinLetter(last) && endsInLinkWord(raw, row))) return true;
  return isSmall(raw[next.start]!) && (isWord || '.)-”"’'.includes(raw[row.end - 1]!));
}

const linkWords: ReadonlySet<string> = new Set(LINK_WORDS);

/** Whether a line ends in a word that something must follow: of, och, của. */
function endsInLinkWord(raw: string, { start, end }: Row): boolean {
  let at = end;
  while (at > start && end - at < 8 && isLatinLetter(raw.charCodeAt(at - 1))) at--;
  return linkWords.has(raw.slice(at, end).toLowerCase());
}

const CLOSING = '、。」』）)・';
const isSmall = (letter: string): boolean => letter.toUpperCase() !== letter;

/** Whether a sentence or a title may end with the line. */
function mayEndHere(raw: string, { start, end }: Row): boolean {
  let at = end - 1;
  while (at > start && '」』)）"”’\''.includes(raw[at]!)) at--;
  const sign = raw[at]!;
  if (sign === '.') return !isAbbreviation(raw, start, at);
  return '。！？!?…:：;；'.includes(sign) || (at < end - 1 && isBlank(raw.charCodeAt(at)));
}

/** Gen., H.E., f.d.: a stop behind which a name goes on. */
function isAbbreviation(raw: string, start: number, stop: number): boolean {
  let at = stop;
  while (at > start && stop - at < 6 && !isBlank(raw.charCodeAt(at - 1))) at--;
  const word = raw.slice(at, stop);
  return word.includes('.') || word.length === 1 || ABBREVIATIONS.includes(word.toLowerCase());
}

/** Whether the first word of the next line would not have fitted. */
function isFull(raw: string, row: Row, next: Row, columns: number, width: number): boolean {
  if (mayEndHere(raw, row)) return false;
  if (isWide(raw.charCodeAt(next.start)) || isWide(raw.charCodeAt(row.end - 1))) return columns + SLACK >= width;
  let end = next.start;
  while (end < next.end && end - next.start < width && !isBlank(raw.charCodeAt(end))) end++;
  return columns + 1 + columnsOf(raw, next.start, end) > width;
}

/** The width of a stretch: CJK counts double, marks that stand on a letter not at all. */
function columnsOf(raw: string, start: number, end: number): number {
  let columns = 0;
  for (let at = start; at < end; at++) {
    const unit = raw.charCodeAt(at);
    if (isCombiningMark(unit)) continue;
    columns += isWide(unit) ? 2 : 1;
  }
  return columns;
}

/** Whether a line begins an item or a heading of its own: a bullet, `1.`, `(1)`, ①, 第, 【, `#`, `>` or `|`. */
function opensItem(raw: string, { start }: Row): boolean {
  if (behindBullet(raw, start) !== undefined) return true;
  const unit = raw.charCodeAt(start);
  if ('【■#>|①②③④⑤⑥⑦⑧⑨'.includes(raw[start]!)) return true;
  const digitsFrom = unit === 0x28 || unit === 0xff08 ? start + 1 : start;
  let at = digitsFrom;
  while (at - digitsFrom < 3 && (isDigit(raw.charCodeAt(at)) || isFullWidthDigit(raw.charCodeAt(at)))) at++;
  if (at === digitsFrom || at - digitsFrom === 3) return false;
  const sign = raw[at] ?? '';
  return digitsFrom > start ? ')）'.includes(sign) : ')）.．、'.includes(sign) && !isDigit(raw.charCodeAt(at + 1));
}

const isFullWidthDigit = (unit: number): boolean => unit >= 0xff10 && unit <= 0xff19;

/** Whether the next line is set in as the first of a paragraph; behind an item it continues that item. */
const isIndented = (raw: string, row: Row, next: Row): boolean =>
  columnsOf(raw, next.lineStart, next.start) > columnsOf(raw, row.lineStart, row.start) + 1 && !opensItem(raw, row);
