import type { Phrases } from '../explain/phrases';
import { findingSentence } from '../explain/sentence';
import type { Place } from '../model/workspace';
import { type Code, type Finding, SEVERITIES, type Severity } from '../rules/finding';
import { RULES } from '../rules/registry';
import type { Rule } from '../rules/rule';
import { type Span, slice } from '../text/span';
import { factsOf, type Library, textOf } from './shared/library';

/** A finding as people see it. */
export interface Diagnostic {
  readonly span: Span;
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  /** The other places that are the reason, and what each is to the finding. */
  readonly related: readonly { readonly place: Place; readonly message: string }[];
}

/** What the reader's settings say of a rule: nothing of it at all, or as severe as this. */
export type SeveritySettings = ReadonlyMap<string, Severity | 'off'>;

export interface DiagnosticOptions {
  readonly phrases: Phrases;
  readonly severities?: SeveritySettings;
}

/**
 * What is doubtful in a document, in the order of its text.
 */
export function diagnosticsOf(
  library: Library,
  document: string,
  { phrases, severities }: DiagnosticOptions,
): Diagnostic[] {
  const facts = factsOf(library, document);
  if (facts === undefined) return [];
  const text = textOf(library, document);
  const found: Diagnostic[] = [];
  for (const rule of RULES) {
    const setting = severities?.get(rule.code);
    if (setting === 'off') continue;
    for (const finding of rule.find({ text, facts, workspace: library.workspace })) {
      found.push({
        span: finding.span,
        code: finding.code,
        severity: setting === undefined ? finding.severity : severityAsSet(setting, finding, rule),
        message: findingSentence(phrases, finding, span => slice(text, span)),
        related: (finding.evidence ?? []).map(place => ({ place, message: phrases.evidence[finding.code] })),
      });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** A rule softens some of its findings: those never become more severe than the rule itself made them. */
const severityAsSet = (setting: Severity, finding: Finding, rule: Rule): Severity =>
  finding.severity === rule.severity || SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(setting)
    ? setting
    : finding.severity;
