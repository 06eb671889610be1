import type { Facts } from '../model/facts';
import type { Workspace } from '../model/workspace';
import type { Code, Finding, Severity } from './finding';

/** One diagnostic code, one file named after the fault. */
export type Rule<C extends Code = Code> = DocumentRule<C> | FolderRule<C>;

/** A rule that looks at a document by itself: what it finds holds as long as the text does. */
export interface DocumentRule<C extends Code = Code> extends RuleHead<C> {
  readonly looksAt: 'document';
  find(context: DocumentContext): Iterable<Finding & { readonly code: C }>;
}

/** A rule that looks at the folder around a document: whenever links change it is asked again. */
export interface FolderRule<C extends Code = Code> extends RuleHead<C> {
  readonly looksAt: 'folder';
  find(context: RuleContext): Iterable<Finding & { readonly code: C }>;
}

interface RuleHead<C extends Code> {
  readonly code: C;
  /** The severity of most of its findings, and what the setting for it overrides. */
  readonly severity: Severity;
}

/** One document and its text. */
export interface DocumentContext {
  readonly text: string;
  readonly facts: Facts;
}

/** One document, its text, and the workspace around it. */
export interface RuleContext extends DocumentContext {
  readonly workspace: Workspace;
}
