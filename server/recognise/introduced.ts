import type { Found, ReadingContext } from './reader';

/**
 * The second pass: forms that the document itself introduced (full names, bracketed short forms, acronyms), found again
 * where they stand without a cue.
 */
export function introduced(_context: ReadingContext, _found: readonly Found[]): Found[] {
  return [];
}
