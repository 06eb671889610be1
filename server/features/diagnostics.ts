import type { Phrases } from '../explain/phrases';
import { RULES } from '../rules/registry';
import { decisionOn, decisionsIn } from './shared/decisions';
import { type Diagnostic, type DiagnosticOptions, diagnosticsBy } from './shared/diagnostic';
import { factsOf, type Library, textOf } from './shared/library';

/**
 * What is doubtful in a document, in the order of its text. What its reader called *sic* is a note, what he chose to
 * ignore is left out.
 */
export function diagnosticsOf(library: Library, document: string, options: DiagnosticOptions): Diagnostic[] {
  const facts = factsOf(library, document);
  if (facts === undefined) return [];
  const text = textOf(library, document);
  const found = diagnosticsBy(RULES, rule => rule.find({ text, facts, workspace: library.workspace }), text, options);
  const decisions = decisionsIn(library, document);
  if (decisions.length === 0) return found;
  return found.flatMap(diagnostic => {
    const decision = decisionOn(decisions, diagnostic.code, diagnostic.span);
    if (decision === undefined) return [diagnostic];
    return decision.verdict === 'ignored' ? [] : [{ ...asNote(diagnostic, decision, options.phrases), decision }];
  });
}

const asNote = (
  diagnostic: Diagnostic,
  { by, on }: { readonly by?: string; readonly on?: string },
  { decisions }: Phrases,
): Diagnostic => ({
  ...diagnostic,
  severity: 'hint',
  message: decisions.sic(diagnostic.message, by, on?.slice(0, 10)),
});
