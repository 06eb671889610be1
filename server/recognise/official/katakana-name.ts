import { COUNTRIES } from '../../lexicon/countries';
import { KATAKANA_HONORIFICS, NO_KATAKANA_NAME } from '../../lexicon/ja/officials';
import { isAsciiCapital, isBlank, isHiragana, isKanji, isKatakana, isLineEnd, unitsOf } from '../../text/script';
import { type Span, span } from '../../text/span';
import { firstStanding } from '../../text/stands';

/** ザン, or ファン・ヴァン・ザン with the state that stood before it: オーストラリア of オーストラリア・マールズ. */
export interface KatakanaName extends Span {
  readonly extent: 'full' | 'part';
  readonly country: (Span & { readonly value: string }) | undefined;
}

const LONGEST = 48;
const JOINTS = '・=-＝';
const countries = new Map(COUNTRIES.flatMap(({ ja, code }) => ja.map(name => [name, code] as const)));
const noName = new Set(NO_KATAKANA_NAME);
const honorifics = new Set(KATAKANA_HONORIFICS);

/** Particles, in documents that write them in katakana. */
const PARTICLES = unitsOf('ハヲニノトヘガモヨ');
/** The longest first. */
const LONG_PARTICLES = [
  'ニヨリテ',
  'ニヨリ',
  'ニヨル',
  'ニツキ',
  'ヨリ',
  'マデ',
  'カラ',
  'トハ',
  'ニハ',
  'トノ',
  'ホカ',
  'ノミ',
  'ナド',
];
const NEARBY = 60;

/** Whether no hiragana stands near: so wrote offices before 1946. */
export function hasKatakanaParticles(text: string, around: number): boolean {
  const end = Math.min(text.length, around + NEARBY);
  for (let at = Math.max(0, around - NEARBY); at < end; at++) if (isHiragana(text.charCodeAt(at))) return false;
  return true;
}

const isJoint = (unit: number): boolean => JOINTS.includes(String.fromCharCode(unit));

/** Whether a unit belongs to a katakana name, going by its neighbours. */
function belongs(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (isKatakana(unit)) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (isJoint(unit) || isBlank(unit)) return isLetter(before) && isLetter(after);
  // ジョージ・W・ブッシュ
  return isAsciiCapital(unit) && (isJoint(before) || isJoint(after));
}

const isLetter = (unit: number): boolean => isKatakana(unit) || isAsciiCapital(unit);

/** The katakana name that ends at an offset. */
export function katakanaNameEnding(text: string, end: number, floor: number): KatakanaName | undefined {
  if (!isKatakana(text.charCodeAt(end - 1))) return undefined;
  let at = end;
  while (at > floor && end - at < LONGEST && belongs(text, at - 1)) at--;
  while (at < end && !isLetter(text.charCodeAt(at))) at++;
  if (isKanji(text.charCodeAt(at - 1)) && hasKatakanaParticles(text, at)) at = behindParticles(text, at, end);
  return at < end ? nameOf(text, at, end) : undefined;
}

/** Behind the particles that a run begins with in old texts: 鷹取次官トオクセンボルグ公使, 我方ヨリハ次官. */
function behindParticles(text: string, start: number, end: number): number {
  const long = start + (firstStanding(text, LONG_PARTICLES, start)?.length ?? 0);
  return long < end && PARTICLES.has(text.charCodeAt(long)) ? long + 1 : long;
}

/** The katakana name that begins at an offset. */
export function katakanaNameStarting(
  text: string,
  start: number,
): (KatakanaName & { readonly hasParticle: boolean }) | undefined {
  if (!isLetter(text.charCodeAt(start))) return undefined;
  let at = start;
  while (at < text.length && at - start < LONGEST && belongs(text, at)) at++;
  while (at > start && !isKatakana(text.charCodeAt(at - 1))) at--;
  // グスタフ・オクセンボルグハ外務省ニ於テ
  const particle = particleBefore(text, start, at);
  const hasParticle = particle > 0;
  at -= particle;
  if (at - start < 2) return undefined;
  const name = nameOf(text, start, at);
  return name && { ...name, hasParticle };
}

/** The length of the particle that ends a run in old texts, バリントンハ and バリントンヨリ; at the end of its line a name is whole. */
function particleBefore(text: string, start: number, end: number): number {
  const long = LONG_PARTICLES.find(word => text.startsWith(word, end - word.length));
  const length = long?.length ?? (PARTICLES.has(text.charCodeAt(end - 1)) ? 1 : 0);
  const isOver = end >= text.length || isLineEnd(text.charCodeAt(end));
  return length > 0 && end - start > length + 1 && !isOver && hasKatakanaParticles(text, end) ? length : 0;
}

/** The parts of a name with their joints, from the first that names no state. */
function nameOf(text: string, start: number, end: number): KatakanaName | undefined {
  let from = start;
  let country: KatakanaName['country'];
  let parts = 0;
  let isKnown = true;
  for (let at = start, part = start; at <= end; at++) {
    if (at < end && isLetter(text.charCodeAt(at))) continue;
    if (isKnown) {
      const word = text.slice(part, at);
      if (parts === 0 && at < end && honorifics.has(word)) {
        from = part = at + 1;
        continue;
      }
      const code = countries.get(word);
      if (code && parts === 0 && !country) {
        country = { ...span(part, at), value: code };
        from = at + 1;
        part = at + 1;
        continue;
      }
      isKnown = code !== undefined || noName.has(word);
    }
    parts++;
    part = at + 1;
  }
  if (isKnown || end - from < 2) return undefined;
  return { start: from, end, extent: parts > 1 ? 'full' : 'part', country };
}
