import type { TitlePart } from '../../lexicon/officials';
import type { Span } from '../../text/span';

/** What is gathered of a title on the way out from its rank. */
export interface GrowingTitle {
  start: number;
  end: number;
  field: string | undefined;
  effect: TitlePart['effect'];
  isPublic: boolean;
  country: (Span & { readonly value: string }) | undefined;
  isPrivate: boolean;
}

/** Where the word of rank that begins at an offset ends; undefined where none does. */
export type RankEnd = (at: number) => number | undefined;

/** Where Japan of Japan's ends. */
export function genitiveEnd(text: string, { start, end }: Span): number {
  const length = end - start;
  if (length > 2 && text[end - 1] === 's' && "'’:".includes(text[end - 2]!)) return end - 2;
  return end;
}
