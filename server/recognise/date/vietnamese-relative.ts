import { addRelative, type Draft } from './draft';
import * as words from './vietnamese-words';
import { wordAt } from './words';

/** A word for a time at a distance: hôm nay, tháng trước, năm ngoái. */
export function relativeWord(lower: string, at: number, into: Draft): number {
  const row = wordAt(words.relatives, lower, at);
  if (!row) return -1;
  const end = at + row.word.length;
  addRelative(into, at, end, { unit: row.unit, distance: row.distance, from: row.from });
  into.components += 1;
  return end;
}
