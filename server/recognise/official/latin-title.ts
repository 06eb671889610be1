import * as english from '../../lexicon/en/officials';
import type { TitlePart } from '../../lexicon/officials';
import * as swedish from '../../lexicon/sv/officials';
import * as vietnamese from '../../lexicon/vi/officials';
import type { Language } from '../../text/language';
import { isCapitalAt, isLatinLetter } from '../../text/script';
import { span } from '../../text/span';
import type { TextView } from '../../text/view';
import type { Hit } from '../cues';
import { suffixTable, suffixWords, type WordAt, wordEndingAt } from '../word-lookup';
import { type GrowingTitle, genitiveEnd, type RankEnd } from './growing-title';
import { inLanguage } from './latin-ranks';
import { growRight } from './latin-title-behind';
import { countryEnding, partEnding, suffixEnd, wordStart } from './latin-words';
import type { Title } from './parsed-title';
import type { TitleRow } from './title-row';
import { isBehindPlural } from './vietnamese-body';

const compoundFields = suffixTable(
  swedish.COMPOUND_FIELDS.flatMap(part => part.words.map(word => [word, part] as const)),
);
const fieldJoints = suffixWords([...english.FIELD_JOINTS, ...swedish.FIELD_JOINTS, ...vietnamese.FIELD_JOINTS]);

const MOST_PARTS = 8;
const BLANK = 0x20;

/**
 * Composes the title around a word of rank: from Minister back over Deputy and Permanent, and on over of Foreign Affairs.
 * @param language of the text there, among those that have the word.
 * @param floor where the title may begin at the earliest.
 * @param rankEnd tells of words of rank: another title begins there.
 */
export function latinTitle(
  view: TextView,
  found: Hit<TitleRow>,
  language: Language,
  floor: number,
  rankEnd: RankEnd,
): Title | undefined {
  const hit = inLanguage(found, language);
  const { row } = hit;
  const title: GrowingTitle = {
    start: hit.start,
    end: hit.end,
    field: row.field,
    effect: undefined,
    isPublic: row.field !== undefined,
    country: undefined,
    isPrivate: false,
  };
  if (!takeCompound(view, hit, title)) return undefined;
  title.end = suffixEnd(view.lower, hit.end);
  const rankStart = title.start;
  growLeft(view, title, floor);
  const inFront = title.country;
  growRight(view, hit, language, title, rankEnd);
  title.end = suffixEnd(view.lower, title.end);
  if (title.isPrivate && row.weight !== 'strong') return undefined;
  const outer = span(Math.min(title.start, inFront?.start ?? title.start), title.end);
  return {
    start: title.start,
    end: title.end,
    language,
    cue: span(rankStart, hit.end),
    rank: row.withField && title.field !== undefined ? row.withField : row.rank,
    field: title.field ?? row.fieldAlone,
    effect: title.effect,
    weight: row.weight,
    isPublic: title.isPublic,
    isPlural: row.isPlural || (language === 'vi' && isBehindPlural(view.lower, title.start)),
    country: title.country?.value,
    countrySpan: title.country && span(title.country.start, title.country.end),
    outer,
  };
}

/** Takes the first members of a Swedish compound: försvars of försvarsminister; utrikes- och försvarsminister whole. */
function takeCompound(view: TextView, hit: Hit<TitleRow>, title: GrowingTitle): boolean {
  const { text, lower } = view;
  if (hit.start === 0 || !isLatinLetter(text.charCodeAt(hit.start - 1))) {
    // vice-minister is a cue of its own; non-minister and co-chair are something else.
    return (
      !(text.charCodeAt(hit.start - 1) === 0x2d && isLatinLetter(text.charCodeAt(hit.start - 2))) ||
      takeHyphened(view, hit, title)
    );
  }
  const field = wordEndingAt(lower, hit.start, compoundFields);
  const start = wordStart(text, hit.start);
  // Any word before -minister and -ambassadör is a field.
  if (!field && !isOfAnyField(lower.slice(start, hit.start), hit)) return false;
  if (field && start < field.start && text.charCodeAt(field.start - 1) !== 0x2d) return false;
  title.start = start;
  title.field = field?.value.field ?? title.field;
  title.isPublic = true;
  if (lower.endsWith('- och ', start) || lower.startsWith('- och ', start - 6))
    title.start = wordStart(text, start - 6);
  return true;
}

const COMPOUNDS_OF_ANY: ReadonlySet<string> = new Set(['minister', 'ambassador', 'director']);
const privateOffices = new Set(swedish.PRIVATE_OFFICES);

/** Whether any word may tell the field: sekretariatschef, but no marknadschef of a company. */
const isOfAnyField = (beginning: string, { row }: Hit<TitleRow>): boolean =>
  beginning.length > 2 &&
  COMPOUNDS_OF_ANY.has(row.rank) &&
  // byggchef is of a company, byggminister of a cabinet.
  !(row.rank === 'director' && privateOffices.has(beginning));

/** Klimat-minister, ex-President: the member before a hyphen must be one of a title's. */
function takeHyphened({ text, lower }: TextView, hit: Hit<TitleRow>, title: GrowingTitle): boolean {
  const part = partEnding(lower, hit.start - 1) ?? partEnding(lower, hit.start);
  if (!part) return false;
  title.start = wordStart(text, hit.start - 1);
  title.isPublic ||= part.value.sort !== 'modifier';
  title.effect = part.value.effect;
  return true;
}

function growLeft(view: TextView, title: GrowingTitle, floor: number): void {
  const { text, lower } = view;
  let at = title.start;
  for (let count = 0; count < MOST_PARTS; count++) {
    const before = text.charCodeAt(at - 1);
    if (at <= floor + 1 || (before !== BLANK && before !== 0x2d)) return;
    const country = countryEnding(text, at - 1);
    if (country && country.start >= floor) {
      title.isPublic = true;
      title.country = { start: country.start, end: genitiveEnd(text, country), value: country.value };
      return;
    }
    const body = swedishBodyStart(view, at - 1);
    if (body >= floor && !partEnding(lower, at - 1)) {
      title.start = body;
      title.isPublic = true;
      return;
    }
    const part = partEnding(lower, at - 1) ?? joinedPart(lower, at - 1) ?? genitivePart(lower, at - 1);
    if (!part || part.start < floor) return;
    at = part.start;
    title.start = at;
    if (part.value.sort !== 'modifier') title.isPublic = true;
    title.field ??= part.value.field;
    title.effect ??= part.value.effect;
  }
}

/** Where the genitive of a Swedish body begins that ends at an offset, told by its last member: Kustrådets; -1 where none does. */
function swedishBodyStart({ text, lower }: TextView, end: number): number {
  const start = wordStart(text, end);
  return isCapitalAt(text, start) && wordEndingAt(lower, end, bodyGenitives) ? start : -1;
}

const bodyGenitives = suffixWords(swedish.BODY_GENITIVES);

/** Foreign and of Foreign and Defence Minister. */
function joinedPart(lower: string, end: number): WordAt<TitlePart> | undefined {
  const and = wordEndingAt(lower, end, fieldJoints);
  const part = and && partEnding(lower, and.start);
  return part && part.value.sort === 'field' ? part : undefined;
}

/** ministry's of the ministry's spokeswoman. */
function genitivePart(lower: string, end: number): WordAt<TitlePart> | undefined {
  if (lower[end - 1] !== 's' || !"'’".includes(lower[end - 2] ?? ' ')) return undefined;
  const part = partEnding(lower, end - 2);
  return part?.value.sort === 'body' ? part : undefined;
}
