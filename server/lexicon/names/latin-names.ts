/** Small words inside names: Ursula von der Leyen, Anwar bin Ibrahim. */
export const PARTICLES: readonly string[] =
  'von van der den de la del della di da do dos das dela delos du le bin binti ibn al el ul ur ter ten zu zur af av y e san st. bint abdul'.split(
    ' ',
  );

/** Those that also begin a name by themselves: Baron von Hartmann. */
export const NAME_OPENERS: readonly string[] = [
  'von',
  'van',
  'de',
  'del',
  'della',
  'di',
  'da',
  'bin',
  'al',
  'el',
  'ter',
  'af',
  'zu',
  'du',
];

/** What people do; behind a capitalised everyday word they make a name of it: Price thanked. */
export const SAYING: readonly string[] = (
  'said says told added noted stressed thanked replied asked answered welcomed met visited signed arrived left expressed emphasized emphasised explained agreed proposed announced declared wrote warned toured attended spoke recalled remarked observed reported received hosted chaired opened called paid returned travelled traveled flew handed presented briefed led headed ' +
  'commanded served retired died resigned joined accompanied insisted conceded acknowledged confirmed denied urged demanded hailed praised criticised criticized condemned pledged vowed promised hoped believed felt thought knew smiled laughed ' +
  'shrugged nodded declined refused accepted offered sought interpreted testified argued suggested quipped joked apologised apologized recommended instructed enclosed telegraphed ' +
  'sade säger tillade framhöll betonade tackade svarade frågade välkomnade mötte besökte undertecknade reste menade menar uppgav konstaterade konstaterar förklarade föreslog skrev varnade'
).split(' ');

/** Given names among the everyday words: with another they make a name even if that is a word too: Mark Strong. */
export const GIVEN_NAMES_AND_WORDS: readonly string[] = [
  'mark',
  'will',
  'art',
  'bill',
  'frank',
  'rose',
  'grace',
  'grant',
  'hans',
  'per',
  'jan',
  'inga',
  'alla',
  'gene',
  'dean',
  'earl',
  'theo',
  'april',
  'june',
  'august',
  'john',
];

/** What a person is, has or will do, rather than a thing: behind a surname told before with a rank alone. */
export const BEING: readonly string[] = 'was is had has would will could did'.split(' ');

/** Before a place rather than a person. */
export const PLACE_PREPOSITIONS: readonly string[] =
  'in at near from to off around through the a an of on towards via into between this that those these past across'.split(
    ' ',
  );

/** Before the name of a mountain, a street or a camp. */
export const PLACE_OPENERS: readonly string[] = 'mount mt cape lake port point fort camp lough river saint st'.split(
  ' ',
);

/** Beginnings of surnames that are written small: al-Attiyah. */
export const NAME_PREFIXES: readonly string[] = [
  'al-',
  'el-',
  'ul-',
  'ad-',
  'as-',
  'ash-',
  "d'",
  'd’',
  'bin-',
  'ben-',
  "l'",
  'l’',
];

/** States that people are called after. */
export const STATES_AND_NAMES: readonly string[] = ['israel', 'jordan', 'chad', 'georgia'];

/** Months, in full or short, that people are called by. */
export const MONTHS_AND_NAMES: readonly string[] = ['april', 'august', 'june', 'may', 'jan', 'jun', 'mar', 'dec'];

/** Everyday words that are also names; they count as names beside another that is only a name: Park Jin, Condoleezza Rice. */
export const NAMES_AND_WORDS: readonly string[] = (
  'inga alla per park king young west bush price rice page field fields long do to an may lord bill mark grant so no son house church wells best good case early post street hall ' +
  'stone baker mason north south east carter cook hill wood woods lake rivers banks mills law first high low short small white brown black green gray grey day bell major ' +
  'chase cross fisher hunter porter power powers root sharp strong swift sun moon song kang han ban van hai sang bo he him her me man win ha la le mai nam ' +
  'tran ho be by on nor hang min chi tin ton dan bach hoang linh minister august april june jan jun mar dec jean theo hans will key glass art gene dean earl duke marshall chancellor judge knight noble prince said sultan'
).split(' ');

/** Given names cut short with a full stop: Ma. Corazon, Wm. Hale. */
export const SHORTENED_NAMES: readonly string[] = [
  ...[
    'Ma.',
    'St.',
    'Wm.',
    'Geo.',
    'Chas.',
    'Thos.',
    'Jas.',
    'Jos.',
    'Robt.',
    'Edw.',
    'Alex.',
    'Fredk.',
    'Md.',
    'Mohd.',
    'Muhd.',
  ],
];

/** Surnames of two letters: General Ma. */
export const SHORTEST_SURNAMES: readonly string[] =
  'ma li xi wu hu yu lu qi xu su ye he ho do vo vu ly le mo oh ro an'.split(' ');

/** Those of the everyday words that stand for somebody behind a title too: President Park, General Marshall. */
export const SURNAMES_AND_WORDS: readonly string[] = (
  'park king young west bush price rice page field fields long may lord grant church wells best good case early hall stone baker mason cook hill wood woods lake rivers banks mills law low short small white brown black green gray grey ' +
  'day bell chase cross fisher hunter porter power powers root sharp strong swift song kang han ban marshall duke glass key art dean earl knight noble'
).split(' ');

/** Behind a name and part of it: Lloyd Austin III. */
export const NAME_SUFFIXES: readonly string[] = ['Jr.', 'Sr.', 'Jr', 'Sr', 'II', 'III', 'IV'];

/** English and Swedish nouns end so, names seldom: General Information, Chefen för departementets Asienenhet. */
export const NOUN_ENDINGS: readonly string[] = [
  'tion',
  'tions',
  'ment',
  'ments',
  'ness',
  'ity',
  'ities',
  'ism',
  'ics',
  'ship',
  'ware',
  'able',
  'ible',
  'sion',
  'sions',
  'ology',
  'ures',
  'enhet',
  'enheten',
  'avdelning',
  'avdelningen',
  'myndigheten',
  'styrelsen',
  'verket',
];
