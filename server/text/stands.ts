/**
 * Whether a word stands at an offset: `startsWith` for short words, for which a call into the engine costs more than the
 * comparison. The last unit first, as words that are looked up by their first unit differ there.
 */
export function standsAt(text: string, word: string, at: number): boolean {
  for (let index = word.length - 1; index >= 0; index--)
    if (text.charCodeAt(at + index) !== word.charCodeAt(index)) return false;
  return true;
}

/**
 * The first of some words that stands at an offset. In a loop over a text this is the way to ask: a closure that knows the
 * offset is made anew for every unit.
 */
export function firstStanding(text: string, words: readonly string[], at: number): string | undefined {
  for (const word of words) if (text.startsWith(word, at)) return word;
  return undefined;
}
