import { addTo } from '../collections/groups';
import { fullDate } from './date-shapes';
import type { Post } from './layout';
import { plainLine, plainUnit } from './plain-line';
import type { Row } from './rows';
import { isBlank, isDigit } from './script';
import type { Span } from './span';

/** A stamp is a short line. */
const LONGEST = 160;
/** … and so is a name before a handle. */
const LONGEST_NAME = 60;
/** Dashes that open the line under a quoted post. */
const DASHES = '—―–─ー-';

/** A row with the author and date of a post: whether it closes the text before it or opens the text behind it. */
export interface Stamp {
  readonly from: number;
  /** The row after its last. */
  readonly to: number;
  readonly side: 'closes' | 'opens';
}

/** The lines that bear the author and date of a post, in order. */
export function postStamps(raw: string, rows: readonly Row[]): Stamp[] {
  const stamps: Stamp[] = [];
  let handle = nextHandle(raw, 0);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if (handle < row.start) handle = nextHandle(raw, row.start);
    const stamp = handle < row.end ? stampWithHandle(raw, rows, at, handle) : stampWithoutHandle(raw, rows, at);
    if (!stamp) continue;
    stamps.push(stamp);
    at = stamp.to - 1;
  }
  if (stamps.length > 0) return stamps;
  const named = stampsUnderNames(raw, rows);
  return named.length > 0 ? named : stampsAlone(raw, rows);
}

/** How many lines of day and clock time make a file one of posts: two may be the beginning and the end of an event. */
const FEWEST_ALONE = 3;

/** Lines of nothing but day and clock time between an empty line and the text they open: 15 maj 2028 kl. 08.15. */
function stampsAlone(raw: string, rows: readonly Row[]): Stamp[] {
  const stamps: Stamp[] = [];
  rows.forEach((row, at) => {
    const below = rows[at + 1];
    if (!row.afterGap || !below || below.afterGap || row.end - row.start > LONGEST_DATE) return;
    const line = plainLine(raw, row.start, row.end);
    const date = CLOCK_SIGN.test(line) ? fullDate(line) : undefined;
    if (date?.start === 0 && date.end === line.length) stamps.push({ from: at, to: at + 1, side: 'opens' });
  });
  return stamps.length < FEWEST_ALONE ? [] : stamps;
}

const CLOCK_SIGN = /[0-9]:[0-9]|kl\.? ?[0-9]|[0-9] ?時/;

/** Lines of nothing but day and clock time under a name, the same name at least twice: 2024-05-09 18:20 under Marinen Gotland. */
function stampsUnderNames(raw: string, rows: readonly Row[]): Stamp[] {
  const byName = new Map<string, Stamp[]>();
  for (let at = 1; at < rows.length; at++) {
    const { start, end } = rows[at]!;
    if (end - start > LONGEST_DATE || !isDigit(plainUnit(raw.charCodeAt(end - 1)))) continue;
    const above = rows[at - 1]!;
    if (above.end - above.start > LONGEST_NAME) continue;
    const line = plainLine(raw, start, end);
    const date = line.includes(':') ? fullDate(line) : undefined;
    if (date?.start !== 0 || date.end !== line.length) continue;
    addTo(byName, raw.slice(above.start, above.end), { from: at - 1, to: at + 1, side: 'opens' });
  }
  return [...byName.values()]
    .filter(stamps => stamps.length > 1)
    .flat()
    .sort((a, b) => a.from - b.from);
}

/** Friday, 27 September 2024, 18:20 */
const LONGEST_DATE = 40;

/**
 * Finds the posts of a file that holds several, by their stamps: `— 防衛省 (@example) 2021年11月23日` below a post,
 * `@example · Nov 23, 2021` above one. What stands behind a closing stamp, up to the block right before the next one,
 * still belongs to its post: an article that tells more of it.
 * @returns nothing where there are fewer than two stamps.
 */
export function postsOf(raw: string, rows: readonly Row[], stamps: readonly Stamp[]): Post[] {
  if (stamps.length < 2) return [];
  const starts = stamps.map((stamp, index) => firstRow(rows, stamp, stamps[index - 1]));
  return stamps.map((stamp, index) => ({
    start: rows[starts[index]!]!.lineStart,
    end: index + 1 < stamps.length ? rows[starts[index + 1]!]!.lineStart : raw.length,
    stamp: stampSpan(rows, stamp),
  }));
}

/** The whole line, or lines, of a stamp. */
export const stampSpan = (rows: readonly Row[], { from, to }: Stamp): Span => ({
  start: rows[from]!.start,
  end: rows[to - 1]!.end,
});

