import assert from 'node:assert/strict';
import { workspaceSymbols } from '../../server/features/workspace-symbols';
import { fixture } from '../support/workspace';

const { library, place } = fixture(`//- /a.txt
朝倉千尋防衛審議官とĐặng Thị Hoa大使は「霧笛の共用に関する覚書」に署名した。
//- /b.txt
Vice-Minister Asakura Chihiro met Ambassador Đặng Thị Hoa on 12 May 2031.
//- /c.txt
榎本和彦外務審議官とファム・クアン・ロン国防次官が会談した。`);

describe('workspace symbols', () => {
  const check = (query: string, expected: readonly string[]) =>
    assert.deepEqual(
      workspaceSymbols(library, query).map(symbol => `${symbol.name} → ${place(symbol.place)}`),
      expected,
    );
  it('find by any form, and show the form that was typed', () =>
    check('asakur', ['朝倉千尋 (Asakura Chihiro) → /a.txt: 朝倉千尋']));
  it('find a beginning before a middle', () => check('千', ['朝倉千尋 → /a.txt: 朝倉千尋']));
  it('find letters without their accents, and bear them as they were typed', () =>
    check('dang', ['Đặng Thị Hoa · dang → /b.txt: Đặng Thị Hoa']));
  it('find accents as they were typed, in one piece', () => {
    check('Đặng', ['Đặng Thị Hoa → /b.txt: Đặng Thị Hoa']);
    check('Đăng', ['Đặng Thị Hoa · Đăng → /b.txt: Đặng Thị Hoa']);
    check('Đoa', []);
  });
  it('find scattered letters', () => {
    check('Da Hoa', ['Đặng Thị Hoa · Da Hoa → /b.txt: Đặng Thị Hoa']);
    check('霧共覚', ['霧笛の共用に関する覚書 → /a.txt: 霧笛の共用に関する覚書']);
  });
  it('find a kanji name as it is read, though no text says how', () => {
    check('enomoto', ['榎本和彦 · enomoto → /c.txt: 榎本和彦']);
    check('えのむら', []);
    check('えのもとかずひこ', ['榎本和彦 · えのもとかずひこ → /c.txt: 榎本和彦']);
    check('あさくら', ['朝倉千尋 · あさくら → /a.txt: 朝倉千尋']);
  });
  it('find katakana by hiragana', () =>
    check('くあん', ['ファム・クアン・ロン · くあん → /c.txt: ファム・クアン・ロン']));
  it('find nothing that does not fit, and no dates', () => {
    check('2031', []);
    check('zzz', []);
  });
});
