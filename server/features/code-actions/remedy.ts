import type { RemedyName } from '../../explain/phrases';
import type { Facts } from '../../model/facts';
import type { Workspace } from '../../model/workspace';
import type { Code, Finding } from '../../rules/finding';
import type { Edit } from '../../text/edit';

/** What a remedy may look at. */
export interface RemedyContext {
  readonly text: string;
  readonly facts: Facts;
  readonly workspace: Workspace;
}

/**
 * Mends the findings of one code in the writing of the text: its numerals, its width, its form of a word.
 * What it does not know for certain to be right it leaves alone.
 */
export interface Remedy<C extends Code = Code> {
  readonly name: RemedyName;
  readonly code: C;
  correct(context: RemedyContext, finding: Extract<Finding, { code: C }>): Edit | undefined;
}
