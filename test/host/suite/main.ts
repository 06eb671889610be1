import { mocha, say } from './mocha';
// After mocha, whose functions they call while they load.
import 'all-tests';

/**
 * Entry point that VS Code calls inside its extension host: runs every test of this folder. The last line is the verdict,
 * because the window's exit code alone also says 0 when the extension host dies in the middle.
 */
export const run = (): Promise<void> =>
  new Promise((resolve, reject) => {
    let passes = 0;
    const runner = mocha.run(failures => {
      say(`@@DONE ${JSON.stringify({ passes, failures })}`);
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
    runner.on('pass', () => {
      passes++;
    });
  });
