/**
 * # text/unbalanced-bracket (warning)
 *
 * A quote or bracket without its partner in its paragraph (a line, or in hard-wrapped text the block up to the next
 * blank line): something was lost in copying, and a title may run on into the sentence. The kinds are looked at one by
 * one, half and full width together.
 *
 * Never: list marks (a), 1)), emoticons, quotation marks of one shape (”…”), quotations that open again in each
 * paragraph, or close in a later one, what is cut off by an ellipsis, half-open intervals, program code, boilerplate.
 *
 * Example: 両大臣は「防衛協力に関する覚書に署名した。 (」 is missing)
 * What to do: restore the bracket where the source has it.
 */
import type { Layout } from '../text/layout';
import { isBlank, isDigit, isKatakana, isLatinLetter, isLineEnd } from '../text/script';
import { contains, overlaps, type Span, span } from '../text/span';
import type { Finding } from './finding';
import type { DocumentRule } from './rule';

type Unbalanced = Extract<Finding, { code: 'text/unbalanced-bracket' }>;

export const unbalancedBracket: DocumentRule<'text/unbalanced-bracket'> = {
  code: 'text/unbalanced-bracket',
  severity: 'warning',
  looksAt: 'document',
  *find({ text, facts: { layout } }) {
    for (const { at, kind, side } of withoutPartner(text, layout)) {
      const bracket = text[at]!;
      const finding: Unbalanced = {
        code: 'text/unbalanced-bracket',
        severity: 'warning',
        span: span(at, at + 1),
        bracket,
        partner: partnerOf(kind, side, bracket),
        side,
      };
      yield finding;
    }
  },
};

/** The pairs: opening and closing, each of half and full width. */
const KINDS = [
  ['(（', ')）'],
  ['「｢', '」｣'],
  ['『', '』'],
  ['【', '】'],
  ['〔', '〕'],
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['[［', ']］'],
] as const;
const ROUND = 0;
const QUOTES = 7;
const SQUARE = 8;

/** Per code unit 0, or twice the kind and two more, and one more for a closing one. */
const MARKS = new Uint8Array(1 << 16);
KINDS.forEach(([opening, closing], kind) => {
  for (const mark of opening) MARKS[mark.charCodeAt(0)] = kind * 2 + 2;
  for (const mark of closing) MARKS[mark.charCodeAt(0)] = kind * 2 + 3;
});

interface Mark {
  readonly at: number;
  readonly kind: number;
  readonly side: 'opening' | 'closing';
}

/** The partner of the same width. */
function partnerOf(kind: number, side: Mark['side'], bracket: string): string {
  const [opening, closing] = KINDS[kind]!;
  const [own, other] = side === 'opening' ? [opening, closing] : [closing, opening];
  return other[own.indexOf(bracket)] ?? other[0]!;
}

/** A paragraph with more strays is program code or a drawing. */
const TOO_MANY = 3;
/** … and with so many not even its neighbours are looked at. */
const HOPELESS = 64;
/** A quotation of several paragraphs closes within so many of them. */
const REACH = 8;

/** A mark without a partner in its paragraph. */
interface Stray extends Mark {
  /** The index of the paragraph. */
  readonly paragraph: number;
}

/** Every mark without a partner for which there is no excuse, in the order of the text. */
function withoutPartner(text: string, { paragraphs, boilerplate, frontMatter }: Layout): Mark[] {
  const strays: Stray[] = [];
  let region = 0;
  paragraphs.forEach((paragraph, index) => {
    while (region < boilerplate.length && boilerplate[region]!.end <= paragraph.start) region++;
    if (region < boilerplate.length && overlaps(boilerplate[region]!, paragraph)) return;
    if (frontMatter && contains(frontMatter, paragraph)) return;
    for (const mark of straysOf(text, paragraph)) strays.push({ ...mark, paragraph: index });
  });
  const hasOpeningQuote = strays.some(({ kind }) => kind === QUOTES) && text.includes('“');
  return byParagraph(unpaired(text, strays, paragraphs)).flatMap(marks => {
    const paragraph = paragraphs[marks[0]!.paragraph]!;
    const next = paragraphs[marks[0]!.paragraph + 1];
    if (marks.length > TOO_MANY) return [];
    return excused(text, paragraph, marks, hasOpeningQuote).filter(mark => !reopens(text, mark, paragraph, next));
  });
}

