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
 * @param start the path of a folder in it, to walk that alone; nothing is found where it is no folder.
 * @returns their paths relative to it, folder by folder, in the order of the names.
 */
export async function* sourcePaths(
  files: Files,
  folder: string,
  selection: Selection,
  start = '',
): AsyncGenerator<string> {
  const above = await ignoresAbove(files, folder, selection, start);
  const pending = above === undefined ? [] : [{ path: start, ignores: above }];
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
  const parent = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  const above = await ignoresAbove(files, folder, selection, parent);
  return above !== undefined && !isIgnored([...above, await readIgnoreFile(files, folder, parent)], path, false);
}

/** What the folders above a folder say of it; undefined where the walk would not come so far. */
async function ignoresAbove(
  files: Files,
  folder: string,
  selection: Selection,
  path: string,
): Promise<readonly IgnoreFile[] | undefined> {
  const segments = path === '' ? [] : path.split('/');
  const folders = segments.map((_, depth) => segments.slice(0, depth + 1).join('/'));
  // Most folders that change without being read are told by their names: those of the program that a folder is built with.
  if (!folders.every(inner => entersFolder(selection, inner))) return undefined;
  const ignores: IgnoreFile[] = [];
  for (const [depth, inner] of folders.entries()) {
    ignores.push(await readIgnoreFile(files, folder, folders[depth - 1] ?? ''));
    if (isIgnored(ignores, inner, true)) return undefined;
  }
  return ignores;
}

async function readIgnoreFile(files: Files, folder: string, path: string): Promise<IgnoreFile> {
  const bytes = await files.read(uriOf(join(join(folder, path), '.gitignore')), MAXIMUM_IGNORE_BYTES);
  const text = bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : '';
  return ignoreFile(path === '' ? '' : `${path}/`, text);
}

const join = (folder: string, path: string): string =>
  path === '' ? folder : folder.endsWith('/') ? folder + path : `${folder}/${path}`;
