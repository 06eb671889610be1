import { readdirSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';

/**
 * Entry point that VS Code calls inside its extension host: runs every bundled file beside it in mocha. Lines behind
 * `TEST| ` go to the terminal; the last one is the verdict, because the window's exit code alone also says 0 when the
 * extension host dies in the middle.
 */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const say = (...parameters: unknown[]) => {
    for (const line of format(...parameters).split('\n')) console.log(`TEST| ${line}`);
  };
  (Mocha.reporters.Base as unknown as { consoleLog: typeof console.log }).consoleLog = say;
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 30_000, color: false });
  for (const file of readdirSync(__dirname)
    .filter(name => name.endsWith('.test.cjs'))
    .sort())
    mocha.addFile(path.join(__dirname, file));
  await mocha.loadFilesAsync();
  await new Promise<void>((resolve, reject) => {
    let passes = 0;
    const runner = mocha.run(failures => {
      console.log(`TEST| @@DONE ${JSON.stringify({ passes, failures })}`);
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
    runner.on('pass', () => {
      passes++;
    });
  });
}
