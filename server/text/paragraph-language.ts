import { addTo } from '../collections/groups';
import { LANGUAGES, type Language, type LatinLanguage } from './language';
import { TELLING_WORDS } from './language-words';
import { isBlank, isCapitalAt, isLatinLetter } from './script';

/** How many units of a paragraph are looked at. */
const SAMPLE = 400;
/** So many kana or kanji in so many units at the beginning, and the rest need not be read. */
const PLENTY = 8;
const BEGINNING = 16;
/** By so many votes a language must lead the others together for the rest to go unread. */
const LEAD = 5;

const latins = LANGUAGES.filter(language => language !== 'ja');
const byWord = new Map<string, LatinLanguage[]>();
for (const language of latins) {
  for (const word of TELLING_WORDS[language].split(/\s/)) {
    if (word !== '') addTo(byWord, word, language);
  }
}
const longestWord = Math.max(...[...byWord.keys()].map(word => word.length));

/**
 * The language of a paragraph by its script and its commonest words.
 * @returns nothing where it has too little to tell: names, numbers, an address.
 */
export function languageOf(raw: string, start: number, end: number): Language | undefined {
  const limit = Math.min(end, start + SAMPLE);
  if (isPlainlyJapanese(raw, start, limit)) return 'ja';
  const votes: Record<LatinLanguage, number> = { en: 0, sv: 0, vi: 0 };
  let wide = 0;
  let letters = 0;
  let words = 0;
  for (let at = start; at < limit; at++) {
    const unit = raw.charCodeAt(at);
    if (isJapanese(unit)) wide++;
    else if (isLatinLetter(unit)) {
      let next = at + 1;
      while (next < limit && isLatinLetter(raw.charCodeAt(next))) next++;
      letters += next - at;
      if (isWordApart(raw, at, next)) {
        words++;
        vote(raw, at, next, votes);
      }
      if (wide === 0 && 2 * lead(votes) - votes.en - votes.sv - votes.vi >= LEAD) break;
      at = next - 1;
    } else if (unit === 0x3a && raw.charCodeAt(at + 1) === 0x2f && raw.charCodeAt(at + 2) === 0x2f) {
      while (at < limit && !isBlank(raw.charCodeAt(at))) at++;
    }
  }
  if (wide > 0 && wide * 6 >= letters) return 'ja';
  const best = latins.reduce((a, b) => (votes[b] > votes[a] ? b : a));
  if (votes[best] > 0) return best;
  return words >= 8 ? 'en' : undefined;
}

/** Kana and kanji; the rarer blocks matter little here. */
const isJapanese = (unit: number): boolean => unit >= 0x3041 && unit <= 0x9fff && (unit <= 0x30fe || unit >= 0x3400);

function isPlainlyJapanese(raw: string, start: number, limit: number): boolean {
  const end = Math.min(limit, start + BEGINNING);
  let wide = 0;
  for (let at = start; at < end; at++) if (isJapanese(raw.charCodeAt(at)) && ++wide === PLENTY) return true;
  return false;
}

const lead = (votes: Readonly<Record<LatinLanguage, number>>): number => Math.max(votes.en, votes.sv, votes.vi);

/** No part of an address, a handle or a hashtag. */
function isWordApart(raw: string, start: number, end: number): boolean {
  const before = raw.charCodeAt(start - 1);
  const after = raw.charCodeAt(end);
  const isJoined = (unit: number) =>
    unit === 0x2f || unit === 0x40 || unit === 0x23 || unit === 0x5f || (unit >= 0x30 && unit <= 0x39);
  return !isJoined(before) && !isJoined(after);
}

function vote(raw: string, start: number, end: number, votes: Record<LatinLanguage, number>) {
  // The letters of a name tell its bearer's language only.
  const isName = isCapitalAt(raw, start);
  for (let at = isName ? end : start; at < end; at++) {
    const unit = raw.charCodeAt(at);
    if (isVietnameseLetter(unit)) {
      votes.vi += 1;
      break;
    }
    if (isSwedishLetter(unit)) {
      votes.sv += 0.75;
      break;
    }
  }
  if (end - start > longestWord) return;
  for (const language of byWord.get(raw.slice(start, end).toLowerCase()) ?? []) votes[language] += 1;
}

/** Letters that of the four languages only Vietnamese has, or the marks of its decomposed writing. */
export const isVietnameseLetter = (unit: number): boolean =>
  (unit >= 0x1ea0 && unit <= 0x1ef9) ||
  unit === 0x0103 ||
  unit === 0x0102 ||
  unit === 0x0111 ||
  unit === 0x0110 ||
  unit === 0x01a1 ||
  unit === 0x01a0 ||
  unit === 0x01b0 ||
  unit === 0x01af ||
  unit === 0x0300 ||
  unit === 0x0301 ||
  unit === 0x0303 ||
  unit === 0x0309 ||
  unit === 0x0323;

/** å ä ö. */
const isSwedishLetter = (unit: number): boolean => {
  const low = unit | 0x20;
  return low === 0xe5 || low === 0xe4 || low === 0xf6;
};
