import { behindBullet, endsSentence, isWide } from './marks';
import type { Row } from './rows';
import { isBlank, isDigit } from './script';
import type { Span } from './span';

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
/** How far a line of CJK may stay short of the edge, as some signs may not begin or end a line. */
const SLACK = 4;

/**
 * Finds the texts that somebody wrapped at a fixed column: lines that end only because the next word did not fit.
 * Conservative: a text whose lines are paragraphs, a list, a table or a poem has no soft line ends.
 */
export function blocksOf(raw: string, rows: readonly Row[]): Block[] {
  const blocks: Block[] = [];
  const widths: number[] = [];
  for (let from = 0; from < rows.length; ) {
    let to = from + 1;
    let longest = rows[from]!.end - rows[from]!.start;
    while (to < rows.length && !rows[to]!.afterGap) {
      longest = Math.max(longest, rows[to]!.end - rows[to]!.start);
      to++;
    }
    const isCandidate = to - from >= 3 && longest <= LONGEST && longest * 2 >= NARROWEST;
    const wrapped = isCandidate ? wrap(raw, rows, from, to, 0) : undefined;
    if (wrapped && wrapped.softBreaks.length >= 2) widths.push(wrapped.width);
    blocks.push({ from, to, softBreaks: wrapped && wrapped.softBreaks.length >= 2 ? wrapped.softBreaks : [] });
    from = to;
  }
  if (widths.length === 0) return blocks;
  const width = Math.max(...widths);
  return blocks.map(block =>
    block.softBreaks.length > 0 || block.to - block.from < 2
      ? block
      : { ...block, softBreaks: wrap(raw, rows, block.from, block.to, width)?.softBreaks ?? [] },
  );
}

/**
 * Reads a block as wrapped prose.
 * @param known the column at which the document's other blocks are wrapped, 0 where the block itself must show it.
 * @returns nothing where its lines end for other reasons.
 */
function wrap(raw: string, rows: readonly Row[], from: number, to: number, known: number) {
  let width = known;
  let isProse = known > 0;
  for (let at = from; at < to; at++) {
    const { lineStart, start, end } = rows[at]!;
    if (end - start > LONGEST) return undefined;
    const columns = columnsOf(raw, lineStart, end);
    if (known > 0 && columns > known) return undefined;
    width = Math.max(width, columns);
    isProse ||= holdsProse(raw, start, end);
  }
  if (!isProse || width < NARROWEST || width > WIDEST) return undefined;
  const softBreaks: Span[] = [];
  let ragged = 0;
  let headings = 0;
  for (let at = from; at + 1 < to; at++) {
    const row = rows[at]!;
    const next = rows[at + 1]!;
    if (opensItem(raw, next) || isIndented(raw, row, next)) continue;
    if (isFull(raw, row, next, width) && raw[row.end - 1] !== '。')
      softBreaks.push({ start: row.end, end: next.start });
    else if (!endsSentence(raw, row.start, row.end) && raw[row.end - 1] !== ':' && raw[row.end - 1] !== '：') {
      if (columnsOf(raw, row.lineStart, row.end) < width * 0.6) headings++;
      else ragged++;
    }
  }
  return ragged * 8 > softBreaks.length || headings * 2 > softBreaks.length ? undefined : { softBreaks, width };
}

/** Whether the first word of the next line would not have fitted. */
function isFull(raw: string, row: Row, next: Row, width: number): boolean {
  const columns = columnsOf(raw, row.lineStart, row.end);
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
    if (unit >= 0x300 && unit <= 0x36f) continue;
    columns += isWide(unit) ? 2 : 1;
  }
  return columns;
}

/** Prose has commas and full stops inside its lines; a list of headlines or names has none. */
function holdsProse(raw: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = raw.charCodeAt(at);
    if (unit === 0x3002 || ((unit === 0x2c || unit === 0x2e) && (at + 1 === end || raw.charCodeAt(at + 1) === 0x20)))
      return true;
  }
  return false;
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
