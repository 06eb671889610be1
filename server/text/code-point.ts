/** The number of a code unit as people write it: U+200B. */
export const codePoint = (unit: number): string => `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
