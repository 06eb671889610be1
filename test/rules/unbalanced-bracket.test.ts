import assert from 'node:assert/strict';
import { unbalancedBracket } from '../../server/rules/unbalanced-bracket';
import { checkRule, findingsOf } from '../support/rules';

checkRule(
  unbalancedBracket,
  [
    ['両大臣は「防衛協力に関する覚書に署名した。', ['warning «「»']],
    ['両大臣は防衛協力に関する覚書」に署名した。', ['warning «」»']],
    ['署名式(令和7年12月4日の概要', ['warning «(»']],
    ['署名式（令和7年12月4日の概要\n\n次の段落。', ['warning «（»']],
    ['「『海の日』の式典」と『港の日の式典', ['warning «『»']],
    ['【速報】協定に署名〔要旨\n続報を待つ。', ['warning «〔»']],
    ['《解説》新しい枠組み〉について', ['warning «〉»']],
    ['The two sides signed a “Memorandum on search and rescue in Oslo.', ['warning «“»']],
    ['The “first” round and a second” round were held.', ['warning «”»']],
    ['The annex [see page 4 lists the ports.', ['warning «[»']],
    ['港湾(東港を含む。(西港も同じ。', ['warning «(»', 'warning «(»']],
    ['「海洋に関する覚書に署名した。\n「航空に関する覚書」の署名は来年とした', ['warning «「»']],
  ],
  [
    '「防衛協力に関する覚書」（以下「覚書」という。）に署名した。',
    '半角と全角を混ぜた（例)と(例）。',
    'a) 総則\nb) 細則\n1) 目的\n２）範囲\nア）定義\n注1)資料による\n(1) 前文',
    'The parties a) consult, b) report and iv) review.',
    'お疲れさまでした :) また明日 ;-)',
    '了解です(^^ 明日も(笑',
    'Ministern sade att ”samarbetet är viktigt” och ”fördjupas”.',
    'Skärmen är 27” bred.',
    'It’s the ministers’ view, ’tis said.',
    '“We shall continue our work.\n“We shall report next year.”',
    '「我々は協力を続ける。\n「来年も報告する。」と述べた。',
    '大臣は「協力を続ける。\n来年も報告する」と述べた。',
    'The annual report (published in\nthe spring) lists the ports.',
    '新たな協定「海の…',
    '「港の整備を進める...',
    'a half-open interval [0, 1) of the real line',
    '![]() |\n| [kort](https://example.org/a_(b)) |',
    '「「二重の括弧」の例」',
  ],
);

describe('text/unbalanced-bracket', () => {
  it('names the missing partner of the same width', () =>
    assert.deepEqual(
      ['（a', '(b', 'c。』', '“d'].flatMap(text =>
        findingsOf(unbalancedBracket, text).map(({ bracket, partner, side }) => [bracket, partner, side]),
      ),
      [
        ['（', '）', 'opening'],
        ['(', ')', 'opening'],
        ['』', '『', 'closing'],
        ['“', '”', 'opening'],
      ],
    ));
  it('looks through three million brackets in time', () =>
    assert.equal(findingsOf(unbalancedBracket, '('.repeat(3_000_000)).length, 0));
});
