import assert from 'node:assert/strict';
import { phrasesOf } from '../../server/explain/phrases-of';
import { whenInWords } from '../../server/explain/when';

const CASES: readonly (readonly [value: string, english: string, japanese: string])[] = [
  ['2025-12-04', '4 December 2025', '2025年12月4日'],
  ['2025-12', 'December 2025', '2025年12月'],
  ['2025-21', 'spring 2025', '2025年春'],
  ['2021~', '2021 (approximately)', '2021年 (おおよそ)'],
  ['2024-06-05T09:30', '5 June 2024 09:30', '2024年6月5日 09:30'],
  ['2024-06-05T09:30/2024-06-05T11:50', '5 June 2024 09:30–11:50', '2024年6月5日 09:30–11:50'],
  ['2025-04-01/2026-03-31', '1 April 2025 – 31 March 2026', '2025年4月1日 – 2026年3月31日'],
  ['2025-12-04/..', '4 December 2025 –', '2025年12月4日 –'],
  ['../2021', '– 2021', '– 2021年'],
  ['199X', '199X', '199X'],
];

describe('a date’s value in words', () => {
  for (const [value, english, japanese] of CASES)
    it(value, () =>
      assert.deepEqual([whenInWords(value, phrasesOf('en')), whenInWords(value, phrasesOf('ja'))], [english, japanese]),
    );
});
