import { cut } from './cut';
import { type HeadingMark, headingMark } from './heading-marks';
import type { Section } from './layout';
import { endsSentence, isWide } from './marks';
import type { Row } from './rows';
import { isCapitalAt, isDigit, isLatinLetter } from './script';
import type { Span } from './span';
import { KINDS } from './stamp-words';

/** Longer lines are text: in units, for scripts of double width and for others. */
const LONGEST_WIDE = 45;
const LONGEST_NARROW = 100;
/** A sign such as ○ opens items as well; only very short lines behind it are headings. */
const LONGEST_BEHIND_SIGN = 25;
/** Styles of which a single heading is enough, as nothing else looks like them. */
const SURE = 16;
/** `1.1` is another of them. */
const DECIMAL = /^1\.\d$/;

interface Heading extends HeadingMark {
  readonly row: number;
}

/**
 * Finds the headings of a text and what stands under each: `1.  総論`, 第二章, 【概要】, `## Title`, a line in capitals.
 * A numbered sentence is an item, not a heading; nor is a list of short items with nothing between them.
 * @param outside per row whether it can be no heading: boilerplate, or a line that a sentence runs through.
 * @param bodyEnd where boilerplate begins that reaches the end of the text, else the end of the text.
 */
export function sectionsOf(raw: string, rows: readonly Row[], outside: Uint8Array, bodyEnd: number): Section[] {
  const headings = usedStyles(rows, candidates(raw, rows, outside));
  const levels = levelsOf(headings);
  const ends = endsOf(rows, headings, levels, bodyEnd);
  return headings.map(({ row, start, end }, index) => ({
    start: rows[row]!.start,
    end: ends[index]!,
    heading: headingSpan(rows[row]!),
    title: cut(raw, start, end),
    level: levels[index]!,
  }));
}

const headingSpan = ({ start, end }: Row): Span => ({ start, end });

/** Lines that look like headings, numbered ones only where the numbers go on from 1. */
function candidates(raw: string, rows: readonly Row[], outside: Uint8Array): Heading[] {
  const found: Heading[] = [];
  const numbers = new Map<string, number>();
  for (let row = 0; row < rows.length; row++) {
    const { start, end } = rows[row]!;
    if (end - start > LONGEST_NARROW || outside[row] || isSentence(raw, start, end)) continue;
    const mark = headingMark(raw, start, end) ?? underlined(raw, rows, row);
    if (!mark || !isTitle(raw, mark)) continue;
    if (mark.number !== undefined) {
      const last = numbers.get(mark.style);
      if (mark.number !== 1 && mark.number - 1 !== last) continue;
      numbers.set(mark.style, mark.number);
    }
    found.push({ ...mark, row });
  }
  return found;
}

/** Per unit whether a sentence ends or goes on behind it. */
const isStop = new Uint8Array(1 << 16);
for (const sign of '。．、，,;；.') isStop[sign.charCodeAt(0)] = 1;

/** Whether a line is a sentence, or a piece of one. */
function isSentence(raw: string, start: number, end: number): boolean {
  const last = raw.charCodeAt(end - 1);
  if (isStop[last] === 1) return true;
  return end - start > 20 && isWide(raw.charCodeAt(start)) && endsSentence(raw, start, end);
}

function isTitle(raw: string, { style, rank, start, end }: HeadingMark): boolean {
  const first = raw.charCodeAt(start);
  const length = end - start;
  if (length > (isWide(first) ? LONGEST_WIDE : LONGEST_NARROW) || raw.slice(start, end).includes('。')) return false;
  if (rank >= 16 && rank < 24 && length > LONGEST_BEHIND_SIGN) return false;
  if (style === '○' || style === '◯') return length <= LONGEST_BEHIND_SIGN;
  if (style === 'CAPITALS') return !KINDS.includes(raw.slice(start, end).toLowerCase());
  if (style === '1')
    return isWide(first) ? !'月日年時分人名件個回か箇カヶ'.includes(raw[start]!) : isCapitalisedTitle(raw, start, end);
  return holdsLetter(raw, start, Math.min(end, start + 12));
}

function holdsLetter(raw: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = raw.charCodeAt(at);
    if (isDigit(unit) || isLatinLetter(unit) || isWide(unit)) return true;
  }
  return false;
}

/** `1 Introduction`, but not `1 December 2025` or `1 ship`. */
const isCapitalisedTitle = (raw: string, start: number, end: number): boolean =>
  isCapitalAt(raw, start) && !/[0-9]{4}$/.test(raw.slice(start, end));

/** A title with a line of `=` or `-` below it. */
function underlined(raw: string, rows: readonly Row[], row: number): HeadingMark | undefined {
  const next = rows[row + 1];
  if (!next || next.afterGap || next.end - next.start < 3 || next.end - next.start > 120) return undefined;
  const sign = raw[next.start]!;
  if (sign !== '=' && sign !== '-') return undefined;
  for (let at = next.start; at < next.end; at++) if (raw[at] !== sign) return undefined;
  const { start, end } = rows[row]!;
  return { style: sign, rank: sign === '=' ? 1 : 2, number: undefined, start, end };
}

/** The headings of those styles that head something: most of them have text below, and numbered ones come in numbers. */
function usedStyles(rows: readonly Row[], headings: readonly Heading[]): Heading[] {
  const counts = new Map<string, { all: number; heading: number }>();
  headings.forEach(({ style, row }, index) => {
    const count = counts.get(style) ?? { all: 0, heading: 0 };
    counts.set(style, count);
    const next = headings[index + 1];
    const isFollowed = row + 1 < rows.length && !(next?.row === row + 1 && next.style === style);
    count.all++;
    if (isFollowed) count.heading++;
  });
  return headings.filter(({ style, rank }) => {
    const isSure = rank < SURE || DECIMAL.test(style);
    const { all, heading } = counts.get(style)!;
    return heading * 2 >= all && heading > 0 && (all > 1 || isSure);
  });
}

/** How deep each heading stands: by which styles are still open around it. */
function levelsOf(headings: readonly Heading[]): number[] {
  const open: Heading[] = [];
  return headings.map(heading => {
    while (open.length > 0 && open[open.length - 1]!.rank >= heading.rank) open.pop();
    open.push(heading);
    return open.length;
  });
}

/** Where each section ends: at the next heading of its level or above. */
function endsOf(
  rows: readonly Row[],
  headings: readonly Heading[],
  levels: readonly number[],
  bodyEnd: number,
): number[] {
  const ends = new Array<number>(headings.length).fill(bodyEnd);
  const open: number[] = [];
  headings.forEach(({ row }, index) => {
    while (open.length > 0 && levels[open[open.length - 1]!]! >= levels[index]!)
      ends[open.pop()!] = rows[row]!.lineStart;
    open.push(index);
  });
  return ends.map((end, index) => Math.max(end, rows[headings[index]!.row]!.end));
}
