// Builds the extension, the server and the command line into dist/, and with --tests the unit tests into dist/test/.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);

const common = {
  bundle: true,
  target: 'node20',
  logLevel: 'warning',
  legalComments: 'none',
  // Tables of data are strings inside the bundle, parsed on first use.
  loader: { '.txt': 'text', '.tsv': 'text', '.jsonl': 'text' },
};
const node = { ...common, platform: 'node', format: 'cjs', minify: true };

/** The unit tests: every test/**\/*.test.ts outside the folders that run in another host. */
function unitTests(folder = 'test') {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) return ['host', 'tools', 'corpus', 'bench'].includes(entry.name) ? [] : unitTests(name);
    return entry.name.endsWith('.test.ts') ? [name] : [];
  });
}

const products = [
  { ...node, entryPoints: { server: 'server/main.ts', cli: 'server/cli.ts' }, outdir: 'dist', outExtension: { '.js': '.cjs' } },
  { ...node, entryPoints: { extension: 'client/extension.ts' }, outdir: 'dist', outExtension: { '.js': '.cjs' }, external: ['vscode'] },
];
const tests = {
  ...common,
  platform: 'node',
  format: 'esm',
  splitting: true,
  sourcemap: 'inline',
  packages: 'external',
  entryPoints: unitTests(),
  outdir: 'dist/test',
  outbase: 'test',
};

const wanted = process.argv.includes('--tests') ? [tests] : products;
await Promise.all(wanted.map(options => build(options)));
