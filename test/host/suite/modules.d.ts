/** Every `*.test.ts` of this folder; the build puts them together (`test/tools/bundles.mjs`). */
declare module 'all-tests' {}

/** Mocha in one file, which leaves `Mocha` as a global. */
declare module 'mocha/mocha.js' {}
