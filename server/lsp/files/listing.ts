import { append } from '../../collections/append';
import { uriOf } from '../uri';
import type { Files } from './files';
import { type IgnoreFile, ignoreFile, isIgnored } from './gitignore';
import { entersFolder, type Selection, selectsFile } from './selection';

/** A `.gitignore` of more than this is none. */
const MAXIMUM_IGNORE_BYTES = 1 << 20;

/**
 * Walks a folder for its source documents.
 * @param folder its name, percent signs decoded.
 * @returns their paths relative to it, folder by folder, in the order of the names.
 */
export async function* sourcePaths(files: Files, folder: string, selection: Selection): AsyncGenerator<string> {
  const pending: { readonly path: string; readonly ignores: readonly IgnoreFile[] }[] = [{ path: '', ignores: [] }];
  while (pending.length > 0) {
    const { path, ignores } = pending.pop()!;
    const entries = await files.entries(uriOf(join(folder, path)));
    if (entries === undefined) continue;
    const here = entries.some(entry => entry.name === '.gitignore' && entry.kind === 'file')
      ? [...ignores, await readIgnoreFile(files, folder, path)]
      : ignores;
    const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
    const below: typeof pending = [];
    for (const { name, kind } of sorted) {
      const inner = path === '' ? name : `${path}/${name}`;
      if (kind === 'folder') {
        if (entersFolder(selection, inner) && !isIgnored(here, inner, true)) below.push({ path: inner, ignores: here });
      } else if (selectsFile(selection, inner) && !isIgnored(here, inner, false)) yield inner;
    }
    append(pending, below.reverse());
  }
}

/** Whether one file would be found by the walk: its own name, and every folder and `.gitignore` above it. */
export async function isSourcePath(files: Files, folder: string, selection: Selection, path: string): Promise<boolean> {
  if (!selectsFile(selection, path)) return false;
  const segments = path.split('/');
  const ignores: IgnoreFile[] = [];
  for (let depth = 0; depth < segments.length; depth++) {
    ignores.push(await readIgnoreFile(files, folder, segments.slice(0, depth).join('/')));
    const inner = segments.slice(0, depth + 1).join('/');
    const isFolder = depth + 1 < segments.length;
    if ((isFolder && !entersFolder(selection, inner)) || isIgnored(ignores, inner, isFolder)) return false;
  }
  return true;
}

async function readIgnoreFile(files: Files, folder: string, path: string): Promise<IgnoreFile> {
  const bytes = await files.read(uriOf(join(join(folder, path), '.gitignore')), MAXIMUM_IGNORE_BYTES);
  const text = bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : '';
  return ignoreFile(path === '' ? '' : `${path}/`, text);
}

const join = (folder: string, path: string): string =>
  path === '' ? folder : folder.endsWith('/') ? folder + path : `${folder}/${path}`;
