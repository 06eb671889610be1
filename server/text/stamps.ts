import { datelineDate, fullDate } from './date-shapes';
import type { Layout } from './layout';
import { plainLine } from './plain-line';
import type { Row } from './rows';
import { isCapitalAt } from './script';
import { BEFORE_DATE, EVENT_LABELS, ISSUER_ENDINGS, KINDS, PUBLISHED, UPDATED } from './stamp-words';

type Stamp = Layout['stamps'][number];

/** How many lines from the top may bear the document's date. */
const TOP = 16;
/** A line longer than this tells more than a date. */
const LONGEST = 110;
/** How much of a paragraph is looked at for a dateline. */
const DATELINE_REACH = 90;

/** How many lines at the end of a text, behind its first ones, may bear the date that its head lacks. */
const TAIL = 5;

/** How good a stamp is: the lower the better. */
const RANK = { published: 0, line: 1, dateline: 2, updated: 3 } as const;

/**
 * Finds where a document says its own date, best first: lines that hold nothing but a date, its label and who issued
 * it, then the dateline before the first sentence. Agencies set such a line behind the last sentence.
 * @param outside per row whether it is boilerplate.
 */
export function stampsOf(raw: string, rows: readonly Row[], outside: Uint8Array): Stamp[] {
  const found: { rank: number; stamp: Stamp }[] = [];
  let hasDateline = false;
  let seen = 0;
  let at = 0;
  for (; at < rows.length && seen < TOP; at++) {
    if (outside[at]) continue;
    seen++;
    const row = rows[at]!;
    const rank = row.end - row.start <= LONGEST ? stampRank(raw, rows, at) : undefined;
    if (rank !== undefined) found.push({ rank, stamp: { kind: 'stamp', start: row.start, end: row.end } });
    else if (!hasDateline) {
      const end = datelineEnd(raw, row);
      hasDateline = end > row.start;
      if (hasDateline) found.push({ rank: RANK.dateline, stamp: { kind: 'dateline', start: row.start, end } });
    }
  }
  if (!found.some(({ stamp }) => stamp.kind === 'stamp')) {
    const tail = tailStamp(raw, rows, outside, at);
    if (tail) found.push({ rank: RANK.published, stamp: tail });
  }
  return found.sort((a, b) => a.rank - b.rank || a.stamp.start - b.stamp.start).map(({ stamp }) => stamp);
}

/** A stamp among the last lines; a date alone may close a table there, so that a clock time or a label must dress it. */
function tailStamp(raw: string, rows: readonly Row[], outside: Uint8Array, first: number): Stamp | undefined {
  let seen = 0;
  for (let at = rows.length - 1; at >= first && seen < TAIL; at--) {
    const { start, end } = rows[at]!;
    if (outside[at] || start === end) continue;
    seen++;
    if (end - start > LONGEST || stampRank(raw, rows, at) === undefined) continue;
    const line = plainLine(raw, start, end);
    if (line.includes(':') || fullDate(line)!.end - fullDate(line)!.start < line.trim().length - 2)
      return { kind: 'stamp', start, end };
  }
  return undefined;
}

/** Whether a line is nothing but a date as the stamps of pages are: `2025-12-8 10:27`. */
export function isStampLine(raw: string, rows: readonly Row[], at: number): boolean {
  const row = rows[at];
  return row !== undefined && row.end - row.start <= LONGEST && stampRank(raw, rows, at) !== undefined;
}

/** What every date with its year has; most lines have none of it and are done with. */
const HINT = /[12][0-9]{3}|年|[rhs㋿㍻㍼][0-9]/;

function stampRank(raw: string, rows: readonly Row[], at: number): number | undefined {
  const { start, end } = rows[at]!;
  const line = lastColumn(plainLine(raw, start, end));
  const date = HINT.test(line) ? fullDate(line) : undefined;
  if (!date || (at > 0 && isEventLabel(raw, rows[at - 1]!))) return undefined;
  const rest = [line.slice(0, date.start), line.slice(date.end)];
  const second = fullDate(rest[1]!);
  if (second) rest.splice(1, 1, rest[1]!.slice(0, second.start), rest[1]!.slice(second.end));
  const labels = rest.map(part =>
    part.replace(/^[ \-–—|·•,:/()[\]〔〕【】<>「」*_.]{1,20}|[ \-–—|·•,:/()[\]〔〕【】<>「」*_]{1,20}$/g, ''),
  );
  const isPublished = labels.some(label => PUBLISHED.includes(label));
  // 平成4年4月 外務省入省: a month beside anything but its label belongs to a table.
  if (!isPublished && isMonth(line.slice(date.start, date.end)) && labels.some(label => label !== '')) return undefined;
  if (labels.some((label, index) => label !== '' && !isBesideDate(label, index === 0, rest[index]!))) return undefined;
  if (!isPublished && !second && labels.some(label => UPDATED.some(word => label.endsWith(word)))) return RANK.updated;
  return isPublished ? RANK.published : RANK.line;
}

/** `Eightieth session          28 October 2025`: the date in a column of its own beside another. */
function lastColumn(line: string): string {
  const gap = line.lastIndexOf(COLUMN_GAP);
  return gap > 0 && line.slice(0, gap).trim() !== '' && fullDate(line.slice(0, gap)) === undefined
    ? line.slice(gap + COLUMN_GAP.length)
    : line;
}

