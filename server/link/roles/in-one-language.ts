import { JAPANESE_VICE_MINISTERS, WAVERING_POSTS } from '../../knowledge/equivalent-ranks';
import { BRANCHES, BY_BODY, BY_BODY_IN_LATIN, BY_FIELD, DISTINCT_POSTS, NAMELESS_BODIES } from '../../knowledge/ranks';
import { agreementOf, type Office } from '../offices';
import { grades, isDeputyBefore, posts, postsOf, type Role, titlesOf } from './role';

/** Whether two titles of one language contradict each other, neither being short for the other. */
export function conflictInOne(a: Role, b: Role): boolean {
  if (areDistinctWords(a, b)) return true;
  const [one, other] = [grades(a), grades(b)];
  if (one.length > 0 && other.length > 0 && !one.some(({ rank }) => other.some(grade => grade.rank === rank)))
    return true;
  if (branchesConflict(one, other)) return true;
  return (!wavers(a, b) && postsConflict(postsOf(a, b), postsOf(b, a))) || bodiesConflict(a, b);
}

/** 空将 and 陸将, 海軍少将 and 陸軍少将. */
function branchesConflict(a: readonly Office[], b: readonly Office[]): boolean {
  const branches = (offices: readonly Office[]) =>
    offices.flatMap(({ field }) => (field !== undefined && BRANCHES.has(field) ? [field] : []));
  const [one, other] = [branches(a), branches(b)];
  return one.length > 0 && other.length > 0 && !one.some(branch => other.includes(branch));
}

/** Japan's 事務次官 is no 副大臣; of other states both say who stands behind a minister. */
const wavers = (a: Role, b: Role): boolean =>
  [a, b].every(role => posts(role).every(({ rank }) => WAVERING_POSTS.has(rank))) &&
  agreementOf(posts(a), posts(b)) === 'different' &&
  haveOneField(posts(a), posts(b)) &&
  !(a.language === 'ja' && [a, b].some(({ text }) => JAPANESE_VICE_MINISTERS.some(word => text.includes(word))));

const haveOneField = (a: readonly Office[], b: readonly Office[]): boolean =>
  a.some(({ field }) => b.some(other => field === other.field || field === undefined || other.field === undefined));

/**
 * 横須賀地方総監 and 佐世保地方総監, アジア大洋州局長 and 欧州局長, Cục trưởng Cục Tác chiến and Cục trưởng Cục Đối ngoại: what is
 * left of two bodies without what they begin and end with alike shares no sign or word. A short form leaves nothing:
 * アジア局長 of アジア大洋州局長.
 */
function bodiesConflict(a: Role, b: Role): boolean {
  if (a.offices.length !== 1 || b.offices.length !== 1) return false;
  const { rank } = a.offices[0]!;
  const [parts, others] = [partsOf(a), partsOf(b)];
  const isByBody =
    (a.language === 'ja' ? BY_BODY : BY_BODY_IN_LATIN).has(rank) ||
    (rank === 'director' && haveSiblingBodies(a, parts, others));
  if (!isByBody || b.offices[0]!.rank !== rank) return false;
  // generaldirektören says nothing of a body that generaldirektör för Sjöfartsverket has.
  if (a.language !== 'ja' && parts[0] !== others[0]) return false;
  const [one, other] = withoutShared(parts, others);
  return one.length > 0 && other.length > 0 && !one.some(part => other.includes(part));
}

/** Director of Naval Policy and Director of Naval Procurement: what begins alike beyond the rank is of one list of posts. */
const haveSiblingBodies = ({ language }: Role, a: readonly string[], b: readonly string[]): boolean =>
  (language === 'en' || language === 'sv') && a.length > 2 && b.length > 2 && a[0] === b[0] && a[1] === b[1];

/** The signs of a Japanese title, the words of another that name its body. */
const partsOf = ({ language, text }: Role): readonly string[] =>
  language === 'ja' ? [...text] : text.split(/[\s,]+/).filter(word => word && !NAMELESS_BODIES.has(word));

/** What two lists have without their shared beginning and end. */
function withoutShared<Part>(a: readonly Part[], b: readonly Part[]): readonly [readonly Part[], readonly Part[]] {
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start++;
  let end = 0;
  while (end < shortest - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** 防衛審議官 and 防衛事務次官, which other languages give by one word. */
const areDistinctWords = (a: Role, b: Role): boolean =>
  DISTINCT_POSTS.some(
    ([one, other]) => (isCalled(a, one) && isCalled(b, other)) || (isCalled(a, other) && isCalled(b, one)),
  );

/** Whether a title ends with these words, in Latin letters has them: Vụ trưởng Vụ Hợp tác quốc tế, but not Phó Vụ trưởng. */
function isCalled({ text, language }: Role, words: string): boolean {
  if (language === 'ja') return titlesOf(text).some(title => title.endsWith(words));
  const at = ` ${text} `.indexOf(` ${words} `);
  return at >= 0 && !isDeputyBefore(text, at);
}

function postsConflict(a: readonly Office[], b: readonly Office[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const agreement = agreementOf(a, b);
  if (agreement === 'sibling') return [...a, ...b].every(({ rank }) => BY_FIELD.has(rank));
  return agreement === 'different';
}
