import type { Draft } from './draft';
import type { Relative } from './expression';
import * as words from './vietnamese-words';
import { wordAt } from './words';

/** A word for a time at a distance: hôm nay, tháng trước, năm ngoái. */
export function relativeWord(lower: string, at: number, into: Draft): number {
  const row = wordAt(words.relatives, lower, at);
  if (!row) return -1;
  const end = at + row.word.length;
  const value: Relative = { unit: row.unit, distance: row.distance, from: row.from };
  into.relative = [...(into.relative ?? []), { start: at, end, value }];
  into.components += 1;
  return end;
}
