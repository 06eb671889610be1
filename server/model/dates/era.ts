import { daysCovered, type PartialDay } from '../../calendar/day';
import { type EraName, eraNamed } from '../../calendar/eras';
import type { StatedPoint } from '../../recognise/date/expression';

/**
 * Whether an era has such a year for somebody who writes at a given time. Before the era's end nobody knows that it
 * will end: 平成33年度 in a plan of 2015 is as good as any. `undated` where nothing tells when the text was written.
 */
export function eraYearFault(
  era: { readonly name: EraName; readonly year: number },
  writtenOn: PartialDay | undefined,
  writtenSince?: PartialDay,
): 'never' | 'undated' | undefined {
  if (era.year < 1) return 'never';
  const { lastYear } = eraNamed(era.name);
  return lastYear === undefined || era.year <= lastYear ? undefined : pastEnd(era.name, writtenOn, writtenSince);
}

/**
 * What is wrong with looking past an era's end: nothing before it came.
 * @param writtenSince of a text that does not tell when it was written the first day on which it can have been.
 */
export function pastEnd(
  name: EraName,
  writtenOn: PartialDay | undefined,
  writtenSince?: PartialDay,
): 'never' | 'undated' | undefined {
  const { lastDay } = eraNamed(name);
  if (lastDay === undefined) return undefined;
  if (!writtenOn) return writtenSince && daysCovered(writtenSince).first > lastDay ? 'never' : 'undated';
  return daysCovered(writtenOn).first > lastDay ? 'never' : undefined;
}

/** Whether a point's month and day are those of the lunisolar calendar, in use until 明治5年12月2日. */
export const isLunisolar = ({ era, month }: StatedPoint): boolean =>
  era?.value.name === '明治' && era.value.year <= 5 && month !== undefined;
