import assert from 'node:assert/strict';
import { tokensOf } from '../../server/features/semantic-tokens';
import { fixture } from '../support/workspace';

/** `official.doubtful 朝倉` for every token, in order. */
function check(source: string, expected: readonly string[], part?: string): void {
  const { library, document, text, quote } = fixture(source);
  const start = part === undefined ? 0 : text.indexOf(part);
  const within = part === undefined ? undefined : { start, end: start + part.length };
  const tokens = tokensOf(library, document, within);
  assert.deepEqual(
    tokens.map(token => `${[token.type, ...token.modifiers].join('.')} ${quote(token)}`),
    expected,
  );
  let end = 0;
  for (const token of tokens) {
    assert.ok(token.start >= end && token.end > token.start, 'tokens are disjoint and in order');
    end = token.end;
  }
}

describe('semantic tokens', () => {
  it('tell a name from the titles beside it', () =>
    check('令和13年5月12日、朝倉千尋防衛審議官は「霧笛の共用に関する覚書」に署名した。', [
      'date 令和13年5月12日',
      'official 朝倉千尋',
      'role 防衛審議官',
      'agreement 霧笛の共用に関する覚書',
    ]));
  it('mark what is inferred, doubtful, or stands for another', () =>
    check(
      `//- /a.txt date=2031-05-14
翌日、杉山大臣は「霧笛の共用に関する覚書」に署名した。同覚書は5月30日に発効する。`,
      [
        'date.inferred 翌日',
        'official.doubtful 杉山',
        'role 大臣',
        'agreement 霧笛の共用に関する覚書',
        'agreement.anaphoric 同覚書',
        'date.inferred 5月30日',
      ],
    ));
  it('mark a date that no calendar has', () => check('2031年2月30日に会う。', ['date.doubtful 2031年2月30日']));
  it('cut a title around the date inside it', () =>
    check('両国は「2021年の霧笛の共用に関する覚書」を確認した。', [
      'date 2021年',
      'agreement の霧笛の共用に関する覚書',
    ]));
  it('dim what is no running text, line by line, around what it names', () =>
    check(
      `今朝は朝倉千尋防衛審議官が会見した。
Ranking読まれている記事
- 24時間
- 1週間
- 朝倉千尋防衛審議官の日程`,
      [
        'date.doubtful 今朝',
        'official 朝倉千尋',
        'role 防衛審議官',
        'boilerplate Ranking読まれている記事',
        'boilerplate -',
        'date.boilerplate 24時間',
        'boilerplate -',
        'date.boilerplate 1週間',
        'boilerplate -',
        'official.boilerplate 朝倉千尋',
        'role.boilerplate 防衛審議官',
        'boilerplate の日程',
      ],
    ));
  it('part a title that is wrapped over two lines', () =>
    check(
      `The deputy ministers, who had met in the spring, signed the Memorandum of
Understanding on Defense Cooperation between Japan and Sweden, and noted
that every step on which they had agreed before had been taken since then.
`,
      ['agreement Memorandum of', 'agreement Understanding on Defense Cooperation between Japan and Sweden'],
    ));
  it('tell of a stretch what is in it', () =>
    check(
      '2031年5月12日に会い、5月13日に別れ、2031年6月1日にまた会った。',
      ['date.inferred 5月13日'],
      '5月13日に別れ',
    ));
  it('cut what reaches into a stretch around what it encloses before it', () =>
    check(
      '両国は「2021年の霧笛の共用に関する覚書」を確認した。',
      ['agreement の霧笛の共用に関する覚書'],
      'の霧笛の共用',
    ));
  it('tell nothing of an empty or unknown text', () => {
    check('', []);
    assert.deepEqual(tokensOf(fixture('x').library, '/none.txt'), []);
  });
});
