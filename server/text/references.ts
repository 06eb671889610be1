/*
 * Character references as pages leave them behind when they are scraped: &nbsp;, &eacute;, &#7847;, &#x1EA7;. Those that
 * have to do with words are known by name; what a reference stands for is read as if it were written.
 */

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  shy: '',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  eth: 'ð',
  ETH: 'Ð',
  thorn: 'þ',
  THORN: 'Þ',
  szlig: 'ß',
};

/** The marks by which letters are named: eacute is e with an acute accent. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

const REFERENCE = /&(?:#(\d{2,6})|#[xX]([0-9a-fA-F]{2,5})|([A-Za-z]{2,8}));/y;
const LETTER_AND_MARK = /^([A-Za-z])([a-z]{3,5})$/;

/** What a reference stands for, and where it ends. */
export interface Reference {
  readonly end: number;
  readonly plain: string;
}

/** The reference that begins at the ampersand at `at`; undefined where it is a mere ampersand, or stands for a control character. */
export function referenceAt(raw: string, at: number): Reference | undefined {
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(raw);
  if (!found) return undefined;
  const [whole, decimal, hexadecimal, name] = found;
  const plain =
    name === undefined ? ofPoint(decimal ? Number(decimal) : Number.parseInt(hexadecimal!, 16)) : ofName(name);
  return plain === undefined ? undefined : { end: at + whole.length, plain };
}

function ofPoint(point: number): string | undefined {
  const isText = point >= 0x20 && !(point >= 0x7f && point < 0xa0) && !(point >= 0xd800 && point < 0xe000);
  return isText && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

function ofName(name: string): string | undefined {
  const [, letter, mark] = LETTER_AND_MARK.exec(name) ?? [];
  const combined = mark !== undefined && Object.hasOwn(MARKS, mark) ? (letter + MARKS[mark]!).normalize('NFC') : '';
  if (combined.length === 1) return combined;
  return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
}
