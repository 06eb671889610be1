import type { Verdict } from '../annotate/decision';
import type { RemedyName } from '../explain/phrases';
import type { Code, Finding } from '../rules/finding';
import { RULES } from '../rules/registry';
import type { Edit } from '../text/edit';
import { contains, overlaps, type Span, touches } from '../text/span';
import { correction, remediesFor } from './code-actions/remedies';
import { REWRITINGS, type Rewriting, rewritten } from './code-actions/rewrite-date';
import { decisionOn, decisionsIn, spanOfDecision } from './shared/decisions';
import { factsOf, type Library, mentionAt, textOf } from './shared/library';

/** A finding that an editor shows: its code, and what it marks. */
export interface ShownFinding {
  readonly code: Code;
  readonly span: Span;
}

/** What can be done about what stands at a place. */
export type Action =
  /** Records what its reader says of a finding. */
  | { readonly kind: Verdict; readonly finding: ShownFinding }
  /** Takes out what was recorded. */
  | { readonly kind: 'take-back'; readonly verdict: Verdict; readonly code: string; readonly id: string }
  /** The gazetteer would settle it. */
  | { readonly kind: 'gazetteer'; readonly finding: ShownFinding }
  /** All findings of its code are too loud, or too quiet. */
  | { readonly kind: 'severity'; readonly finding: ShownFinding }
  /** Mends it in the text; `written` is what then stands there. */
  | {
      readonly kind: RemedyName;
      readonly finding: ShownFinding;
      readonly correction: Edit;
      readonly written: string;
    }
  /** Mends all of its kind, to be looked at first: in the document, or in all documents that are open to edits. */
  | { readonly kind: 'all-in-document' | 'all-in-folder'; readonly finding: ShownFinding; readonly remedy: RemedyName }
  /** Writes a date otherwise. */
  | { readonly kind: Rewriting; readonly correction: Edit; readonly written: string };

/** Findings that a name in the gazetteer may settle. */
const SETTLED_BY_NAMES: ReadonlySet<Code> = new Set<Code>([
  'official/unresolved',
  'official/ambiguous',
  'agreement/unresolved',
]);

/**
 * What can be done about a stretch of a document and the findings that are shown there, the most telling first.
 * @param isOpenToEdits whether the text itself may be changed; unless its reader says so it is evidence.
 */
export function codeActionsAt(
  library: Library,
  document: string,
  range: Span,
  shown: readonly ShownFinding[],
  isOpenToEdits: boolean,
): readonly Action[] {
  const decisions = decisionsIn(library, document);
  const actions: Action[] = [];
  for (const finding of shown) {
    const isDecided = decisionOn(decisions, finding.code, finding.span) !== undefined;
    if (isOpenToEdits && !isDecided) actions.push(...corrections(library, document, finding));
    if (!isDecided) actions.push({ kind: 'sic', finding }, { kind: 'ignored', finding });
    if (SETTLED_BY_NAMES.has(finding.code)) actions.push({ kind: 'gazetteer', finding });
  }
  for (const one of decisions) {
    const span = spanOfDecision(one);
    if (!span || !(touches(span, range.start) || touches(range, span.start))) continue;
    const { id, verdict, code } = one.decision;
    actions.push({ kind: 'take-back', verdict, code, id });
  }
  if (isOpenToEdits) actions.push(...rewritings(library, document, range.start));
  return [...actions, ...shown.map(finding => ({ kind: 'severity', finding }) as const)];
}

/** What every undecided finding of a code becomes by a remedy, in the order of the text; no two touch the same letters. */
export function correctionsOf(library: Library, document: string, code: string, remedy: RemedyName): Edit[] {
  const decisions = decisionsIn(library, document);
  const chosen: Edit[] = [];
  for (const { finding, corrected } of correctedBy(library, document, code, remedy)) {
    if (!corrected || decisionOn(decisions, code, finding.span)) continue;
    if (!chosen.some(one => overlaps(one, corrected) || one.start === corrected.start)) chosen.push(corrected);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function corrections(library: Library, document: string, shown: ShownFinding): Action[] {
  return remediesFor(shown.code).flatMap((remedy): Action[] => {
    const found = correctedBy(library, document, shown.code, remedy);
    const here = found.find(({ finding: { span } }) => span.start === shown.span.start && span.end === shown.span.end);
    if (!here?.corrected) return [];
    const written = withCorrection(textOf(library, document), shown.span, here.corrected);
    const all: Action[] = [{ kind: remedy, finding: shown, correction: here.corrected, written }];
    if (found.length > 1) all.push({ kind: 'all-in-document', finding: shown, remedy });
    if (library.sources.size > 1) all.push({ kind: 'all-in-folder', finding: shown, remedy });
    return all;
  });
}

function correctedBy(library: Library, document: string, code: string, remedy: RemedyName) {
  const facts = factsOf(library, document);
  const rule = RULES.find(one => one.code === code);
  if (!facts || !rule) return [];
  const context = { text: textOf(library, document), facts, workspace: library.workspace };
  return [...rule.find(context)].map((finding: Finding) => ({
    finding,
    corrected: correction(context, finding, remedy),
  }));
}

function rewritings(library: Library, document: string, offset: number): Action[] {
  const mention = mentionAt(library, document, offset)?.mention;
  if (mention?.type !== 'date') return [];
  return REWRITINGS.flatMap(kind => {
    const corrected = rewritten(textOf(library, document), mention, kind);
    if (!corrected) return [];
    return [{ kind, correction: corrected, written: withCorrection(textOf(library, document), mention, corrected) }];
  });
}

/** What a stretch then reads; what is mended beside it is told by itself. */
const withCorrection = (text: string, span: Span, { start, end, text: written }: Edit): string =>
  contains(span, { start, end }) ? text.slice(span.start, start) + written + text.slice(end, span.end) : written;
