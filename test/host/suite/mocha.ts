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

const exercised = new WeakMap<Mocha.Test, readonly string[]>();
Mocha.Test.prototype.exercises = function (...names) {
  exercised.set(this, names);
  return this;
};

export const mocha = new Mocha({ reporter: 'spec', timeout: 120_000, color: false });
mocha.suite.emit('pre-require', globalThis, '', mocha);

/** Every test that was declared, by what it is about and what it says, with what it exercises. */
export const tests = (suite: Mocha.Suite = mocha.suite): { name: string; exercises: readonly string[] }[] => [
  ...suite.tests.map(test => ({ name: test.titlePath().join(' '), exercises: exercised.get(test) ?? [] })),
  ...suite.suites.flatMap(tests),
];
