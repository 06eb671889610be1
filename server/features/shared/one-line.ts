const LINE_END = /[ \t]{0,9}[\r\n]{1,2}[ \t]{0,9}/g;

/** A stretch of a text as a row of a list shows it: without its line ends and the blanks around it. */
export const onOneLine = (text: string): string => text.replace(LINE_END, ' ').trim();
