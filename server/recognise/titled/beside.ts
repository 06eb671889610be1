import { NO_ACRONYMS, SHORT_FORM_INTRODUCTIONS } from '../../lexicon/short-forms';
import { isAsciiCapital, isDigit, isLatinLetter, unitsOf } from '../../text/script';
import type { Span } from '../../text/span';
import { isClosingQuote, isOpeningQuote, opensQuotes, quotedFrom } from './quotes';

/** How long a bracketed form may be. */
const REACH = 160;
/** What opens a bracket that gives a short form: 以下「…」という, hereinafter “…”. */
const INTRODUCERS: readonly string[] = [...SHORT_FORM_INTRODUCTIONS, 'the "', 'the “', '"', '“', '「', '『', "'", '‘'];

/** Where an acronym that begins at an offset ends (AOIP, MoU, CPTPP, JASMINE, 2 to 14 units, two capitals at least); else the offset. */
export function acronymEnd(text: string, start: number): number {
  let at = start;
  let capitals = 0;
  for (; at < text.length && at - start <= 14; at++) {
    const unit = text.charCodeAt(at);
    if (isAsciiCapital(unit)) capitals++;
    else if (at === start || !(isLatinLetter(unit) || isDigit(unit) || unit === 0x2d || unit === 0x2b)) break;
  }
  const length = at - start;
  if (capitals < 2 || length < 2 || length > 14 || capitals * 3 < length * 2 - 1) return start;
  return NO_ACRONYMS.has(text.slice(start, at)) ? start : at;
}

/** Where the acronym that ends at an offset begins; the offset where none does. */
function acronymStart(text: string, end: number): number {
  const floor = Math.max(0, end - 15);
  let start = end;
  while (start > floor && (isLatinLetter(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(start - 1)))) start--;
  return start < end && acronymEnd(text, start) === end ? start : end;
}

/** What may lead from a title to a form behind it, or from one before it: beside most titles stands nothing of the kind. */
const LEADS_ON = unitsOf('」』”’》〉»" (,:=');
const LEADS_TO = unitsOf('「『“‘《〈«(=');
const NO_FORMS: readonly Span[] = [];

/**
 * The forms that a text introduces right beside a title: in brackets behind it or around it, behind `=` or `:`, by 以下「…」という.
 *
 *   日ASEAN大臣イニシアティヴ:ジャスミン(Japan-ASEAN Ministerial Initiative: JASMINE)
 *                            ^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^
 *   TPP=環太平洋パートナーシップ協定
 *   ^^^
 *
 * @param isTranslation whether a stretch of Latin words (in a bracket behind a Japanese title) may be the title's translation.
 */
export function formsBeside(text: string, title: Span, isTranslation: (span: Span) => boolean): readonly Span[] {
  if (!LEADS_ON.has(text.charCodeAt(title.end)) && !LEADS_TO.has(text.charCodeAt(title.start - 1))) return NO_FORMS;
  const forms: Span[] = [];
  const isQuoted = isOpeningQuote(text.charCodeAt(title.start - 1));
  let at = title.end;
  for (let rounds = 0; rounds < 3; rounds++) {
    if (isClosingQuote(text.charCodeAt(at)) || text[at] === '"') at++;
    if (text[at] === ' ' && (text[at + 1] === '(' || text[at + 1] === '=')) at++;
    const sign = text[at];
    if (sign === '(') {
      const close = closingBracket(text, at);
      if (close < 0) break;
      bracketed(text, { start: at + 1, end: close }, isTranslation, forms);
      at = close + 1;
    } else if (sign === ',' && text[at + 1] === ' ') {
      const known = knownAs(text, at + 2);
      if (known) {
        forms.push(known);
        break;
      }
      // nordiska materielfonden, NMF, fördelar: initials of the title between commas.
      const end = acronymEnd(text, at + 2);
      const isOwn =
        end > at + 2 && text[end] === ',' && text[at + 2]?.toLowerCase() === text[title.start]?.toLowerCase();
      if (!isOwn) break;
      forms.push({ start: at + 2, end });
      at = end;
    } else if ((sign === ':' && isQuoted) || sign === '=') {
      const end = shortFormEnd(text, at + 1);
      if (end === at + 1) break;
      forms.push({ start: at + 1, end });
      at = end;
    } else break;
  }
  const before = text[title.start - 1];
  const outer = isQuoted ? title.start - 1 : title.start;
  const sign = isQuoted ? text[outer - 1] : before;
  if (sign === '(' || sign === '=') {
    let end = outer - 1;
    if (text[end - 1] === ' ' || isClosingQuote(text.charCodeAt(end - 1))) end--;
    const start = acronymStart(text, end);
    if (start < end) forms.push({ start, end });
  }
  return forms;
}

