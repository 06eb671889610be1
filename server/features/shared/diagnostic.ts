import type { Decision } from '../../annotate/decision';
import type { Phrases } from '../../explain/phrases';
import { findingSentence } from '../../explain/sentence';
import type { Place } from '../../model/workspace';
import { type Code, type Finding, SEVERITIES, type Severity } from '../../rules/finding';
import { type Span, slice } from '../../text/span';

/** A finding as people see it. */
export interface Diagnostic {
  readonly span: Span;
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  /** The other places that are the reason, and what each is to the finding. */
  readonly related: readonly { readonly place: Place; readonly message: string }[];
  /** What its reader recorded of it: it is a note then. */
  readonly decision?: Decision;
}

/** What the reader's settings say of a rule: nothing of it at all, or as severe as this. */
export type SeveritySettings = ReadonlyMap<string, Severity | 'off'>;

export interface DiagnosticOptions {
  readonly phrases: Phrases;
  readonly severities?: SeveritySettings;
}

/** What of a rule its settings and its findings are compared with. */
interface RuleHead {
  readonly code: Code;
  readonly severity: Severity;
}

/**
 * What some rules find in a text, as people see it, in the order of the text.
 * @param find asks a rule; one that is switched off is never asked.
 */
export function diagnosticsBy<Rule extends RuleHead>(
  rules: readonly Rule[],
  find: (rule: Rule) => Iterable<Finding>,
  text: string,
  { phrases, severities }: DiagnosticOptions,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const rule of rules) {
    const setting = severities?.get(rule.code);
    if (setting === 'off') continue;
    for (const finding of find(rule)) {
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
const severityAsSet = (setting: Severity, finding: Finding, rule: RuleHead): Severity =>
  finding.severity === rule.severity || SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(setting)
    ? setting
    : finding.severity;
