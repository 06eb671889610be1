import assert from 'node:assert/strict';
import { foldText } from '../../server/text/fold';
import { inert } from '../../server/text/inert';
import { INVISIBLE, turnsDirection } from '../../server/text/invisible';

describe('what cannot be seen', () => {
  const units = INVISIBLE.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );

  for (const unit of units) {
    const sign = String.fromCharCode(unit);
    const code = `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
    it(`${code} counts for nothing in matching`, () => assert.equal(foldText(`柳${sign}沼`, []).text, '柳沼'));
    it(`${code} is left out of a quotation, or named where it turns the direction`, () =>
      assert.equal(inert(`柳${sign}沼`), turnsDirection(unit) ? `柳‹${code}›沼` : '柳沼'));
  }
});
