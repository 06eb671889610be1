import type { DateReason } from '../../model/date-meaning';
import type { ResolvedDate } from '../../model/facts';
import { contains } from '../../text/span';

const COMPONENTS = ['year', 'month', 'day'] as const;
/** Steps that take something from outside the expression. */
const ANCHORS: ReadonlySet<DateReason['step']> = new Set(['own-date', 'post', 'nearest-date', 'unanchored']);

/** What of a date's value the text leaves out: the year of 12月4日. */
export const inferredParts = (mention: ResolvedDate): readonly ('year' | 'month' | 'day')[] =>
  isStatedWithin(mention) ? [] : COMPONENTS.filter(component => mention.meaning.inferred.includes(component));

/** Whether all that one end of a range leaves out stands in its other end: then the text does state it. */
const isStatedWithin = (mention: ResolvedDate): boolean =>
  mention.meaning.kind === 'interval' &&
  mention.meaning.reasons.some(reason => reason.step === 'named' && contains(mention, reason.named)) &&
  !mention.meaning.reasons.some(({ step }) => ANCHORS.has(step));
