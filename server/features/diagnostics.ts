import { remembered } from '../collections/remembered';
import type { Phrases } from '../explain/phrases';
import type { Facts } from '../model/facts';
import type { Finding } from '../rules/finding';
import { RULES } from '../rules/registry';
import type { DocumentRule, Rule } from '../rules/rule';
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
  const { workspace } = library;
  const find = (rule: Rule): Iterable<Finding> =>
    rule.looksAt === 'document' ? findingsOf(rule, text, facts) : rule.find({ text, facts, workspace });
  const found = diagnosticsBy(RULES, find, text, options);
  const decisions = decisionsIn(library, document);
  if (decisions.length === 0) return found;
  return found.flatMap(diagnostic => {
    const decision = decisionOn(decisions, diagnostic.code, diagnostic.span);
    if (decision === undefined) return [diagnostic];
    return decision.verdict === 'ignored' ? [] : [{ ...asNote(diagnostic, decision, options.phrases), decision }];
  });
}

/** What a rule finds in a document by itself: kept beside its facts, as what another document says changes nothing of it. */
function findingsOf(rule: DocumentRule, text: string, facts: Facts): readonly Finding[] {
  const known = byRule(facts);
  let found = known.get(rule);
  if (!found) {
    const all = [...rule.find({ text, facts })];
    found = all.length > 0 ? all : NOTHING;
    known.set(rule, found);
  }
  return found;
}

const NOTHING: readonly Finding[] = [];
const byRule = remembered((_: Facts) => new Map<DocumentRule, readonly Finding[]>());

const asNote = (
  diagnostic: Diagnostic,
  { by, on }: { readonly by?: string; readonly on?: string },
  { decisions }: Phrases,
): Diagnostic => ({
  ...diagnostic,
  severity: 'hint',
  message: decisions.sic(diagnostic.message, by, on?.slice(0, 10)),
});
