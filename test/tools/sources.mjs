// Modules of the sources for the tools, bundled anew at every call: no process and no editor between.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './steps.mjs';

/**
 * @param contents what to take from where, in TypeScript: `export { facts } from './server/model/facts';`.
 * @param options of esbuild, beside those that the sources need
 * @returns the module that this makes.
 */
export async function loadSources(contents, options = {}) {
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  const folder = mkdtempSync(path.join(root, 'dist', 'sources-'));
  const outfile = path.join(folder, 'sources.mjs');
  try {
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      bundle: true,
      format: 'esm',
      mainFields: ['module', 'main'],
      platform: 'node',
      outfile,
      loader: { '.txt': 'text', '.jsonl': 'text' },
      logLevel: 'error',
      ...options,
    });
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
