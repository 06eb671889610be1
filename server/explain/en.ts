import type { PartialDay } from '../calendar/day';
import { codePoint } from '../text/code-point';
import { amounts, percent, rounded } from './amounts';
import { countryName } from './countries';
import { romanisedEra as eraName } from './eras';
import { listing } from './listing';
import type { Phrases } from './phrases';
import { dayInWords } from './when';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const ORDER_REASONS = {
  'other-dates': 'as the document’s other dates are',
  weekday: 'because the weekday fits then',
};
const PARTS = { year: 'the year', month: 'the month', day: 'the day' };

const month = (number: number): string => MONTHS[number - 1] ?? `month ${number}`;
const weekday = (number: number): string => WEEKDAYS[number] ?? '';
const listed = listing('and');
const counted = (amount: number, one: string, many = `${one}s`): string => `${amount} ${amount === 1 ? one : many}`;
const times = (amount: number): string => (amount === 1 ? 'once' : `${amount} times`);
const duration = (iso: string): string =>
  amounts(iso)
    .map(({ unit, amount }) => counted(amount, unit))
    .join(' ') || iso;
const apart = (days: number): string => {
  const { unit, amount } = rounded(days);
  return days === 0 ? 'on the same day' : `${unit === 'day' ? '' : 'about '}${counted(amount, unit)} apart`;
};
const day = ({ year, month: number, day: date }: PartialDay): string =>
  [date, number === undefined ? undefined : month(number), year].filter(part => part !== undefined).join(' ');
const inWords = (value: string): string => dayInWords(value, day);
const countries = (codes: readonly string[]): string[] => codes.map(code => countryName(code, 'en'));

