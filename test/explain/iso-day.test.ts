import assert from 'node:assert/strict';
import { dayInWords } from '../../server/explain/iso-day';
import { phrasesOf } from '../../server/explain/phrases-of';

const IN_WORDS: readonly (readonly [value: string, en: string, ja: string])[] = [
  ['2031-05-12', '12 May 2031', '2031年5月12日'],
  ['2031-05', 'May 2031', '2031年5月'],
  ['2031', '2031', '2031年'],
  ['2031-05-12T09:30', '12 May 2031 09:30', '2031年5月12日 09:30'],
  ['2031-05-12T09:30/2031-05-12T11:50', '12 May 2031 09:30–11:50', '2031年5月12日 09:30–11:50'],
  [
    '2031-05-12T22:00/2031-05-13T01:00',
    '12 May 2031 22:00 – 13 May 2031 01:00',
    '2031年5月12日 22:00 – 2031年5月13日 01:00',
  ],
  ['2031-05-12/2031-05-14', '12 May 2031 – 14 May 2031', '2031年5月12日 – 2031年5月14日'],
  ['2031-05-12T09:30/2031-05-12', '12 May 2031 09:30 – 12 May 2031', '2031年5月12日 09:30 – 2031年5月12日'],
];

const AS_THEY_ARE = ['', '2031-22', '2031~', '203X', 'XXXX-05-12', '2031-05-12/..', '2031/2032/2033', 'soon'];

describe('days in words', () => {
  for (const [value, ...words] of IN_WORDS)
    it(value, () =>
      assert.deepEqual(
        (['en', 'ja'] as const).map(language => dayInWords(value, phrasesOf(language).day)),
        words,
      ),
    );
  for (const value of AS_THEY_ARE)
    it(`${value || 'nothing'} stays as it is`, () => assert.equal(dayInWords(value, phrasesOf('en').day), value));
});
