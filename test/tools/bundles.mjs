// What esbuild makes of the sources: the products in dist/, and the unit tests.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './steps.mjs';

const common = {
  bundle: true,
  target: 'node20',
  logLevel: 'warning',
  legalComments: 'none',
  // Tables of data are strings inside the bundle, parsed on first use.
  loader: { '.txt': 'text', '.tsv': 'text' },
};
const product = {
  ...common,
  platform: 'node',
  format: 'cjs',
  // Of a package that offers both, its ES modules: a UMD wrapper hides from the bundler what it requires.
  mainFields: ['module', 'main'],
  minify: true,
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
};

export const products = [
  { ...product, entryPoints: { server: 'server/main.ts', cli: 'server/cli.ts' } },
  { ...product, entryPoints: { extension: 'client/extension.ts' }, external: ['vscode'] },
];

/** The suite that runs inside VS Code's extension host; mocha stays outside, it is a module of its own. */
export const hostSuite = {
  ...common,
  platform: 'node',
  format: 'cjs',
  entryPoints: [
    'index.ts',
    ...readdirSync(path.join(root, 'test/host/suite')).filter(name => name.endsWith('.test.ts')),
  ].map(name => `test/host/suite/${name}`),
  outdir: 'dist/host',
  outExtension: { '.js': '.cjs' },
  external: ['vscode', 'mocha'],
};

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
  outbase: 'test',
});
