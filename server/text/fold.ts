import { firstIndex } from '../collections/bisect';
import {
  COMPOSED,
  compositionKey,
  EXPANDED,
  FATE,
  isPairedSelector,
  KEPT,
  MARK,
  PAIRED,
  PLAIN,
  REFERRING,
  REPLACED,
  RESPELT,
  SELECTOR,
  VOICED,
  VOICING,
} from './fold-units';
import { referenceAt } from './references';
import { isDigit } from './script';
import type { Span } from './span';
import { isPairAt } from './surrogates';
import type { TextView } from './view';

/**
 * Folds a text to one plain writing, see `fold-table.ts` for what becomes what: 令和７年 to 令和7年, 覺書 to 覚書, ﾍﾞﾄﾅﾑ to ベトナム,
 * ㋿ to 令和, ～ to 〜 (but never to ~), decomposed Vietnamese to composed, &#7847; to ầ; what is invisible goes.
 * @param softBreaks line ends with the blanks around them that only wrap a sentence, in order: beside CJK, or behind a
 *   hyphen, nothing is left of them, elsewhere one blank.
 */
export function foldText(raw: string, softBreaks: readonly Span[]): TextView {
  return viewOf(raw, editsOf(raw, softBreaks));
}

const HAS_MARKS = /[\u0300-\u036f\u3099\u309a]/;

/**
 * Joins letters and kana with their marks and folds nothing else, so that words of Vietnamese can be compared.
 * @returns nothing where a text has no such marks: nearly always.
 */
export function composeText(raw: string): TextView | undefined {
  if (!HAS_MARKS.test(raw)) return undefined;
  const edits: Edits = { starts: [], ends: [], units: [], respelt: [] };
  for (let at = 0; at < raw.length; at++) {
    if (FATE[raw.charCodeAt(at)] !== MARK) continue;
    editAt(raw, at, edits);
    at = Math.max(at, lastEnd(edits) - 1);
  }
  return viewOf(raw, edits);
}

function viewOf(raw: string, edits: Edits): TextView {
  const text = apply(raw, edits);
  const shifts = shiftsOf(edits);
  const aligned = shifts.rawStart.length === 0;
  return {
    raw,
    text,
    lower: inLowerCase(text),
    aligned,
    toRaw: ({ start, end }) => withWholePairs(raw, aligned ? { start, end } : rawSpan(shifts, start, end)),
    fromRaw: offset => (aligned ? offset : foldedOffset(shifts, offset)),
  };
}

/**
 * What is written otherwise in the folded text: raw stretches in order, disjoint, and what stands for each. Nearly always
 * that is one unit, kept as a number; whatever is longer or empty stands in `respelt`, and `units` has ~index of it.
 */
interface Edits {
  readonly starts: number[];
  readonly ends: number[];
  readonly units: number[];
  readonly respelt: string[];
}

function editsOf(raw: string, softBreaks: readonly Span[]): Edits {
  const edits: Edits = { starts: [], ends: [], units: [], respelt: [] };
  let nextBreak = 0;
  let at = 0;
  for (;;) {
    at = skipKept(raw, at);
    for (; nextBreak < softBreaks.length && (softBreaks[nextBreak]!.start <= at || at >= raw.length); nextBreak++) {
      const { start, end } = softBreaks[nextBreak]!;
      if (start >= lastEnd(edits) && end > start) add(edits, start, end, joint(raw, start, end));
    }
    if (at >= raw.length) return edits;
    if (at >= lastEnd(edits)) editAt(raw, at, edits);
    at = Math.max(at + 1, lastEnd(edits));
  }
}

/** The next unit that may fold. A function of its own, as nearly all time goes into this loop. */
function skipKept(raw: string, from: number): number {
  const fates = FATE;
  const end = raw.length;
  let at = from;
  while (at < end && fates[raw.charCodeAt(at)] === KEPT) at++;
  return at;
}

const lastEnd = ({ ends }: Edits): number => (ends.length === 0 ? 0 : ends[ends.length - 1]!);

function addUnit({ starts, ends, units }: Edits, start: number, end: number, unit: number) {
  starts.push(start);
  ends.push(end);
  units.push(unit);
}

const add = (edits: Edits, start: number, end: number, plain: string) =>
  addUnit(edits, start, end, ~(edits.respelt.push(plain) - 1));

