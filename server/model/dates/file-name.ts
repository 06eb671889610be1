import type { PartialDay } from '../../calendar/day';
import { type EraName, eraYearToGregorian } from '../../calendar/eras';
import { ERA_LETTERS } from '../../lexicon/ja/dates';
import { exists } from './shape';

const GREGORIAN = /(?<![\dA-Za-z])(\d{4})([-_.年]?)(\d{1,2})([-_.月]?)(\d{1,2})(?![\dA-Za-z])/;
const MONTH = /(?<![\dA-Za-z])(\d{4})[-_.年](\d{2})(?![\dA-Za-z])/;
const ERA = /(?<![A-Za-z])(明治|大正|昭和|平成|令和|[MTSHR])(\d{1,2}|元)[-_.年](\d{1,2})[-_.月](\d{1,2})(?!\d)/;
/** A file's name is no place for the dates of antiquity; a number below is a count or a code. */
const EARLIEST = 1600;
const LATEST = 2100;

/**
 * The date in the last segment of a document's name: 2025-12-04 of 2025-12-04_talks.txt, 20251204.txt, R7.12.4.txt, or
 * the month of 2025-12_minutes.txt.
 * @param name a path or URI.
 */
export function dateInName(name: string): PartialDay | undefined {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).slice(0, 200);
  return gregorianDay(file) ?? eraDay(file) ?? gregorianMonth(file);
}

function gregorianDay(file: string): PartialDay | undefined {
  const match = GREGORIAN.exec(file);
  if (!match) return undefined;
  const [, year, first, month, second, day] = match;
  const isCompact = first === '' && second === '';
  const isEven = first === second || (first === '年' && second === '月');
  if (!isEven || (isCompact && (month!.length < 2 || day!.length < 2))) return undefined;
  return real({ year: Number(year), month: Number(month), day: Number(day) });
}

function eraDay(file: string): PartialDay | undefined {
  const match = ERA.exec(file);
  if (!match) return undefined;
  const [, era, eraYear, month, day] = match;
  const name = ERA_LETTERS.find(({ letter }) => letter === era)?.era ?? (era as EraName);
  return real({
    year: eraYearToGregorian(name, eraYear === '元' ? 1 : Number(eraYear)),
    month: Number(month),
    day: Number(day),
  });
}

function gregorianMonth(file: string): PartialDay | undefined {
  const match = MONTH.exec(file);
  return match ? real({ year: Number(match[1]), month: Number(match[2]) }) : undefined;
}

const real = (date: PartialDay): PartialDay | undefined =>
  date.year >= EARLIEST && date.year <= LATEST && exists(date.year, date.month, date.day) ? date : undefined;
