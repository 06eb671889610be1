import assert from 'node:assert/strict';
import grammar from '../../syntaxes/shiryo.tmLanguage.json';

interface Pattern {
  readonly match: string;
  readonly name?: string;
}

/** What the patterns of one part of the grammar colour in a line: the leftmost hit, of several the earlier pattern's. */
function coloured(part: keyof typeof grammar.repository, line: string): string[] {
  const hits = (grammar.repository[part].patterns as readonly Pattern[]).flatMap(({ match }) =>
    [...line.matchAll(new RegExp(match, 'gu'))].map(hit => ({
      start: hit.index,
      all: hit[0],
      words: hit[1] ?? hit[0],
    })),
  );
  let end = 0;
  return hits
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, all, words }) => {
      if (start < end) return [];
      end = start + all.length;
      return [words];
    });
}

describe('the grammar', () => {
  const cases: readonly [keyof typeof grammar.repository, string, readonly string[]][] = [
    [
      'dates',
      '令和6(2024)年6月5日(水)に、2024年（令和6年）7月まで',
      ['令和6(2024)年6月5日(水)', '2024年（令和6年）7月'],
    ],
    ['dates', '昭和十二年七月七日および平成元年、６月５日', ['昭和十二年七月七日', '平成元年', '６月５日']],
    [
      'dates',
      'on 5 June 2024 and June 7, 2024, published 2024-06-08 10:27',
      ['5 June 2024', 'June 7, 2024', '2024-06-08 10:27'],
    ],
    ['dates', 'den 5 juni 2024 och 6 juli', ['den 5 juni 2024', '6 juli']],
    ['dates', 'ngày 5 tháng 6 năm 2024, ngày 7/6', ['ngày 5 tháng 6 năm 2024', 'ngày 7/6']],
    ['dates', 'version 3.2.1, 10.5 kronor, 第3回', []],
    ['titles', '両者は「港湾の共同利用に関する協定」と「新しい日」を', ['港湾の共同利用に関する協定']],
    ['titles', 'the “Agreement on Lighthouses” and “a new day”', ['Agreement on Lighthouses']],
    ['headings', '1.  総論', ['1.  総論']],
    ['headings', '1 会談は和やかに行われ、次回の日程が決まった。', []],
    ['stamps', '— 港湾庁 (@kowan_example) 2024年6月5日', ['— 港湾庁 (@kowan_example) 2024年6月5日']],
    ['stamps', '2024-06-08 10:27', ['2024-06-08 10:27']],
    ['stamps', '2024-06-08 に公表した。', []],
  ];
  for (const [part, line, expected] of cases) {
    it(`colours the ${part} of ${line}`, () => assert.deepEqual(coloured(part, line), expected));
  }

  it('repeats nothing without a bound', () => {
    const patterns = Object.values(grammar.repository).flatMap(({ patterns }) => patterns.map(({ match }) => match));
    assert.deepEqual(
      patterns.filter(match => /[*+]|\{\d+,\}/.test(match.replace(/\[[^\]]{0,60}\]/g, ''))),
      [],
    );
  });
});
