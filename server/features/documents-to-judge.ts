import { affectedDocuments } from '../link/affected';
import type { Diagnostic } from './shared/diagnostic';
import type { Library } from './shared/library';

/**
 * The documents whose diagnostics may be others in a library than in an earlier one: those of which linking may tell
 * something else, about which something was decided, or whose diagnostics point at a place in a text that has changed.
 * It costs what has changed, not what is there.
 * @param found in the earlier library, by the document; of documents that are gone too.
 */
export function documentsToJudge(
  before: Library,
  after: Library,
  found: ReadonlyMap<string, readonly Diagnostic[]>,
): ReadonlySet<string> {
  const documents = new Set(affectedDocuments(before.workspace, after.workspace));
  for (const document of new Set([...before.decisions.keys(), ...after.decisions.keys()]))
    if (before.decisions.get(document) !== after.decisions.get(document)) documents.add(document);
  const isMoved = (document: string): boolean => before.sources.get(document) !== after.sources.get(document);
  for (const [document, diagnostics] of found)
    if (isMoved(document) || diagnostics.some(({ related }) => related.some(({ place }) => isMoved(place.document))))
      documents.add(document);
  return documents;
}
