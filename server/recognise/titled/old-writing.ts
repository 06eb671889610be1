import { isHiragana, isKanji, isKatakana } from '../../text/script';
import { isContent, runStart } from './units';

/** Katakana that are grammar in texts written with kanji and katakana alone: 航路標識ノ互恵ニ関スル. */
const PARTICLES: ReadonlySet<number> = new Set(
  [...'ノニハヲトモガテルシレタリスセヘケビザメ'].map(sign => sign.charCodeAt(0)),
);
/** How far left hiragana would show that a text is written the modern way. */
const REACH = 40;

/** Whether the katakana run around an offset is grammar: short, of particles alone, with kanji before and kanji or an end behind. */
function isGrammarAt(text: string, at: number): boolean {
  let start = at;
  while (isKatakana(text.charCodeAt(start - 1)) && at - start < 5) start--;
  let end = at + 1;
  while (isKatakana(text.charCodeAt(end)) && end - at < 5) end++;
  if (end - start > 3 || !isKanji(text.charCodeAt(start - 1))) return false;
  for (let unit = start; unit < end; unit++) if (!PARTICLES.has(text.charCodeAt(unit))) return false;
  return true;
}

/** Whether the text left of an offset is written in the old way, with katakana for its grammar and no hiragana. */
export function isOldWriting(text: string, end: number): boolean {
  let hasGrammar = false;
  for (let at = end - 1; at >= Math.max(0, end - REACH); at--) {
    const unit = text.charCodeAt(at);
    if (isHiragana(unit)) return false;
    if (!hasGrammar && PARTICLES.has(unit) && isGrammarAt(text, at)) hasGrammar = true;
  }
  return hasGrammar;
}

/** As `runStart`, but ended by katakana of grammar. */
export function oldRunStart(text: string, end: number, floor: number): number {
  let start = end;
  while (start > floor && isContent(text.charCodeAt(start - 1))) {
    if (PARTICLES.has(text.charCodeAt(start - 1)) && isGrammarAt(text, start - 1)) break;
    start--;
  }
  return start;
}

/** Whether the run of content that ends at an offset holds katakana, without which the two ways of writing look alike. */
export function holdsKatakana(text: string, end: number, floor: number): boolean {
  for (let at = end - 1, start = runStart(text, end, floor); at >= start; at--)
    if (isKatakana(text.charCodeAt(at))) return true;
  return false;
}
