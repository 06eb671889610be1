import assert from 'node:assert/strict';
import { workspaceSymbols } from '../../server/features/workspace-symbols';
import { fixture } from '../support/workspace';

const { library, place } = fixture(`//- /a.txt
朝倉千尋防衛審議官とĐặng Thị Hoa大使は「霧笛の共用に関する覚書」に署名した。
//- /b.txt
Vice-Minister Asakura Chihiro met Ambassador Đặng Thị Hoa on 12 May 2031.`);

describe('workspace symbols', () => {
  const check = (query: string, expected: readonly string[]) =>
    assert.deepEqual(
      workspaceSymbols(library, query).map(symbol => `${symbol.name} → ${place(symbol.place)}`),
      expected,
    );
  it('find by any form, and show the form that was typed', () =>
    check('asakur', ['朝倉千尋 (Asakura Chihiro) → /a.txt: 朝倉千尋']));
  it('find a beginning before a middle', () => check('千', ['朝倉千尋 → /a.txt: 朝倉千尋']));
  it('find letters without their accents, and scattered ones', () => {
    check('dang', ['Đặng Thị Hoa → /b.txt: Đặng Thị Hoa']);
    check('霧共覚', ['霧笛の共用に関する覚書 → /a.txt: 霧笛の共用に関する覚書']);
  });
  it('find nothing that does not fit, and no dates', () => {
    check('2031', []);
    check('zzz', []);
  });
});
