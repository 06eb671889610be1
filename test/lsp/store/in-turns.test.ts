import assert from 'node:assert/strict';
import type { Steps } from '../../../server/collections/steps';
import { inTurns } from '../../../server/lsp/store/in-turns';

/** So many steps, each as long as work goes on without a pause. */
function* long(count: number, done: number[]): Steps<void> {
  for (let step = 0; step < count; step++) {
    const end = performance.now() + 16;
    while (performance.now() < end);
    done.push(step);
    yield;
  }
}

describe('work in turns', () => {
  it('gives way between its steps and is finished in the end', async () => {
    const done: number[] = [];
    let pauses = 0;
    const pause = async () => void pauses++;
    assert.equal(await inTurns(long(3, done), pause, () => true), true);
    assert.deepEqual([done, pauses], [[0, 1, 2], 3]);
  });

  it('is left as it is once nobody wants it', async () => {
    const done: number[] = [];
    const pause = async () => {};
    assert.equal(await inTurns(long(3, done), pause, () => done.length < 2), false);
    assert.deepEqual(done, [0, 1]);
  });

  it('without a long step gives no way', async () => {
    const never = () => assert.fail('nobody waits');
    assert.equal(await inTurns((function* (): Steps<void> {})(), never, () => true), true);
  });
});
