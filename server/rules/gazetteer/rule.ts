import type { GazetteerFile } from '../../knowledge/gazetteer/read';
import type { Workspace } from '../../model/workspace';
import type { Code, Finding, Severity } from '../finding';

/** What a rule about a gazetteer may look at: one file of it, and the workspace whose gazetteer it belongs to. */
export interface GazetteerContext {
  readonly file: GazetteerFile;
  readonly workspace: Workspace;
}

/** One diagnostic code about what `.shiryo/entities.json` says, one file named after the fault. */
export interface GazetteerRule<C extends Code = Code> {
  readonly code: C;
  readonly severity: Severity;
  find(context: GazetteerContext): Iterable<Finding & { readonly code: C }>;
}
