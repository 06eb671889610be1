import * as z from 'zod';
import { type Days, daysCovered } from '../calendar/day';
import { parseIsoDate } from '../calendar/edtf';
import { addTo } from '../collections/groups';
import { once } from '../collections/remembered';
import { canonicalName, withoutMarks } from '../names/forms';
import { katakanaOf } from '../names/kana';
import { shortForms } from '../names/parts';
import { isSurname } from '../recognise/official/surnames';
import table from './office-holders.jsonl';

/** A year, a month or a day: 2009, 2013-03, 2021-04-08. */
const partialDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const titles = z.array(z.string());

const officeSchema = z.object({
  /** The state served, ISO 3166-1 alpha-2, or the union: EU, NATO, UN, ASEAN. */
  c: z.string(),
  ja: titles,
  en: titles,
  sv: titles.optional(),
  vi: titles.optional(),
  /** Further titles that the office has borne since a day. */
  alsoFrom: z.record(z.string(), titles).optional(),
  /** Whether several people hold it at a time, as deputies do. */
  several: z.boolean().optional(),
});

const termSchema = z.object({
  office: z.string(),
  from: partialDate,
  /** None: still in office at `asOf`. */
  to: partialDate.nullable(),
  confidence: z.enum(['high', 'medium', 'low']),
  acting: z.boolean().optional(),
  /** What outside record the dates were compared with. */
  check: z.string().optional(),
  source: z.string().optional(),
  asOf: partialDate.optional(),
});

const personSchema = z.object({
  id: z.string(),
  names: z.object({
    ja: z.string(),
    jaFamily: z.string().optional(),
    jaAlt: titles.optional(),
    romFamilyFirst: z.string().optional(),
    latin: z.string().optional(),
    latinAlt: titles.optional(),
    ascii: z.string().optional(),
  }),
  /** Surname and given name in hiragana. */
  reading: z.string().optional(),
  terms: z.array(termSchema),
});

const tableSchema = z.object({
  generated: partialDate,
  note: z.string(),
  offices: z.record(z.string(), officeSchema),
  people: z.array(personSchema),
});

export type OfficeRow = z.infer<typeof officeSchema>;
export type OfficeTerm = z.infer<typeof termSchema>;
export type OfficeHolder = z.infer<typeof personSchema>;

/** The table, indexed by what a text may call its people. */
export interface OfficeHolders {
  readonly offices: ReadonlyMap<string, OfficeRow>;
  readonly people: readonly OfficeHolder[];
  /** By canonical full name, in every script and spelling that the table gives. */
  readonly byName: ReadonlyMap<string, readonly OfficeHolder[]>;
  /** By surname or single part of a name: 岸, ザン, giang. */
  readonly byPart: ReadonlyMap<string, readonly OfficeHolder[]>;
}

/** Somebody who held an office on the days asked for. */
export interface Holding {
  readonly person: OfficeHolder;
  readonly term: OfficeTerm;
  readonly office: OfficeRow;
  /** Whether an outside record bears the row out, and the days lie within the term for certain. */
  readonly isCertain: boolean;
}

export const NO_OFFICE_HOLDERS: OfficeHolders = {
  offices: new Map(),
  people: [],
  byName: new Map(),
  byPart: new Map(),
};

/** The table that comes with Shiryo, parsed on first use. */
export const officeHolders: () => OfficeHolders = once(() => parseOfficeHolders(tableFrom(table)));

/** A line is the head of the table, an office or a person. */
function tableFrom(lines: string): unknown {
  const offices: Record<string, unknown> = {};
  const people: unknown[] = [];
  let head: object = {};
  for (const line of lines.split('\n')) {
    if (!line) continue;
    const row: { readonly office?: string; readonly id?: string } = JSON.parse(line);
    if (row.id !== undefined) people.push(row);
    else if (row.office !== undefined) offices[row.office] = row;
    else head = row;
  }
  return { ...head, offices, people };
}

