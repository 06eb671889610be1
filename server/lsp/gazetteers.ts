import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Gazetteer, gazetteerOf, NO_GAZETTEER } from '../knowledge/gazetteer/gazetteer';
import { type GazetteerFile, readGazetteer } from '../knowledge/gazetteer/read';
import { GAZETTEER_PATH } from '../knowledge/gazetteer/schema';
import type { Files } from './files/files';
import { gazetteerIn, readGazetteerFile } from './gazetteer-file';
import type { Change } from './store/open-documents';
import type { Remarks } from './store/remarks';

/** Whether a document is a gazetteer by its name. */
export const isGazetteer = (document: string): boolean => document.endsWith(`/${GAZETTEER_PATH}`);

/** The gazetteers of the folders, on disk and as they are being edited: what an editor holds goes before the disk. */
export type Gazetteers = ReturnType<typeof createGazetteers>;

/** @param remarks where it is noted that a gazetteer cannot be read. */
export function createGazetteers(files: Files, remarks: Remarks) {
  const onDisk = new Map<string, GazetteerFile>();
  const open = new Map<string, TextDocument>();
  /** What was read last of each, so that an unchanged text stays the same value. */
  const read = new Map<string, GazetteerFile>();
  let last: Gazetteer = NO_GAZETTEER;

  function current(document: string): GazetteerFile | undefined {
    const editor = open.get(document);
    if (!editor) return onDisk.get(document);
    const text = editor.getText();
    const known = read.get(document);
    if (known?.text === text) return known;
    const file = readGazetteer(document, text);
    read.set(document, file);
    return file;
  }

  return {
    /** Reads what a folder has on disk. */
    async read(folder: string): Promise<void> {
      const file = await readGazetteerFile(files, folder);
      const document = gazetteerIn(folder);
      if (typeof file === 'string') remarks.leaveOut(document, file);
      else remarks.forget(document);
      if (typeof file !== 'object') onDisk.delete(document);
      else if (onDisk.get(document)?.text !== file.text) onDisk.set(document, file);
    },

    open(document: string, uri: string, languageId: string, version: number, text: string): void {
      open.set(document, TextDocument.create(uri, languageId, version, text));
    },

    change(document: string, version: number, changes: readonly Change[]): void {
      const editor = open.get(document);
      if (editor) open.set(document, TextDocument.update(editor, [...changes], version));
    },

    close(document: string): void {
      open.delete(document);
    },

    /** The text of a gazetteer at this moment; undefined where there is none. */
    textOf: (document: string): string | undefined => open.get(document)?.getText() ?? onDisk.get(document)?.text,

    /** A gazetteer's URI as the client spells it, where it has it open. */
    uriOf: (document: string): string | undefined => open.get(document)?.uri,

    /** What the folders' gazetteers say together: the same value as long as none of their texts has changed. */
    of(folders: readonly string[]): Gazetteer {
      const now = folders.flatMap(folder => current(gazetteerIn(folder)) ?? []);
      if (now.length !== last.files.length || now.some((file, index) => file !== last.files[index]))
        last = gazetteerOf(now);
      return last;
    },
  };
}
