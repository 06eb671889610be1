import { isDigit } from '../../text/script';
import type { Span } from '../../text/span';
import { wordAfter, wordBefore } from '../titled/words';
import type { Latin } from './latin-read';

/** Where the number behind a resolution ends: 2397, 1718 (2006), ES-11/1. */
export function resolutionEnd(text: string, from: number): number {
  let word = wordAfter(text, from);
  if (
    word &&
    (text.startsWith('No', word.start) || text.startsWith('số', word.start) || text.startsWith('nr', word.start))
  )
    word = wordAfter(text, text[word.end] === '.' ? word.end + 1 : word.end);
  if (!word) return from;
  let hasDigit = false;
  for (let at = word.start; at < word.end; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) hasDigit = true;
    else if (text[at] !== '/' && text[at] !== '-' && !(unit >= 0x41 && unit <= 0x5a)) return from;
  }
  if (!hasDigit) return from;
  const bracket =
    text.startsWith(' (', word.end) && text[word.end + 6] === ')' && isDigit(text.charCodeAt(word.end + 2));
  return bracket ? word.end + 7 : word.end;
}

export const COUNCIL_BEHIND = [
  ' of the security council',
  ' of the un security',
  ' of the united nations security',
  ' of the general assembly',
];
export const VIETNAMESE_COUNCILS = [
  ' của hội đồng bảo an liên hợp quốc',
  ' của hội đồng bảo an',
  ' của đại hội đồng liên hợp quốc',
  ' hội đồng bảo an liên hợp quốc',
];

/** FN:s säkerhetsråds resolution 2397: up to two words before, the council and whose it is. */
export function councilStart(lower: string, wordStart: number): number {
  let start = wordStart;
  for (let count = 0; count < 2; count++) {
    const word = wordBefore(lower, start);
    if (!word) break;
    const key = lower.slice(word.start, word.end);
    if (!COUNCILS.sv.some(council => key.startsWith(council))) break;
    start = word.start;
  }
  return start;
}

const COUNCILS: Readonly<Record<Latin, readonly string[]>> = {
  en: ['security council', 'general assembly', 'unsc', 'unscr', 'human rights council', 'united nations', 'un '],
  sv: ['säkerhetsråd', 'generalförsamling', 'fn'],
  vi: ['hội đồng bảo an', 'đại hội đồng', 'liên hợp quốc'],
};

/** Whether a resolution is one of a council of the United Nations. */
export function isCouncilResolution(lower: string, title: Span, language: Latin, hasNumber: boolean): boolean {
  const words = lower.slice(title.start, Math.min(lower.length, title.end + (language === 'vi' ? 50 : 0)));
  // resolution 2664 (2022): number and year together are the Security Council's.
  if (hasNumber && lower[title.end - 1] === ')') return true;
  return COUNCILS[language].some(council => words.includes(council)) && (hasNumber || language !== 'vi');
}
