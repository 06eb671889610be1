import { type Glob, glob, matches } from './glob';

/** Which files of a folder count as source documents, as the settings say. */
export interface Selection {
  readonly include: readonly Glob[];
  readonly exclude: readonly Glob[];
}

/** Beyond this a file is data, not a text that somebody reads. */
export const MAXIMUM_BYTES = 8 * 1024 * 1024;
/** Beyond this a folder is no collection of sources. */
export const MAXIMUM_FILES = 20_000;

export const DEFAULT_INCLUDE = ['**/*.{txt,text,md}'];

/** Folders of machines: nobody's sources lie there. */
const NO_SOURCE_FOLDERS = new Set(['node_modules', 'bower_components', '__pycache__', 'site-packages']);
/** Files whose names say that they are parts of a program or a site, in lower case, without their ending. */
const NO_SOURCE_FILES = new Set([
  'robots',
  'humans',
  'llms',
  'cmakelists',
  'cmakecache',
  'copying',
  'readme',
  'changelog',
  'contributing',
  'code_of_conduct',
]);
/** … and the beginnings of such names: `requirements-dev.txt`, `LICENSE-MIT.txt`. */
const NO_SOURCE_BEGINNINGS = ['requirements', 'license', 'licence', 'third-party-notices'];

/**
 * @param include patterns of the files that count.
 * @param exclude patterns of those that do not, also `files.exclude`.
 */
export const selection = (include: readonly string[], exclude: readonly string[]): Selection => ({
  include: include.map(glob),
  exclude: exclude.map(glob),
});

/** Whether a file counts by its name and place alone. */
export const selectsFile = ({ include, exclude }: Selection, path: string): boolean =>
  include.some(pattern => matches(pattern, path)) &&
  !exclude.some(pattern => matches(pattern, path)) &&
  isSourceName(path);

/** Whether files below a folder may count. */
export const entersFolder = ({ exclude }: Selection, path: string): boolean => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return !name.startsWith('.') && !NO_SOURCE_FOLDERS.has(name) && !exclude.some(pattern => matches(pattern, path));
};

/** Whether a name is one of a source document at all: `requirements.txt`, `LICENSE-MIT.txt` or `node_modules/…` never is. */
export function isSourceName(path: string): boolean {
  const segments = path.split('/');
  const file = segments.pop()!.toLowerCase();
  if (segments.some(segment => NO_SOURCE_FOLDERS.has(segment))) return false;
  const dot = file.indexOf('.', 1);
  const stem = dot < 0 ? file : file.slice(0, dot);
  return !NO_SOURCE_FILES.has(stem) && !NO_SOURCE_BEGINNINGS.some(beginning => stem.startsWith(beginning));
}