/** Writes down what becomes of the unit at `at`, alone or with its neighbours. */
function editAt(raw: string, at: number, edits: Edits) {
  const unit = raw.charCodeAt(at);
  const fate = FATE[unit];
  if (fate === REPLACED) addUnit(edits, at, at + 1, PLAIN[unit]!);
  else if (fate === RESPELT) add(edits, at, at + 1, EXPANDED.get(unit)!);
  else if (fate === REFERRING) {
    const reference = referenceAt(raw, at);
    if (reference) add(edits, at, reference.end, plainOf(reference.plain));
  } else if (fate === VOICED) {
    const plain = PLAIN[unit]!;
    const mark = VOICING.get(raw.charCodeAt(at + 1));
    const voiced = mark === undefined ? undefined : COMPOSED.get(compositionKey(plain, mark));
    addUnit(edits, at, voiced === undefined ? at + 1 : at + 2, voiced ?? plain);
  } else if (fate === MARK) {
    const { letter, end } = composition(raw, at);
    if (end > at && at > lastEnd(edits)) addUnit(edits, at - 1, end, letter);
  } else if (fate === SELECTOR) leaveOut(raw, at, at + 1, edits);
  else if (fate === PAIRED && isPairAt(raw, at)) {
    const plain = EXPANDED.get(raw.codePointAt(at)!);
    if (plain !== undefined) add(edits, at, at + 2, plain);
    else if (isPairedSelector(unit, raw.charCodeAt(at + 1))) leaveOut(raw, at, at + 2, edits);
  }
}

/** The plain writing of one sign that a reference stands for: &#12288; is a blank as the wide one is. */
function plainOf(sign: string): string {
  const unit = sign.charCodeAt(0);
  const fate = FATE[unit];
  if (fate === REPLACED) return String.fromCharCode(PLAIN[unit]!);
  return fate === RESPELT || fate === PAIRED ? (EXPANDED.get(sign.codePointAt(0)!) ?? sign) : sign;
}

/** Leaves out a variation selector, as a part of the sign before it: a span over the sign alone covers both. */
function leaveOut(raw: string, start: number, end: number, edits: Edits) {
  const last = edits.ends.length - 1;
  if (last >= 0 && edits.ends[last] === start) edits.ends[last] = end;
  else {
    const sign = start === 0 ? start : isPairAt(raw, start - 2) ? start - 2 : start - 1;
    add(edits, sign, end, raw.slice(sign, start));
  }
}

/**
 * Where the folded text is shorter or longer than the raw one: the raw stretch `rawStart` to `rawEnd` became `foldStart`
 * to `foldEnd`. Between two of them the offsets differ by a constant.
 */
interface Shifts {
  readonly rawStart: Int32Array;
  readonly rawEnd: Int32Array;
  readonly foldStart: Int32Array;
  readonly foldEnd: Int32Array;
}

function shiftsOf({ starts, ends, units, respelt }: Edits): Shifts {
  const lengthOf = (edit: number): number => (units[edit]! < 0 ? respelt[~units[edit]!]!.length : 1);
  let count = 0;
  for (let edit = 0; edit < starts.length; edit++) if (lengthOf(edit) !== ends[edit]! - starts[edit]!) count++;
  const shifts: Shifts = {
    rawStart: new Int32Array(count),
    rawEnd: new Int32Array(count),
    foldStart: new Int32Array(count),
    foldEnd: new Int32Array(count),
  };
  let shift = 0;
  let grown = 0;
  for (let edit = 0; edit < starts.length; edit++) {
    const start = starts[edit]!;
    const end = ends[edit]!;
    const length = lengthOf(edit);
    if (length === end - start) continue;
    shifts.rawStart[shift] = start;
    shifts.rawEnd[shift] = end;
    shifts.foldStart[shift] = start + grown;
    shifts.foldEnd[shift] = start + grown + length;
    grown += length - (end - start);
    shift++;
  }
  return shifts;
}

/** Few edits are put between slices of the raw text; where there are many, copying unit by unit is quicker. */
const apply = (raw: string, edits: Edits): string =>
  edits.starts.length * 40 < raw.length ? applyBetweenSlices(raw, edits) : applyByUnits(raw, edits);

function applyBetweenSlices(raw: string, { starts, ends, units, respelt }: Edits): string {
  if (starts.length === 0) return raw;
  const parts: string[] = [];
  let from = 0;
  for (let edit = 0; edit < starts.length; edit++) {
    const unit = units[edit]!;
    if (starts[edit]! > from) parts.push(raw.slice(from, starts[edit]));
    parts.push(unit < 0 ? respelt[~unit]! : String.fromCharCode(unit));
    from = ends[edit]!;
  }
  parts.push(raw.slice(from));
  return parts.join('');
}

