import { isBlank } from './script';

/** Signs that open an item of a list by themselves. */
const BULLETS = '・•●○◯■□◆◇▶►▷▼▽▲△›»※★☆◎⚫⚪‣▪▫◦';
/** Signs that do so before a blank only. */
const DASHES = '-*+–—―‐−';

const isBullet = new Uint8Array(1 << 16);
for (const bullet of BULLETS) isBullet[bullet.charCodeAt(0)] = 1;
for (const dash of DASHES) isBullet[dash.charCodeAt(0)] = 2;

/**
 * Where the content of a list item begins, behind its bullet: 6 in `  -   x` for the bullet at 2.
 * @returns nothing where `at` holds no bullet.
 */
export function behindBullet(raw: string, at: number): number | undefined {
  const kind = isBullet[raw.charCodeAt(at)];
  if (!kind || (kind === 2 && !isBlank(raw.charCodeAt(at + 1)))) return undefined;
  let start = at + 1;
  while (isBlank(raw.charCodeAt(start))) start++;
  return start;
}

/** Per unit what it may be of a sentence's end. */
const ENDINGS = new Uint8Array(1 << 16);
/** A sign that ends a sentence. */
const END = 1;
/** A closing bracket or quote that may follow the end. */
const CLOSER = 2;
for (const sign of '。．.！!？?…」』') ENDINGS[sign.charCodeAt(0)] = END;
for (const sign of ')）"”’\'') ENDINGS[sign.charCodeAt(0)] = CLOSER;

/** Whether a sentence ends just before `end`, brackets and quotes aside. */
export function endsSentence(raw: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at > start && ENDINGS[raw.charCodeAt(at)] === CLOSER) at--;
  return at >= start && ENDINGS[raw.charCodeAt(at)] === END;
}

/** Signs of scripts that are written without blanks, and of double width. */
export const isWide = (unit: number): boolean =>
  (unit >= 0x2e80 && unit <= 0xa4cf) ||
  (unit >= 0xac00 && unit <= 0xd7a3) ||
  (unit >= 0xf900 && unit <= 0xfaff) ||
  (unit >= 0xff01 && unit <= 0xff60);
