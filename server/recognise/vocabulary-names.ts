import { BEHIND_NAME } from '../lexicon/ja/officials';
import { canonicalName } from '../names/forms';
import { cut } from '../text/cut';
import { isKanji, isKatakana, isLatinLetter } from '../text/script';
import { type Span, span } from '../text/span';
import type { TextView } from '../text/view';
import { type Hit, scanWords } from './cues';
import type { AgreementMention, OfficialMention } from './mention';
import { honorificEnding } from './official/latin-words';
import type { Found, ReadingContext } from './reader';
import { isSought, type KnownName, type KnownWord, type Vocabulary } from './vocabulary';

const MIDDLE_DOT = 0x30fb;

/**
 * The names of the vocabulary that stand in a text, whatever stands beside them, but for those that a reader has read
 * there as the same type of thing: it knows more of them.
 */
export function namedIn({ view }: ReadingContext, found: readonly Found[], vocabulary: Vocabulary): Found[] {
  if (vocabulary.isEmpty) return [];
  const read = new Set(found.map(placeAndType));
  const named: Found[] = [];
  for (const hit of scanWords(view.lower, vocabulary.table) as Hit<KnownWord>[]) {
    const name = hit.row.names.find(isSought);
    if (!name || !standsAlone(view, hit)) continue;
    const isShared = hit.row.names.some(({ entry }) => entry !== name.entry);
    const mention = mentionOf(isShared ? withoutTraits(name) : name, hit, view);
    if (!read.has(placeAndType(mention))) named.push(mention);
  }
  return named;
}

/** What is known of a name whoever bears it. */
const withoutTraits = (name: KnownName): KnownName =>
  name.type === 'official'
    ? { ...name, country: undefined }
    : name.type === 'agreement'
      ? { ...name, parties: [] }
      : name;

const placeAndType = ({ type, start, end }: Found): string => `${type} ${start} ${end}`;

/**
 * Tells of every mention which entry of the vocabulary it names, however it was found; a name that several entries share
 * names none of them, and one beside another state is another's.
 */
export function withEntries(mentions: Found[], { view }: ReadingContext, vocabulary: Vocabulary): Found[] {
  return vocabulary.isEmpty ? mentions : mentions.map(mention => withEntry(mention, view, vocabulary));
}

function withEntry(mention: Found, { lower }: TextView, { people, words }: Vocabulary): Found {
  if (mention.type === 'date' || mention.type === 'meeting') return mention;
  const bearing =
    mention.type === 'official'
      ? people.get(canonicalName(mention.name))
      : words.get(lower.slice(mention.start, mention.end))?.names;
  const fitting = (bearing ?? []).filter(name => mayMean(name, mention));
  const [known] = fitting;
  if (!known || fitting.some(({ entry }) => entry !== known.entry)) return mention;
  const { entry } = known;
  if (mention.type === 'official' && known.type === 'official') return officialWith(mention, known);
  if (mention.type === 'agreement' && known.type === 'agreement')
    return { ...mention, entry, parties: mention.parties.length > 0 ? mention.parties : known.parties };
  return { ...mention, entry };
}

const officialWith = (mention: OfficialMention, known: KnownName & { readonly type: 'official' }): OfficialMention => ({
  ...mention,
  entry: known.entry,
  extent: known.isFull ? 'full' : mention.extent,
  country: mention.country ?? known.country,
});

const mayMean = (name: KnownName, mention: Found): boolean =>
  name.type === mention.type &&
  (name.type !== 'official' ||
    mention.type !== 'official' ||
    name.country === undefined ||
    mention.country === undefined ||
    name.country === mention.country);

function mentionOf(name: KnownName, at: Span, { text, lower }: TextView): Found {
  const { start, end } = at;
  const words = cut(text, start, end);
  const common = { start, end, region: 'body', provenance: { reader: 'vocabulary', cue: span(start, end) } } as const;
  if (name.type === 'initiative') return { ...common, type: 'initiative', title: words };
  if (name.type === 'agreement') return { ...common, type: 'agreement', title: words, ...traitsOf(name) };
  const honorific = honorificEnding(lower, start - 1);
  return {
    ...common,
    type: 'official',
    name: words,
    extent: name.isFull ? 'full' : 'part',
    roleSpans: [],
    role: undefined,
    countrySpan: undefined,
    country: name.country,
    phrase: span(honorific?.start ?? start, end),
  };
}

const traitsOf = ({ kind, parties }: KnownName & { readonly type: 'agreement' }) =>
  ({ kind: kind ?? 'agreement', parties, subject: '', anaphor: undefined }) satisfies Partial<AgreementMention>;

/** Whether a hit is no part of a longer word, and has the capitals of the name. */
function standsAlone({ text }: TextView, { start, end, row }: Hit<KnownWord>): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isKatakana(text.charCodeAt(start)) && (isKatakana(before) || before === MIDDLE_DOT)) return false;
  if (isKatakana(text.charCodeAt(end - 1)) && (isKatakana(after) || after === MIDDLE_DOT)) return false;
  if (row.text.length === 2 && isKanji(row.text.charCodeAt(0))) {
    // 高野 is also a part of 高野山; three characters of a name are hardly ever another word's.
    if (isKanji(before) || (isKanji(after) && !BEHIND_NAME.includes(text[end]!))) return false;
  }
  return hasItsCapitals(text, start, row);
}

/**
 * A capital of a name is a capital in the text: May is no may, RAA no raa. Titles of several words are written with and
 * without; shouting is allowed everywhere.
 */
function hasItsCapitals(text: string, start: number, { text: name, names }: KnownWord): boolean {
  if (names.every(({ type }) => type !== 'official') && name.includes(' ')) return true;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (isLatinLetter(unit) && name[at] !== name[at]!.toLowerCase() && text.charCodeAt(start + at) !== unit)
      return false;
  }
  return true;
}