export const en: Phrases = {
  language: 'en',

  findings: {
    'date/nonexistent': ({ fault }) => {
      switch (fault.kind) {
        case 'day':
          return fault.year === undefined
            ? `There is no ${fault.day} ${month(fault.month)}: the month never has more than ${fault.lastDay} days.`
            : `There is no ${fault.day} ${month(fault.month)} ${fault.year}: that month has ${fault.lastDay} days.`;
        case 'month':
          return `There is no month ${fault.month}: a year has 12.`;
        case 'hour':
          return `There is no hour ${fault.hour}: a day ends at 24, a broadcaster’s clock at 29.`;
        case 'minute':
          return `There is no minute ${fault.minute}: an hour ends at 59.`;
        case 'era-year': {
          const lacking =
            fault.lastYear === undefined
              ? `${eraName(fault.era)} has no year ${fault.eraYear}.`
              : `${eraName(fault.era)} ended in its year ${fault.lastYear}: year ${fault.eraYear} would be ${fault.year}.`;
          return fault.undated
            ? `${lacking} The document bears no date, so it may have been written before the era ended.`
            : lacking;
        }
      }
    },
    'date/era-mismatch': ({ era, eraYear, eraIs, stated }) =>
      `${eraName(era)} ${eraYear} is ${eraIs}, but the text gives ${stated} beside it.`,
    'date/era-boundary': ({ era, day, first, last, undated }) =>
      `${day} lies outside ${eraName(era)}, which ${last === undefined ? `began on ${first}` : `lasted from ${first} to ${last}`}.${
        undated ? ' The document bears no date, so it may have been written before the era ended.' : ''
      }`,
    'date/weekday-mismatch': ({ day, stated, actual, yearInferred }) =>
      `${day} is a ${weekday(actual)}, but the text says ${weekday(stated)}.${
        yearInferred ? ' The year is inferred: the text does not state it.' : ''
      }`,
    'date/duration-mismatch': ({ stated, actual }) =>
      `The range lasts ${duration(actual)}, but the text says ${duration(stated)}.`,
    'date/range-reversed': ({ from, to }) => `The end, ${to}, precedes the beginning, ${from}.`,
    'date/after-publication': ({ date, ownDate }) =>
      `Told as past, yet ${date} is after the document’s own date, ${ownDate}.`,
    'date/unresolved': () => 'Nothing in the document says which date this is. “Set Document Date” would settle it.',
    'official/unresolved': () =>
      'Nothing here says who this is: no document of the folder gives the full name with this title.',
    'official/ambiguous': ({ names }) => `Fits ${listed(names)}: nothing here decides.`,
    'official/role-conflict': ({ span, name, other, from }, quote) =>
      `${quote(span)} here, but ${name} is ${other} ${
        from === 'table'
          ? 'on that day by the table of office holders'
          : from === 'passage'
            ? 'elsewhere in this document'
            : 'in another document of the same time'
      }.`,
    'official/name-variant': ({ usual }) => `Usually spelt ${usual}.`,
    'agreement/title-variant': ({ usual }) => `The title is usually “${usual}”.`,
    'agreement/unresolved': () => 'No agreement of this kind is named before it.',
    'meeting/ordinal-conflict': ({ ordinal, other }) =>
      `Number ${ordinal} here, but the same meeting, of the same day, is number ${other} elsewhere.`,
    'text/suspicious-character': ({ character }) =>
      `An invisible character (${codePoint(character)}) stands in the middle of a name or title: a search would not find it.`,
    'text/unbalanced-bracket': ({ bracket, partner, side }) =>
      side === 'opening'
        ? `${bracket} is never closed within its paragraph: ${partner} was expected.`
        : `${bracket} closes nothing: no ${partner} opens before it in this paragraph.`,
    'gazetteer/syntax': () => 'Not JSON from here on: mend it; comments and a comma behind the last entry are allowed.',
    'gazetteer/schema': ({ field, expected, isMissing }) =>
      `${isMissing ? `“${field}” is missing: it` : field === '' ? 'The file' : `“${field}”`} must be ${en.gazetteer.expected[expected]}. The entry is left out until then.`,
    'gazetteer/unknown-field': ({ field }) => `Nothing is known by the name “${field}”; the rest of the entry is used.`,
    'gazetteer/duplicate-id': ({ id }) => `The id “${id}” is another entry’s already: this one is left out.`,
    'gazetteer/unknown-id': ({ id }) => `No person of this file has the id “${id}”.`,
    'gazetteer/shared-alias': ({ alias, names }) =>
      `“${alias}” is also a name of ${listed(names)}: by itself it means neither.`,
    'gazetteer/office-order': ({ from, to }) => `The office ends on ${to}, before it begins on ${from}.`,
    'gazetteer/unused-alias': ({ alias }) => `No document of the folder has “${alias}” as a name by itself.`,
  },
  evidence: {
    'date/nonexistent': 'the document’s own date',
    'date/era-mismatch': 'the year beside it',
    'date/era-boundary': 'the document’s own date',
    'date/weekday-mismatch': 'where the year comes from',
    'date/duration-mismatch': 'the range',
    'date/range-reversed': 'the beginning',
    'date/after-publication': 'the document’s own date',
    'date/unresolved': 'the document’s own date',
    'official/unresolved': 'the name',
    'official/ambiguous': 'one whom it may mean',
    'official/role-conflict': 'the other role',
    'official/name-variant': 'the usual spelling',
    'agreement/title-variant': 'the usual title',
    'agreement/unresolved': 'the agreement',
    'meeting/ordinal-conflict': 'the other number',
    'text/suspicious-character': 'the name or title',
    'text/unbalanced-bracket': 'its paragraph',
    'gazetteer/syntax': 'the file',
    'gazetteer/schema': 'the entry',
    'gazetteer/unknown-field': 'the entry',
    'gazetteer/duplicate-id': 'the entry that has it',
    'gazetteer/unknown-id': 'the agreement',
    'gazetteer/shared-alias': 'the other entry',
    'gazetteer/office-order': 'the beginning',
    'gazetteer/unused-alias': 'the entry',
  },

  types: { date: 'date', official: 'official', agreement: 'agreement', meeting: 'meeting', initiative: 'initiative' },
  agreementKinds: {
    treaty: 'treaty',
    convention: 'convention',
    agreement: 'agreement',
    memorandum: 'memorandum',
    'letter-of-intent': 'letter of intent',
    protocol: 'protocol',
    declaration: 'declaration',
    statement: 'statement',
    resolution: 'resolution',
    'exchange-of-notes': 'exchange of notes',
    guidelines: 'guidelines',
    plan: 'plan',
  },
  dateKinds: {
    date: 'date',
    datetime: 'date and time',
    interval: 'period',
    duration: 'length of time',
    'fiscal-year': 'fiscal year',
  },
  ownDateSources: {
    recorded: 'recorded by its reader',
    'front-matter': 'from its front matter',
    stamp: 'from the stamp near its top',
    dateline: 'from its dateline',
    'file-name': 'inferred from the file’s name',
  },

  reasons: {
    era: ({ era, eraYear, year }) => `${eraName(era)} ${eraYear} is ${year}.`,
    lunisolar: ({ converted }) =>
      converted
        ? 'Given in the lunisolar calendar that Japan used until 1872; converted to the Gregorian day.'
        : 'Given in the lunisolar calendar that Japan used until 1872; only the year is certain.',
    lunar: () =>
      'Given in the lunar calendar of Vietnam, which is not converted; only a year that the text tells is certain.',
    'own-date': ({ source, date, inferred }) =>
      `Completed from the document’s own date ${inWords(date)} (${en.ownDateSources[source]}${inferred ? ', not stated in the text' : ''}).`,
    post: ({ date, stamp }, quote) => `Completed from the date of the post, ${inWords(date)}: ${quote(stamp)}.`,
    named: ({ date, named }, quote) => `Completed from the date just named, ${inWords(date)}: ${quote(named)}.`,
    'nearest-date': ({ date, named }, quote) =>
      `The document bears no date of its own; completed from the nearest full date before, ${inWords(date)}: ${quote(named)}.`,
    'within-60-days': ({ year }) => `${year} is inferred: in that year it lies within 60 days of that date.`,
    weekday: ({ year }) => `${year} is inferred: in that year the weekday fits.`,
    tense: ({ tense, year }) =>
      `${year} is inferred: the sentence speaks of ${tense === 'past' ? 'something past' : 'something to come'}.`,
    nearest: ({ year }) => `${year} is inferred: it is the nearest.`,
    'next-in-range': ({ date }) => `Follows from the date beside it in the range, ${inWords(date)}.`,
    unanchored: () => 'Nothing in the document says which one; “Set Document Date” would settle it.',
    relative: ({ words, unit, distance }, quote) =>
      distance === 0
        ? `${quote(words)}: the same ${unit.replace('-', ' ')}.`
        : `${quote(words)}: ${counted(Math.abs(distance), unit.replace('-', ' '))} ${distance < 0 ? 'before' : 'after'}.`,
    order: ({ dayFirst, because }) => `Read with the ${dayFirst ? 'day' : 'month'} first, ${ORDER_REASONS[because]}.`,
    'both-orders': ({ readings }) => `Either ${readings[0]} or ${readings[1]}: the document does not tell.`,
    'broadcast-clock': ({ day }) => `An hour past 24 belongs to the next day, ${day}.`,
  },
  links: {
    gazetteer: ({ name, office }) =>
      office === undefined
        ? `The gazetteer gives this name to ${name}.`
        : `Inferred: on that day the gazetteer has ${name} as ${office}.`,
    'same-name': (_, other) => `The same full name: ${other}.`,
    marks: (_, other) => `${other} without its accents, and nobody else here is spelt so.`,
    'same-document': (_, other) => `A part of the full name that the document gives: ${other}.`,
    'same-part': (_, other) => `The same name in the same document: ${other}.`,
    gloss: (_, other) => `The text puts both side by side: ${other}.`,
    reading: ({ kanji, latin }) => `${kanji} can be read ${latin}, and nobody else here can.`,
    sound: ({ katakana, latin, likeness }) =>
      `${katakana} sounds like ${latin} (${percent(likeness)}%), with a title and a state that agree.`,
    'same-title': ({ distance, acrossChange, agrees }, other) =>
      `${acrossChange || !agrees ? 'Perhaps: a' : 'A'} part of the full name ${other}, given ${
        agrees ? 'with the same title' : 'with another title or at another time'
      }${distance === undefined ? '' : `, ${apart(distance)}`}${
        acrossChange ? ', but the office changed hands in between' : ''
      }.`,
    'other-writing': ({ by, distance, acrossChange }, other) =>
      `${acrossChange ? 'Perhaps: it' : 'It'} ${by === 'reading' ? 'can be read as' : 'sounds like'} a part of the full name ${other}, given with a title that agrees${
        distance === undefined ? '' : `, ${apart(distance)}`
      }${acrossChange ? ', but the office changed hands in between' : ''}.`,
    'same-time': ({ distance }, other) => `The same name in the same office, ${apart(distance)}: ${other}.`,
    'office-holder': ({ name, title, from, to }) =>
      `Inferred from the table of office holders: ${name}, ${title}, ${to ? `${inWords(from)} to ${inWords(to)}` : `since ${inWords(from)}`}.`,
    'known-name': () => 'The full name stands in the table of office holders.',
    'known-names': (_, other) => `Both are names of one person in the table of office holders: ${other}.`,
    'same-title-of-instrument': ({ parties }, other) =>
      `The same title: ${other}${parties.length > 0 ? ` (${countries(parties).join(', ')})` : ''}.`,
    'same-subject': ({ parties }, other) =>
      `The same subject, kind and parties${parties.length > 0 ? ` (${countries(parties).join(', ')})` : ''}: ${other}.`,
    'known-titles': (_, other) => `Both are known titles of one thing: ${other}.`,
    'sole-parties': ({ parties }, other) =>
      `Inferred: the same subject and kind; the parties are not stated here, and only ${listed(countries(parties))} fit: ${other}.`,
    antecedent: (_, other) => `Stands for what was named before: ${other}.`,
    meeting: ({ by }, other) =>
      `The same parties and level, ${by === 'ordinal' ? 'and the same number' : by === 'date' ? 'and the same date' : 'told in one context'}: ${other}.`,
    'same-title-of-initiative': (_, other) => `The same title or acronym: ${other}.`,
  },
  inferred: parts => `Not stated here, inferred: ${listed(parts.map(part => PARTS[part]))}.`,
  noValue: 'no such date in the calendar',

  day,
  season: (year, season) => `${SEASONS[season - 1] ?? ''} ${year}`,
  approximate: 'approximately',
  weekday,
  era: (era, year, rest) =>
    [rest.day, rest.month === undefined ? undefined : month(rest.month), eraName(era), year]
      .filter(part => part !== undefined)
      .join(' '),
  duration,
  distance: days =>
    days === 0
      ? 'the document’s own day'
      : `${counted(Math.abs(days), 'day')} ${days < 0 ? 'before' : 'after'} the document’s own date`,
  moreHints: count =>
    `${count} more of the same ${count === 1 ? 'is' : 'are'} not shown here; --format jsonl lists all.`,
  counts: (here, all, documents) =>
    documents < 2
      ? `named ${times(here)} here`
      : `named ${times(here)} here, ${all} in ${counted(documents, 'document')}`,

  labels: {
    role: 'Role here',
    country: 'Country',
    names: 'Taken to be',
    reading: 'Reading',
    inOtherWords: 'In other words',
    otherRoles: 'Other roles',
    gregorian: 'Gregorian',
    era: 'Era',
    weekday: 'Weekday',
    distance: 'Distance',
    why: 'Why',
    parties: 'Parties',
    titles: 'Titles',
    shortForms: 'Short forms',
    signed: 'Signed, as the text tells',
    known: 'Generally known',
    held: 'Date',
    venue: 'Place',
    attended: 'Attended, as the text tells',
    mentions: 'Mentions',
    gazetteer: 'Gazetteer',
    standsFor: 'Stands for',
  },
  between: ', ',
  undated: 'undated',
  linksToNothing: 'It is not certain whom or what this means.',
  candidates: 'May mean',
  standsFor: names => `Inferred, not stated: ${listed(names)}`,
  namedInDocument: name => `Stands for ${name}, whom this document names in full.`,
  namedInGazetteer: name => `Stands for ${name}, as the gazetteer says.`,
  officeOn: day => `Office on ${day}`,
  table: {
    office: (title, from, to, isChecked) =>
      `${title}, ${from} to ${to} (table of office holders${isChecked ? '' : ', unchecked'})`,
    asOf: day => `${day} at least`,
    unknown: (title, asOf) => `not known: the table of office holders reaches to ${asOf}, with ${title}`,
  },
  concluded: 'inferred',
  reading: {
    title: 'Reading the folder',
    sofar: (done, total) => `${done} of ${total} files`,
    howToGoOn: command => `Reading the folder was stopped. The command ${command} reads the rest.`,
  },
  guessedEncoding: encoding => `read as ${encoding}, a guess; set files.encoding if it is wrong`,
  skipped: {
    unreadable: 'not readable',
    'too-large': 'larger than 8 MB',
    undecodable: 'no text in an encoding that is known; set files.encoding',
    'too-many': 'more than 20,000 files: the rest is left out',
    wide: 'a home folder or a whole drive is read only when shiryo.readWideFolders says so',
  },
  records: {
    notJson: (file, line) => `${file}: not JSON from line ${line} on.`,
    wrongEntry: (file, document, wrong) =>
      `${file}: the entry of ${document} is left out: ${
        {
          date: 'its date is no day, month or year such as 2025-12-04',
          source: 'its source is no text of at most 2,048 characters',
          other: 'only "date" and "source" are known',
        }[wrong]
      }.`,
    notChanged: file => `${file} is not JSON of the expected shape and was not changed: mend it first.`,
  },
  decisions: {
    sic: (message, by, day) =>
      `Sic: ${message} Recorded as the source’s own${by === undefined ? '' : `, by ${by}`}${day === undefined ? '' : `, on ${day}`}.`,
    wrongLine: (file, line, wrong) =>
      `${file}: line ${line} is not used: ${
        {
          'not-json': 'it is not JSON',
          'no-annotation': 'it is no Web Annotation',
          'no-place': 'it lacks a quotation or a position in the text',
        }[wrong]
      }.`,
    unplaced: (file, line, quote, where) =>
      `${file}: line ${line} is set aside: “${quote}” ${
        where === 'orphan' ? 'no longer stands in the text' : 'stands at several places of the text'
      }.`,
  },
  actions: {
    sic: 'Sic: the fault is the source’s own',
    ignore: 'Ignore this here',
    takeBack: { sic: () => 'Take “sic” back', ignored: code => `Show ${code} here again` },
    addToGazetteer: name => `Add ${name} to the gazetteer`,
    severity: code => `Change the severity of ${code}…`,
    remedies: {
      weekday: to => `Correct the weekday to ${to}`,
      'era-year': to => `Correct the era year to ${to}; the Gregorian year stays`,
      'gregorian-year': to => `Correct the Gregorian year to ${to}; the era year stays`,
      'usual-form': to => `Write the usual form: ${to}`,
      bracket: to => `Close with ${to}`,
      character: () => 'Delete the invisible character',
    },
    everywhere: (remedy, where) => {
      const what = {
        weekday: 'Correct weekdays',
        'era-year': 'Correct era years',
        'gregorian-year': 'Correct Gregorian years',
        'usual-form': 'Write usual forms',
        bracket: 'Mend brackets',
        character: 'Delete invisible characters',
      }[remedy];
      return `${what} ${where === 'document' ? 'in the whole document' : 'in the whole folder'}…`;
    },
    rewrite: to => `Write the date as ${to}`,
    preview: 'Corrections of the texts',
  },
  gazetteer: {
    expected: {
      object: 'an object in braces',
      list: 'a list in brackets',
      text: 'text of at most 4,000 characters',
      id: 'a short name without blanks, such as "asahina-yohei"',
      name: 'a name of at most 300 characters',
      language: 'a language’s code, such as "ja" or "en"',
      names: 'names by language, such as { "ja": ["朝比奈洋平"] }, one at least',
      country: 'a state’s code of two capitals, such as "JP"',
      party: 'a code in capitals, such as "JP" or "ASEAN"',
      date: 'a day, month or year that exists, such as "2024-06-05", "2024-06" or "2024"',
      kind: 'one of the kinds that the editor proposes, such as "memorandum"',
    },
    office: (title, from, to) =>
      from === undefined && to === undefined ? title : `${title}, ${from ?? '…'} to ${to ?? 'today'}`,
    signed: day => `Signed ${day}`,
    inForce: day => `In force since ${day}`,
    signedBy: names => `Signed by ${listed(names)}`,
    added: (name, file) => `${name} was added to ${file}.`,
    alreadyThere: (name, file) => `${name} has an entry in ${file}.`,
    notChanged: file => `${file} is not JSON of the expected shape and was not changed: mend it first.`,
    noEntryFor: 'Only people, agreements and initiatives have entries in the gazetteer.',
    addFirst: 'Its name stands in no gazetteer, and texts are never changed: add it to the gazetteer first.',
    noName: typed => `“${typed}” is no name: letters or figures are expected, 300 at most.`,
  },
  notInFolder: 'The document lies in no open folder, so nothing can be recorded about it.',
  noDate: typed => `“${typed}” is no day, month or year such as 2025-12-04.`,
  documentLinks: {
    text: name => `Open the source cited: ${name}`,
    record: name => `Open the source recorded for this document: ${name}`,
  },
  titleOfOffice: 'title',
  inBoilerplate: 'In a part of the page that is no running text; not resolved against the document’s date.',

  tree: {
    types: { official: 'Officials', agreement: 'Agreements', meeting: 'Meetings', initiative: 'Initiatives' },
    bodies: {
      leaders: 'Heads of state and government',
      foreign: 'Foreign affairs',
      defence: 'Defence',
      parliament: 'Parliament',
      other: 'Other offices',
    },
    noState: 'State not named',
    leftOut: count => `${count} more: filter to find them`,
    counts: (mentions, documents) => `${times(mentions)} in ${counted(documents, 'document')}`,
    roleOn: (role, day) => `${role} (${day})`,
  },
  pictures: {
    timeline: 'Timeline',
    network: 'Network',
    around: name => `Around ${name}`,
    aroundMostNamed: name => `Around ${name}, named most in this folder`,
    noEvents: 'No text of this folder tells of anything with a date yet.',
    noNames: 'No text of this folder names an official, an agreement, a meeting or an initiative yet.',
    events: (count, documents) => `${counted(count, 'event')} in ${counted(documents, 'document')}.`,
    names: (count, ties) => `${counted(count, 'name')}, ${counted(ties, 'tie')}.`,
    leftOut: count => `${count} more ${count === 1 ? 'is' : 'are'} left out.`,
    shared: isInSentence => (isInSentence ? 'In one sentence with' : 'In one paragraph with'),
  },
  explanation: {
    found: 'Recognised',
    byCue: (type, cue) => `as ${en.types[type]}, by “${cue}”`,
    introduced: 'found again: the document introduces this form elsewhere',
    vocabulary: 'a name of this folder’s gazetteer',
    notJoined: 'Taken for nobody and nothing else that the folder names.',
  },
};
