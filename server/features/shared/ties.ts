import { remembered } from '../../collections/remembered';
import { type Entity, links } from '../../link/links';
import { indexOf } from '../../link/mention-id';
import { sentenceAround } from '../../model/dates/sentence';
import type { Facts } from '../../model/facts';
import { type Place, placeIn, type Workspace } from '../../model/workspace';
import { paragraphAt } from '../../text/paragraphs';
import { contains, type Span, slice, span } from '../../text/span';
import { factsOf, type Library, textOf } from './library';
import { quotedLine } from './one-line';

/** What ties two entities: the passages of running text that name both. */
export interface Tie {
  /** Whether a sentence names both, or only a paragraph. */
  readonly isInSentence: boolean;
  /** How many passages do. */
  readonly count: number;
  /** The first of them. */
  readonly passages: readonly Passage[];
}

/** Words that name two entities, on one line, and where the first of the two stands. */
export interface Passage {
  readonly words: string;
  readonly place: Place;
}

/**
 * How many mentions on either side count as named beside one: a list of a hundred names in one sentence does not tell that
 * each of them has to do with each, and the work stays linear in the text.
 */
const NEAR_IN_SENTENCE = 12;
const NEAR_IN_PARAGRAPH = 4;
/** As many passages as a reader of a picture looks at; the count tells of the rest. */
const MOST_PASSAGES = 5;

/** The ties of an entity by the other's key. Dates and boilerplate tie nothing. */
export function tiesOf(library: Library, entity: Entity): ReadonlyMap<string, Tie> {
  const known = tiesByKey(library.workspace);
  const ties = known.get(entity.key) ?? findTies(library, entity);
  known.set(entity.key, ties);
  return ties;
}

/** What was found of an entity holds as long as the folder stays as it is. */
const tiesByKey = remembered((_: Workspace) => new Map<string, ReadonlyMap<string, Tie>>());

/** The passages that name an entity beside another, by where they begin. */
type Passages = Map<string, Passage>;

function findTies(library: Library, entity: Entity): ReadonlyMap<string, Tie> {
  const { entitiesOf } = links(library.workspace);
  const inSentence = new Map<string, Passages>();
  const inParagraph = new Map<string, Passages>();
  for (const id of entity.mentions) {
    const { document } = id;
    const facts = factsOf(library, document);
    const index = indexOf(library.workspace, id);
    if (!facts || index === undefined) continue;
    const text = textOf(library, document);
    for (const near of mentionsNear(facts, text, index)) {
      const [first, last] = near.index < index ? [near.index, index] : [index, near.index];
      const begin = sentenceOf(facts, text, first);
      const stretch = near.isInSentence ? begin : span(begin.start, sentenceOf(facts, text, last).end);
      for (const { key } of entitiesOf(document, near.index))
        if (key !== entity.key)
          addPassage(near.isInSentence ? inSentence : inParagraph, key, `${document}#${stretch.start}`, {
            words: quotedLine(slice(text, stretch)),
            place: placeIn(document, facts.mentions[first]!),
          });
    }
  }
  const ties = new Map<string, Tie>();
  for (const [key, passages] of inSentence) ties.set(key, tie(passages, true));
  for (const [key, passages] of inParagraph) if (!ties.has(key)) ties.set(key, tie(passages, false));
  return ties;
}

function addPassage(found: Map<string, Passages>, key: string, where: string, passage: Passage): void {
  const passages = found.get(key) ?? new Map<string, Passage>();
  found.set(key, passages);
  if (!passages.has(where)) passages.set(where, passage);
}

const tie = (passages: Passages, isInSentence: boolean): Tie => ({
  isInSentence,
  count: passages.size,
  passages: [...passages.values()].slice(0, MOST_PASSAGES),
});

/** The mentions named beside one, in its sentence or, a little nearer, in its paragraph. */
function* mentionsNear(
  facts: Facts,
  text: string,
  index: number,
): Generator<{ readonly index: number; readonly isInSentence: boolean }> {
  const { mentions } = facts;
  if (!isTied(facts, index)) return;
  const paragraph = paragraphAt(facts.layout, mentions[index]!.start);
  for (const step of [-1, 1]) {
    let passed = 0;
    for (let near = index + step; mentions[near] && passed < NEAR_IN_SENTENCE; near += step) {
      if (paragraphAt(facts.layout, mentions[near]!.start) !== paragraph) break;
      if (!isTied(facts, near)) continue;
      passed++;
      const [first, last] = near < index ? [near, index] : [index, near];
      const isInSentence = contains(sentenceOf(facts, text, first), mentions[last]!);
      if (isInSentence || passed <= NEAR_IN_PARAGRAPH) yield { index: near, isInSentence };
    }
  }
}

const isTied = ({ mentions }: Facts, index: number): boolean =>
  mentions[index]!.region === 'body' && mentions[index]!.type !== 'date';

/** What was read of a document and its text belong together. */
const sentencesByMention = remembered((_: Facts) => new Map<number, Span>());

function sentenceOf(facts: Facts, text: string, index: number): Span {
  const known = sentencesByMention(facts);
  const sentence = known.get(index) ?? sentenceAround(text, facts.mentions[index]!, facts.layout.softBreaks);
  known.set(index, sentence);
  return sentence;
}
