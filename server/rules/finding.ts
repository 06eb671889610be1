import type { Expectation } from '../knowledge/gazetteer/schema';
import type { Place } from '../model/workspace';
import type { Span } from '../text/span';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

interface FindingOf<Code extends string> {
  readonly code: Code;
  readonly severity: Severity;
  /** The smallest stretch that shows the fault. */
  readonly span: Span;
  /** The other places that are the reason for it. */
  readonly evidence?: readonly Place[];
}

/** What a rule finds: its code and what a sentence about it needs. Rendered last, in the reader's language. */
export type Finding =
  | (FindingOf<'date/nonexistent'> & {
      readonly fault:
        | {
            readonly kind: 'day';
            readonly year: number | undefined;
            readonly month: number;
            readonly day: number;
            readonly lastDay: number;
          }
        | { readonly kind: 'month'; readonly month: number }
        | { readonly kind: 'hour'; readonly hour: number }
        | { readonly kind: 'minute'; readonly minute: number }
        /** 昭和70年; `year` is the Gregorian year meant, `undated` where the document has no date to judge by (a hint). */
        | {
            readonly kind: 'era-year';
            readonly era: string;
            readonly eraYear: number;
            readonly lastYear: number | undefined;
            readonly year: number;
            readonly undated: boolean;
          };
    })
  | (FindingOf<'date/era-mismatch'> & {
      readonly era: string;
      readonly eraYear: number;
      readonly eraIs: number;
      readonly stated: number;
    })
  | (FindingOf<'date/era-boundary'> & {
      readonly era: string;
      /** ISO days. */
      readonly day: string;
      readonly first: string;
      readonly last: string | undefined;
      readonly undated: boolean;
    })
  | (FindingOf<'date/weekday-mismatch'> & {
      readonly day: string;
      /** 0 Sunday to 6 Saturday. */
      readonly stated: number;
      readonly actual: number;
      /** Whether the year was inferred. */
      readonly yearInferred: boolean;
    })
  | (FindingOf<'date/duration-mismatch'> & { readonly stated: string; readonly actual: string })
  | (FindingOf<'date/range-reversed'> & { readonly from: string; readonly to: string })
  | (FindingOf<'date/after-publication'> & { readonly date: string; readonly ownDate: string })
  | FindingOf<'date/unresolved'>
  | FindingOf<'official/unresolved'>
  | (FindingOf<'official/ambiguous'> & { readonly names: readonly string[] })
  | (FindingOf<'official/role-conflict'> & {
      readonly name: string;
      /** The role that the other place gives, or the table of office holders. */
      readonly other: string;
      readonly from: 'passage' | 'document' | 'table';
    })
  | (FindingOf<'official/name-variant'> & { readonly usual: string })
  | (FindingOf<'agreement/title-variant'> & { readonly usual: string })
  | FindingOf<'agreement/unresolved'>
  | (FindingOf<'meeting/ordinal-conflict'> & { readonly ordinal: number; readonly other: number })
  | (FindingOf<'text/suspicious-character'> & {
      /** Its code unit. */
      readonly character: number;
    })
  | (FindingOf<'text/unbalanced-bracket'> & {
      readonly bracket: string;
      readonly partner: string;
      readonly side: 'opening' | 'closing';
    })
  | FindingOf<'gazetteer/syntax'>
  | (FindingOf<'gazetteer/schema'> & {
      readonly field: string;
      readonly expected: Expectation;
      readonly isMissing: boolean;
    })
  | (FindingOf<'gazetteer/unknown-field'> & { readonly field: string })
  | (FindingOf<'gazetteer/duplicate-id'> & { readonly id: string })
  | (FindingOf<'gazetteer/unknown-id'> & { readonly id: string })
  | (FindingOf<'gazetteer/shared-alias'> & {
      readonly alias: string;
      /** What the other entries are shown by. */
      readonly names: readonly string[];
    })
  | (FindingOf<'gazetteer/office-order'> & { readonly from: string; readonly to: string })
  | (FindingOf<'gazetteer/unused-alias'> & { readonly alias: string });

export type Code = Finding['code'];