/** How many units `String.fromCharCode` takes at once without straining the stack. */
const CHUNK = 8192;

function applyByUnits(raw: string, { starts, ends, units, respelt }: Edits): string {
  const folded = new Uint16Array(raw.length + respelt.reduce((length, plain) => length + plain.length, 0));
  let to = 0;
  let from = 0;
  for (let edit = 0; edit < starts.length; edit++) {
    const start = starts[edit]!;
    while (from < start) folded[to++] = raw.charCodeAt(from++);
    const unit = units[edit]!;
    if (unit >= 0) folded[to++] = unit;
    else for (let at = 0; at < respelt[~unit]!.length; at++) folded[to++] = respelt[~unit]!.charCodeAt(at);
    from = ends[edit]!;
  }
  while (from < raw.length) folded[to++] = raw.charCodeAt(from++);
  const parts: string[] = [];
  for (let at = 0; at < to; at += CHUNK) {
    const chunk = folded.subarray(at, Math.min(at + CHUNK, to));
    parts.push(String.fromCharCode.apply(null, chunk as unknown as number[]));
  }
  return parts.join('');
}

/** The sign for the letter before `at` and as many of the marks from `at` on as join with it. */
function composition(raw: string, at: number): { letter: number; end: number } {
  let letter = PLAIN[raw.charCodeAt(at - 1)]!;
  let end = at;
  for (; end < at + 4; end++) {
    const joined = COMPOSED.get(compositionKey(letter, PLAIN[raw.charCodeAt(end)]!));
    if (joined === undefined) break;
    letter = joined;
  }
  return { letter, end };
}

/** What stands for a soft line end. */
function joint(raw: string, start: number, end: number): string {
  const before = raw.charCodeAt(start - 1);
  const after = raw.charCodeAt(end);
  if (before === 0x2d || before === 0x2010 || before === 0xad) return '';
  if (isUnspaced(before) || isUnspaced(after)) return '';
  return isDigit(before) && isDigit(after) && isNumberAmongUnspaced(raw, start, end) ? '' : ' ';
}

/** Whether the number that a line end cuts in two stands beside CJK: 12月1⏎1日. */
function isNumberAmongUnspaced(raw: string, start: number, end: number): boolean {
  let first = start - 1;
  let last = end;
  while (start - first < 4 && isDigit(raw.charCodeAt(first))) first--;
  while (last - end < 4 && isDigit(raw.charCodeAt(last))) last++;
  return isUnspaced(raw.charCodeAt(first)) || isUnspaced(raw.charCodeAt(last));
}

/** Signs of scripts that are written without blanks between words; Hangul is none of them. */
const isUnspaced = (unit: number): boolean =>
  (unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff) || (unit >= 0xff00 && unit <= 0xffef);

/** In lower case, unit for unit. The one letter that grows, İ, becomes a plain i. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll('İ', 'i').toLowerCase();
}

function rawSpan({ rawStart, rawEnd, foldStart, foldEnd }: Shifts, start: number, end: number): Span {
  const first = lastAtMost(foldStart, start);
  const rawFirst =
    first < 0 ? start : start < foldEnd[first]! ? rawStart[first]! : start - foldEnd[first]! + rawEnd[first]!;
  if (end <= start) return { start: rawFirst, end: rawFirst };
  const last = lastAtMost(foldStart, end - 1);
  const rawLast = last < 0 ? end : end <= foldEnd[last]! ? rawEnd[last]! : end - foldEnd[last]! + rawEnd[last]!;
  return { start: rawFirst, end: rawLast };
}

/** The index of the last shift that begins at or before a folded offset, -1 where none does. */
const lastAtMost = (starts: Int32Array, offset: number): number =>
  firstIndex(starts.length, index => starts[index]! > offset) - 1;

function foldedOffset({ rawStart, rawEnd, foldStart, foldEnd }: Shifts, offset: number): number {
  const at = lastAtMost(rawStart, offset);
  if (at < 0) return offset;
  if (offset >= rawEnd[at]!) return offset - rawEnd[at]! + foldEnd[at]!;
  return offset === rawStart[at] ? foldStart[at]! : foldEnd[at]!;
}

/** Widens a span that would cut a surrogate pair. */
function withWholePairs(raw: string, { start, end }: Span): Span {
  const first = isPairAt(raw, start - 1) ? start - 1 : start;
  if (end <= start) return { start: first, end: first };
  return { start: first, end: isPairAt(raw, end - 1) ? end + 1 : end };
}
