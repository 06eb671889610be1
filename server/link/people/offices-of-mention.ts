import type { OfficialMention } from '../../recognise/mention';
import type { Language } from '../../text/language';
import { isHiragana, isKanji, isKatakana } from '../../text/script';
import type { Office } from '../offices';

const JOINTS = ['兼', '及び', '並びに', '、', '・', ', ', '; ', ' and ', ' och ', ' và '];

/** The offices that a mention's role names, each post by itself: 上級中将兼国防次官 names two. */
export function officesOfMention({ role, roleSpans }: OfficialMention, language: Language): readonly Office[] {
  if (!role) return [];
  const inJapanese = isJapanese(role);
  const spoken = inJapanese ? 'ja' : language === 'ja' ? 'en' : language;
  return postsOf(role, roleSpans)
    .map(post => officeOfTitle(post, spoken))
    .filter(office => office !== undefined);
}

/** The posts by the spans of the mention where they fit its role, else cut at the joints between posts. */
function postsOf(role: string, roleSpans: OfficialMention['roleSpans']): readonly string[] {
  const first = roleSpans[0];
  const last = roleSpans[roleSpans.length - 1];
  if (first && last && last.end - first.start === role.length)
    return roleSpans.map(({ start, end }) => role.slice(start - first.start, end - first.start));
  let posts = [role];
  for (const joint of JOINTS) posts = posts.flatMap(post => post.split(joint));
  return posts.filter(Boolean);
}

function isJapanese(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isKanji(unit) || isKatakana(unit) || isHiragana(unit)) return true;
  }
  return false;
}

/** Interim, until the reader of officials normalises titles. */
export function officeOfTitle(post: string, _language: Language): Office | undefined {
  const rows: readonly (readonly [RegExp, string])[] = [
    [/総理|首相|prime minister|premiärminister|statsminister|thủ tướng/i, 'head-of-government'],
    [/審議官|次官|deputy minister|biträdande|vice/i, 'vice-minister'],
    [/大臣|相$|minister|bộ trưởng/i, 'minister'],
    [/局長/, 'director-general'],
    [/司令官/, 'commander'],
    [/少将/, 'major-general'],
    [/将|general/i, 'lieutenant-general'],
  ];
  const fields: readonly (readonly [RegExp, string])[] = [
    [/防衛|国防|defen[cs]e|försvar|quốc phòng/i, 'defence'],
    [/外務|外相|foreign|utrikes|ngoại giao/i, 'foreign'],
    [/農林/, 'agriculture'],
    [/財務/, 'finance'],
  ];
  const rank = rows.find(([pattern]) => pattern.test(post))?.[1];
  return rank === undefined ? undefined : { rank, field: fields.find(([pattern]) => pattern.test(post))?.[1] };
}
