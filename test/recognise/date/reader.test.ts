import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cueTable, scan } from '../../../server/recognise/cues';
import { dateReader } from '../../../server/recognise/date/reader';
import { foldText } from '../../../server/text/fold';
import { LANGUAGES, type Language } from '../../../server/text/language';
import { leastTimes } from '../../support/time';

const table = cueTable([dateReader.cues]);

/** The reader at work on a text that is folded and scanned already. */
function reading(text: string, language: Language): () => ReturnType<typeof dateReader.read> {
  const view = foldText(text, []);
  const hits = scan(view.lower, table)[0]! as Parameters<typeof dateReader.read>[1];
  return () => dateReader.read({ view, languageAt: () => language }, hits);
}

/** Pieces of which dates and their traps are made. */
const PIECES = [
  ...[
    '令和',
    '7',
    '12',
    '2025',
    '年',
    '月',
    '日',
    '(',
    ')',
    '木',
    '～',
    '-',
    '/',
    '.',
    ':',
    '・',
    '、',
    '午後',
    '時',
    '分',
    '間',
  ],
  ...[
    '翌',
    '同',
    '同日',
    '十',
    '一',
    '第',
    '約',
    'R7',
    'December',
    'May',
    'the ',
    'den ',
    ' and ',
    ', ',
    ' to ',
    ' of ',
    '4th',
  ],
  ...[
    'p.m.',
    'kl. ',
    'ngày ',
    'tháng ',
    'năm ',
    'thứ Năm',
    'chiều ',
    'giờ',
    'h',
    '1990s',
    'Q3 ',
    '\n',
    ' ',
    '\u3000',
    '\ud83c',
  ],
];

describe('date reader', () => {
  it('gives mentions in order, apart from each other, with their parts, on any text', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map(pieces => pieces.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (raw, language) => {
        let end = 0;
        for (const mention of reading(raw, language)()) {
          assert.ok(mention.start >= end && mention.end > mention.start, raw);
          end = mention.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('takes time linear in the text on runs of what dates are made of', () => {
    for (const unit of [
      '1',
      '一',
      ' ',
      '\u3000',
      '、',
      '-',
      '–',
      '12/12/',
      '一一一',
      '4日、',
      '4, ',
      '4 and ',
      'ngày 4 ',
    ]) {
      for (const language of LANGUAGES) {
        const readings = [20_000, 40_000].map(length => reading(unit.repeat(length / unit.length), language));
        const [once, twice] = leastTimes(readings);
        // Below some milliseconds the collector weighs more than the text.
        assert.ok(twice! < 5 || twice! / once! < 4, `${unit} in ${language}: ${once} ms, ${twice} ms`);
      }
    }
  }).timeout(120_000);
});