/** A table from plain data; empty where the data have not its shape. */
export function parseOfficeHolders(data: unknown): OfficeHolders {
  const parsed = tableSchema.safeParse(data);
  if (!parsed.success) return NO_OFFICE_HOLDERS;
  const { offices, people } = parsed.data;
  const byName = new Map<string, OfficeHolder[]>();
  const byPart = new Map<string, OfficeHolder[]>();
  for (const person of people) {
    for (const name of new Set(fullNames(person).map(plainForm))) addTo(byName, name, person);
    for (const part of partsOf(person)) addTo(byPart, part, person);
  }
  return { offices: new Map(Object.entries(offices)), people, byName, byPart };
}

const plainForm = (name: string): string => withoutMarks(canonicalName(name));

/** Every full name that the table gives for a person, the native or kanji one first. */
export function fullNames({ names }: OfficeHolder): readonly string[] {
  const { ja, jaAlt, romFamilyFirst, latin, latinAlt, ascii } = names;
  const romGivenFirst = romFamilyFirst?.split(' ').reverse().join(' ');
  return [ja, ...(jaAlt ?? []), romFamilyFirst, romGivenFirst, latin, ...(latinAlt ?? []), ascii].filter(
    name => name !== undefined,
  );
}

/** How a Japanese name is read, in katakana: キシノブオ. */
export const kanaOfHolder = ({ reading }: OfficeHolder): string | undefined =>
  reading === undefined ? undefined : katakanaOf(reading).replace(' ', '');

/** A surname that the table states is better than one guessed from the full name: 岸 of 岸信夫. */
function partsOf(person: OfficeHolder): ReadonlySet<string> {
  const family = person.names.jaFamily;
  const guessed = fullNames(person).filter(name => family === undefined || name !== person.names.ja);
  return new Set([...(family === undefined ? [] : [family]), ...guessed.flatMap(name => shortForms(name, isSurname))]);
}

/** The people of the table with a full name, in whatever script, order and spelling. */
export const holdersNamed = ({ byName }: OfficeHolders, name: string): readonly OfficeHolder[] =>
  byName.get(plainForm(name)) ?? [];

/** The people of the table who can be called by a part of a name. */
export const holdersCalled = ({ byPart }: OfficeHolders, part: string): readonly OfficeHolder[] =>
  byPart.get(plainForm(part)) ?? [];

/** A row that no outside record bears out may propose, never decide. */
export const isVerified = ({ check, source, confidence }: OfficeTerm): boolean =>
  (check !== undefined || source !== undefined) && confidence !== 'low';

/**
 * The terms of a person that cover some days. Past `asOf` the table does not know, and says nothing.
 * @param days those that are possible.
 */
export function holdingsOf({ offices }: OfficeHolders, person: OfficeHolder, days: Days): readonly Holding[] {
  return person.terms.flatMap(term => {
    const office = offices.get(term.office);
    const from = daysOf(term.from);
    const end = term.to ?? term.asOf;
    const to = end === undefined ? undefined : daysOf(end);
    if (!office || !from || !to || days.last < from.first || days.first > to.last) return [];
    const isWithin = days.first >= from.last && days.last <= (term.to === null ? to.last : to.first);
    return [{ person, term, office, isCertain: isWithin && isVerified(term) }];
  });
}

/** The first and the last day of a year, month or day. */
export function daysOf(date: string): Days | undefined {
  const day = parseIsoDate(date);
  return day && daysCovered(day);
}

/** The titles of an office in one language on some day. */
export function titlesOf(office: OfficeRow, language: 'ja' | 'en' | 'sv' | 'vi', day: number): readonly string[] {
  const later = Object.entries(office.alsoFrom ?? {})
    .filter(([from]) => (daysOf(from)?.first ?? Number.POSITIVE_INFINITY) <= day)
    .flatMap(([, list]) => list);
  return [...(office[language] ?? []), ...(language === 'ja' || language === 'en' ? later : [])];
}
