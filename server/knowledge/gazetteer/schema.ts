import * as z from 'zod';
import { isDay } from '../../calendar/day';
import { parseIsoDate } from '../../calendar/edtf';
import { AGREEMENT_KINDS } from '../../recognise/mention';

/** Where a folder keeps its own names, beside its texts. */
export const GAZETTEER_PATH = '.shiryo/entities.json';

/** What a field should hold. The schemas give it in place of a message: the sentence is made by whoever tells it. */
export const EXPECTATIONS = [
  'object',
  'list',
  'text',
  'id',
  'name',
  'language',
  'names',
  'country',
  'party',
  'date',
  'kind',
] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

const expect = (error: Expectation) => ({ error });

/** Whoever writes more than this in one field means something else. */
const LONGEST_NAME = 300;
const LONGEST_TEXT = 4000;

const text = z.string(expect('text')).max(LONGEST_TEXT, expect('text'));
const id = z
  .string(expect('id'))
  .regex(/^[^\s"]{1,120}$/u, expect('id'))
  .describe('A short name of your own for this entry, without blanks, that no other entry of the file has.');
const name = z
  .string(expect('name'))
  .max(LONGEST_NAME, expect('name'))
  .regex(/[\p{L}\p{N}]/u, expect('name'));
/** Whether somebody or something can be called so. */
export const isName = (typed: string): boolean => name.safeParse(typed).success;
const language = z.string(expect('language')).regex(/^[a-z]{2,3}$/, expect('language'));
const byLanguage = z.record(language, z.array(name, expect('list')), expect('names'));
const someByLanguage = byLanguage.refine(names => Object.values(names).some(list => list.length > 0), expect('names'));
const country = z
  .string(expect('country'))
  .regex(/^[A-Z]{2}$/, expect('country'))
  .describe('The state served, by its code of two letters (ISO 3166-1): JP, VN, SE.');
const parties = z
  .array(z.string(expect('party')).regex(/^[A-Z]{2,8}$/, expect('party')), expect('list'))
  .describe('The parties: codes of two letters for states (JP, VN), or ASEAN, EU, UN.');
const date = z
  .string(expect('date'))
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, expect('date'))
  .refine(exists, expect('date'));
const note = text.describe('What you want to read in the hover.').optional();
const source = text.describe('Where you know it from: an address, an archive’s number.').optional();
const aliases = byLanguage
  .describe(
    'Other forms that mean this entry and nothing else, by language: short forms, acronyms, nicknames. They are found in the texts wherever they stand.',
  )
  .optional();

const office = z
  .strictObject(
    {
      title: name.describe('The title as a text gives it: 防衛審議官, Minister of Defence.'),
      body: name.describe('The ministry or organisation.').optional(),
      from: date.describe('The first day, month or year in the office: 2024-06-05, 2024-06, 2024.').optional(),
      to: date.describe('The last day, month or year in the office; none while it is held.').optional(),
    },
    expect('object'),
  )
  .describe('An office and the time in it.');

const person = z
  .strictObject(
    {
      id,
      names: someByLanguage.describe(
        'Full names by language, the one to be shown first: { "ja": ["朝比奈洋平"], "en": ["Asahina Yohei"] }.',
      ),
      reading: name.describe('How the name is read, in kana: あさひな ようへい.').optional(),
      aliases,
      country: country.optional(),
      offices: z.array(office, expect('list')).describe('The offices held, each with its time.').optional(),
      note,
      source,
    },
    expect('object'),
  )
  .describe('A person.');

const agreement = z
  .strictObject(
    {
      id,
      titles: someByLanguage.describe('Titles by language, the one to be shown first.'),
      aliases,
      kind: z.enum(AGREEMENT_KINDS, expect('kind')).describe('What kind of instrument it is.').optional(),
      parties: parties.optional(),
      signed: date.describe('The day, month or year of signature.').optional(),
      inForce: date.describe('The day, month or year of entry into force.').optional(),
      signatories: z.array(id, expect('list')).describe('Who signed: ids of people of this file.').optional(),
      note,
      source,
    },
    expect('object'),
  )
  .describe('A treaty, memorandum, declaration or the like.');

const initiative = z
  .strictObject(
    {
      id,
      titles: someByLanguage.describe('Titles by language, the one to be shown first.'),
      aliases,
      note,
      source,
    },
    expect('object'),
  )
  .describe('An initiative, programme or framework.');

/** The sections of the file, each with the shape of its entries and the type of mention that they are. */
export const SECTIONS = {
  people: { schema: person, type: 'official' },
  agreements: { schema: agreement, type: 'agreement' },
  initiatives: { schema: initiative, type: 'initiative' },
} as const;
export type Section = keyof typeof SECTIONS;

/** The whole file: what editors complete and explain. Reading it takes each entry by itself. */
export const fileSchema = z
  .strictObject(
    {
      $schema: z.string().describe('The schema of this file; Shiryo does not need it.').optional(),
      people: z.array(person, expect('list')).describe('People of this folder.').optional(),
      agreements: z.array(agreement, expect('list')).describe('Agreements of this folder.').optional(),
      initiatives: z.array(initiative, expect('list')).describe('Initiatives of this folder.').optional(),
    },
    expect('object'),
  )
  .meta({
    description: 'The names that Shiryo should know in this folder: they go before its own tables.',
    // Read by VS Code's JSON support alone.
    allowTrailingCommas: true,
  });

export type PersonFields = z.infer<typeof person>;
export type OfficeFields = z.infer<typeof office>;
export type AgreementFields = z.infer<typeof agreement>;
export type InitiativeFields = z.infer<typeof initiative>;

function exists(value: string): boolean {
  const day = parseIsoDate(value);
  return (
    day !== undefined &&
    (day.month === undefined || day.day === undefined || isDay({ ...day, month: day.month, day: day.day }))
  );
}
