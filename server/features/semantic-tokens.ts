import type { Facts, ResolvedDate, ResolvedMention } from '../model/facts';
import { isBlank, isLineEnd } from '../text/script';
import { byPosition, overlaps, type Span } from '../text/span';
import { entityOf } from './shared/entities';
import { inferredParts } from './shared/inferred';
import { factsOf, type Library, type MentionAt, textOf } from './shared/library';
import { mentionsIn } from './shared/mentions-in';

/** What a stretch is: a type of mention, a title beside a name, or running on in what is no running text. */
export const TOKEN_TYPES = ['date', 'official', 'role', 'agreement', 'meeting', 'initiative', 'boilerplate'] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/**
 * How it is meant: a date that the text does not state in full; a name that links to nobody certain, or a date without
 * one value; これらの覚書; inside boilerplate.
 */
export const TOKEN_MODIFIERS = ['inferred', 'doubtful', 'anaphoric', 'boilerplate'] as const;
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** A stretch within one line. */
export interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/**
 * What there is to colour in a stretch of a document, else in all of it: disjoint, each within one line, in the order of
 * the text. What stands inside another thing cuts that in two, as the date in 2021年の日越覚書 does.
 */
export function tokensOf(library: Library, document: string, within?: Span): Token[] {
  const facts = factsOf(library, document);
  if (!facts) return [];
  const text = textOf(library, document);
  const asked = within ?? { start: 0, end: text.length };
  const boilerplate = facts.layout.boilerplate
    .filter(stretch => overlaps(stretch, asked))
    .map(
      ({ start, end }): Token => ({
        start: Math.max(start, asked.start),
        end: Math.min(end, asked.end),
        type: 'boilerplate',
        modifiers: [],
      }),
    );
  const mentioned = mentionsIn(facts, withWhatReachesIn(facts, asked)).flatMap(found =>
    mentionTokens(library, document, found),
  );
  return flattened([...boilerplate, ...mentioned].sort(byPosition))
    .filter(token => overlaps(token, asked))
    .flatMap(token => inLines(text, token));
}

/** A stretch widened by all that overlaps it, and what overlaps that: each cuts the other, wherever the stretch ends. */
function withWhatReachesIn(facts: Facts, asked: Span): Span {
  let { start, end } = asked;
  for (;;) {
    const found = mentionsIn(facts, { start, end });
    const first = Math.min(start, ...found.map(({ mention }) => mention.start));
    const last = Math.max(end, ...found.map(({ mention }) => mention.end));
    if (first === start && last === end) return { start, end };
    start = first;
    end = last;
  }
}

function mentionTokens(library: Library, document: string, { mention, index }: MentionAt): Token[] {
  const modifiers: TokenModifier[] = [];
  if (mention.type === 'date' && inferredParts(mention).length > 0) modifiers.push('inferred');
  if (isDoubtful(library, document, mention, index)) modifiers.push('doubtful');
  if (mention.type === 'agreement' && mention.anaphor !== undefined) modifiers.push('anaphoric');
  if (mention.region === 'boilerplate') modifiers.push('boilerplate');
  const { start, end, type } = mention;
  const own: Token = { start, end, type, modifiers };
  if (mention.type !== 'official') return [own];
  const beside = modifiers.filter(modifier => modifier === 'boilerplate');
  return [own, ...mention.roleSpans.map((span): Token => ({ ...span, type: 'role', modifiers: beside }))];
}

/** Whether a reader who takes the mention at its word may be wrong. */
function isDoubtful(library: Library, document: string, mention: ResolvedMention, index: number): boolean {
  switch (mention.type) {
    case 'date':
      return hasNoOneValue(mention);
    case 'official':
      return entityOf(library, document, index)?.isNamed !== true;
    case 'agreement':
      return mention.anaphor !== undefined && entityOf(library, document, index) === undefined;
    default:
      return false;
  }
}

const hasNoOneValue = ({ meaning: { value, reasons } }: ResolvedDate): boolean =>
  value === undefined || value.startsWith('XXXX') || reasons.some(({ step }) => step === 'both-orders');

/** Cuts what encloses others around them. */
function flattened(tokens: readonly Token[]): Token[] {
  const flat: Token[] = [];
  const open: Token[] = [];
  let reached = 0;
  const paint = (token: Token, until: number) => {
    const start = Math.max(reached, token.start);
    const end = Math.min(until, token.end);
    if (end <= start) return;
    flat.push({ ...token, start, end });
    reached = end;
  };
  for (const token of tokens) {
    for (let last = open.at(-1); last && last.end <= token.start; last = open.at(-1)) {
      paint(last, last.end);
      open.pop();
    }
    const around = open.at(-1);
    if (around) paint(around, token.start);
    open.push(token);
  }
  for (const token of open.reverse()) paint(token, token.end);
  return flat;
}

/** Few clients take a stretch over several lines; indents and line ends are nothing to colour. */
function inLines(text: string, token: Token): Token[] {
  const pieces: Token[] = [];
  for (let from = token.start; from < token.end; ) {
    let to = from;
    while (to < token.end && !isLineEnd(text.charCodeAt(to))) to++;
    let [start, end] = [from, to];
    while (start < end && isBlankAt(text, start)) start++;
    while (end > start && isBlankAt(text, end - 1)) end--;
    if (end > start) pieces.push({ ...token, start, end });
    from = to + 1;
  }
  return pieces;
}

const isBlankAt = (text: string, at: number): boolean => isBlank(text.charCodeAt(at));
