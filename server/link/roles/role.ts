import { BESIDE_A_MINISTRY, DEPUTY_WORDS, EXCLUSIVE_POSTS, HELD_TOGETHER } from '../../knowledge/ranks';
import type { Language } from '../../text/language';
import { isGrade, type Office } from '../offices';

/** A role as a mention gives it, with what it comes to. */
export interface Role {
  /** Folded, in lower case, blanks levelled. */
  readonly text: string;
  readonly language: Language;
  readonly offices: readonly Office[];
}

/** The titles that a Japanese role joins: 上級中将兼国防次官. */
export const titlesOf = (role: string): readonly string[] => role.split(/[兼・、,\s]/).filter(Boolean);

/** Its military grades. */
export const grades = ({ offices }: Role): readonly Office[] => offices.filter(isGrade);

/** Its posts of which one person holds one. */
export const posts = ({ language, offices }: Role): readonly Office[] =>
  offices.filter(({ rank }) => EXCLUSIVE_POSTS.has(rank) || (language === 'ja' && rank === 'director'));

/** The posts of a role that another does not go together with. */
export const postsOf = (role: Role, beside: Role): readonly Office[] =>
  posts(role).filter(({ rank }) => !posts(beside).some(other => goTogether(role, rank, beside, other.rank)));

function goTogether(a: Role, rank: string, b: Role, other: string): boolean {
  if (HELD_TOGETHER.some(pair => pair.includes(rank) && pair.includes(other) && rank !== other)) return true;
  return rank === other && BESIDE_A_MINISTRY.some(word => a.text.includes(word) || b.text.includes(word));
}

/** Whether a Latin title has a word that says deputy right before an offset. */
export function isDeputyBefore(text: string, at: number): boolean {
  const before = text.slice(0, Math.max(0, at)).trimEnd();
  return DEPUTY_WORDS.some(word => before === word || before.endsWith(` ${word}`));
}
