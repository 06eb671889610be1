import type { Evidence } from '../link/evidence';
import type { DateReason } from '../model/date-meaning';
import type { Finding } from '../rules/finding';
import type { Phrases, Quote } from './phrases';

/** The one sentence that tells a finding: what was expected and why. */
export const findingSentence = ({ findings }: Phrases, finding: Finding, quote: Quote): string =>
  // A code and its finding always go together; the compiler cannot see that through the table.
  (findings[finding.code] as (finding: Finding, quote: Quote) => string)(finding, quote);

/** The sentence for one step of a date's chain of inference. */
export const reasonSentence = ({ reasons }: Phrases, reason: DateReason, quote: Quote): string =>
  (reasons[reason.step] as (reason: DateReason, quote: Quote) => string)(reason, quote);

/** The sentence that says why two mentions are taken for one thing; `other` is the other mention's words. */
export const evidenceSentence = ({ links }: Phrases, evidence: Evidence, other: string): string =>
  (links[evidence.kind] as (evidence: Evidence, other: string) => string)(evidence, other);
