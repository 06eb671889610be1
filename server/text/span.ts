/**
 * A stretch of a text: UTF-16 code units, half-open. In 岸防衛大臣は the span of 防衛大臣 is { start: 1, end: 5 }.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span from `start` up to, not including, `end`. */
export const span = (start: number, end: number): Span => ({ start, end });

/** Whether `inner` lies within `outer`, ends included. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether an offset lies in the span or at its end, as a cursor behind the last letter still means the word. */
export const touches = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Orders by start, the longer first where two begin together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** What the span covers of a text. */
export const slice = (text: string, { start, end }: Span): string => text.slice(start, end);
