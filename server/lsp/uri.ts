/**
 * Documents are named by their URI with every percent sign decoded: clients encode the same file differently
 * (`(` or `%28`, `c:` or `c%3A`), and a date in a file's name should be legible.
 */
export function documentName(uri: string): string {
  const scheme = uri.indexOf(':');
  const query = uri.indexOf('?');
  const path = query < 0 ? uri : uri.slice(0, query);
  const decoded = path.split('/').map(decode).join('/');
  const name = query < 0 ? decoded : decoded + uri.slice(query);
  // The letter of a drive has no case: `file:///C:/a` is `file:///c:/a`.
  const isDrive = uri.slice(0, scheme) === 'file' && name[9] === ':' && name[10] === '/';
  return isDrive ? name.slice(0, 8) + name[8]!.toLowerCase() + name.slice(9) : name;
}

/**
 * The URI of a file or folder from its name; of a document the client's own spelling is better, where it gave one. A folder's
 * name ends in no slash, so that of a root (`file://`, `archive:`) lacks its path.
 */
export function uriOf(name: string): string {
  const scheme = name.indexOf(':') + 1;
  const hasAuthority = name.startsWith('//', scheme);
  const path = hasAuthority ? name.indexOf('/', scheme + 2) : scheme;
  if (path < 0 || path === name.length) return `${name}/`;
  // What has no path of segments, as `untitled:one`, or a query behind it, as `git:/a?…`, is its own spelling.
  if (name[path] !== '/' || (!hasAuthority && name.includes('?'))) return name;
  return name.slice(0, path) + name.slice(path).split('/').map(encodeSegment).join('/');
}

/** The path of a document below a folder; undefined where it does not lie there. */
export function pathBelow(folder: string, document: string): string | undefined {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return document.startsWith(prefix) ? document.slice(prefix.length) : undefined;
}

/** Whether a name is that of a file, or of a folder that it lies below. */
export const isOrHolds = (name: string, file: string): boolean => name === file || pathBelow(name, file) !== undefined;

/** Lone surrogates cannot be encoded; a name that has one names no file that can be asked for. */
function encodeSegment(segment: string): string {
  try {
    return encodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Whether a document is what the extension shows itself, an explanation say: of a scheme of its own, and no source. */
export const isOurs = (document: string): boolean => document.startsWith('shiryo:');
