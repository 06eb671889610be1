import { DATELINE_DATE, FULL_DATE } from './date-shapes';
import type { Layout } from './layout';
import { plainLine } from './plain-line';
import type { Row } from './rows';
import { EVENT_LABELS, ISSUER_ENDINGS, KINDS, PUBLISHED, UPDATED } from './stamp-words';

type Stamp = Layout['stamps'][number];

/** How many lines from the top may bear the document's date. */
const TOP = 16;
/** A line longer than this tells more than a date. */
const LONGEST = 110;
/** How much of a paragraph is looked at for a dateline. */
const DATELINE_REACH = 90;

/** How good a stamp is: the lower the better. */
const RANK = { published: 0, line: 1, dateline: 2, updated: 3 } as const;

/**
 * Finds where a document says its own date, best first: lines that hold nothing but a date, its label and who issued
 * it, then the dateline before the first sentence.
 * @param outside per row whether it is boilerplate.
 */
export function stampsOf(raw: string, rows: readonly Row[], outside: Uint8Array): Stamp[] {
  const found: { rank: number; stamp: Stamp }[] = [];
  let hasDateline = false;
  let seen = 0;
  for (let at = 0; at < rows.length && seen < TOP; at++) {
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
  return found.sort((a, b) => a.rank - b.rank || a.stamp.start - b.stamp.start).map(({ stamp }) => stamp);
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
  const line = plainLine(raw, start, end);
  const date = HINT.test(line) ? FULL_DATE.exec(line) : null;
  if (!date || (at > 0 && isEventLabel(raw, rows[at - 1]!))) return undefined;
  let rest = [line.slice(0, date.index), line.slice(date.index + date[0].length)];
  const second = FULL_DATE.exec(rest[1]!);
  if (second) rest = [rest[0]!, rest[1]!.slice(0, second.index), rest[1]!.slice(second.index + second[0].length)];
  const labels = rest.map(part =>
    part.replace(/^[ \-–—|·•,:/()[\]〔〕【】<>「」*_]{1,20}|[ \-–—|·•,:/()[\]〔〕【】<>「」*_]{1,20}$/g, ''),
  );
  if (labels.some((label, index) => label !== '' && !isBesideDate(label, index === 0, rest[index]!))) return undefined;
  const isPublished = labels.some(label => PUBLISHED.includes(label));
  if (!isPublished && !second && labels.some(label => UPDATED.includes(label))) return RANK.updated;
  return isPublished ? RANK.published : RANK.line;
}

/** Whether what stands beside a date leaves the line a stamp: a label, a kind of document, an issuer, a place. */
function isBesideDate(label: string, isBefore: boolean, rest: string): boolean {
  if (PUBLISHED.includes(label) || UPDATED.includes(label) || KINDS.includes(label)) return true;
  if (/[。!?;]/.test(label)) return false;
  // 防衛省 beside the date, but no headline with its day: kana betray a sentence.
  if (label.length <= 24 && !/[ぁ-ん]/.test(label) && ISSUER_ENDINGS.some(ending => label.endsWith(ending)))
    return true;
  // Hà Nội, ngày 4 tháng 12 năm 2025; Stockholm den 4 december 2025
  const isPlace = isBefore && /^\p{Ll}[\p{Ll}\p{M}.]{0,14}(?: \p{Ll}[\p{Ll}\p{M}.]{0,14}){0,2}$/u.test(label);
  if (isPlace && (/, ?$/.test(rest) || /^\p{Ll}{1,15} $/u.test(rest)) && !EVENT_LABELS.includes(label)) return true;
  return /^(?:by|av|text|text:|theo|foto) \p{Ll}[\p{Ll}\p{M}.]{0,20}(?: \p{Ll}[\p{Ll}\p{M}.]{0,20}){0,3}$/u.test(label);
}

function isEventLabel(raw: string, { start, end }: Row): boolean {
  return (
    end - start <= 24 &&
    EVENT_LABELS.includes(plainLine(raw, start, end).replace(/^[^\p{L}]{1,6}|[^\p{L}]{1,6}$/gu, ''))
  );
}

/** Words that belong to the date behind a place. */
const NO_PLACE = '(?!(?:den|the|on|ngày|thứ|chiều|sáng|tối) )';
const PLACE_WORD = `${NO_PLACE}\\p{Lu}[\\p{L}\\p{M}.'-]{0,20}`;
/** A place before a date; the country or a region may follow. */
const PLACE = `${PLACE_WORD}(?: ${PLACE_WORD}){0,3}(?:, ${PLACE_WORD}(?: ${PLACE_WORD}){0,2})?`;
const AGENCY = ' ?(?:\\([^()]{1,40}\\)|/[^/]{1,30}/)?';
const DASH = ' ?(?:–|—|―|--|-|:)(?= |$|\\p{L})';

/** HANOI, Dec. 4 (VNA) – and Hà Nội, ngày 4/12 – and TOKYO (AP), 4 December 2025 — */
const LATIN_DATELINE = new RegExp(`^\\(?(${PLACE})${AGENCY},? (?:${DATELINE_DATE})${AGENCY}\\)?${AGENCY}${DASH}`, 'iu');
/** (Hà Nội, 4/12) */
const BRACKETED_DATELINE = new RegExp(`^\\((${PLACE})(?:,|:| -) ?(?:${DATELINE_DATE})\\)`, 'iu');
/** 【ハノイ共同】12月4日 and 【東京 12月4日 時事】 */
const JAPANESE_DATELINE = new RegExp(
  `^(?:[【[(〔][^】\\])〕]{0,20}(?:${DATELINE_DATE})[^】\\])〕]{0,16}[】\\])〕]|[【[(〔][^】\\])〕]{1,20}[】\\])〕] ?(?:${DATELINE_DATE})(?= |、|,|発|-|―|—))`,
  'iu',
);

const DATELINE_OPENERS = /[【[(（〔［\p{Lu}]/u;

/** Where the dateline that opens a paragraph ends; its start where there is none. */
function datelineEnd(raw: string, { start, end }: Row): number {
  if (end - start < 30 || !DATELINE_OPENERS.test(raw[start]!)) return start;
  const head = raw.slice(start, Math.min(end, start + DATELINE_REACH));
  const line = head.replace(/[！-～\u3000\u00a0]/g, sign => plainLine(sign, 0, 1));
  const latin = LATIN_DATELINE.exec(line) ?? BRACKETED_DATELINE.exec(line);
  const match = latin && areCapitalised(latin[1]!) ? latin : JAPANESE_DATELINE.exec(line);
  return match ? start + match[0].trimEnd().length : start;
}

/** The patterns take no notice of case, for the months' sake; places do. */
const areCapitalised = (words: string): boolean => words.split(/[ ,]{1,2}/).every(word => /^\p{Lu}/u.test(word));
