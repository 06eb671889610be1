import { behindBullet } from '../../text/marks';

const LINE_END = /[ \t]{0,9}[\r\n]{1,2}[ \t]{0,9}/g;

/** A stretch of a text as a row of a list shows it: without its line ends and the blanks around it. */
export const onOneLine = (text: string): string => text.replace(LINE_END, ' ').trim();

/** A sentence as a row of a list quotes it: also without the bullet of the item that it begins. */
export function quotedLine(text: string): string {
  const line = onOneLine(text);
  return line.slice(behindBullet(line, 0) ?? 0);
}