function byParagraph(strays: readonly Stray[]): Stray[][] {
  const groups: Stray[][] = [];
  for (const stray of strays) {
    const group = groups.at(-1);
    if (group && group[0]!.paragraph === stray.paragraph) group.push(stray);
    else groups.push([stray]);
  }
  return groups;
}

/** Leaves out both ends of what opens in one paragraph and closes in one soon after. */
function unpaired(text: string, strays: readonly Stray[], paragraphs: readonly Span[]): Stray[] {
  const dropped = new Set<Stray>();
  const open: Stray[][] = KINDS.map(() => []);
  for (const stray of strays) {
    const waiting = open[stray.kind]!;
    if (stray.side === 'opening') waiting.push(stray);
    else {
      const opener = waiting.at(-1);
      if (!opener || !mayClose(text, opener, stray, paragraphs)) continue;
      waiting.pop();
      dropped.add(opener).add(stray);
    }
  }
  return strays.filter(stray => !dropped.has(stray));
}

/** A closing bracket near enough; behind a figure it may be a list mark (a), 3)) unless the sentence goes on behind it. */
function mayClose(text: string, opener: Stray, { at, kind, paragraph }: Stray, paragraphs: readonly Span[]): boolean {
  if (paragraph - opener.paragraph > REACH) return false;
  if (kind !== ROUND || !isListMark(text, at, paragraphs[paragraph]!.start)) return true;
  return paragraph === opener.paragraph + 1 && !isBlank(text.charCodeAt(at + 1));
}

/** The marks of a paragraph that have no partner of their kind in it; none of a hopeless one. */
function straysOf(text: string, { start, end }: Span): Mark[] {
  const open: number[][] = [];
  const strays: Mark[] = [];
  for (let at = start; at < end; at++) {
    const mark = MARKS[text.charCodeAt(at)]!;
    if (mark === 0) continue;
    const kind = (mark - 2) >> 1;
    open[kind] ??= [];
    const waiting = open[kind];
    if ((mark & 1) === 0) waiting.push(at);
    else if (waiting.length > 0) waiting.pop();
    else if (strays.push({ at, kind, side: 'closing' }) > HOPELESS) return [];
  }
  if (open.some(places => places.length > HOPELESS)) return [];
  open.forEach((places, kind) => {
    for (const at of places) strays.push({ at, kind, side: 'opening' });
  });
  return strays.sort((a, b) => a.at - b.at);
}

/** Leaves out what is no bracket, or one that nobody misses. */
function excused(text: string, paragraph: Span, strays: readonly Mark[], hasOpeningQuote: boolean): Mark[] {
  const rounds = strays.filter(({ kind }) => kind === ROUND);
  const isInterval = rounds.length > 0 && strays.some(({ kind }) => kind === SQUARE);
  const hasEmoticon = rounds.length > 0 && holdsEmoticon(text, paragraph);
  const isCode = holdsBrace(text, paragraph);
  const isCutOff = endsWithEllipsis(text, paragraph);
  return strays.filter(mark => {
    const { at, kind, side } = mark;
    if (side === 'opening' && isCutOff) return false;
    if (isQuoted(text, at)) return false;
    if ((isInterval || isCode) && (kind === ROUND || kind === SQUARE)) return false;
    if (kind === ROUND)
      return !hasEmoticon && !(side === 'closing' && isListMark(text, at, paragraph.start)) && !isLaughter(text, mark);
    return kind !== QUOTES || isMissedQuote(text, paragraph, mark, hasOpeningQuote);
  });
}

/** a), 1), 12), iv), ア), 注1): a bracket that only closes a short mark at the beginning or after a blank. */
function isListMark(text: string, at: number, start: number): boolean {
  let from = at;
  while (from > start && at - from < 5 && isMarkUnit(text.charCodeAt(from - 1))) from--;
  if (from === at || at - from > 4 || !isCount(text.slice(from, at))) return false;
  if (from === start) return true;
  const before = text.charCodeAt(from - 1);
  return isBlank(before) || isLineEnd(before) || '、。，；：・※＊*'.includes(text[from - 1]!);
}

/** Letters, figures in either width, circled ones, kana and kanji figures: what items are counted with. */
const isMarkUnit = (unit: number): boolean =>
  isDigit(unit) ||
  isLatinLetter(unit) ||
  isKatakana(unit) ||
  (unit >= 0x2460 && unit <= 0x24ff) ||
  (unit >= 0xff10 && unit <= 0xff19) ||
  (unit >= 0xff21 && unit <= 0xff5a) ||
  '一二三四五六七八九十注'.includes(String.fromCharCode(unit));

