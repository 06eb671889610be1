import { codePoint } from './code-point';
import { isInvisible, turnsDirection } from './invisible';
import { isPairAt, splitsPair } from './surrogates';

/** What Markdown could read as anything but itself, wherever it stands. */
const MARKUP = '\\`*_[]<>&#|~!{}$';
/** What means a list, a heading or a rule only where it opens a line. */
const OPENING = '-+=';
/** Controls, and the selectors of a variant sign, which no font need know: left out, as what is invisible. */
const isLeftOut = (unit: number): boolean =>
  unit < 0x20 || (unit >= 0x7f && unit <= 0x9f) || (unit >= 0xfe00 && unit <= 0xfe0f) || isInvisible(unit);
const isWord = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

/**
 * Makes a quotation from a document safe and plain for Markdown: no links, images, commands, HTML, emphasis, lists or
 * tables, on one line; bidirectional controls show as ‹U+202E›, other invisible units are left out.
 * `[x](command:y)` becomes `\[x\]\(command:y)`.
 * @param limit how many UTF-16 units of the text to show; what is cut off shows as ….
 */
export function inert(text: string, limit = 300): string {
  const cut = text.length > limit;
  let end = cut ? Math.max(0, limit - 1) : text.length;
  if (cut && splitsPair(text, end)) end--;
  let out = '';
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029) {
      if (out !== '' && !out.endsWith(' ')) out += ' ';
    } else if (turnsDirection(unit)) out += `‹${codePoint(unit)}›`;
    else if (isLeftOut(unit)) continue;
    else if ((unit & 0xf800) === 0xd800) {
      const isWhole = isPairAt(text, at);
      out += isWhole ? text.slice(at, at + 2) : '\ufffd';
      if (isWhole) at++;
    } else {
      const sign = text[at]!;
      out += needsEscape(sign, text, at, out) ? `\\${sign}` : sign;
    }
  }
  return cut ? `${out.trimEnd()}…` : out.trimEnd();
}

/** Whether a sign must be escaped: always, at the beginning, or because an address would become a link. */
function needsEscape(sign: string, text: string, at: number, out: string): boolean {
  if (MARKUP.includes(sign)) return true;
  if (out === '' && OPENING.includes(sign)) return true;
  // As the words of a link brackets lose their escapes before they are read: what makes a link of them must lose it last.
  if (sign === '(') return out.endsWith(']');
  if (sign === ':') return text[at + 1] === '/';
  if (sign === '@') return isWord(text.charCodeAt(at + 1));
  if (sign === '.' && out.slice(-3).toLowerCase() === 'www') return true;
  if (sign === '.' || sign === ')') return /^\d{1,9}$/.test(out) && /^[ \t\r\n]?$/.test(text.slice(at + 1, at + 2));
  return false;
}
