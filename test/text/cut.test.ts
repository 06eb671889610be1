import assert from 'node:assert/strict';
import { cut } from '../../server/text/cut';

describe('cut', () => {
  const text = '防衛装備品及び技術の移転に関する日本国政府とベトナム社会主義共和国政府との間の協定';

  for (const [start, end] of [
    [0, 0],
    [0, 2],
    [3, 15],
    [3, 16],
    [0, text.length],
    [text.length, text.length],
  ] as const)
    it(`gives ${start} to ${end} as slice does`, () => assert.equal(cut(text, start, end), text.slice(start, end)));
});
