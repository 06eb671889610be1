import type { Days } from '../../calendar/day';
import { edtfInterval, isoDuration } from '../../calendar/edtf';
import type { StatedPoint } from '../../recognise/date/expression';
import type { DateMention } from '../../recognise/mention';
import type { Span } from '../../text/span';
import type { DateKind, DateMeaning, DateReason } from '../date-meaning';
import { withReason } from './draft';
import { jointOf } from './joined';
import { anchorOnTold, leaningOnTold, type Memory, remember, type Told } from './memory';
import type { Ordered } from './order';
import { type Resolved, resolvePoint } from './point';
import { isToldAtEnd, leaningOn, resolveRange, rolledBack, rolledOn } from './range';
import { crossesParagraph, sentenceAround, startOfSentenceBefore } from './sentence';
import { daysOf, meantPoint } from './shape';
import type { Anchor, Leaning, Surroundings } from './surroundings';
import { tenseAround } from './tense';
import { kindOf, valueText, written } from './value';

/** The document as every date of it is read in. */
export interface Page {
  readonly text: string;
  readonly softBreaks: readonly Span[];
  readonly order: (point: StatedPoint) => Ordered;
}

/** What one date mention is read with. */
export interface DateContext {
  readonly memory: Memory;
  /** The stamp of the post, or the document's own date. */
  readonly anchor: Anchor | undefined;
  /** Whether a full date before it may anchor it: not so in boilerplate. */
  readonly isBody: boolean;
  /** Whether later dates may lean on it: a stamp stands outside the text. */
  readonly isTold: boolean;
  /** Whether it tells of an instrument rather than of what happened. */
  readonly isOfInstrument: boolean;
  /** The date mention so many places behind it: 1 for the next. */
  readonly later: (places: number) => DateMention | undefined;
}

/** Finds what a date mention means where it stands, and keeps it in its context's memory for those that follow. */
export type MeaningOf = (mention: DateMention, context: DateContext) => DateMeaning;

/** Prepares the reading of one document's dates; the surroundings are made once, for one mention after another. */
export function dateReading(page: Page): MeaningOf {
  let here: Standing | undefined;
  const around = surroundings(page, () => here!);
  return (mention, context) => {
    const { expression } = mention;
    if (expression.form === 'duration') return meaningOfDuration(isoDuration(expression.duration));
    here = { mention, context, sentence: undefined };
    if (expression.form === 'range') {
      const range = resolveRange(expression.from, expression.to, around);
      if (expression.from && range.from) keep(page, here, expression.from, range.from);
      if (expression.to && range.to) keep(page, here, expression.to, range.to);
      return meaningOfRange(range.from, range.to);
    }
    const ordered = page.order(expression.point);
    if (!ordered.point) return undecided(expression.point, ordered.reason);
    const resolved = resolveJoined(page, here, ordered.point, around);
    keep(page, here, ordered.point, resolved);
    return meaningOfPoint(resolved, ordered.reason);
  };
}

/** The mention being read. */
interface Standing {
  readonly mention: DateMention;
  readonly context: DateContext;
  /** The sentence around it, once asked for. */
  sentence: Span | undefined;
}

function keep(
  { text, softBreaks }: Page,
  { mention, context }: Standing,
  stated: StatedPoint,
  resolved: Resolved,
): void {
  const { isOfInstrument, anchor } = context;
  if (context.isTold) remember(context.memory, mention, stated, resolved, { isOfInstrument, anchor, text, softBreaks });
}

/** Resolves a point that may be one of two ends or of a list told in several mentions. */
function resolveJoined(
  { text }: Page,
  { mention, context }: Standing,
  stated: StatedPoint,
  around: Surroundings,
): Resolved {
  const { last } = context.memory;
  const joint = last && jointOf(text, last, mention);
  if (joint && last && leans(mention))
    return rolledOn(last.resolved, resolvePoint(stated, around), stated, joint === 'range');
  const teller = tellerOf(text, mention, stated, context);
  if (teller) {
    const later = resolvePoint(teller, { ...around, lean: () => undefined });
    return rolledBack(resolvePoint(stated, { ...around, lean: () => leaningOn(later, teller) }), later, stated);
  }
  if (joint !== 'range' || !last) return resolvePoint(stated, around);
  // 4月から10月まで: of one year, whichever October is nearer to the document's date.
  const withLast = stated.month && !stated.weekday ? { ...around, lean: () => leaningOnTold(last) } : around;
  return rolledOn(last.resolved, resolvePoint(stated, withLast), stated, true);
}

/** A list of days may be so long: den 2, 3, 4 och 5 maj. */
const MOST_MEMBERS = 6;

/** The later member of a list or range that tells what a point leaves out: 5 maj 2023 for the 2 of den 2, 3 och 5 maj 2023. */
function tellerOf(
  text: string,
  mention: DateMention,
  stated: StatedPoint,
  { later }: DateContext,
): StatedPoint | undefined {
  for (let places = 1; places <= MOST_MEMBERS; places++) {
    const expression = later(places)?.expression;
    if (expression?.form !== 'point') return undefined;
    const { point } = expression;
    // The words between them are looked at last, for that costs most.
    if (isToldAtEnd(stated, point)) return isJoined(text, mention, places, later) ? point : undefined;
    if (!stated.day || stated.month || !point.day || point.month || point.relative) return undefined;
  }
  return undefined;
}

