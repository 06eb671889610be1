import { type Glob, glob, matches } from './glob';

interface Line {
  readonly pattern: Glob;
  readonly isNegated: boolean;
  readonly foldersOnly: boolean;
}

/** The lines of one `.gitignore`, with the folder that it lies in. */
export interface IgnoreFile {
  /** Relative to the walked folder, with a slash at its end; empty for the folder itself. */
  readonly folder: string;
  readonly lines: readonly Line[];
}

/** Reads a `.gitignore`: comments, negation, trailing and leading slashes as git takes them. */
export function ignoreFile(folder: string, text: string): IgnoreFile {
  const lines: Line[] = [];
  for (const source of text.split('\n')) {
    const written = source.trimEnd();
    if (written === '' || written.startsWith('#')) continue;
    const isNegated = written.startsWith('!');
    const unescaped = isNegated ? written.slice(1) : written.replace('\\', '');
    const foldersOnly = unescaped.endsWith('/');
    const bare = foldersOnly ? unescaped.slice(0, -1) : unescaped;
    // A pattern with a slash inside is bound to the folder of its file; any other holds at every depth.
    const pattern = bare.includes('/') ? bare.replace('/', bare.startsWith('/') ? '' : '/') : `**/${bare}`;
    lines.push({ pattern: glob(pattern), isNegated, foldersOnly });
  }
  return { folder, lines };
}

/**
 * Whether git would leave a path out; its parents are known to be let in.
 * @param files the outermost first: a nearer file, and in a file a later line, has the last word.
 */
export function isIgnored(files: readonly IgnoreFile[], path: string, isFolder: boolean): boolean {
  let ignored = false;
  for (const { folder, lines } of files) {
    if (!path.startsWith(folder)) continue;
    const inner = path.slice(folder.length);
    for (const { pattern, isNegated, foldersOnly } of lines) {
      if (isNegated === ignored && (isFolder || !foldersOnly) && matches(pattern, inner)) ignored = !isNegated;
    }
  }
  return ignored;
}
