import {
  ANNOTATIONS_FOLDER,
  type AnnotationFile,
  annotatedPath,
  annotationsPath,
  type RecordedDecision,
  readAnnotations,
} from '../annotate/annotation-file';
import type { Files } from './files/files';
import { pathBelow, uriOf } from './uri';

/** Whoever decides by hand writes less than this, in bytes. */
const MAXIMUM_BYTES = 1 << 24;
/** A folder may link to itself by another name. */
const MOST_FOLDERS = 10_000;

/** What the readers of some folders decided, as it is on disk: by the names of the documents. */
export type Annotations = ReturnType<typeof createAnnotations>;

export function createAnnotations(files: Files) {
  const byDocument = new Map<string, AnnotationFile>();

  async function readFile(folder: string, path: string): Promise<void> {
    const document = `${folder}/${path}`;
    const bytes = await files.read(uriOf(`${folder}/${annotationsPath(path)}`), MAXIMUM_BYTES);
    if (!(bytes instanceof Uint8Array)) {
      byDocument.delete(document);
      return;
    }
    const text = new TextDecoder().decode(bytes);
    if (byDocument.get(document)?.text !== text) byDocument.set(document, readAnnotations(text));
  }

  /** Reads all that a folder has, and forgets what it no longer has. */
  async function read(folder: string): Promise<void> {
    const found = new Set<string>();
    const pending = [`${folder}/${ANNOTATIONS_FOLDER}`];
    for (let count = 0; pending.length > 0 && count < MOST_FOLDERS; count++) {
      const inner = pending.pop()!;
      const paths: string[] = [];
      for (const { name, kind } of (await files.entries(uriOf(inner))) ?? []) {
        const path = kind === 'file' ? annotatedPath(pathBelow(folder, `${inner}/${name}`) ?? '') : undefined;
        if (path !== undefined) paths.push(path);
        else if (kind === 'folder') pending.push(`${inner}/${name}`);
      }
      await Promise.all(paths.map(path => readFile(folder, path)));
      for (const path of paths) found.add(`${folder}/${path}`);
    }
    for (const document of byDocument.keys())
      if (pathBelow(folder, document) !== undefined && !found.has(document)) byDocument.delete(document);
  }

  return {
    read,

    /**
     * Reads anew what is said in a file, or in all files of a folder, that changed, came or went.
     * @returns whether it was one of annotations.
     */
    async readChanged(folder: string, changed: string): Promise<boolean> {
      const path = annotatedPath(pathBelow(folder, changed) ?? '');
      if (path !== undefined) {
        await readFile(folder, path);
        return true;
      }
      const above = `${folder}/${ANNOTATIONS_FOLDER}`;
      if (above !== changed && pathBelow(changed, above) === undefined && pathBelow(above, changed) === undefined)
        return false;
      await read(folder);
      return true;
    },

    /** The text of the file about a document as it is on disk now; empty where there is none. */
    async textFor(folder: string, path: string): Promise<string> {
      await readFile(folder, path);
      return byDocument.get(`${folder}/${path}`)?.text ?? '';
    },

    clear: () => byDocument.clear(),

    /** What was decided, by the names of the documents. */
    decisions: (): ReadonlyMap<string, readonly RecordedDecision[]> =>
      new Map([...byDocument].map(([document, { decisions }]) => [document, decisions])),

    /** The lines that cannot be used. */
    faults: () => [...byDocument].flatMap(([document, { faults }]) => faults.map(fault => ({ document, ...fault }))),
  };
}
