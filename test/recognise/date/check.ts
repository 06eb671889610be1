import assert from 'node:assert/strict';
import type { DateExpression, StatedDuration, StatedPoint } from '../../../server/recognise/date/expression';
import { dateReader } from '../../../server/recognise/date/reader';
import type { Language } from '../../../server/text/language';
import { contextOf, read } from '../../support/reading';

/** Every date of a text, each as `text = what it states`. */
function datesIn(raw: string, language: Language): string[] {
  const { toRaw } = contextOf(raw, language).view;
  return read(dateReader, raw, language).map(({ expression, ...mention }) => {
    const { start, end } = toRaw(mention);
    return `${raw.slice(start, end)} = ${told(expression)}`;
  });
}

/**
 * Checks that a text has exactly these dates. An expectation without ` = ` tells of the span alone.
 */
export function checkDates(text: string, language: Language, expected: readonly string[]): void {
  const found = datesIn(text, language);
  const shown = found.map((date, index) => (expected[index]?.includes(' = ') ? date : date.split(' = ')[0]!));
  assert.deepEqual(shown, expected, text);
}

function told(expression: DateExpression): string {
  if (expression.form === 'duration') return duration(expression.duration);
  const leans = expression.leans ? ' leans' : '';
  if (expression.form === 'point') return point(expression.point) + leans;
  return `${expression.from ? point(expression.from) : '..'} / ${expression.to ? point(expression.to) : '..'}${leans}`;
}

/** y m d h for the parts, `-1 year` for a word at a distance from the document's date, `-1 year there` from the date just named. */
function point(stated: StatedPoint): string {
  const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const parts = [
    stated.approximate && '~',
    ...(stated.relative ?? []).map(
      ({ value }) =>
        `${value.distance > 0 ? '+' : ''}${value.distance} ${value.unit}${value.from === 'named' ? ' there' : ''}`,
    ),
    stated.era && `${stated.era.value.name}${stated.era.value.year}`,
    stated.year && `y${stated.year.value}`,
    (stated.precision === 'decade' || stated.precision === 'century') && stated.precision,
    stated.fiscal && 'fiscal',
    stated.half && `half${stated.half.value}`,
    stated.quarter && `quarter${stated.quarter.value}`,
    stated.season && `season${stated.season.value}`,
    stated.lunar && 'lunar',
    stated.leapMonth && 'leap',
    stated.month && `m${stated.month.value}`,
    stated.third && `third${stated.third.value}`,
    stated.day && `d${stated.day.value}`,
    stated.week && `week${stated.week.value}`,
    stated.weekday && weekdays[stated.weekday.value],
    stated.precision === 'week' && stated.day && 'week',
    stated.hour && `h${stated.hour.value}${stated.minute ? `:${stated.minute.value}` : ''}`,
    stated.ambiguous && 'ambiguous',
  ];
  return parts.filter(Boolean).join(' ');
}

function duration({ approximate, start: _start, end: _end, ...amounts }: StatedDuration): string {
  const parts = Object.entries(amounts).map(([unit, amount]) => `${amount} ${unit}`);
  return `${approximate ? '~ ' : ''}${parts.join(' ')}`;
}
