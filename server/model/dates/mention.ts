import { edtfInterval, isoDuration } from '../../calendar/edtf';
import type { StatedPoint } from '../../recognise/date/expression';
import type { DateMention } from '../../recognise/mention';
import type { Span } from '../../text/span';
import type { DateKind, DateMeaning, DateReason } from '../date-meaning';
import { jointOf } from './joined';
import { type FullDay, type Memory, remember, type Told } from './memory';
import type { Ordered } from './order';
import { type Resolved, resolvePoint } from './point';
import { isToldAtEnd, leaningOn, resolveRange, rolledBack, rolledOn } from './range';
import { crossesParagraph, isAtLineStart, sentenceAround, startOfSentenceBefore } from './sentence';
import { type Days, daysOf, known } from './shape';
import type { Anchor, Leaning, Surroundings } from './surroundings';
import { tenseAround } from './tense';
import { kindOf, valueText, written } from './value';

/** Where a date mention stands. */
export interface Scene {
  readonly text: string;
  readonly softBreaks: readonly Span[];
  readonly memory: Memory;
  /** The stamp of the post, or the document's own date. */
  readonly anchor: Anchor | undefined;
  /** Whether a full date before it may anchor it: not so in boilerplate. */
  readonly isBody: boolean;
  /** Whether later dates may lean on it: a stamp stands outside the text. */
  readonly isTold: boolean;
  /** The date mention behind it. */
  readonly next: DateMention | undefined;
  readonly order: (point: StatedPoint) => Ordered;
}

/** Finds what a date mention means where it stands, and keeps it in the scene's memory for those that follow. */
export function meaningOf(mention: DateMention, scene: Scene): DateMeaning {
  const { expression } = mention;
  if (expression.form === 'duration')
    return {
      kind: 'duration',
      value: isoDuration(expression.duration),
      days: undefined,
      points: [],
      inferred: [],
      reasons: [],
    };
  const around = surroundings(mention, scene);
  const opensLine = isAtLineStart(scene.text, mention.start);
  if (expression.form === 'range') {
    const range = resolveRange(expression.from, expression.to, around);
    if (scene.isTold && expression.from && range.from)
      remember(scene.memory, mention, expression.from, range.from, scene.anchor, opensLine);
    if (scene.isTold && expression.to && range.to)
      remember(scene.memory, mention, expression.to, range.to, scene.anchor, opensLine);
    return meaningOfRange(range.from, range.to);
  }
  const ordered = scene.order(expression.point);
  if (!ordered.point) return undecided(expression.point, ordered.reason);
  const resolved = resolveJoined(mention, ordered.point, around, scene);
  if (scene.isTold) remember(scene.memory, mention, ordered.point, resolved, scene.anchor, opensLine);
  return meaningOfPoint(resolved, ordered.reason);
}

/** Resolves a point that may be one of two ends or of a list told in several mentions. */
function resolveJoined(
  mention: DateMention,
  stated: StatedPoint,
  around: Surroundings,
  { text, next, memory }: Scene,
): Resolved {
  const last = memory.last;
  const joint = last && jointOf(text, last.span, mention);
  if (joint && last && around.lean)
    return rolledOn(last.resolved, resolvePoint(stated, around), stated, joint === 'range');
  if (next?.expression.form === 'point' && isToldAtEnd(stated, next.expression.point) && jointOf(text, mention, next)) {
    const later = resolvePoint(next.expression.point, { ...around, lean: undefined });
    return rolledBack(resolvePoint(stated, { ...around, lean: leaningOn(later, next) }), later, stated);
  }
  const resolved = resolvePoint(stated, around);
  return joint === 'range' && last ? rolledOn(last.resolved, resolved, stated, true) : resolved;
}

function surroundings(mention: DateMention, { text, softBreaks, memory, anchor, isBody }: Scene): Surroundings {
  const leans = mention.expression.form !== 'duration' && mention.expression.leans === true;
  let sentence: Span | undefined;
  const here = (): Span => (sentence ??= sentenceAround(text, mention, softBreaks));
  const since = (told: Told | undefined, start: () => number): Leaning | undefined =>
    told && told.span.start >= start() ? told.leaning : undefined;
  const isFar = (told: Told): boolean => crossesParagraph(text, told.span.end, mention.start, softBreaks);
  const fullDayBefore = (): FullDay | undefined =>
    memory.main && memory.full && isFar(memory.full) ? memory.main : memory.full;
  const toldBefore = (unit: 'year' | 'month' | 'day'): Told | undefined =>
    unit === 'day' && memory.stray && memory.day?.span === memory.stray.span ? fullDayBefore() : memory[unit];
  return {
    named: unit => (isBody ? toldBefore(unit)?.leaning : undefined),
    anchor: anchor ?? (isBody ? fullDayBefore()?.anchor : undefined),
    writing: anchor ?? (isBody ? (memory.full && isFar(memory.full) ? memory.first : memory.full)?.anchor : undefined),
    lean: leans ? memory.last?.leaning : undefined,
    clockDay: () => (isBody ? since(memory.day, () => startOfSentenceBefore(text, here(), softBreaks)) : undefined),
    sentenceYear: () => (isBody ? since(memory.stated, () => here().start) : undefined),
    tense: () => tenseAround(text, mention, softBreaks),
    writtenOn: anchor?.point,
  };
}

function undecided(point: StatedPoint, reason: DateReason): DateMeaning {
  const kind: DateKind = point.hour ? 'datetime' : 'date';
  return {
    kind,
    value: undefined,
    days: undefined,
    points: [known({ year: point.year?.value })],
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
    inferred: (['year', 'month', 'day'] as const).filter(unit => ends.some(end => end.inferred.includes(unit))),
    reasons: [...new Set(ends.flatMap(end => end.reasons))],
  };
}

/** The days of a point; a clock past midnight is the next day's. */
function coveredBy({ isLacking, shape, point }: Resolved): Days | undefined {
  const days = isLacking ? undefined : daysOf(shape, point);
  const later = Math.floor((point.minutes ?? 0) / (24 * 60));
  return days && later > 0 ? { first: days.first + later, last: days.last + later } : days;
}
