import assert from 'node:assert/strict';
import { printable } from '../../server/terminal/printable';

describe('a line for a terminal', () => {
  const made: readonly (readonly [what: string, line: string, shown: string])[] = [
    ['a line end in a name', 'a\nb.txt:1:1', 'a\\u000ab.txt:1:1'],
    ['a command to the terminal', '\u001b[2Ja.txt', '\\u001b[2Ja.txt'],
    ['a control of the upper half', '\u009b1m', '\\u009b1m'],
    ['a change of direction', 'a\u202etxt.b', 'a\\u202etxt.b'],
  ];
  for (const [what, line, shown] of made) it(`shows ${what}`, () => assert.equal(printable(line), shown));

  it('keeps what can be read', () =>
    assert.equal(printable('資料/Đại sứ 😀.txt: «a» ’b’'), '資料/Đại sứ 😀.txt: «a» ’b’'));
});
