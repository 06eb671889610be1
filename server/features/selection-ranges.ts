import { sentenceAround } from '../model/dates/sentence';
import { paragraphAt } from '../text/paragraphs';
import { isBlankAround } from '../text/rows';
import { isDigit } from '../text/script';
import { contains, type Span, touches } from '../text/span';
import { factsOf, type Library, mentionAt, reachOf, textOf } from './shared/library';

/** A bracket or clause that is farther from the cursor than this is none that a reader has in view. */
const REACH = 1000;
const OPENING = '「『(（【〔［[〈《“„«';
const CLOSING = '」』)）】〕］]〉》”“»';
/** What parts the clauses of a sentence. A comma inside a number parts nothing. */
const BETWEEN_CLAUSES = '、，;；:：,';

/**
 * The stretches around an offset that a reader may mean, from the smallest on, each holding the one before it: a name,
 * with its title, the clause, what stands in brackets and the brackets with it, sentence, paragraph, sections, post, all.
 */
export function selectionRangesAt(library: Library, document: string, offset: number): Span[] {
  const facts = factsOf(library, document);
  if (!facts) return [];
  const text = textOf(library, document);
  const here = { start: offset, end: offset };
  const { paragraphs, softBreaks, sections, posts } = facts.layout;
  const sentence = trimmed(text, sentenceAround(text, here, softBreaks));
  const paragraph = paragraphs[paragraphAt(facts.layout, offset)];
  const candidates = [
    ...namesAt(library, document, offset),
    ...bracketsAround(text, sentence, offset),
    sentence,
    ...(paragraph ? [paragraph] : []),
    ...[...sections, ...posts].map(part => trimmed(text, part)),
    { start: 0, end: text.length },
  ];
  const chain: Span[] = [];
  for (const { start, end } of candidates
    .filter(span => touches(span, offset) && span.end > span.start)
    .sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = chain.at(-1);
    if (last && (!contains({ start, end }, last) || (last.start === start && last.end === end))) continue;
    chain.push({ start, end });
  }
  return chain;
}

/** The mention at an offset, or the title or country beside it that the offset is in, and the whole phrase. */
function namesAt(library: Library, document: string, offset: number): Span[] {
  const found = mentionAt(library, document, offset);
  if (!found) return [];
  const { mention } = found;
  const parts =
    mention.type === 'official' ? [...mention.roleSpans, ...(mention.countrySpan ? [mention.countrySpan] : [])] : [];
  return [mention, ...parts, reachOf(mention)];
}

/**
 * The clause at an offset, and whatever brackets of a sentence enclose it, without and with the brackets themselves.
 */
function bracketsAround(text: string, sentence: Span, offset: number): Span[] {
  const low = Math.max(sentence.start, offset - REACH);
  const high = Math.min(sentence.end, offset + REACH);
  const found: Span[] = [];
  let inner = { start: low, end: high };
  let closed = 0;
  for (let at = offset - 1; at >= low; at--) {
    const sign = text[at]!;
    if (CLOSING.includes(sign)) closed++;
    else if (OPENING.includes(sign) && closed > 0) closed--;
    else if (OPENING.includes(sign)) {
      const end = partnerOf(text, at, offset, high);
      if (end === undefined) continue;
      found.push({ start: at + 1, end }, { start: at, end: end + 1 });
      if (found.length === 2) inner = { start: at + 1, end };
    }
  }
  return [clauseAt(text, inner, offset), ...found];
}

/** Where the bracket at a place closes, behind an offset. */
function partnerOf(text: string, opening: number, offset: number, high: number): number | undefined {
  const open = text[opening]!;
  const close = CLOSING[OPENING.indexOf(open)]!;
  let depth = 0;
  for (let at = offset; at < high; at++) {
    const sign = text[at]!;
    if (sign === close) {
      if (depth === 0) return at;
      depth--;
    } else if (sign === open) depth++;
  }
  return undefined;
}

/** A comma within brackets parts nothing outside them. */
function clauseAt(text: string, within: Span, offset: number): Span {
  let start = offset;
  for (let depth = 0; start > within.start; start--) {
    const sign = text[start - 1]!;
    if (CLOSING.includes(sign)) depth++;
    else if (OPENING.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && partsClauses(text, start - 1)) break;
  }
  let end = offset;
  for (let depth = 0; end < within.end; end++) {
    const sign = text[end]!;
    if (OPENING.includes(sign)) depth++;
    else if (CLOSING.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && partsClauses(text, end)) break;
  }
  return trimmed(text, { start, end });
}

const partsClauses = (text: string, at: number): boolean =>
  BETWEEN_CLAUSES.includes(text[at]!) && !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));

/** A stretch without the blanks and line ends around what it holds. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && isBlankAround(text.charCodeAt(from))) from++;
  while (to > from && isBlankAround(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