const COLUMN_GAP = '    ';

const isMonth = (date: string): boolean => date.includes('月') && !date.includes('日');

/** Whether what stands beside a date leaves the line a stamp: a label, a kind of document, an issuer, a place. */
function isBesideDate(label: string, isBefore: boolean, rest: string): boolean {
  if (PUBLISHED.includes(label) || UPDATED.includes(label) || KINDS.includes(label)) return true;
  if ((isBefore ? ISSUE : PRICED_ISSUE).test(label)) return true;
  // Vụ Hợp tác quốc tế, cập nhật ngày …: who changed it last stands before the word.
  if (isBefore && label.length <= LONGEST_ISSUER && UPDATED.some(word => label.endsWith(`, ${word}`))) return true;
  if (/[。!?;]/.test(label)) return false;
  // 防衛省 beside the date, but no headline with its day: kana betray a sentence.
  const issuer = label.length <= 24 ? ISSUER_ENDINGS.find(ending => label.endsWith(ending)) : undefined;
  if (issuer && !/[ぁ-ん]/.test(label.slice(0, -issuer.length))) return true;
  // Hà Nội, ngày 4 tháng 12 năm 2025; Stockholm den 4 december 2025
  if (isBefore && PLACE.test(label) && /(?:, ?|^[a-zà-ỹ]{1,15} )$/.test(rest) && !EVENT_LABELS.includes(label))
    return true;
  return BYLINE.test(label);
}

/** 第2210号, No. 2210, Issue 41: the number of a newspaper or bulletin; behind the date its price may follow, 1部130円. */
const NUMBERED = '^(?:第?[0-9〇一二三四五六七八九十百千]{1,8}号|(?:no|nr|nummer|số|issue|vol|volume)\\.? ?[0-9]{1,6})';
const ISSUE = new RegExp(`${NUMBERED}$`);
const PRICED_ISSUE = new RegExp(`${NUMBERED}(?:[ ,(].{0,24})?$`);
const LONGEST_ISSUER = 60;

const NAME = "[a-zà-ỹ\u0300-\u036f][a-zà-ỹ\u0300-\u036f.'’-]{0,20}";
const PLACE = new RegExp(`^${NAME}(?: ${NAME}){0,2}$`);
const BYLINE = new RegExp(`^(?:by|av|text|text:|theo|foto) ${NAME}(?: ${NAME}){0,3}$`);

function isEventLabel(raw: string, { start, end }: Row): boolean {
  if (end - start > 24) return false;
  return EVENT_LABELS.includes(plainLine(raw, start, end).replace(/^[^a-zà-ỹ぀-鿿]{1,6}|[^a-zà-ỹ぀-鿿]{1,6}$/g, ''));
}

/** HANOI, TOKYO (AP), Tokyo den, Hà Nội, ngày: a place before its date, the country or the agency with it. */
const PLACE_BEFORE = new RegExp(
  `^\\(?(${NAME}(?: ${NAME}){0,3}(?:, ${NAME}(?: ${NAME}){0,2})?)(?: ?\\([^()]{1,40}\\)| ?/[^/]{1,30}/)?(?:,|:| -)? ?$`,
);
/** (VNA) – and the like behind the date. */
const DASH_BEHIND =
  /^(?: ?\([^()]{1,40}\)| ?\/[^/]{1,30}\/)?\)?(?: ?\([^()]{1,40}\))? ?(?:–|—|―|--|-|:)(?= |$|[a-zà-ỹ"“])/;

/** Where the dateline that opens a paragraph ends; its start where there is none. */
function datelineEnd(raw: string, { start, end }: Row): number {
  const first = raw[start]!;
  const isBracket = OPENERS.includes(first);
  if (end - start < 30 || (!isBracket && !isCapitalAt(raw, start))) return start;
  const line = plainLine(raw, start, Math.min(end, start + DATELINE_REACH));
  const date = datelineDate(line);
  if (!date) return start;
  const length = isBracket ? bracketedLength(line, date.start, date.end) : undefined;
  if (length !== undefined) return start + length;
  const place = PLACE_BEFORE.exec(line.slice(0, date.start));
  const dash = DASH_BEHIND.exec(line.slice(date.end));
  if (!place || !dash || !isCapitalised(raw, start + place[0].indexOf(place[1]!), place[1]!.length)) return start;
  return start + date.end + dash[0].length;
}

const OPENERS = '【[(〔（［';

/** 【ハノイ共同】12月4日、 and 【東京 12月4日 時事】 and (Hà Nội, 4/12): how long the dateline is, if it is one. */
function bracketedLength(line: string, date: number, behind: number): number | undefined {
  const close = line.search(/[】\])〕]/);
  if (close < 2 || close > 60) return undefined;
  if (close >= behind) return close - behind <= 16 ? close + 1 : undefined;
  return /^ ?$/.test(line.slice(close + 1, date)) && /^[ 、,発―—-]/.test(line.slice(behind)) ? behind : undefined;
}

/** Whether the words of a place begin with capitals; the last may be one that goes with the date: Tokyo den. */
function isCapitalised(raw: string, start: number, length: number): boolean {
  const words = raw.slice(start, start + length).split(/[ \u00a0,]{1,2}/);
  if (words.length > 1 && BEFORE_DATE.includes(words[words.length - 1]!)) words.pop();
  return words.every(word => word !== '' && isCapitalAt(word, 0));
}
