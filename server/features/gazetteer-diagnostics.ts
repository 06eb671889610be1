import { GAZETTEER_RULES } from '../rules/gazetteer/registry';
import { type Diagnostic, type DiagnosticOptions, diagnosticsBy } from './shared/diagnostic';
import type { Library } from './shared/library';

/**
 * What is wrong with a file of the workspace's gazetteer, on its own lines, in their order.
 */
export function gazetteerDiagnosticsOf(
  { workspace }: Library,
  document: string,
  options: DiagnosticOptions,
): Diagnostic[] {
  const file = workspace.gazetteer.files.find(one => one.document === document);
  return file ? diagnosticsBy(GAZETTEER_RULES, rule => rule.find({ file, workspace }), file.text, options) : [];
}
