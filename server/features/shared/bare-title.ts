import { languageAt } from '../../link/language';
import { idsOf, type MentionId } from '../../link/mention-id';
import { agreementOf, type Office } from '../../link/offices';
import { officesIn, officesOfMention } from '../../link/offices-in';
import type { Title } from '../../recognise/official/parsed-title';
import { titlesIn } from '../../recognise/official/title';
import { foldText } from '../../text/fold';
import type { Language } from '../../text/language';
import { isLineEnd } from '../../text/script';
import { contains, type Span, slice, touches } from '../../text/span';
import { entityOf, fullestMention } from './entities';
import { factsOf, type Library, textOf } from './library';

/** A title with no name beside it, and whom it may stand for: an inference, never what the text states. */
export interface BareTitle extends Span {
  /** Mentions of those that it may stand for, the nearest before it first. */
  readonly people: readonly MentionId[];
  /** Whether no more of them are known than the title speaks of: one, two for 両大臣. */
  readonly isSettled: boolean;
}

/** A title is no longer than this; beyond, the line is of no concern. */
const REACH = 120;
const MOST_PEOPLE = 6;
const BOTH = '両';

/**
 * The title at an offset, and the officials named before it in the document whose title agrees: 国防大臣 after
 * ザン・ベトナム国防大臣, ministern after försvarsminister, 両大臣 after two of them.
 */
export function bareTitleAt(library: Library, document: string, offset: number): BareTitle | undefined {
  const facts = factsOf(library, document);
  if (!facts) return undefined;
  const text = textOf(library, document);
  const language = languageAt(facts, offset);
  const found = titleAt(text, offset, language);
  if (!found) return undefined;
  const { title, words } = found;
  const offices = officesIn(slice(text, words), language);
  if (offices.length === 0) return undefined;

  const isOfBoth = text[words.start - 1] === BOTH;
  const people = peopleBefore(library, document, words.start, offices, title.country);
  const meant = isOfBoth ? people.slice(0, 2) : people;
  if (meant.length === 0) return undefined;
  const isSettled = isOfBoth ? meant.length === 2 && people.length === 2 : title.isPlural || meant.length === 1;
  return { start: isOfBoth ? words.start - 1 : words.start, end: words.end, people: meant, isSettled };
}

/** The title that covers an offset, within its line. */
function titleAt(text: string, offset: number, language: Language): { title: Title; words: Span } | undefined {
  let from = offset;
  while (from > 0 && offset - from < REACH && !isLineEnd(text.charCodeAt(from - 1))) from--;
  let to = offset;
  while (to < text.length && to - offset < REACH && !isLineEnd(text.charCodeAt(to))) to++;
  const view = foldText(text.slice(from, to), []);
  for (const title of titlesIn(view, language)) {
    const inWindow = view.toRaw(title);
    const words = { start: inWindow.start + from, end: inWindow.end + from };
    if (touches(words, offset)) return { title, words };
  }
  return undefined;
}

/** The officials named before a place whose title agrees, each once, the nearest first. */
function peopleBefore(
  library: Library,
  document: string,
  before: number,
  offices: readonly Office[],
  country: string | undefined,
): MentionId[] {
  const facts = factsOf(library, document)!;
  const found = new Map<string, MentionId>();
  const post = facts.layout.posts.find(candidate => contains(candidate, { start: before, end: before }));
  for (let index = facts.mentions.length - 1; index >= 0 && found.size < MOST_PEOPLE; index--) {
    const mention = facts.mentions[index]!;
    if (mention.start >= before || mention.type !== 'official' || mention.region !== 'body') continue;
    if (post && mention.start < post.start) break;
    if (country !== undefined && mention.country !== undefined && mention.country !== country) continue;
    const agreement = agreementOf(offices, officesOfMention(mention, languageAt(facts, mention.start)));
    if (agreement !== 'same' && agreement !== 'compatible') continue;
    const entity = entityOf(library, document, index);
    const key = entity?.key ?? mention.name;
    if (!found.has(key)) found.set(key, (entity && fullestMention(library, entity)) ?? idsOf(facts)[index]!);
  }
  return [...found.values()];
}
