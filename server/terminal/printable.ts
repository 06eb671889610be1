// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/**
 * A line for a terminal: what would break it, turn it round or command the terminal shows by its number, as in \u001b. Names of
 * files may hold anything but a slash.
 */
export const printable = (line: string): string =>
  line.replace(UNPRINTABLE, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
