import { isHiragana, isKanji, isKatakana } from '../../text/script';

const DROPPED = /[「」『』“”"'‘’《》〈〉・･]/gu;
const BLANKS = /[ \n\r\t]/u;
/** British and other spellings of the words that titles are made of, and the one they are compared by. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['organisation', 'organization'],
  ['programme', 'program'],
  ['centre', 'center'],
  ['co-operation', 'cooperation'],
  ['the', ''],
]);

const isJapanese = (unit: number): boolean => isKanji(unit) || isKatakana(unit) || isHiragana(unit);

/** One form for all writings of a title: quotes and blanks inside Japanese dropped, case and spelling levelled. */
export function titleForm(title: string): string {
  const plain = title.normalize('NFKC').toLowerCase().replace(DROPPED, '');
  if (!BLANKS.test(plain)) return SPELLINGS.get(plain) ?? plain;
  const words: string[] = [];
  for (const word of plain.split(BLANKS)) {
    if (!word) continue;
    const before = words.at(-1);
    if (before !== undefined && (isJapanese(before.charCodeAt(before.length - 1)) || isJapanese(word.charCodeAt(0))))
      words[words.length - 1] = before + word;
    else words.push(word);
  }
  return words
    .map(word => SPELLINGS.get(word) ?? word)
    .filter(Boolean)
    .join(' ');
}

/** The numbers of a title, in their order: two resolutions of different numbers are two. */
export function numbersOf(title: string): string {
  const plain = title.normalize('NFKC');
  let numbers = '';
  for (let at = 0; at < plain.length; at++) {
    const unit = plain.charCodeAt(at);
    const isFigure = (unit >= 0x30 && unit <= 0x39) || '〇一二三四五六七八九十百'.includes(plain[at]!);
    if (isFigure) numbers += plain[at];
    else if (numbers && !numbers.endsWith(' ')) numbers += ' ';
  }
  return numbers.trimEnd();
}
