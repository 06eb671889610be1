import { DISTINCT_POSTS, EQUIVALENT_RANKS, LOOSE_GRADES, LOOSE_POSTS } from '../../knowledge/equivalent-ranks';
import { BY_BODY, BY_FIELD, DEPUTY_WORDS, EXCLUSIVE_POSTS, FORMS_OF_ADDRESS } from '../../knowledge/ranks';
import type { Language } from '../../text/language';
import { agreementOf, isGrade, type Office } from '../offices';

/** A role as a mention gives it, with what it comes to. */
export interface Role {
  /** Folded, in lower case, blanks levelled. */
  readonly text: string;
  readonly language: Language;
  readonly offices: readonly Office[];
}

const ROWS: ReadonlyMap<string, number> = new Map(
  EQUIVALENT_RANKS.flatMap(({ ranks }, row) => ranks.map(rank => [rank, row] as const)),
);

/** Whether one person cannot bear both roles at one time. */
export function rolesConflict(a: Role, b: Role): boolean {
  if (a.text === b.text || isShortFor(a, b) || isShortFor(b, a)) return false;
  return a.language === b.language ? conflictInOne(a, b) : conflictAcross(a, b);
}

/** 大臣 of 防衛大臣, General of Lieutenant General: only what ends a longer title, in Latin letters what is a word of it. */
function isShortFor({ text: short, language, offices }: Role, { text: long }: Role): boolean {
  if (short.length >= long.length) return false;
  if (language === 'ja') {
    const titles = titlesOf(long);
    return titlesOf(short).every(title => titles.some(other => other.endsWith(title)));
  }
  if (FORMS_OF_ADDRESS.has(short) && long.includes(short.replace(/en$/, ''))) return true;
  const at = ` ${long} `.indexOf(` ${short} `);
  if (at < 0 || offices.some(({ field }) => field !== undefined)) return false;
  // A deputy minister is no minister.
  const before = long.slice(0, at).trimEnd();
  return !DEPUTY_WORDS.some(word => before === word || before.endsWith(` ${word}`));
}

/** The titles that a Japanese role joins: 上級中将兼国防次官. */
const titlesOf = (role: string): readonly string[] => role.split(/[兼・、 ]/).filter(Boolean);

const grades = ({ offices }: Role): readonly Office[] => offices.filter(isGrade);
const posts = ({ language, offices }: Role): readonly Office[] =>
  offices.filter(({ rank }) => EXCLUSIVE_POSTS.has(rank) || (language === 'ja' && rank === 'director'));

function conflictInOne(a: Role, b: Role): boolean {
  if (areDistinctWords(a, b)) return true;
  const [one, other] = [grades(a), grades(b)];
  if (one.length > 0 && other.length > 0 && !one.some(({ rank }) => other.some(grade => grade.rank === rank)))
    return true;
  return postsConflict(posts(a), posts(b)) || bodiesConflict(a, b);
}

/** 横須賀地方総監 and 佐世保地方総監: two bodies that share no sign. A short form keeps some: アジア局長 of アジア大洋州局長. */
function bodiesConflict(a: Role, b: Role): boolean {
  if (a.language !== 'ja' || a.offices.length !== 1 || b.offices.length !== 1) return false;
  const { rank } = a.offices[0]!;
  if (!BY_BODY.has(rank) || b.offices[0]!.rank !== rank) return false;
  let end = 1;
  while (end <= a.text.length && a.text.at(-end) === b.text.at(-end)) end++;
  const [one, other] = [a.text.slice(0, 1 - end || undefined), b.text.slice(0, 1 - end || undefined)];
  return one.length > 1 && other.length > 1 && ![...one].some(sign => other.includes(sign));
}

/** 防衛審議官 and 防衛事務次官, which other languages give by one word. */
const areDistinctWords = (a: Role, b: Role): boolean =>
  DISTINCT_POSTS.some(
    ([one, other]) =>
      (a.text.endsWith(one) && b.text.endsWith(other)) || (a.text.endsWith(other) && b.text.endsWith(one)),
  ) && agreementOf(posts(a), posts(b)) !== 'unknown';

function postsConflict(a: readonly Office[], b: readonly Office[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const agreement = agreementOf(a, b);
  if (agreement === 'sibling') return [...a, ...b].every(({ rank }) => BY_FIELD.has(rank));
  return agreement === 'different';
}

function conflictAcross(a: Role, b: Role): boolean {
  if (!isLooseGrade(a) && !isLooseGrade(b) && rowsConflict(grades(a), grades(b))) return true;
  if (isLoosePost(a) || isLoosePost(b)) return false;
  const [one, other] = [posts(a), posts(b)].map(offices =>
    // A minister without a field may be one of an embassy, or the short form of anything.
    offices.filter(({ rank, field }) => ROWS.has(rank) && (rank !== 'minister' || field !== undefined)),
  );
  return rowsConflict(one!, other!);
}

/** General is what a general of any grade is called in English and Swedish. */
const isLooseGrade = (role: Role): boolean =>
  LOOSE_GRADES.some(word => role.text.includes(word)) ||
  ((role.language === 'en' || role.language === 'sv') && grades(role).some(({ rank }) => rank === 'general'));

const isLoosePost = ({ text }: Role): boolean => LOOSE_POSTS.some(word => text.includes(word));

function rowsConflict(a: readonly Office[], b: readonly Office[]): boolean {
  const rows = a.map(({ rank }) => ROWS.get(rank)).filter(row => row !== undefined);
  const others = b.map(({ rank }) => ROWS.get(rank)).filter(row => row !== undefined);
  return rows.length > 0 && others.length > 0 && !rows.some(row => others.includes(row));
}
