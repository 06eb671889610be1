import { type Days, daysBetween, daysCovered } from '../calendar/day';
import type { Facts, ResolvedDate } from '../model/facts';
import { paragraphAt } from '../text/paragraphs';
import { contains } from '../text/span';

/** How far before a mention a date may stand to say when the thing told happened: 本年9月の日越防衛相会談. */
const REACH = 30;

/** Two texts are of the same time if no more days than this lie between them. */
export const SAME_TIME = 31;

/** The document's date at a mention: of its post, where the file holds several, else the document's own. */
export function contextDays(facts: Facts, index: number): Days | undefined {
  const mention = facts.mentions[index]!;
  const post = facts.layout.posts.find(candidate => contains(candidate, mention));
  if (post) {
    const stamp = facts.mentions.find(other => other.type === 'date' && contains(post.stamp, other));
    if (stamp?.type === 'date' && stamp.meaning.days) return stamp.meaning.days;
  }
  return facts.ownDate && daysCovered(facts.ownDate.date);
}

/**
 * The date that stands right before a mention in its paragraph, and says when what is told happened.
 * @param reach how many units may lie between.
 */
export function attachedDays(facts: Facts, index: number, reach: number = REACH): Days | undefined {
  const mention = facts.mentions[index]!;
  for (let at = index - 1; at >= 0; at--) {
    const other = facts.mentions[at]!;
    if (mention.start - other.end > reach) return undefined;
    if (other.type !== 'date' || other.end > mention.start || other.expression.form === 'duration') continue;
    if (paragraphAt(facts.layout, other.start) !== paragraphAt(facts.layout, mention.start)) return undefined;
    return other.meaning.days;
  }
  return undefined;
}

/** The date by which the text tells an agreement or a meeting: 本年9月 of 本年9月の日越防衛相会談. */
export function dateOf(facts: Facts, index: number): ResolvedDate | undefined {
  const dating = facts.datings.find(({ mention }) => mention === index);
  const date = dating && facts.mentions[dating.date];
  return date?.type === 'date' ? date : undefined;
}

/** The days by which the text tells a meeting: Consultations in Hanoi on 20 November 2024. */
export function datedDays(facts: Facts, index: number): Days | undefined {
  const meaning = dateOf(facts, index)?.meaning;
  return meaning?.kind === 'duration' ? undefined : meaning?.days;
}

/** When the event told at a mention took place: the date beside it, else the document's. */
export const eventDays = (facts: Facts, index: number): Days | undefined =>
  attachedDays(facts, index) ?? contextDays(facts, index);

/** How many days lie between two stretches; 0 where they meet, undefined where one is unknown. */
export const distanceInDays = (a: Days | undefined, b: Days | undefined): number | undefined =>
  a && b && daysBetween(a, b);
