import type { PartialDay } from '../calendar/day';
import { codePoint } from '../text/code-point';
import { type AmountUnit, amounts, percent, rounded } from './amounts';
import { countryName } from './countries';
import { romanisedEra as eraName } from './eras';
import { listing } from './listing';
import type { Phrases } from './phrases';
import { dayInWords } from './when';

const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
const SEASONS = ['våren', 'sommaren', 'hösten', 'vintern'];
const WEEKDAYS = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
const UNITS: Readonly<Record<AmountUnit, readonly [string, string]>> = {
  year: ['år', 'år'],
  month: ['månad', 'månader'],
  week: ['vecka', 'veckor'],
  day: ['dag', 'dagar'],
  hour: ['timme', 'timmar'],
  minute: ['minut', 'minuter'],
  second: ['sekund', 'sekunder'],
};
const RELATIVE_UNITS: Readonly<Record<string, readonly [string, string, string]>> = {
  year: ['samma år', 'år', 'år'],
  'fiscal-year': ['samma räkenskapsår', 'räkenskapsår', 'räkenskapsår'],
  season: ['samma årstid', 'årstid', 'årstider'],
  quarter: ['samma kvartal', 'kvartal', 'kvartal'],
  month: ['samma månad', 'månad', 'månader'],
  week: ['samma vecka', 'vecka', 'veckor'],
  weekday: ['samma veckodag', 'sådan veckodag', 'sådana veckodagar'],
  day: ['samma dag', 'dag', 'dagar'],
};
const ORDER_REASONS = {
  'other-dates': 'som dokumentets andra datum',
  weekday: 'för då stämmer veckodagen',
};
const PARTS = { year: 'året', month: 'månaden', day: 'dagen' };

const month = (number: number): string => MONTHS[number - 1] ?? `månad ${number}`;
const weekday = (number: number): string => WEEKDAYS[number] ?? '';
const listed = listing('och');
const counted = (amount: number, [one, many]: readonly [string, string]): string =>
  `${amount} ${amount === 1 ? one : many}`;
const duration = (iso: string): string =>
  amounts(iso)
    .map(({ unit, amount }) => counted(amount, UNITS[unit]))
    .join(' ') || iso;
const apart = (days: number): string => {
  const { unit, amount } = rounded(days);
  return days === 0 ? 'samma dag' : `med ${unit === 'day' ? '' : 'ungefär '}${counted(amount, UNITS[unit])} emellan`;
};
const day = ({ year, month: number, day: date }: PartialDay): string =>
  [date, number === undefined ? undefined : month(number), year].filter(part => part !== undefined).join(' ');
const inWords = (value: string): string => dayInWords(value, day);
const countries = (codes: readonly string[]): string[] => codes.map(code => countryName(code, 'sv'));

