import type { Phrases } from '../explain/phrases';
import { diagnosticsOf } from '../features/diagnostics';
import { documentsToJudge } from '../features/documents-to-judge';
import type { Diagnostic, SeveritySettings } from '../features/shared/diagnostic';
import type { Library } from '../features/shared/library';
import { BATCH } from './store/batches';
import { turn } from './turn';

/** What the diagnostics of a folder depend on: values, told apart by what they are. */
export interface Judged {
  readonly library: Library;
  readonly phrases: Phrases;
  readonly severities: SeveritySettings;
}

/** The diagnostics of the documents of a folder, kept from one question to the next. */
export type FolderDiagnostics = ReturnType<typeof createFolderDiagnostics>;

export function createFolderDiagnostics() {
  /** Of the documents that have any; of one that waits as they were. */
  const found = new Map<string, readonly Diagnostic[]>();
  /** Every other document is judged as this has it. */
  let judged: Judged | undefined;
  const waiting = new Set<string>();
  let working: Promise<unknown> = Promise.resolve();

  function note(next: Judged): void {
    const isComparable = judged?.phrases === next.phrases && judged.severities === next.severities;
    const documents =
      judged && isComparable
        ? documentsToJudge(judged.library, next.library, found)
        : [...found.keys(), ...next.library.sources.keys()];
    for (const document of documents) waiting.add(document);
    judged = next;
  }

  async function judge(next: Judged, isCancelled: () => boolean): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
    note(next);
    let count = 0;
    for (const document of waiting) {
      if (count++ % BATCH === 0) await turn();
      if (isCancelled()) break;
      const diagnostics = diagnosticsOf(next.library, document, next);
      if (diagnostics.length > 0) found.set(document, diagnostics);
      else found.delete(document);
      waiting.delete(document);
    }
    return found;
  }

  return {
    /**
     * Judges what has to be judged anew, some documents at a time; what is left when it is cancelled waits for the next time.
     * @returns what is found in each document that has something doubtful; the very same list as long as that holds.
     */
    of(next: Judged, isCancelled: () => boolean): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
      const result = working.then(() => judge(next, isCancelled));
      working = result.catch(() => undefined);
      return result;
    },
  };
}
