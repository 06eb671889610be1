import type { Library } from '../../features/shared/library';
import { standingInSteps } from '../../link/affected';
import { knowTheSame } from '../../model/sum';
import { inTurns } from './in-turns';

/**
 * Links what is to be the current library before it is: the links of a large folder take seconds, and meanwhile questions
 * are answered from what was there.
 * @param next the library as it would be at this moment.
 * @param pause lets questions have their turn.
 * @param isWanted asked behind each pause.
 * @returns whether it is still wanted, and so linked but for what was edited meanwhile.
 */
export async function linkAhead(
  next: () => Library,
  pause: () => Promise<void>,
  isWanted: () => boolean,
): Promise<boolean> {
  for (;;) {
    const { workspace } = next();
    if (!(await inTurns(standingInSteps(workspace), pause, isWanted))) return false;
    // With other names everything may be linked otherwise.
    if (knowTheSame(workspace, next().workspace)) return true;
  }
}
