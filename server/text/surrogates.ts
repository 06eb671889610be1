/** Whether the two halves of one character, as of 𠮷, stand at an offset and behind it. */
export const isPairAt = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;

/** Whether an offset lies between the two halves of one character. */
export const splitsPair = (text: string, at: number): boolean => isPairAt(text, at - 1);
