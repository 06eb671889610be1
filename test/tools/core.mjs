// The pure core as one module for the tools: facts of a text and what the rules say of it, without a process or an editor.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './steps.mjs';

const ENTRY = `
export { facts } from './server/model/facts';
export { emptyWorkspace, withDocument } from './server/model/workspace';
export { RULES } from './server/rules/registry';
`;

/** @returns the core's functions, bundled anew from the sources. */
export async function loadCore() {
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  const folder = mkdtempSync(path.join(root, 'dist', 'core-'));
  const outfile = path.join(folder, 'core.mjs');
  try {
    await build({
      stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
      loader: { '.txt': 'text', '.tsv': 'text' },
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
