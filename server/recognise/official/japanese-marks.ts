import { isBlank, isLineEnd } from '../../text/script';
import type { TextView } from '../../text/view';
import type { Cue, Hit } from '../cues';
import type { Draft } from './draft';
import { draftOf } from './japanese';
import { type Name, nameAlone, nameEnding } from './japanese-name';
import { endsAsGiven } from './kanji-name';
import { nextLineStart } from './lines';
import { markRow, type TitleRow } from './title-row';

/** ○峰岸果歩君, 補欠選任 香月太一君: so minutes call the members of an assembly. */
const MINUTES = markRow('ja', 'minutes-mark');
/** 日本国政府のために, at the foot of a treaty. */
const SIGNATURE = markRow('ja', 'signature-mark');

/** The cues of names without a title. */
export const japaneseMarkCues: readonly Cue<TitleRow>[] = [
  { word: '君', row: MINUTES },
  { word: 'のために', row: SIGNATURE },
];

/** Whether a cue marks a name rather than a title. */
export const isJapaneseMark = ({ row }: Hit<TitleRow>): boolean => row === MINUTES || row === SIGNATURE;

const SPEAKERS = '○◯〇●';
/** What stands before a member's name in the lists of minutes. */
const BEFORE_MEMBER = '、。()・|';

/**
 * The names that marks tell.
 * @param hasOfficials whether the text has other officials; 君 is else what a friend is called.
 */
export function japaneseMarked(view: TextView, hits: readonly Hit<TitleRow>[], hasOfficials: boolean): Draft[] {
  const found: Draft[] = [];
  let floor = 0;
  for (const hit of hits) {
    const name = hit.row === MINUTES ? member(view, hit, floor, hasOfficials) : signer(view, hit);
    if (!name) continue;
    found.push(draftOf(view.text, name, []));
    floor = name.end;
  }
  return found;
}

function member(view: TextView, { start }: Hit, floor: number, hasOfficials: boolean): Name | undefined {
  const { text } = view;
  const name = nameEnding(view, start, floor, false);
  if (name?.extent !== 'full') return undefined;
  const before = name.start === 0 ? '\n' : text[name.start - 1]!;
  if (SPEAKERS.includes(before)) return name;
  const isListed = BEFORE_MEMBER.includes(before) || isBlank(before.charCodeAt(0)) || isLineEnd(before.charCodeAt(0));
  return hasOfficials && isListed && (name.isStrong || endsAsGiven(text.slice(name.start, name.end)))
    ? name
    : undefined;
}

function signer(view: TextView, { start, end }: Hit): Name | undefined {
  const { text } = view;
  if (!'国府邦'.includes(text[start - 1] ?? ' ')) return undefined;
  const sign = text[end];
  if (sign !== ':' && !isLineEnd(text.charCodeAt(end))) return undefined;
  return nameAlone(view, nextLineStart(text, sign === ':' ? end + 1 : end));
}
