import { isLatinLetter } from '../../text/script';
import { addRelative, type Draft } from './draft';
import { skipBlanks } from './marks';
import * as words from './western-words';
import { wordAt } from './words';

/** A phrase for a time at a distance, and the part of the day behind it: yesterday afternoon. */
export function relativePart(lower: string, at: number, into: Draft): number {
  const row = wordAt(words.relatives, lower, at);
  if (!row) return -1;
  const end = at + row.word.length;
  if (row.notBefore === ' ' && isBeforeNoun(lower, end)) return -1;
  addRelative(into, at, end, { unit: row.unit, distance: row.distance, from: row.from });
  into.components += 1;
  if (row.unit === 'fiscal-year') into.fiscal = true;
  if (row.weekday !== undefined) into.weekday = { start: at, end, value: row.weekday };
  if (row.quarter) into.quarter = { start: at, end, value: row.quarter };
  if (row.half) into.half = { start: at, end, value: row.half };
  if (row.season) into.season = { start: at, end, value: row.season };
  if (row.unit !== 'day' && row.unit !== 'weekday') return end;
  const next = skipBlanks(lower, end, 1);
  const part = next > end ? wordAt(words.dayParts, lower, next) : undefined;
  return part ? next + part.word.length : end;
}

/** dagen efter mötet counts from the talks; dagen efter kom hon goes on with a verb. */
function isBeforeNoun(lower: string, at: number): boolean {
  const next = skipBlanks(lower, at, 1);
  return isLatinLetter(lower.charCodeAt(next)) && !wordAt(words.verbsBehind, lower, next);
}