/** Whether a mention and so many behind it hang together, each with the next. */
function isJoined(text: string, mention: DateMention, places: number, later: DateContext['later']): boolean {
  let before = mention;
  for (let place = 1; place <= places; place++) {
    const next = later(place);
    if (!next || !jointOf(text, before, next)) return false;
    before = next;
  }
  return true;
}

const leans = ({ expression }: DateMention): boolean => expression.form !== 'duration' && expression.leans === true;

function surroundings({ text, softBreaks }: Page, here: () => Standing): Surroundings {
  const sentence = (): Span => (here().sentence ??= sentenceAround(text, here().mention, softBreaks));
  const isFar = (told: Told): boolean => crossesParagraph(text, told.end, here().mention.start, softBreaks);
  /** The memory of what was told before; boilerplate looks back at nothing. */
  const told = (): Memory | undefined => (here().context.isBody ? here().context.memory : undefined);
  const since = (date: Told | undefined, start: () => number): Leaning | undefined =>
    date && date.start >= start() ? leaningOnTold(date) : undefined;
  const fullDay = (): Told | undefined => {
    const { full, main } = told() ?? {};
    return full && main && full !== main && isFar(full) ? main : full;
  };
  const anchorOn = (date: Told | undefined): Anchor | undefined => date && anchorOnTold(date);
  return {
    named: unit => {
      const memory = told();
      const date = unit === 'day' && memory?.stray && memory.day === memory.stray ? fullDay() : memory?.[unit];
      return date && leaningOnTold(date);
    },
    anchor: () => here().context.anchor ?? anchorOn(fullDay()),
    isNarrated: () => {
      const { full } = told() ?? {};
      return here().context.anchor === undefined && full !== undefined && !isFar(full);
    },
    writing: () => {
      const { full, first, stated } = told() ?? {};
      // A day that the text leaves without its year tells of what happened rather than when it was written.
      return here().context.anchor ?? anchorOn(full && (isFar(full) || full !== stated) ? first : full);
    },
    lean: () => {
      const { mention, context } = here();
      return leans(mention) && context.memory.last ? leaningOnTold(context.memory.last) : undefined;
    },
    clockDay: () => since(told()?.day, () => startOfSentenceBefore(text, sentence(), softBreaks)),
    sentenceYear: () => since(told()?.stated, () => sentence().start),
    tense: () => tenseAround(text, here().mention, softBreaks),
    writtenOn: () => here().context.anchor?.point,
  };
}

const meaningOfDuration = (value: string): DateMeaning => ({
  kind: 'duration',
  value,
  days: undefined,
  points: [],
  inferred: [],
  reasons: [],
});

function undecided(point: StatedPoint, reason: DateReason): DateMeaning {
  const kind: DateKind = point.hour ? 'datetime' : 'date';
  return {
    kind,
    value: undefined,
    days: undefined,
    points: [meantPoint(point.year?.value)],
    inferred: [],
    reasons: [reason],
  };
}

function meaningOfPoint(resolved: Resolved, orderReason: DateReason | undefined): DateMeaning {
  const { shape, point, isLacking, inferred, reasons } = resolved;
  return {
    kind: kindOf(shape),
    value: isLacking ? undefined : valueText(written(shape, point)),
    days: coveredBy(resolved),
    points: [point],
    inferred,
    reasons: orderReason ? [orderReason, ...reasons] : reasons,
  };
}

function meaningOfRange(from: Resolved | undefined, to: Resolved | undefined): DateMeaning {
  const ends = [from, to].filter(end => end !== undefined);
  const isLacking = ends.some(end => end.isLacking);
  const days = ends.map(coveredBy).filter(end => end !== undefined);
  return {
    kind: 'interval',
    value: isLacking
      ? undefined
      : edtfInterval(from && written(from.shape, from.point).from, to && written(to.shape, to.point).to),
    days:
      isLacking || days.length < ends.length || days.length === 0
        ? undefined
        : { first: Math.min(...days.map(({ first }) => first)), last: Math.max(...days.map(({ last }) => last)) },
    points: [from?.point ?? {}, to?.point ?? {}],
    // What one end states of a range, the other takes from it: only what neither states is inferred.
    inferred: (['year', 'month', 'day'] as const).filter(unit => ends.every(end => end.inferred.includes(unit))),
    reasons: reasonsOf(ends),
  };
}

function reasonsOf(ends: readonly Resolved[]): readonly DateReason[] {
  let reasons: readonly DateReason[] = [];
  for (const end of ends) for (const reason of end.reasons) reasons = withReason(reasons, reason);
  return reasons;
}

/** The days of a point; a clock past midnight is the next day's. */
function coveredBy({ isLacking, shape, point }: Resolved): Days | undefined {
  const days = isLacking ? undefined : daysOf(shape, point);
  const later = Math.floor((point.minutes ?? 0) / (24 * 60));
  return days && later > 0 ? { first: days.first + later, last: days.last + later } : days;
}
