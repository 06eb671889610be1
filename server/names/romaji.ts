/**
 * Romanised Japanese in one plain spelling, so that all systems compare equal: Hepburn with or without macrons, Kunrei,
 * passport forms (Ohno, Homma), old forms (Inouye). Long vowels are short, a syllabic n is n before every letter.
 */

/** Spellings of other systems and their Hepburn; at each place the longest that fits is taken. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  (
    'sya sha,syu shu,syo sho,si shi,tya cha,tyu chu,tyo cho,ti chi,tu tsu,hu fu,zya ja,zyu ju,zyo jo,zi ji,' +
    'jya ja,jyu ju,jyo jo,dya ja,dyu ju,dyo jo,di ji,dzu zu,du zu,dzi ji,ye e,wo o,kwa ka,gwa ga,' +
    'shi shi,chi chi,tsu tsu,sha sha,shu shu,sho sho,cha cha,chu chu,cho cho'
  )
    .split(',')
    .map(row => row.split(' ') as [string, string]),
);

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aiueo'.includes(letter);

/** The letters a to z of a Latin string, marks and everything else dropped: Kanō Kōji → kanokoji. */
export function plainLetters(latin: string): string {
  let letters = '';
  for (const character of latin.normalize('NFD').toLowerCase()) {
    if (character >= 'a' && character <= 'z') letters += character;
    else if (character === 'đ') letters += 'd';
    else if (character === 'ø') letters += 'o';
    else if (character === 'æ') letters += 'ae';
    else if (character === 'ß') letters += 'ss';
    else if (character === 'ł') letters += 'l';
  }
  return letters;
}

/** One plain spelling of a romanised string: Ōno, Ohno, Oono → ono; Zyun'iti → junichi. */
export function foldRomaji(latin: string): string {
  return shortenVowels(spellHepburn(plainLetters(latin)));
}

/** Whether a word can be Japanese in Latin letters: Nakai and Toru, not Fell. */
export function isRomaji(word: string): boolean {
  const letters = spellHepburn(plainLetters(word));
  let at = 0;
  while (at < letters.length) {
    // A syllabic n, or the first of a doubled consonant.
    if (letters[at] === 'n' && !isVowel(letters[at + 1]) && letters[at + 1] !== 'y') at++;
    else {
      if (letters[at] === letters[at + 1] && !isVowel(letters[at])) at++;
      const onset = ONSETS.find(one => letters.startsWith(one, at)) ?? '';
      if (!isVowel(letters[at + onset.length])) return false;
      at += onset.length + 1;
    }
  }
  return at > 1;
}

/** The consonants that a syllable begins with, the longer first. */
const ONSETS = 'sh ch ts ky gy ny hy by py my ry k g s z t d n h b p m y r w j f'.split(' ');

function spellHepburn(letters: string): string {
  let spelt = '';
  for (let at = 0; at < letters.length; ) {
    const known = SPELLINGS.get(letters.slice(at, at + 3)) ?? '';
    const shorter = known ? '' : (SPELLINGS.get(letters.slice(at, at + 2)) ?? '');
    if (known || shorter) {
      spelt += known || shorter;
      at += known ? 3 : 2;
      continue;
    }
    const letter = letters[at]!;
    const next = letters[at + 1];
    if (letter === 'm' && next !== undefined && 'bpm'.includes(next)) spelt += 'n';
    // Ohno, Satoh: an h that only lengthens the o before it.
    else if (!(letter === 'h' && letters[at - 1] === 'o' && !isVowel(next) && next !== 'y')) spelt += letter;
    at++;
  }
  return spelt.replaceAll('tch', 'cch');
}

function shortenVowels(spelt: string): string {
  let short = '';
  for (const letter of spelt) {
    const last = short[short.length - 1];
    if (last === 'o' && (letter === 'o' || letter === 'u')) continue;
    if (last === 'u' && letter === 'u') continue;
    short += letter;
  }
  return short;
}
