import { scriptOfName } from './forms';
import { katakanaOf, romajiOf } from './kana';
import { type Piece, piecesOf } from './readings-table';
import { foldRomaji } from './romaji';
import { WHOLE_READINGS } from './whole-readings';

/** How a kanji name is read as a romanised one. */
export interface Reading {
  /** How many units of the kanji name are its surname: 1 of 鯰博行. */
  readonly surname: number;
  /** Whether the romanised form begins with the surname: Namazu Hiroyuki. */
  readonly familyFirst: boolean;
}

/** Longer than any Japanese name: a set of places in it fits the bits of one number. */
const LONGEST = 30;

/**
 * Checks that a full Japanese name can be read as a romanised full name; it never predicts a reading.
 * Surname and given name are checked apart, in both orders, so that neither borrows a sound from the other.
 * @param kanji the name, perhaps with a blank between its parts, perhaps with kana in it: 鯰博行, 小池 ゆり子.
 * @param latin two words or more: Namazu Hiroyuki, KANO Kōji, Jun'ichirō Ōno.
 * @returns the split that the reading shows, or undefined where there is none.
 */
export function readingOf(kanji: string, latin: string): Reading | undefined {
  const words = latinWords(latin);
  if (words.length < 2 || words.length > 4) return undefined;
  const { characters, blankAt } = charactersOf(kanji);
  if (characters.length < 2 || characters.length > 10) return undefined;
  for (let first = 1; first < words.length; first++) {
    const [front, back] = [words.slice(0, first).join(''), words.slice(first).join('')];
    for (const familyFirst of [true, false]) {
      const [family, given] = familyFirst ? [front, back] : [back, front];
      const surname = splitReading(characters, blankAt, family, given);
      if (surname !== undefined) return { surname, familyFirst };
    }
  }
  return undefined;
}

function splitReading(
  characters: readonly string[],
  blankAt: number | undefined,
  family: string,
  given: string,
): number | undefined {
  const [familyGoal, givenGoal] = [foldRomaji(family), foldRomaji(given)];
  if (!isGoal(familyGoal) || !isGoal(givenGoal)) return undefined;
  for (const split of readThrough(characters, 0, familyGoal)) {
    if (split >= characters.length || (blankAt !== undefined && split !== blankAt)) continue;
    if (readThrough(characters, split, givenGoal).includes(characters.length))
      return characters.slice(0, split).join('').length;
  }
  return undefined;
}

/** Shorter beginnings can be read into every other name. */
const SHORTEST_SPOKEN = 2;

/**
 * Whether a Japanese name, or the beginning of it up to any character, can be read as somebody says it: 朝倉千尋 as
 * asakura, あさくら or あさくらちひろ.
 * @param spoken kana or Latin letters; blanks do not matter.
 */
export function canBeSpoken(kanji: string, spoken: string): boolean {
  const script = scriptOfName(spoken);
  if (script === 'kanji') return false;
  const goal = script === 'kana' ? romajiOf(spoken) : foldRomaji(spoken);
  const { characters } = charactersOf(kanji);
  if (goal.length < SHORTEST_SPOKEN || !isGoal(goal) || characters.length > 10) return false;
  return readThrough(characters, 0, goal).length > 0;
}

/** Whether a part of a Japanese name can be read as one romanised word, the whole of it: 岸 as Kishi, 大野 as Ōno. */
export function canBeRead(kanji: string, word: string): boolean {
  const goal = foldRomaji(word);
  const { characters } = charactersOf(kanji);
  if (goal.length < SHORTEST_SPOKEN || !isGoal(goal) || characters.length > 10) return false;
  return readThrough(characters, 0, goal).includes(characters.length);
}

const isGoal = (goal: string): boolean => goal.length > 0 && goal.length <= LONGEST;

/** The longest word that is read as a whole. */
const LONGEST_WORD = 4;

/**
 * Reads characters from one on, piece by piece, keeping for each character the set of places of the goal that can have
 * been reached before it.
 * @returns after how many characters the whole goal can have been read.
 */
function readThrough(characters: readonly string[], from: number, goal: string): number[] {
  const ends: number[] = [];
  const open: number[] = new Array(characters.length + 1).fill(0);
  const doubling: number[] = new Array(characters.length + 1).fill(0);
  open[from] = 1;
  for (let at = from; at < characters.length; at++) {
    if (at > from && open[at]! & (1 << goal.length)) ends.push(at);
    if (!open[at] && !doubling[at]) continue;
    const longest = Math.min(LONGEST_WORD, characters.length - at);
    for (let length = 1; length <= longest; length++) {
      const word = wordAt(characters, at, length);
      if (length > 1 && !WHOLE_READINGS.has(word)) continue;
      for (const piece of piecesOf(word)) {
        if (piece.voiced && at === from) continue;
        const reached = advance(goal, open[at]!, piece, false) | advance(goal, doubling[at]!, piece, true);
        if (piece.doubles) doubling[at + length]! |= reached;
        else open[at + length]! |= reached;
      }
    }
  }
  if (characters.length > from && open[characters.length]! & (1 << goal.length)) ends.push(characters.length);
  return ends;
}

/** One character (々 stands for the one before it), or several together. */
function wordAt(characters: readonly string[], at: number, length: number): string {
  if (length === 1) return characters[at] === '々' && at > 0 ? characters[at - 1]! : characters[at]!;
  return characters.slice(at, at + length).join('');
}

/** The places reached by a piece from a set of places; `doubled` after a small ッ. */
function advance(goal: string, places: number, piece: Piece, doubled: boolean): number {
  let reached = 0;
  for (let place = 0; place <= goal.length; place++) {
    if (!(places & (1 << place))) continue;
    const start = doubled ? place + 1 : place;
    if (doubled && (piece.text === '' || goal[place] !== piece.text[0])) continue;
    if (goal.startsWith(piece.text, start)) reached |= 1 << (start + piece.text.length);
    // A vowel that only lengthens the one before it was folded away: コ + ウチ is kochi. Two a melt too: カワ + アイ is kawai.
    const last = goal[place - 1];
    const first = piece.text[0];
    const lengthens =
      (last === 'o' && (first === 'o' || first === 'u')) || (last === first && (first === 'u' || first === 'a'));
    if (!doubled && lengthens && goal.startsWith(piece.text.slice(1), place))
      reached |= 1 << (place + piece.text.length - 1);
  }
  return reached;
}

/** The words of a romanised name; marks that belong to a word (Jun'ichi, Ken-ichi) do not part it. */
function latinWords(latin: string): string[] {
  return latin.split(/[ \u00a0\u3000,・]/u).filter(Boolean);
}

/** The characters of a name, small kana with the kana before them, and where a blank parts them. */
function charactersOf(name: string): { readonly characters: readonly string[]; readonly blankAt: number | undefined } {
  const characters: string[] = [];
  let blankAt: number | undefined;
  for (const character of name) {
    if (character === ' ' || character === '\u3000' || character === '\u00a0') {
      blankAt ??= characters.length;
      continue;
    }
    const kana = katakanaOf(character);
    if ('ャュョ'.includes(kana) && characters.length > 0) characters[characters.length - 1] += character;
    // A long-vowel mark adds nothing to a folded reading.
    else if (character !== 'ー') characters.push(character);
  }
  return { characters, blankAt };
}
