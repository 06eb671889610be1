import type { Verdict } from '../annotate/decision';
import type { Code } from '../rules/finding';
import { type Span, touches } from '../text/span';
import { decisionOn, decisionsIn, spanOfDecision } from './shared/decisions';
import type { Library } from './shared/library';

/** A finding that an editor shows: its code, and what it marks. */
export interface ShownFinding {
  readonly code: Code;
  readonly span: Span;
}

/** What can be done about what stands at a place. None of it changes a text. */
export type Action =
  /** Records what its reader says of a finding. */
  | { readonly kind: Verdict; readonly finding: ShownFinding }
  /** Takes out what was recorded. */
  | { readonly kind: 'take-back'; readonly verdict: Verdict; readonly code: string; readonly id: string }
  /** The gazetteer would settle it. */
  | { readonly kind: 'gazetteer'; readonly finding: ShownFinding }
  /** All findings of its code are too loud, or too quiet. */
  | { readonly kind: 'severity'; readonly finding: ShownFinding };

/** Findings that a name in the gazetteer may settle. */
const SETTLED_BY_NAMES: ReadonlySet<Code> = new Set<Code>([
  'official/unresolved',
  'official/ambiguous',
  'agreement/unresolved',
]);

/** What can be done about a stretch of a document and the findings that are shown there, the most telling first. */
export function codeActionsAt(
  library: Library,
  document: string,
  range: Span,
  shown: readonly ShownFinding[],
): readonly Action[] {
  const decisions = decisionsIn(library, document);
  const actions: Action[] = [];
  for (const finding of shown) {
    const decision = decisionOn(decisions, finding.code, finding.span);
    if (!decision) actions.push({ kind: 'sic', finding }, { kind: 'ignored', finding });
    if (SETTLED_BY_NAMES.has(finding.code)) actions.push({ kind: 'gazetteer', finding });
  }
  for (const one of decisions) {
    const span = spanOfDecision(one);
    if (!span || !(touches(span, range.start) || touches(range, span.start))) continue;
    const { id, verdict, code } = one.decision;
    actions.push({ kind: 'take-back', verdict, code, id });
  }
  return [...actions, ...shown.map(finding => ({ kind: 'severity', finding }) as const)];
}
