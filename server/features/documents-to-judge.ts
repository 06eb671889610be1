import { affectedDocuments } from '../link/affected';
import { changeBetween } from '../model/sum';
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
  const { gone, come } = changeBetween(before.workspace, after.workspace);
  const changed = new Set([...gone, ...come].map(({ header }) => header.document));
  const documents = new Set([...affectedDocuments(before.workspace, after.workspace), ...changed]);
  for (const document of new Set([...before.decisions.keys(), ...after.decisions.keys()]))
    if (before.decisions.get(document) !== after.decisions.get(document)) documents.add(document);
  for (const [document, diagnostics] of found)
    if (diagnostics.some(({ related }) => related.some(({ place }) => changed.has(place.document))))
      documents.add(document);
  return documents;
}
