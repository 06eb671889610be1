import assert from 'node:assert/strict';
import { completionsAt } from '../../server/features/completion';
import { fixtureWithCursor } from '../support/workspace';

const FOLDER = `
//- /b.txt date=2031-05-14
朝倉千尋防衛審議官と朝倉正人外務審議官は「海上の霧笛の共用に関する覚書」に署名した。朝倉千尋防衛審議官は帰った。
//- /c.txt
Ambassador Đặng Thị Hoa and Vice Minister Asakura Chihiro signed the Memorandum of Understanding on Fog Signals.`;

/** `kind form, replacing «what was typed»` for every proposal, in order. */
function check(typed: string, expected: readonly string[]): void {
  const { library, document, offset, quote } = fixtureWithCursor(`//- /a.txt\n${typed}${FOLDER}`);
  assert.deepEqual(
    completionsAt(library, document, offset).items.map(
      ({ kind, form, replaces, filter }) => `${kind} ${form} «${quote(replaces)}» ${filter}`,
    ),
    expected,
  );
}

describe('completion', () => {
  it('proposes for two letters of a name, the most named first', () =>
    check('会議には朝倉$0', ['official 朝倉千尋 «朝倉» 朝倉千尋', 'official 朝倉正人 «朝倉» 朝倉正人']));
  it('finds where a name begins in a text without blanks', () =>
    check('両国は海上の霧$0', ['agreement 海上の霧笛の共用に関する覚書 «海上の霧» 海上の霧笛の共用に関する覚書']));
  it('proposes titles', () => check('議長は防衛$0', ['title 防衛審議官 «防衛» 防衛審議官']));
  it('needs no accents and no capitals', () => {
    check('met dang$0', ['official Đặng Thị Hoa «dang» dang thi hoa']);
    check('met DANG t$0', ['official Đặng Thị Hoa «DANG t» DANG thi hoa']);
    check('the memo$0', [
      'agreement Memorandum of Understanding on Fog Signals «memo» memorandum of understanding on fog signals',
    ]);
  });
  it('proposes nothing for one letter, inside a Latin word, or for a whole name', () => {
    check('会議には朝$0', []);
    check('the forememo$0', []);
    check('会議には朝倉千尋$0', []);
  });
  it('proposes what only the gazetteer knows as yet', () => {
    const { library, document, offset } = fixtureWithCursor(`//- /a.txt
会議には榎本$0
//- /.shiryo/entities.json
{ "people": [{ "id": "enomoto", "names": { "ja": ["榎本和彦"] }, "aliases": { "ja": ["榎本翁"] } }] }`);
    assert.deepEqual(
      completionsAt(library, document, offset).items.map(({ form, mention }) => [form, mention]),
      [
        ['榎本和彦', undefined],
        ['榎本翁', undefined],
      ],
    );
  });
  it('proposes all where nothing has been typed yet, as when it is told to', () => {
    const { library, document, offset } = fixtureWithCursor(`//- /a.txt\n両国は「$0${FOLDER}`);
    const { items } = completionsAt(library, document, offset);
    assert.ok(items.length >= 8, String(items.length));
    assert.ok(items.every(({ replaces }) => replaces.start === offset && replaces.end === offset));
  });
});
