/** Words and phrases written in rows, parted by ` | ` or line ends, as a list. */
export const phrases = (rows: string): readonly string[] =>
  rows
    .split(/ \| |\n/)
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '');
