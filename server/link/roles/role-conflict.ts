import {
  ACTING_WORDS,
  DEPUTY_WORDS,
  FORMS_OF_ADDRESS,
  HEADS_AND_DEPUTIES,
  SAID_FOR_SHORT,
} from '../../knowledge/ranks';
import { conflictAcross } from './across-languages';
import { conflictInOne } from './in-one-language';
import { isDeputyBefore, type Role, titlesOf } from './role';

/** Whether one person cannot bear both roles at one time. */
export function rolesConflict(a: Role, b: Role): boolean {
  if (a.text === b.text || isActing(a) || isActing(b)) return false;
  if (isDeputyOf(a, b) || isDeputyOf(b, a)) return true;
  if (isShortFor(a, b) || isShortFor(b, a)) return false;
  return a.language === b.language ? conflictInOne(a, b) : conflictAcross(a, b);
}

const isActing = ({ text, language }: Role): boolean =>
  ACTING_WORDS.some(word => (language === 'ja' ? text.includes(word) : ` ${text} `.includes(` ${word} `)));

/** 副知事 of 知事, Phó Tư lệnh of Tư lệnh, 水産庁次長 of 水産庁長官. */
function isDeputyOf({ text: deputy, language }: Role, { text: head, language: other }: Role): boolean {
  if (language !== other) return false;
  if (language === 'ja')
    return (
      deputy.endsWith(`副${head}`) ||
      HEADS_AND_DEPUTIES.some(
        ([one, second]) => head.endsWith(one) && deputy === `${head.slice(0, -one.length)}${second}` && head !== one,
      )
    );
  return !SAID_FOR_SHORT.has(head) && DEPUTY_WORDS.some(word => deputy === `${word} ${head}`);
}

/** 大臣 of 防衛大臣, General of Lieutenant General: only what ends a longer title, in Latin letters what is a word of it. */
function isShortFor({ text: short, language, offices }: Role, { text: long }: Role): boolean {
  if (short.length >= long.length) return false;
  if (language === 'ja') {
    const titles = titlesOf(long);
    return titlesOf(short).every(title => titles.some(other => other.endsWith(title) && !other.endsWith(`副${title}`)));
  }
  if (FORMS_OF_ADDRESS.get(short)?.some(words => long.includes(words))) return true;
  const at = ` ${long} `.indexOf(` ${short} `);
  if (at < 0 || offices.some(({ field }) => field !== undefined)) return false;
  // A deputy minister is no minister.
  return !isDeputyBefore(long, at);
}
