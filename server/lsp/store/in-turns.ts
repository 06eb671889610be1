import type { Steps } from '../../collections/steps';

/** How many milliseconds work goes on before others have their turn. */
const TURN = 15;

/**
 * Does some work in turns with whatever else waits.
 * @param pause lets the others have their turn.
 * @param isWanted asked behind each pause; once it is not wanted any more the work is left as it is.
 * @returns whether it was finished.
 */
export async function inTurns(
  steps: Steps<unknown>,
  pause: () => Promise<void>,
  isWanted: () => boolean,
): Promise<boolean> {
  let begun = performance.now();
  while (!steps.next().done) {
    if (performance.now() - begun < TURN) continue;
    await pause();
    if (!isWanted()) return false;
    begun = performance.now();
  }
  return true;
}
