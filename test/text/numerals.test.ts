import assert from 'node:assert/strict';
import { numeralAt, numeralStart } from '../../server/text/numerals';

const values: readonly (readonly [string, number | undefined])[] = [
  ['2025', 2025],
  ['04', 4],
  ['十二', 12],
  ['二十三', 23],
  ['廿三', 23],
  ['卅', 30],
  ['二〇二五', 2025],
  ['二千二十五', 2025],
  ['千九百四十五', 1945],
  ['拾壱', 11],
  ['12345', undefined],
  ['一一一一一一一一', undefined],
  ['年', undefined],
  ['', undefined],
];

describe('numerals', () => {
  for (const [text, value] of values) {
    it(`${text || 'nothing'} is ${value ?? 'no number'}`, () => {
      assert.equal(numeralAt(text, 0)?.value, value);
      assert.equal(numeralStart(text, text.length), value === undefined ? -1 : 0);
    });
  }
});