export const sv: Phrases = {
  language: 'sv',

  findings: {
    'date/nonexistent': ({ fault }) => {
      switch (fault.kind) {
        case 'day':
          return fault.year === undefined
            ? `Den ${fault.day} ${month(fault.month)} finns inte: månaden har aldrig fler än ${fault.lastDay} dagar.`
            : `Den ${fault.day} ${month(fault.month)} ${fault.year} finns inte: den månaden har ${fault.lastDay} dagar.`;
        case 'month':
          return `Månad ${fault.month} finns inte: ett år har 12.`;
        case 'hour':
          return `Klockslaget ${fault.hour} finns inte: dygnet slutar vid 24, programtablåernas klocka vid 29.`;
        case 'minute':
          return `Minut ${fault.minute} finns inte: en timme slutar vid 59.`;
        case 'era-year': {
          const lacking =
            fault.lastYear === undefined
              ? `${eraName(fault.era)} har inget år ${fault.eraYear}.`
              : `${eraName(fault.era)} slutade med sitt år ${fault.lastYear}: år ${fault.eraYear} skulle vara ${fault.year}.`;
          return fault.undated
            ? `${lacking} Dokumentet saknar datum och kan vara skrivet innan eran tog slut.`
            : lacking;
        }
      }
    },
    'date/era-mismatch': ({ era, eraYear, eraIs, stated }) =>
      `${eraName(era)} ${eraYear} är ${eraIs}, men texten anger ${stated} bredvid.`,
    'date/era-boundary': ({ era, day, first, last, undated }) =>
      `${day} ligger utanför ${eraName(era)}, som ${last === undefined ? `började ${first}` : `varade från ${first} till ${last}`}.${
        undated ? ' Dokumentet saknar datum och kan vara skrivet innan eran tog slut.' : ''
      }`,
    'date/weekday-mismatch': ({ day, stated, actual, yearInferred }) =>
      `${day} är en ${weekday(actual)}, men texten säger ${weekday(stated)}.${
        yearInferred ? ' Året är en slutsats: det står inte i texten.' : ''
      }`,
    'date/duration-mismatch': ({ stated, actual }) =>
      `Tidsrymden är ${duration(actual)} lång, men texten säger ${duration(stated)}.`,
    'date/range-reversed': ({ from, to }) => `Slutet, ${to}, kommer före början, ${from}.`,
    'date/after-publication': ({ date, ownDate }) =>
      `Berättas som något som har hänt, men ${date} är efter dokumentets eget datum, ${ownDate}.`,
    'date/unresolved': () =>
      'Inget i dokumentet säger vilket datum det är. ”Ange dokumentets datum” skulle avgöra det.',
    'official/unresolved': () =>
      'Inget här säger vem detta är: inget dokument i mappen ger hela namnet med denna titel.',
    'official/ambiguous': ({ names }) => `Stämmer på ${listed(names)}: inget här avgör.`,
    'official/role-conflict': ({ span, name, other, from }, quote) =>
      `${quote(span)} här, men ${name} är ${other} ${
        from === 'table'
          ? 'den dagen enligt tabellen över ämbetsinnehavare'
          : from === 'passage'
            ? 'på ett annat ställe i dokumentet'
            : 'i ett annat dokument från samma tid'
      }.`,
    'official/name-variant': ({ usual }) => `Stavas vanligen ${usual}.`,
    'agreement/title-variant': ({ usual }) => `Titeln är vanligen ”${usual}”.`,
    'agreement/unresolved': () => 'Inget avtal av detta slag nämns tidigare.',
    'meeting/ordinal-conflict': ({ ordinal, other }) =>
      `Nummer ${ordinal} här, men samma möte samma dag är nummer ${other} på annat ställe.`,
    'text/suspicious-character': ({ character }) =>
      `Ett osynligt tecken (${codePoint(character)}) står mitt i ett namn eller en titel: en sökning hittar det inte.`,
    'text/unbalanced-bracket': ({ bracket, partner, side }) =>
      side === 'opening'
        ? `${bracket} stängs aldrig i sitt stycke: ${partner} väntades.`
        : `${bracket} stänger ingenting: inget ${partner} öppnar före det i stycket.`,
    'gazetteer/syntax': () =>
      'Ingen JSON härifrån: rätta den; kommentarer och ett komma efter den sista posten är tillåtna.',
    'gazetteer/schema': ({ field, expected, isMissing }) =>
      `${isMissing ? `”${field}” saknas: det` : field === '' ? 'Filen' : `”${field}”`} ska vara ${sv.gazetteer.expected[expected]}. Posten används inte förrän dess.`,
    'gazetteer/unknown-field': ({ field }) => `Inget är känt under namnet ”${field}”; resten av posten används.`,
    'gazetteer/duplicate-id': ({ id }) => `Id:t ”${id}” har redan en annan post: den här används inte.`,
    'gazetteer/unknown-id': ({ id }) => `Ingen person i filen har id:t ”${id}”.`,
    'gazetteer/shared-alias': ({ alias, names }) =>
      `”${alias}” är också ett namn på ${listed(names)}: ensamt avser det ingen av dem.`,
    'gazetteer/office-order': ({ from, to }) => `Ämbetet slutar ${to}, innan det börjar ${from}.`,
    'gazetteer/unused-alias': ({ alias }) => `Inget dokument i mappen har ”${alias}” som ett namn för sig.`,
  },
  evidence: {
    'date/nonexistent': 'dokumentets eget datum',
    'date/era-mismatch': 'årtalet bredvid',
    'date/era-boundary': 'dokumentets eget datum',
    'date/weekday-mismatch': 'var året kommer ifrån',
    'date/duration-mismatch': 'tidsrymden',
    'date/range-reversed': 'början',
    'date/after-publication': 'dokumentets eget datum',
    'date/unresolved': 'dokumentets eget datum',
    'official/unresolved': 'namnet',
    'official/ambiguous': 'en som kan avses',
    'official/role-conflict': 'den andra rollen',
    'official/name-variant': 'den vanliga stavningen',
    'agreement/title-variant': 'den vanliga titeln',
    'agreement/unresolved': 'avtalet',
    'meeting/ordinal-conflict': 'det andra numret',
    'text/suspicious-character': 'namnet eller titeln',
    'text/unbalanced-bracket': 'dess stycke',
    'gazetteer/syntax': 'filen',
    'gazetteer/schema': 'posten',
    'gazetteer/unknown-field': 'posten',
    'gazetteer/duplicate-id': 'posten som har det',
    'gazetteer/unknown-id': 'avtalet',
    'gazetteer/shared-alias': 'den andra posten',
    'gazetteer/office-order': 'början',
    'gazetteer/unused-alias': 'posten',
  },

  types: {
    date: 'datum',
    official: 'ämbetsperson',
    agreement: 'överenskommelse',
    meeting: 'möte',
    initiative: 'initiativ',
  },
  agreementKinds: {
    treaty: 'fördrag',
    convention: 'konvention',
    agreement: 'avtal',
    memorandum: 'samförståndsavtal',
    'letter-of-intent': 'avsiktsförklaring',
    protocol: 'protokoll',
    declaration: 'deklaration',
    statement: 'uttalande',
    resolution: 'resolution',
    'exchange-of-notes': 'notväxling',
    guidelines: 'riktlinjer',
    plan: 'plan',
  },
  dateKinds: {
    date: 'datum',
    datetime: 'datum och klockslag',
    interval: 'tidsrymd',
    duration: 'längd i tid',
    'fiscal-year': 'räkenskapsår',
  },
  ownDateSources: {
    recorded: 'angivet av läsaren',
    'front-matter': 'ur dokumentets huvud',
    stamp: 'ur datumraden överst',
    dateline: 'ur ortsraden',
    'file-name': 'slutsats av filnamnet',
  },

  reasons: {
    era: ({ era, eraYear, year }) => `${eraName(era)} ${eraYear} är ${year}.`,
    lunisolar: ({ converted }) =>
      converted
        ? 'Anges i den månsolkalender som Japan använde till 1872; omräknat till gregoriansk dag.'
        : 'Anges i den månsolkalender som Japan använde till 1872; bara året är säkert.',
    lunar: () => 'Anges i Vietnams månkalender, som inte räknas om; bara ett år som texten nämner är säkert.',
    'own-date': ({ source, date, inferred }) =>
      `Kompletterat med dokumentets eget datum ${inWords(date)} (${sv.ownDateSources[source]}${inferred ? ', står inte i texten' : ''}).`,
    post: ({ date, stamp }, quote) => `Kompletterat med inläggets datum, ${inWords(date)}: ${quote(stamp)}.`,
    named: ({ date, named }, quote) => `Kompletterat med det nyss nämnda datumet, ${inWords(date)}: ${quote(named)}.`,
    'nearest-date': ({ date, named }, quote) =>
      `Dokumentet saknar eget datum; kompletterat med närmast föregående hela datum, ${inWords(date)}: ${quote(named)}.`,
    'within-60-days': ({ year }) => `${year} är en slutsats: det året ligger det inom 60 dagar från det datumet.`,
    weekday: ({ year }) => `${year} är en slutsats: det året stämmer veckodagen.`,
    tense: ({ tense, year }) =>
      `${year} är en slutsats: meningen talar om något ${tense === 'past' ? 'förflutet' : 'kommande'}.`,
    nearest: ({ year }) => `${year} är en slutsats: det är närmast.`,
    'next-in-range': ({ date }) => `Följer av datumet bredvid i tidsrymden, ${inWords(date)}.`,
    unanchored: () => 'Inget i dokumentet säger vilket; ”Ange dokumentets datum” skulle avgöra det.',
    relative: ({ words, unit, distance }, quote) => {
      const [same, one, many] = RELATIVE_UNITS[unit] ?? [unit, unit, unit];
      return distance === 0
        ? `${quote(words)}: ${same}.`
        : `${quote(words)}: ${counted(Math.abs(distance), [one, many])} ${distance < 0 ? 'tidigare' : 'senare'}.`;
    },
    order: ({ dayFirst, because }) => `Läst med ${dayFirst ? 'dagen' : 'månaden'} först, ${ORDER_REASONS[because]}.`,
    'both-orders': ({ readings }) => `Antingen ${readings[0]} eller ${readings[1]}: dokumentet avgör det inte.`,
    'broadcast-clock': ({ day }) => `Ett klockslag efter 24 hör till nästa dag, ${day}.`,
  },
  links: {
    gazetteer: ({ name, office }) =>
      office === undefined
        ? `Enligt namnregistret avses ${name}.`
        : `Slutsats: den dagen har namnregistret ${name} som ${office}.`,
    'same-name': (_, other) => `Samma fullständiga namn: ${other}.`,
    marks: (_, other) => `${other} utan diakritiska tecken, och ingen annan här stavas så.`,
    'same-document': (_, other) => `En del av det fullständiga namn som dokumentet ger: ${other}.`,
    'same-part': (_, other) => `Samma namn i samma dokument: ${other}.`,
    gloss: (_, other) => `Texten ställer dem sida vid sida: ${other}.`,
    reading: ({ kanji, latin }) => `${kanji} kan läsas ${latin}, och ingen annan här kan det.`,
    sound: ({ katakana, latin, likeness }) =>
      `${katakana} låter som ${latin} (${percent(likeness)} %), och titel och stat stämmer.`,
    'same-title': ({ distance, acrossChange, agrees }, other) =>
      `${acrossChange || !agrees ? 'Kanske: en' : 'En'} del av det fullständiga namnet ${other}, med ${
        agrees ? 'samma titel' : 'en annan titel eller från en annan tid'
      }${
        distance === undefined ? '' : `, ${apart(distance)}`
      }${acrossChange ? ', men ämbetet bytte innehavare däremellan' : ''}.`,
    'other-writing': ({ by, distance, acrossChange }, other) =>
      `${acrossChange ? 'Kanske: ' : ''}${acrossChange ? 'kan' : 'Kan'} ${by === 'reading' ? 'läsas' : 'höras'} som en del av det fullständiga namnet ${other}, vars titel stämmer${
        distance === undefined ? '' : `, ${apart(distance)}`
      }${acrossChange ? ', men ämbetet bytte innehavare däremellan' : ''}.`,
    'same-time': ({ distance }, other) => `Samma namn i samma ämbete, ${apart(distance)}: ${other}.`,
    'office-holder': ({ name, title, from, to }) =>
      `Slutsats ur tabellen över ämbetsinnehavare: ${name}, ${title}, ${to ? `${inWords(from)} till ${inWords(to)}` : `sedan ${inWords(from)}`}.`,
    'known-name': () => 'Det fullständiga namnet står i tabellen över ämbetsinnehavare.',
    'known-names': (_, other) => `Båda är namn på en person i tabellen över ämbetsinnehavare: ${other}.`,
    'same-title-of-instrument': ({ parties }, other) =>
      `Samma titel: ${other}${parties.length > 0 ? ` (${countries(parties).join(', ')})` : ''}.`,
    'same-subject': ({ parties }, other) =>
      `Samma ämne, slag och parter${parties.length > 0 ? ` (${countries(parties).join(', ')})` : ''}: ${other}.`,
    'known-titles': (_, other) => `Båda är kända titlar på samma sak: ${other}.`,
    'sole-parties': ({ parties }, other) =>
      `Slutsats: samma ämne och slag; parterna anges inte här, och bara ${listed(countries(parties))} stämmer: ${other}.`,
    antecedent: (_, other) => `Står för det som nämndes tidigare: ${other}.`,
    meeting: ({ by }, other) =>
      `Samma parter och nivå, ${by === 'ordinal' ? 'och samma nummer' : by === 'date' ? 'och samma datum' : 'i ett och samma sammanhang'}: ${other}.`,
    'same-title-of-initiative': (_, other) => `Samma titel eller förkortning: ${other}.`,
  },
  inferred: parts => `Står inte här, slutsats: ${listed(parts.map(part => PARTS[part]))}.`,
  noValue: 'datumet finns inte i kalendern',

  day,
  season: (year, season) => `${SEASONS[season - 1] ?? ''} ${year}`,
  approximate: 'ungefär',
  weekday,
  era: (era, year, rest) =>
    [rest.day, rest.month === undefined ? undefined : month(rest.month), eraName(era), year]
      .filter(part => part !== undefined)
      .join(' '),
  duration,
  distance: days =>
    days === 0
      ? 'dokumentets egen dag'
      : `${counted(Math.abs(days), UNITS.day)} ${days < 0 ? 'före' : 'efter'} dokumentets eget datum`,
  moreHints: count => `${count} till av samma slag visas inte här; --format jsonl tar upp alla.`,
  counts: (here, all, documents) =>
    documents < 2
      ? `nämns ${counted(here, ['gång', 'gånger'])} här`
      : `nämns ${counted(here, ['gång', 'gånger'])} här, ${all} i ${documents} dokument`,

  labels: {
    role: 'Roll här',
    country: 'Land',
    names: 'Antas vara',
    reading: 'Läses',
    inOtherWords: 'Med andra ord',
    otherRoles: 'Andra roller',
    gregorian: 'Gregorianskt',
    era: 'Era',
    weekday: 'Veckodag',
    distance: 'Avstånd',
    why: 'Varför',
    parties: 'Parter',
    titles: 'Titlar',
    shortForms: 'Kortformer',
    signed: 'Undertecknat, enligt texten',
    known: 'Allmänt känt',
    held: 'Datum',
    venue: 'Plats',
    attended: 'Deltog, enligt texten',
    mentions: 'Omnämnanden',
    gazetteer: 'Namnregister',
    standsFor: 'Står för',
  },
  between: ', ',
  undated: 'odaterat',
  linksToNothing: 'Det är inte säkert vem eller vad som avses.',
  candidates: 'Kan avse',
  standsFor: names => `Slutsats, står inte i texten: ${listed(names)}`,
  namedInDocument: name => `Står för ${name}, som nämns med fullständigt namn i dokumentet.`,
  namedInGazetteer: name => `Står för ${name}, enligt namnregistret.`,
  officeOn: day => `Ämbete den ${day}`,
  table: {
    office: (title, from, to, isChecked) =>
      `${title}, ${from} till ${to} (tabellen över ämbetsinnehavare${isChecked ? '' : ', okontrollerat'})`,
    asOf: day => `åtminstone ${day}`,
    unknown: (title, asOf) => `okänt: tabellen över ämbetsinnehavare sträcker sig till ${asOf}, då med ${title}`,
  },
  concluded: 'slutsats',
  reading: {
    title: 'Läser mappen',
    sofar: (done, total) => `${done} av ${total} filer`,
    howToGoOn: command => `Läsningen av mappen stoppades. Kommandot ${command} läser resten.`,
  },
  guessedEncoding: encoding => `läst som ${encoding}, en gissning; ange files.encoding om den är fel`,
  skipped: {
    unreadable: 'går inte att läsa',
    'too-large': 'större än 8 MB',
    undecodable: 'ingen text i någon känd teckenkodning; ange files.encoding',
    'too-many': 'fler än 20 000 filer: resten utelämnas',
    wide: 'en hemmapp eller en hel enhet läses bara när shiryo.readWideFolders säger det',
  },
  records: {
    notJson: (file, line) => `${file}: inte JSON från rad ${line}.`,
    wrongEntry: (file, document, wrong) =>
      `${file}: posten för ${document} utelämnas: ${
        {
          date: 'datumet är ingen dag, månad eller något år som 2025-12-04',
          source: 'källan är ingen text på högst 2 048 tecken',
          other: 'bara "date" och "source" är kända',
        }[wrong]
      }.`,
    notChanged: file => `${file} är inte JSON av väntad form och ändrades inte: rätta filen först.`,
  },
  decisions: {
    sic: (message, by, day) =>
      `Sic: ${message} Antecknat som källans eget fel${by === undefined ? '' : ` av ${by}`}${day === undefined ? '' : ` den ${day}`}.`,
    wrongLine: (file, line, wrong) =>
      `${file}: rad ${line} används inte: ${
        {
          'not-json': 'den är inte JSON',
          'no-annotation': 'den är ingen Web Annotation',
          'no-place': 'den saknar citat eller läge i texten',
        }[wrong]
      }.`,
    unplaced: (file, line, quote, where) =>
      `${file}: rad ${line} är lagd åt sidan: ”${quote}” ${
        where === 'orphan' ? 'finns inte längre i texten' : 'finns på flera ställen i texten'
      }.`,
  },
  actions: {
    sic: 'Sic: felet är källans eget',
    ignore: 'Bortse från detta här',
    takeBack: { sic: () => 'Ta tillbaka ”sic”', ignored: code => `Visa ${code} här igen` },
    addToGazetteer: name => `Lägg till ${name} i namnregistret`,
    severity: code => `Ändra hur allvarlig ${code} är…`,
    remedies: {
      weekday: to => `Rätta veckodagen till ${to}`,
      'era-year': to => `Rätta eraåret till ${to}; det gregorianska året står kvar`,
      'gregorian-year': to => `Rätta det gregorianska året till ${to}; eraåret står kvar`,
      'usual-form': to => `Skriv den vanliga formen: ${to}`,
      bracket: to => `Avsluta med ${to}`,
      character: () => 'Ta bort det osynliga tecknet',
    },
    everywhere: (remedy, where) => {
      const what = {
        weekday: 'Rätta veckodagar',
        'era-year': 'Rätta eraår',
        'gregorian-year': 'Rätta gregorianska år',
        'usual-form': 'Skriv vanliga former',
        bracket: 'Laga parenteser',
        character: 'Ta bort osynliga tecken',
      }[remedy];
      return `${what} i hela ${where === 'document' ? 'dokumentet' : 'mappen'}…`;
    },
    rewrite: to => `Skriv datumet som ${to}`,
    preview: 'Rättelser i texterna',
  },
  gazetteer: {
    expected: {
      object: 'ett objekt inom klamrar',
      list: 'en lista inom hakparenteser',
      text: 'text på högst 4 000 tecken',
      id: 'ett kort namn utan blanksteg, som "asahina-yohei"',
      name: 'ett namn på högst 300 tecken',
      language: 'en språkkod, som "ja" eller "en"',
      names: 'namn efter språk, som { "ja": ["朝比奈洋平"] }, minst ett',
      country: 'en landskod med två versaler, som "JP"',
      party: 'en kod med versaler, som "JP" eller "ASEAN"',
      date: 'en dag, månad eller ett år som finns, som "2024-06-05", "2024-06" eller "2024"',
      kind: 'en av de sorter som redigeraren föreslår, som "memorandum"',
    },
    office: (title, from, to) =>
      from === undefined && to === undefined ? title : `${title}, ${from ?? '…'} till ${to ?? 'i dag'}`,
    signed: day => `Undertecknat ${day}`,
    inForce: day => `I kraft sedan ${day}`,
    signedBy: names => `Undertecknat av ${listed(names)}`,
    added: (name, file) => `${name} har lagts till i ${file}.`,
    alreadyThere: (name, file) => `${name} har en post i ${file}.`,
    notChanged: file => `${file} är inte JSON av väntad form och ändrades inte: rätta den först.`,
    noEntryFor: 'Bara personer, avtal och initiativ har poster i namnregistret.',
    addFirst: 'Namnet står inte i något namnregister, och texter ändras aldrig: lägg till det i namnregistret först.',
    noName: typed => `”${typed}” är inget namn: bokstäver eller siffror väntas, högst 300.`,
  },
  notInFolder: 'Dokumentet ligger inte i någon öppen mapp, så inget kan antecknas om det.',
  noDate: typed => `”${typed}” är ingen dag, månad eller något år, som 2025-12-04.`,
  documentLinks: {
    text: name => `Öppna den angivna källan: ${name}`,
    record: name => `Öppna källan som antecknats för dokumentet: ${name}`,
  },
  titleOfOffice: 'titel',
  inBoilerplate: 'I en del av sidan som inte är löpande text; tolkas inte med dokumentets datum.',

  tree: {
    types: { official: 'Befattningshavare', agreement: 'Avtal', meeting: 'Möten', initiative: 'Initiativ' },
    bodies: {
      leaders: 'Stats- och regeringschefer',
      foreign: 'Utrikesförvaltning',
      defence: 'Försvar',
      parliament: 'Parlament',
      other: 'Övriga ämbeten',
    },
    noState: 'Stat ej angiven',
    leftOut: count => `${count} till: filtrera för att hitta dem`,
    counts: (mentions, documents) => `${mentions} ${mentions === 1 ? 'gång' : 'gånger'} i ${documents} dokument`,
    roleOn: (role, day) => `${role} (${day})`,
  },
  pictures: {
    timeline: 'Tidslinje',
    network: 'Nätverk',
    around: name => `Kring ${name}`,
    aroundMostNamed: name => `Kring ${name}, som nämns oftast i mappen`,
    noEvents: 'Ingen text i mappen berättar ännu om något med datum.',
    noNames: 'Ingen text i mappen nämner ännu någon befattningshavare eller något avtal, möte eller initiativ.',
    events: (count, documents) => `${count} ${count === 1 ? 'händelse' : 'händelser'} i ${documents} dokument.`,
    names: (count, ties) => `${count} namn, ${ties} samband.`,
    leftOut: count => `${count} till är ${count === 1 ? 'utelämnad' : 'utelämnade'}.`,
    shared: isInSentence => (isInSentence ? 'I samma mening som' : 'I samma stycke som'),
  },
  explanation: {
    found: 'Igenkänt',
    byCue: (type, cue) => `som ${sv.types[type]}, genom ”${cue}”`,
    introduced: 'återfunnet: dokumentet inför denna form på ett annat ställe',
    vocabulary: 'ett namn ur mappens namnregister',
    notJoined: 'Anses inte vara någon eller något annat som mappen nämner.',
  },
};
