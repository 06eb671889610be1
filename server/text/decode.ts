import { likelyEncodings } from './likely-encoding';

/** A text and the encoding it was kept in, by VS Code's name for it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Whether the encoding is only the likeliest by what the text says in it: nothing in the bytes states it. */
  readonly isGuessed: boolean;
}

/** VS Code's names of encodings by the labels that TextDecoder knows; names not listed are tried as they are. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['utf8', 'utf-8'],
  ['utf8bom', 'utf-8'],
  ['utf16le', 'utf-16le'],
  ['utf16be', 'utf-16be'],
  ['shiftjis', 'shift_jis'],
  ['eucjp', 'euc-jp'],
  ['iso2022jp', 'iso-2022-jp'],
  ['gbk', 'gbk'],
  ['gb2312', 'gbk'],
  ['gb18030', 'gb18030'],
  ['big5hkscs', 'big5'],
  ['cp950', 'big5'],
  ['euckr', 'euc-kr'],
  ['koi8r', 'koi8-r'],
  ['koi8u', 'koi8-u'],
  ['macroman', 'macintosh'],
  ['cp866', 'ibm866'],
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 874].map(
    page => [`windows${page}`, `windows-${page}`] as const,
  ),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16].map(part => [`iso8859${part}`, `iso-8859-${part}`] as const),
]);

/**
 * Decodes the bytes of a file: by its byte order mark, else by the encoding asked for, else ISO-2022-JP by its escapes,
 * strict UTF-8, or whichever of Shift_JIS, EUC-JP and Windows-1252 reads like a text.
 * @param encoding VS Code's name (`shiftjis`, `eucjp`, `utf8`, …); it wins where the bytes fit it.
 * @returns the text without byte order mark; nothing where the bytes are no text in any of them.
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded | undefined {
  const marked = markedEncoding(bytes);
  if (marked) return tryDecode(bytes, marked);
  if (encoding !== undefined) {
    const asked = tryDecode(bytes, encoding);
    if (asked && !hasManyNuls(asked.text)) return asked;
  }
  if (hasManyNulBytes(bytes)) return undefined;
  if (hasJisEscape(bytes)) {
    const jis = tryDecode(bytes, 'iso2022jp');
    if (jis) return jis;
  }
  return tryDecode(bytes, 'utf8') ?? (isBrokenUtf8(bytes) ? undefined : guess(bytes));
}

function guess(bytes: Uint8Array): Decoded | undefined {
  for (const encoding of likelyEncodings(bytes)) {
    const decoded = tryDecode(bytes, encoding);
    if (decoded) return { ...decoded, isGuessed: true };
  }
  return undefined;
}

/** Whether an encoding of that name is known: VS Code's `shiftjis`, or a label such as `iso-8859-1`. */
export function isEncoding(name: string): boolean {
  try {
    new TextDecoder(LABELS.get(name) ?? name);
    return true;
  } catch {
    return false;
  }
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf8bom';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf16be';
  return undefined;
}

function tryDecode(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    const text = new TextDecoder(LABELS.get(encoding) ?? encoding, { fatal: true }).decode(bytes);
    return { text: encoding === 'windows1252' ? withWindowsMarks(text) : text, encoding, isGuessed: false };
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has at 0x80 to 0x9f, a blank for the codes that it leaves empty. */
const WINDOWS_MARKS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Some releases of Node decode these codes as the controls of ISO 8859-1 (nodejs/node issue 56542). */
const withWindowsMarks = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, control => {
    const mark = WINDOWS_MARKS[control.charCodeAt(0) - 0x80]!;
    return mark === ' ' ? control : mark;
  });

/** How much of a file is looked at to tell text from binary data. */
const SAMPLE = 8192;

/** A text may hold a stray NUL, binary data holds many. */
function hasManyNulBytes(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE);
  let nuls = 0;
  for (let at = 0; at < end; at++) if (bytes[at] === 0) nuls++;
  return nuls * 500 > end;
}

function hasManyNuls(text: string): boolean {
  const end = Math.min(text.length, SAMPLE);
  let nuls = 0;
  for (let at = 0; at < end; at++) if (text.charCodeAt(at) === 0) nuls++;
  return nuls * 500 > end;
}

/** ESC $ @, ESC $ B, ESC $ ( D or ESC ( I: a switch to Japanese characters. */
function hasJisEscape(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    const first = bytes[at + 1];
    const second = bytes[at + 2];
    if (first === 0x24 && (second === 0x40 || second === 0x42 || second === 0x28)) return true;
    if (first === 0x28 && second === 0x49) return true;
  }
  return false;
}

/** UTF-8 with a fault, such as an end cut within a sign: read by another table it would make nonsense. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  let signs = 0;
  let faults = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    const length = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    let followers = 0;
    while (followers < length && (bytes[at + 1 + followers]! & 0xc0) === 0x80) followers++;
    if (length > 0 && followers === length) signs++;
    else faults++;
    at += followers;
  }
  return signs > 8 * faults;
}
