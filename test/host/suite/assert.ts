import type nodeAssert from 'node:assert/strict';

/**
 * What the suite uses of `node:assert/strict`, for a host without Node: the build puts this in its place. Values are
 * compared by their JSON, which is all that the suite compares.
 */
class AssertionError extends Error {
  override readonly name = 'AssertionError';

  constructor(
    message: string | Error | undefined,
    readonly actual: unknown,
    readonly expected: unknown,
  ) {
    super(message === undefined ? `${shown(actual)} is not ${shown(expected)}` : String(message));
  }
}

const shown = (value: unknown): string => JSON.stringify(value, undefined, 1) ?? String(value);

function check(holds: boolean, message: string | Error | undefined, actual: unknown, expected: unknown): void {
  if (!holds) throw new AssertionError(message, actual, expected);
}

type Used = 'ok' | 'fail' | 'equal' | 'notEqual' | 'deepEqual' | 'match' | 'doesNotMatch';

const assert: Pick<typeof nodeAssert, Used> = {
  ok: (value, message) => check(Boolean(value), message, value, true),
  fail: (message: unknown = 'failed') => {
    throw new AssertionError(String(message), undefined, undefined);
  },
  equal: (actual, expected, message) => check(Object.is(actual, expected), message, actual, expected),
  notEqual: (actual, expected, message) =>
    check(!Object.is(actual, expected), message ?? `still ${shown(expected)}`, actual, expected),
  deepEqual: (actual, expected, message) => check(shown(actual) === shown(expected), message, actual, expected),
  match: (text, pattern, message) => check(pattern.test(text), message, text, String(pattern)),
  doesNotMatch: (text, pattern, message) => check(!pattern.test(text), message, text, `no ${pattern}`),
};

// biome-ignore lint/style/noDefaultExport: the module that it stands for has a default export.
export default assert;
