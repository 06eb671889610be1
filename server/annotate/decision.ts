import type { Selectors } from './selectors';

/** What a reader says of a finding: the fault is the source's own (*sic*), or there is none here. */
export const VERDICTS = ['sic', 'ignored'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A reader's word on one finding at one place, as it is recorded beside the text. */
export interface Decision {
  /** An IRI that no other has: `urn:uuid:…`. */
  readonly id: string;
  readonly verdict: Verdict;
  /** The code of the finding: `date/weekday-mismatch`. */
  readonly code: string;
  /** The stretch that the finding marks. */
  readonly target: Selectors;
  /** Who decided, where it is recorded. */
  readonly by?: string;
  /** When, as an ISO date and time, where it is recorded. */
  readonly on?: string;
}