/** Words are no counts: of Latin letters one, or a Roman figure. */
const isCount = (mark: string): boolean => !/[A-Za-z\u00c0-\u024f]{2}/.test(mark) || /^[ivxIVX]{2,4}$/.test(mark);

/** A bracket that is only spoken of: '(', `)`. */
const isQuoted = (text: string, at: number): boolean =>
  QUOTING.includes(text[at - 1] ?? ' ') && text[at - 1] === text[at + 1];

const QUOTING = `'"\``;

/** Braces stand in program code, whose brackets close many lines on. */
function holdsBrace(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (text[at] === '{' || text[at] === '}') return true;
  return false;
}

/** (笑 is often left open. */
const isLaughter = (text: string, { at, side }: Mark): boolean =>
  side === 'opening' && '笑泣汗爆怒'.includes(text[at + 1] ?? '。');

/** :) ;-) =( and (^ or ^) of faces. */
function holdsEmoticon(text: string, { start, end }: Span): boolean {
  for (let at = start + 1; at < end; at++) {
    const mark = MARKS[text.charCodeAt(at)]!;
    if (mark !== ROUND * 2 + 2 && mark !== ROUND * 2 + 3) continue;
    const before = text[at - 1]!;
    const eyes = before === '-' || before === "'" || before === 'o' ? (text[at - 2] ?? '') : before;
    if (':;='.includes(eyes) && eyes !== '' && isHalfWidth(text, at)) return true;
    if ('^_´｀∀ω;'.includes(before) || '^_´｀∀ω・'.includes(text[at + 1] ?? ' ')) return true;
  }
  return false;
}

const isHalfWidth = (text: string, at: number): boolean => text.charCodeAt(at) < 0x80;

function endsWithEllipsis(text: string, { start, end }: Span): boolean {
  let last = end;
  while (last > start && (isBlank(text.charCodeAt(last - 1)) || isLineEnd(text.charCodeAt(last - 1)))) last--;
  return (
    last > start &&
    (text[last - 1] === '…' || text[last - 1] === '‥' || text.endsWith('...', last) || text.startsWith('...', last - 3))
  );
}

/**
 * Typographic quotes serve in many ways: ”…” and “…“ of one shape, „…“, ” for inches. Only a lone “, or a lone ” in a
 * document that knows “, is missed.
 */
function isMissedQuote(text: string, { start, end }: Span, { at, side }: Mark, hasOpeningQuote: boolean): boolean {
  let opening = 0;
  let closing = 0;
  for (let place = start; place < end; place++) {
    const unit = text.charCodeAt(place);
    if (unit === 0x201e) return false;
    if (unit === 0x201c) opening++;
    else if (unit === 0x201d) closing++;
  }
  if ((opening + closing) % 2 === 0) return false;
  return side === 'opening' || (hasOpeningQuote && !isDigit(text.charCodeAt(at - 1)));
}

/**
 * Whether a quotation of several paragraphs goes on: this one ends like a sentence, the next begins with the same mark,
 * and what that opens is a sentence too: it is never closed there, or behind a full stop, at the end, or before a と.
 */
function reopens(text: string, { at, kind, side }: Mark, { end }: Span, next: Span | undefined): boolean {
  if (side === 'closing' || !next || !STOPS.includes(text[lastOf(text, end)] ?? ' ')) return false;
  const first = firstOf(text, next);
  if (text[first] !== text[at]) return false;
  let depth = 0;
  for (let place = first; place < next.end; place++) {
    const mark = MARKS[text.charCodeAt(place)]!;
    if (mark === kind * 2 + 2) depth++;
    else if (mark === kind * 2 + 3 && --depth === 0)
      return STOPS.includes(text[place - 1]!) || text[place + 1] === 'と' || place >= lastOf(text, next.end);
  }
  return true;
}

const STOPS = '。．.!?！？,';

function firstOf(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && (isBlank(text.charCodeAt(at)) || isLineEnd(text.charCodeAt(at)))) at++;
  return at;
}

function lastOf(text: string, end: number): number {
  let at = end - 1;
  while (at > 0 && (isBlank(text.charCodeAt(at)) || isLineEnd(text.charCodeAt(at)))) at--;
  return at;
}
