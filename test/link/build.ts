import type { PartialDay } from '../../server/calendar/day';
import { dayNumber } from '../../server/calendar/day';
import { parseIsoDate } from '../../server/calendar/edtf';
import { NO_OFFICE_HOLDERS } from '../../server/knowledge/office-holders';
import { links } from '../../server/link/links';
import type { Dating } from '../../server/model/datings';
import type { Facts, ResolvedMention } from '../../server/model/facts';
import type { Gloss } from '../../server/model/glosses';
import { emptyWorkspace, type Workspace, withDocuments } from '../../server/model/workspace';
import { scriptOfName } from '../../server/names/forms';
import type { AgreementKind } from '../../server/recognise/mention';

/** A mention to be laid out in a document, each behind the one before it. */
export interface Piece {
  readonly make: (start: number) => ResolvedMention;
  readonly length: number;
  /** Whether the text puts it in brackets behind the one before it. */
  readonly isGloss?: boolean;
  /** Whether the text tells it by the date before it. */
  readonly isDated?: boolean;
  /** Units between it and the one before it. */
  readonly gap?: number;
}

const provenance = { reader: 'test', cue: { start: 0, end: 0 } };

interface OfficialOptions {
  readonly country?: string;
  readonly isGloss?: boolean;
  readonly region?: 'body' | 'boilerplate';
  readonly extent?: 'full' | 'part';
}

/** An official by name and role; the extent follows from the name unless given. */
export function official(name: string, role?: string, options: OfficialOptions = {}): Piece {
  const script = scriptOfName(name);
  const isFull =
    script === 'kanji' ? [...name].length > 2 : script === 'kana' ? /[・=]/.test(name) : name.includes(' ');
  const length = name.length + (role?.length ?? 0);
  return {
    length,
    isGloss: options.isGloss ?? false,
    make: start => ({
      type: 'official',
      start,
      end: start + name.length,
      region: options.region ?? 'body',
      provenance,
      name,
      extent: options.extent ?? (isFull ? 'full' : 'part'),
      role,
      roleSpans: role === undefined ? [] : [{ start: start + name.length, end: start + length }],
      countrySpan: undefined,
      country: options.country,
      phrase: { start, end: start + length },
    }),
  };
}

interface AgreementOptions {
  readonly parties?: string;
  readonly subject?: string;
  readonly anaphor?: 'one' | 'several';
  readonly isGloss?: boolean;
  readonly region?: 'body' | 'boilerplate';
}

export function agreement(title: string, kind: AgreementKind, options: AgreementOptions = {}): Piece {
  return {
    length: title.length,
    isGloss: options.isGloss ?? false,
    make: start => ({
      type: 'agreement',
      start,
      end: start + title.length,
      region: options.region ?? 'body',
      provenance,
      title,
      kind,
      parties: options.parties?.split(' ') ?? [],
      subject: options.subject ?? '',
      anaphor: options.anaphor,
    }),
  };
}

export function meeting(
  title: string,
  parties: string,
  level: string | undefined,
  field: string | undefined,
  options: { readonly ordinal?: number; readonly gap?: number } = {},
): Piece {
  return {
    length: title.length,
    ...(options.gap === undefined ? {} : { gap: options.gap }),
    make: start => ({
      type: 'meeting',
      start,
      end: start + title.length,
      region: 'body',
      provenance,
      title,
      longForm: undefined,
      ordinal: options.ordinal,
      parties: parties ? parties.split(' ') : [],
      level,
      field,
    }),
  };
}

export function initiative(title: string, isGloss = false): Piece {
  return {
    length: title.length,
    isGloss,
    make: start => ({ type: 'initiative', start, end: start + title.length, region: 'body', provenance, title }),
  };
}

/** A date, as far as linking looks at it: its value and the days that it covers. */
export function date(value: string, gap?: number): Piece {
  const day = dayOf(value);
  return {
    length: 10,
    ...(gap === undefined ? {} : { gap }),
    make: start => ({
      type: 'date',
      start,
      end: start + 10,
      region: 'body',
      provenance,
      expression: { form: 'point', point: { start, end: start + 10, precision: 'day' } },
      meaning: {
        kind: 'date',
        value,
        days: { first: day, last: day + (value.length === 7 ? 29 : 0) },
        inferred: [],
        points: [],
        reasons: [],
      },
    }),
  };
}

const dayOf = (iso: string): number => {
  const { year, month, day } = parseIsoDate(iso)!;
  return dayNumber(year, month ?? 1, day ?? 1);
};

/**
 * The facts of a document.
 * @param own its own date, ISO, or undefined.
 */
export function document(name: string, own: string | undefined, ...pieces: readonly Piece[]): Facts {
  const mentions: ResolvedMention[] = [];
  const glosses: Gloss[] = [];
  const datings: Dating[] = [];
  let at = 0;
  pieces.forEach(({ make, length, isGloss, gap, isDated }, index) => {
    at += gap ?? 100;
    mentions.push(make(at));
    at += length;
    if (isGloss) glosses.push({ first: index - 1, second: index });
    const before = mentions[index - 1];
    // The text puts a meeting and a date beside each other.
    if (mentions[index]!.type === 'meeting' && before?.type === 'date' && (gap ?? 100) <= 60)
      datings.push({ mention: index, date: index - 1 });
    if (isDated) datings.push({ mention: index, date: index - 1 });
  });
  return {
    vocabulary: '',
    header: { document: name },
    layout: {
      frontMatter: undefined,
      paragraphs: [{ start: 0, end: at + 1, language: pieces[0] && isLatin(pieces[0].make(0)) ? 'en' : 'ja' }],
      boilerplate: [],
      sections: [],
      posts: [],
      stamps: [],
      softBreaks: [],
    },
    ownDate:
      own === undefined ? undefined : { date: parseIsoDate(own) as PartialDay, source: 'stamp', inferred: false },
    mentions,
    glosses,
    datings,
  };
}

const isLatin = (mention: ResolvedMention): boolean =>
  (mention.type === 'official' && scriptOfName(mention.name) === 'latin') ||
  ('title' in mention && scriptOfName(mention.title) === 'latin');

export const workspaceOf = (documents: readonly Facts[], withTable = false): Workspace =>
  withDocuments(withTable ? emptyWorkspace : { ...emptyWorkspace, officeHolders: () => NO_OFFICE_HOLDERS }, documents);

/** What is linked: per mention, `document:index`, the number of its entity in the order of the mentions, and how. */
export function grouped(workspace: Workspace): string[] {
  const found = links(workspace);
  const groups = new Map<string, string[]>();
  for (const [name, facts] of [...workspace.documents].sort(([a], [b]) => (a < b ? -1 : 1)))
    facts.mentions.forEach((mention, index) => {
      if (mention.type === 'date') return;
      const label = `${name}:${mention.type === 'official' ? mention.name : mention.title}`;
      const entities = found.entitiesOf(name, index);
      if (entities.length === 0) groups.set(`${name} ${index}`, [`${label} (none)`]);
      for (const { key } of entities) groups.set(key, [...(groups.get(key) ?? []), label]);
    });
  return [...groups.values()].map(group => group.join(' = '));
}

/** Why the last mention of a document is linked: the kinds of its evidence. */
export const reasonsOf = (workspace: Workspace, name: string, index: number): string[] =>
  links(workspace)
    .evidenceFor(name, index)
    .map(({ kind }) => kind);
