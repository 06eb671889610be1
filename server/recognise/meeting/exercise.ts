import { EXERCISE_VERBS } from '../../lexicon/en/meetings';
import type { LatinLanguage } from '../../text/language';
import { isDigit } from '../../text/script';
import type { Span } from '../../text/span';
import { quotedFrom } from '../titled/quotes';
import type { StatesNear } from '../titled/states-near';
import { swedishNameEnd } from '../titled/swedish-name';
import { isCapitalised, numberBehind, wordAfter } from '../titled/words';

/**
 * Where the name ends that stands right behind a word of exercises: Exercise Harbour Light, övningen Djup hand 25, diễn tập "Sóng biển 24".
 * @returns the end of the word where no name follows.
 */
export function exerciseEnd(text: string, lower: string, hit: Span, language: LatinLanguage, near: StatesNear): number {
  if (language === 'vi') return quotedEnd(text, hit.end);
  if (language === 'sv') {
    const named = swedishNameEnd(text, lower, hit.end);
    return named > hit.end ? numberBehind(text, named) : quotedEnd(text, hit.end);
  }
  if (!isCapitalised(text, hit.start)) return hit.end;
  let stop = hit.end;
  for (
    let word = wordAfter(text, hit.end);
    word && isCapitalised(text, word.start) && (stop > hit.end || !isDigit(text.charCodeAt(word.start)));
    word = wordAfter(text, word.end)
  )
    stop = word.end;
  return near(hit) || EXERCISE_VERBS.some(verb => lower.startsWith(verb, stop)) ? stop : hit.end;
}

/** The longest quoted name of an exercise. */
const LONGEST = 40;

/** Behind the quotes of a name: cuộc diễn tập "Sóng biển 24". */
function quotedEnd(text: string, end: number): number {
  const open = text[end] === ' ' ? end + 1 : end;
  if (text[open] !== '"' && text[open] !== '“') return end;
  const quoted = quotedFrom(text, open);
  return quoted && quoted.end - quoted.start <= LONGEST && isCapitalised(text, quoted.start) ? quoted.end + 1 : end;
}
