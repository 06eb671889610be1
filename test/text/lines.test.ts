import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineIndex, offsetAt, positionAt } from '../../server/text/lines';

const at = (text: string, offset: number) => {
  const { line, character } = positionAt(lineIndex(text), offset);
  return `${line}:${character}`;
};

describe('lines', () => {
  const starts: readonly (readonly [text: string, starts: readonly number[]])[] = [
    ['', [0]],
    ['a', [0]],
    ['a\nb', [0, 2]],
    ['a\r\nb', [0, 3]],
    ['a\rb', [0, 2]],
    ['\r\r\n\n', [0, 1, 3, 4]],
    ['a\u2028b\u0085c\fd', [0]],
    ['a\n', [0, 2]],
  ];
  for (const [text, expected] of starts) {
    it(`begin in ${JSON.stringify(text)}`, () => assert.deepEqual(lineIndex(text).starts, expected));
  }

  it('give positions, clamped to the text', () => {
    assert.deepEqual(
      [-1, 0, 1, 3, 4, 99, Number.NaN].map(offset => at('ab\ncd', offset)),
      ['0:0', '0:0', '0:1', '1:0', '1:1', '1:2', '0:0'],
    );
  });
  it('give the end of a line for a place within its line end', () => assert.equal(at('a\r\nb', 2), '0:1'));
  it('give the start of a surrogate pair for its middle', () => {
    assert.equal(at('a😀b', 2), '0:1');
    assert.equal(offsetAt(lineIndex('a😀b'), { line: 0, character: 2 }), 1);
  });
  it('give offsets, clamped to the line and the text', () => {
    const index = lineIndex('ab\r\ncd\ne');
    const offsets = [
      { line: 0, character: 1 },
      { line: 0, character: 9 },
      { line: 1, character: 2 },
      { line: 1, character: 3 },
      { line: 2, character: 9 },
      { line: 7, character: 0 },
      { line: -1, character: 4 },
      { line: 1, character: -4 },
    ].map(position => offsetAt(index, position));
    assert.deepEqual(offsets, [1, 2, 6, 6, 8, 8, 0, 4]);
  });

  const text = fc
    .array(fc.constantFrom('a', '岸', '\n', '\r', '😀', '\ud83d', '\u2028'), { maxLength: 30 })
    .map(signs => signs.join(''));
  it('lead from every position back to its offset', () =>
    fc.assert(
      fc.property(text, fc.nat(40), (raw, offset) => {
        const index = lineIndex(raw);
        const position = positionAt(index, offset);
        assert.deepEqual(positionAt(index, offsetAt(index, position)), position);
        assert.ok(offsetAt(index, position) <= Math.min(offset, raw.length));
      }),
    ));
  it('are those of a plain split', () =>
    fc.assert(fc.property(text, raw => assert.equal(lineIndex(raw).starts.length, raw.split(/\r\n|\r|\n/).length))));
});