/** RAA of the Reciprocal Access Agreement, known as the RAA: an acronym that words introduce behind a comma. */
function knownAs(text: string, from: number): Span | undefined {
  const introduction = SHORT_FORM_INTRODUCTIONS.find(words => text.startsWith(`${words} `, from));
  if (introduction === undefined) return undefined;
  let start = from + introduction.length + 1;
  // hereinafter referred to as “the Charts Arrangement”
  const quoted = opensQuotes(text.charCodeAt(start)) ? quotedFrom(text, start) : undefined;
  if (quoted) start = quoted.start;
  if (text.startsWith('the ', start)) start += 4;
  if (quoted && quoted.end > start && isAsciiCapital(text.charCodeAt(start))) return { start, end: quoted.end };
  const end = acronymEnd(text, start);
  return end > start ? { start, end } : undefined;
}

function closingBracket(text: string, open: number): number {
  const limit = Math.min(text.length, open + REACH);
  let depth = 0;
  for (let at = open + 1; at < limit; at++) {
    const sign = text[at];
    if (sign === '(') depth++;
    else if (sign === ')') {
      if (depth === 0) return at;
      depth--;
    } else if (sign === '\n') return -1;
  }
  return -1;
}

/** ジャスミン behind a colon inside quotes: up to a bracket, a quote or a mark. */
function shortFormEnd(text: string, start: number): number {
  for (let at = start; at < text.length && at - start <= 24; at++) {
    const sign = text[at]!;
    if ('()「」『』、。,.:;\n'.includes(sign) || (sign === ' ' && at === start)) return at;
  }
  return start;
}

function bracketed(text: string, { start, end }: Span, isTranslation: (span: Span) => boolean, forms: Span[]): void {
  const lower = text.slice(start, Math.min(end, start + 24)).toLowerCase();
  for (const introducer of INTRODUCERS) {
    if (!lower.startsWith(introducer)) continue;
    introduced(text, { start, end }, introducer, forms);
    return;
  }
  // A translation and an acronym, in this order, apart by a colon, comma or semicolon.
  let from = start;
  for (let at = start; at <= end; at++) {
    const sign = text[at]!;
    if (at < end && sign !== ':' && sign !== ';' && sign !== ',' && sign !== '、') continue;
    while (from < at && text[from] === ' ') from++;
    if (from < at) {
      const stop = acronymEnd(text, from);
      if (stop === at) forms.push({ start: from, end: at });
      else if (isTranslation({ start: from, end: at })) forms.push({ start: from, end: at });
    }
    from = at + 1;
  }
}

/** 「…」 or “…” in the bracket; without quotes what stands between 以下、 and という, or an acronym. */
function introduced(text: string, { start, end }: Span, introducer: string, forms: Span[]): void {
  for (let at = start; at < end; at++) {
    if (!opensQuotes(text.charCodeAt(at))) continue;
    const quoted = quotedFrom(text, at);
    if (!quoted || quoted.end > end || quoted.end === quoted.start) return;
    const from = text.startsWith('the ', quoted.start) ? quoted.start + 4 : quoted.start;
    forms.push({ start: from, end: quoted.end });
    return;
  }
  let from = start + introducer.length;
  while (from < end && '、,: '.includes(text[from]!)) from++;
  const acronym = acronymEnd(text, from);
  if (acronym > from) {
    forms.push({ start: from, end: acronym });
    return;
  }
  // hereafter the Gdańsk Memorandum
  for (const phrase of ['referred to as ', 'as ', 'the ']) if (text.startsWith(phrase, from)) from += phrase.length;
  if (isAsciiCapital(text.charCodeAt(from)) && end - from <= 50) {
    forms.push({ start: from, end });
    return;
  }
  for (let at = from + 2; at < end && at - from <= 30; at++) {
    if (!text.startsWith('という', at) && !text.startsWith('と略', at) && !text.startsWith('と呼', at)) continue;
    forms.push({ start: from, end: at });
    return;
  }
}
