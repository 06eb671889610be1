/** Every `*.test.ts` of this folder; the build puts them together (`test/tools/bundles.mjs`). */
declare module 'all-tests' {}

/** Mocha in one file, which leaves `Mocha` as a global. */
declare module 'mocha/mocha.js' {}

declare namespace Mocha {
  interface Test {
    /**
     * Says what a test exercises of what the server can do and the extension contributes, by their names in the answer
     * to `initialize`, in the protocol and in package.json: the README lists them (`test/tools/editor-table.mjs`).
     */
    exercises(...names: string[]): this;
  }
}
