import assert from 'node:assert/strict';
import fc from 'fast-check';
import { officialReader } from '../../../server/recognise/official/reader';
import { contextOf, read } from '../../support/reading';
import { leastTimes } from '../../support/time';

const words = [
  '防衛',
  '大臣',
  '岸',
  'ザン',
  '・',
  '及び',
  '(',
  ')',
  '両',
  '氏',
  ' ',
  '\n',
  'Minister',
  'of',
  'Anna Ek',
  ', ',
  'försvarsminister',
  'Bộ trưởng',
  'Nguyễn',
  '第1',
  '駐',
  '兼',
  '\ud83c',
  '𠮷',
  'ノ',
  'ハ',
];

describe('officials on any text', () => {
  it('give spans in order, inside the text, the name within its phrase', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), parts => {
        const text = parts.join('');
        const { length } = contextOf(text, 'en').view.text;
        let last = 0;
        for (const { start, end, phrase, roleSpans } of read(officialReader, text, 'en')) {
          assert.ok(last <= start && start < end && end <= length);
          assert.ok(phrase.start <= start && end <= phrase.end);
          for (const role of roleSpans) assert.ok(role.start < role.end && (role.end <= start || role.start >= end));
          last = end;
        }
      }),
      { numRuns: 2000 },
    ));

  const repeated = [
    '大臣',
    '防衛大臣岸',
    'グエン・ミン・',
    'グエン・ミン・ヴー大臣',
    'minister, ',
    'General ',
    'Minister of ',
    'Bộ trưởng Bộ ',
    '兼大臣',
    '大臣(',
    '岸、',
    '在ベトナム大使',
    'the Minister and ',
    '国岸田',
    'H.E. Mr. ',
  ];
  for (const unit of repeated)
    it(`take time in proportion to the text: ${unit}`, function () {
      this.timeout(20_000);
      const reading = (length: number) => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        return () => void read(officialReader, text, 'sv');
      };
      const [short, long] = leastTimes([reading(5_000), reading(40_000)]);
      // A quadratic reader takes 64 times as long for 8 times the text.
      assert.ok(long! < 30 * Math.max(short!, 1), `${short} ms, ${long} ms`);
    });
});
