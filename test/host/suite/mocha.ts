// The build that needs neither a file system nor a page: it runs in an extension host of any kind.
import 'mocha/mocha.js';

/** Lines behind `TEST| ` go to the terminal of whoever runs the suite. */
export function say(...parameters: readonly unknown[]): void {
  for (const line of formatted(parameters).split('\n')) console.log(`TEST| ${line}`);
}

/** Mocha's reporters print as `printf` does, with `%s` and `%d`. */
const formatted = ([first = '', ...rest]: readonly unknown[]): string =>
  [String(first).replace(/%[sd]/g, () => String(rest.shift())), ...rest.map(String)].join(' ');

(Mocha.reporters.Base as unknown as { consoleLog: typeof say }).consoleLog = say;

export const mocha = new Mocha({ reporter: 'spec', timeout: 120_000, color: false });
mocha.suite.emit('pre-require', globalThis, '', mocha);
