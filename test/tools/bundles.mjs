// What esbuild makes of the sources: the products in dist/, and the unit tests.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './steps.mjs';

const common = {
  bundle: true,
  target: 'node20',
  logLevel: 'warning',
  legalComments: 'none',
  // Tables of data are strings inside the bundle, parsed on first use, in the characters that they are written in.
  charset: 'utf8',
  loader: { '.txt': 'text', '.tsv': 'text', '.jsonl': 'text' },
};
const product = {
  ...common,
  format: 'cjs',
  // Of a package that offers both, its ES modules: a UMD wrapper hides from the bundler what it requires.
  mainFields: ['module', 'main'],
  minify: true,
};
const forNode = { ...product, platform: 'node', outdir: 'dist', outExtension: { '.js': '.cjs' } };
const forBrowser = { ...product, platform: 'browser', outdir: 'dist/browser' };

export const products = [
  { ...forNode, entryPoints: { server: 'server/main.ts', cli: 'server/cli.ts' } },
  { ...forNode, entryPoints: { extension: 'client/main.ts' }, external: ['vscode'] },
  { ...forBrowser, entryPoints: { server: 'server/browser.ts' }, format: 'iife' },
  { ...forBrowser, entryPoints: { extension: 'client/browser.ts' }, external: ['vscode'] },
  // The page of the pictures, the same in every host: a browser shows it.
  {
    ...forBrowser,
    target: 'es2022',
    outdir: 'dist',
    entryPoints: [
      { in: 'client/pictures/page/page.ts', out: 'pictures' },
      { in: 'client/pictures/page/page.css', out: 'pictures' },
    ],
    format: 'iife',
  },
];

const suiteFolder = path.join(root, 'test/host/suite');
/** What bundling the suite's sources takes, whoever does it. */
export const suiteSources = {
  // Mocha in one file looks for the module that it is in, and else makes a global; in a bundle it would find the suite.
  define: { module: 'undefined', exports: 'undefined' },
  plugins: [
    {
      // The suite is the files that are there: a host without a file system cannot look for them.
      name: 'suite',
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /^all-tests$/ }, () => ({ path: 'all-tests', namespace: 'suite' }));
        onLoad({ filter: /.*/, namespace: 'suite' }, () => ({
          contents: readdirSync(suiteFolder)
            .filter(name => name.endsWith('.test.ts'))
            // The start is measured first: after any other test there has been one.
            .sort((a, b) => Number(b === 'start.test.ts') - Number(a === 'start.test.ts'))
            .map(name => `import './${name}';`)
            .join('\n'),
          resolveDir: suiteFolder,
        }));
      },
    },
  ],
};
const suite = {
  ...common,
  ...suiteSources,
  format: 'cjs',
  entryPoints: { main: 'test/host/suite/main.ts' },
  external: ['vscode'],
};

/** The suite that runs inside VS Code's extension host, for each kind of host. */
export const hostSuites = [
  { ...suite, platform: 'node', outdir: 'dist/host', outExtension: { '.js': '.cjs' } },
  {
    ...suite,
    platform: 'browser',
    outdir: 'dist/host/browser',
    alias: { 'node:assert/strict': './test/host/suite/assert.ts' },
  },
];

const otherHosts = ['host', 'tools', 'corpus', 'bench'];

/** The unit tests: every *.test.ts below test/, without the folders whose tests run in another host. */
export function unitTests(folder = 'test') {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) return otherHosts.includes(entry.name) ? [] : unitTests(name);
    return entry.name.endsWith('.test.ts') ? [name] : [];
  });
}

/** The options for bundling some unit tests into a folder. */
export const testBundle = (entryPoints, outdir) => ({
  ...common,
  platform: 'node',
  format: 'esm',
  splitting: true,
  sourcemap: 'inline',
  packages: 'external',
  entryPoints,
  outdir,
  outExtension: { '.js': '.mjs' },
  outbase: 'test',
});
