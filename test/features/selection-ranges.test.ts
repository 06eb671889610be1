import assert from 'node:assert/strict';
import { selectionRangesAt } from '../../server/features/selection-ranges';
import { fixtureWithCursor } from '../support/workspace';

function check(source: string, expected: readonly string[]): void {
  const { library, document, offset, quote } = fixtureWithCursor(source);
  assert.deepEqual(selectionRangesAt(library, document, offset).map(quote), expected);
}

describe('selection ranges', () => {
  it('grow from a name with its title to the sentence, the paragraph and all', () =>
    check('会議が開かれた。議長の朝倉$0千尋防衛審議官は、開会を告げた。\n次の日は晴れた。', [
      '朝倉千尋',
      '朝倉千尋防衛審議官',
      '議長の朝倉千尋防衛審議官は',
      '議長の朝倉千尋防衛審議官は、開会を告げた。',
      '会議が開かれた。議長の朝倉千尋防衛審議官は、開会を告げた。',
      '会議が開かれた。議長の朝倉千尋防衛審議官は、開会を告げた。\n次の日は晴れた。',
    ]));
  it('begin with the title where the cursor is in it', () =>
    check('朝倉千尋防衛審$0議官は、告げた。', [
      '防衛審議官',
      '朝倉千尋防衛審議官',
      '朝倉千尋防衛審議官は',
      '朝倉千尋防衛審議官は、告げた。',
    ]));
  it('hold what stands in brackets before the brackets', () =>
    check('両者は「霧笛(むてき)の共用、点$0検」に触れた。', [
      '点検',
      '霧笛(むてき)の共用、点検',
      '「霧笛(むてき)の共用、点検」',
      '両者は「霧笛(むてき)の共用、点検」に触れた。',
    ]));
  it('take no comma of a bracket or a number for the end of a clause', () =>
    check('晴れた日に、「霧、雨」と1,200隻に触$0れた。', [
      '「霧、雨」と1,200隻に触れた。',
      '晴れた日に、「霧、雨」と1,200隻に触れた。',
    ]));
  it('know the sections of a document', () =>
    check(
      `1.  総論
一日目は晴れ$0た。
二日目は雨。

2.  各論
三日目も雨。`,
      [
        '一日目は晴れた。',
        '1.  総論\n一日目は晴れた。\n二日目は雨。',
        '1.  総論\n一日目は晴れた。\n二日目は雨。\n\n2.  各論\n三日目も雨。',
      ],
    ));
  it('do not end a Latin sentence behind a rank', () =>
    check('He left. Vice Adm. Jane Har$0wood, the chief, stayed on.', [
      'Jane Harwood',
      'Vice Adm. Jane Harwood',
      'Vice Adm. Jane Harwood, the chief',
      'Vice Adm. Jane Harwood, the chief, stayed on.',
      'He left. Vice Adm. Jane Harwood, the chief, stayed on.',
    ]));
  it('of an empty document are none', () => check('$0', []));
});
