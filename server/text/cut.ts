/** A shorter piece an engine copies by itself; a longer one it keeps as a window on the text that it was cut from. */
const COPIED_BY_THE_ENGINE = 12;

/**
 * A piece of a text to be kept when the text is let go: `slice` alone would keep the whole text alive through it.
 * @param start, end half-open, in units of `text`.
 */
export function cut(text: string, start: number, end: number): string {
  const piece = text.slice(start, end);
  return piece.length <= COPIED_BY_THE_ENGINE ? piece : ` ${piece}`.slice(1);
}
