import { RULES } from '../rules/registry';
import { type Diagnostic, type DiagnosticOptions, diagnosticsBy } from './shared/diagnostic';
import { factsOf, type Library, textOf } from './shared/library';

/**
 * What is doubtful in a document, in the order of its text.
 */
export function diagnosticsOf(library: Library, document: string, options: DiagnosticOptions): Diagnostic[] {
  const facts = factsOf(library, document);
  if (facts === undefined) return [];
  const text = textOf(library, document);
  return diagnosticsBy(RULES, rule => rule.find({ text, facts, workspace: library.workspace }), text, options);
}