/** The row at which a post begins: its stamp, or for a stamp below it the block before, never beyond the stamp before. */
function firstRow(rows: readonly Row[], { from, side }: Stamp, before: Stamp | undefined): number {
  const limit = before?.to ?? 0;
  if (side === 'opens' || from === limit) return from;
  let first = from - 1;
  while (first > limit && !rows[first]!.afterGap) first--;
  // No empty line up to the stamp before: only the line right above is surely this post's.
  return first === limit && limit > 0 && !rows[first]!.afterGap ? from - 1 : first;
}

function stampWithHandle(raw: string, rows: readonly Row[], at: number, handle: number): Stamp | undefined {
  const { start, end } = rows[at]!;
  if (end - start > LONGEST || handle - start > LONGEST_NAME) return undefined;
  const first = raw[start]!;
  const isDashed = DASHES.includes(first) && (isBlank(raw.charCodeAt(start + 1)) || first === '—' || first === '―');
  const line = plainLine(raw, start, end);
  if (isAuthorAndDate(line, handle - start)) return { from: at, to: at + 1, side: isDashed ? 'closes' : 'opens' };
  return isDashed ? undefined : opensOverLines(raw, rows, at, line);
}

/** 午後7:36 · 2021年11月23日 · Web App: the line under a post as its page shows it. */
function stampWithoutHandle(raw: string, rows: readonly Row[], at: number): Stamp | undefined {
  const { start, end } = rows[at]!;
  const first = plainUnit(raw.charCodeAt(start));
  if (end - start > 70 || (!isDigit(first) && first !== NOON) || !mayBeClock(raw, start)) return undefined;
  const clock = CLOCK_AND_DOT.exec(plainLine(raw, start, Math.min(end, start + 30)));
  if (!clock || fullDate(plainLine(raw, start + clock[0].length, end))?.start !== 0) return undefined;
  return { from: at, to: at + 1, side: 'closes' };
}

/** 午 of 午前 and 午後. */
const NOON = 0x5348;

/** Whether a sign of a clock time stands behind the first figures: nearly every line that begins with figures fails here. */
function mayBeClock(raw: string, start: number): boolean {
  let at = plainUnit(raw.charCodeAt(start)) === NOON ? start + 2 : start;
  if (plainUnit(raw.charCodeAt(at)) === 0x20) at++;
  const digits = at;
  while (at - digits < 2 && isDigit(plainUnit(raw.charCodeAt(at)))) at++;
  const sign = plainUnit(raw.charCodeAt(at));
  return at > digits && (sign === 0x3a || sign === 0x2e || sign === 0x6642);
}

const CLOCK_AND_DOT = /^(?:午前|午後)? ?[0-9]{1,2}[:.時][0-9]{2}分? ?(?:[ap]\.?m\.?)? ?[·・•] ?/;

/** `@example`, perhaps a dot, then the date, each on a line of its own, as copied from a page. */
function opensOverLines(raw: string, rows: readonly Row[], at: number, line: string): Stamp | undefined {
  if (!/^(?:[^@]{0,60} )?\(?@[a-z0-9_.-]{2,40}\)?(?: ?·)?$/.test(line)) return undefined;
  for (let next = at + 1; next < Math.min(rows.length, at + 3); next++) {
    const { start, end } = rows[next]!;
    if (end - start > 40) return undefined;
    const text = plainLine(raw, start, end);
    const date = fullDate(text);
    if (date && date.end - date.start === text.length) return { from: at, to: next + 1, side: 'opens' };
    if (!/^[·・•|-]$/.test(text)) return undefined;
  }
  return undefined;
}

/** Where the next handle begins; beyond the text where there is none. An address of electronic mail is no handle. */
function nextHandle(raw: string, from: number): number {
  for (let at = raw.indexOf('@', from); at >= 0; at = raw.indexOf('@', at + 1)) {
    if (at === 0 || !/[A-Za-z0-9_.]/.test(raw[at - 1]!)) return at;
  }
  return raw.length;
}

/** A name, a handle and a date with its year, and nothing else: no sentence. */
function isAuthorAndDate(line: string, handle: number): boolean {
  if (/[。!?]/.test(line.slice(0, handle))) return false;
  const rest = /^@[a-z0-9_.-]{2,40}(?:@[a-z0-9.-]{3,60})?\)?[ ·・•|,:—–-]{0,4}(?=[^ ·・•|,:—–-])/.exec(
    line.slice(handle),
  );
  if (!rest) return false;
  const behind = line.slice(handle + rest[0].length);
  const date = fullDate(behind);
  return date !== undefined && date.start === 0 && behind.length - date.end <= 30;
}
