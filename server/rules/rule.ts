import type { Facts } from '../model/facts';
import type { Workspace } from '../model/workspace';
import type { Code, Finding, Severity } from './finding';

/** What a rule may look at: one document, its text, and the workspace around it. */
export interface RuleContext {
  readonly text: string;
  readonly facts: Facts;
  readonly workspace: Workspace;
}

/** One diagnostic code, one file named after the fault. */
export interface Rule<C extends Code = Code> {
  readonly code: C;
  /** The severity of most of its findings, and what the setting for it overrides. */
  readonly severity: Severity;
  find(context: RuleContext): Iterable<Finding & { readonly code: C }>;
}
