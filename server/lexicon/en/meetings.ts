import { type GatheringSign, type GatheringWord, gatheringWords, signs } from '../gathering';
import { wordSet } from '../title-grammar';

export const ENGLISH_MEETINGS: readonly GatheringWord[] = [
  ...gatheringWords(
    'parties',
    'meeting|meetings|summit|dialogue|dialog|forum|talks|conference|consultations|consultation|consultative committee|2+2|symposium|council|roundtable|round table|seminar|workshop|negotiations|patrol|joint patrol',
  ),
  ...gatheringWords('body', 'working group|joint committee|joint commission|commission|session'),
  ...gatheringWords('joint', 'exercise|joint exercise|naval exercise'),
  ...gatheringWords(
    'known',
    'Shangri-La Dialogue|Shangri-La Dialog|Munich Security Conference|ASEAN Regional Forum|East Asia Summit|ADMM-Plus|ADMM Plus|Raisina Dialogue|RIMPAC|Exercise Malabar|Talisman Sabre|Talisman Saber|Cobra Gold|Balikatan|Keen Sword|Keen Edge|Pitch Black|' +
      'Exercise Kakadu|Freedom Edge|Pacific Vanguard|Iron Fist|Resolute Dragon|Super Garuda Shield|Garuda Shield|Yama Sakura|Orient Shield|Bushido Guardian|Vigilant Isles|Dharma Guardian|Steadfast Defender|Nordic Response|Northern Viking|Valiant Shield|Southern Jackaroo|JIMEX|SIMBEX|Kakadu|La Perouse|Cold Response|BALTOPS|Western Pacific Naval Symposium|North Pacific Coast Guard Forum|Tokyo International Conference on African Development|Pacific Islands Leaders Meeting|TICAD|PALM|' +
      'Yalta Conference|Potsdam Conference|Cairo Conference|Camp David Summit|Six-Party Talks|Geneva Conference|Paris Peace Conference',
  ),
];

/** Words of rank and field that may stand in lower case between the parties and the word of a meeting. */
export const MEETING_MODIFIERS: ReadonlySet<string> = wordSet(
  "defence defense foreign ministerial ministers’ ministers' minister-level vice-ministerial vice-minister vice-minister-level security bilateral trilateral quadrilateral strategic partnership policy summit annual special joint maritime military economic " +
    "telephone phone video leaders’ leaders' high-level senior working-level cyber foreign-policy diplomatic diplomacy and affairs defence-ministerial naval air army 2+2 navy coast guard peace nuclear trade ministry informal formal regular inaugural virtual round session edition strategic-level",
);

/** Words of a subject that make a name in capitals a meeting of states: the Northern Coast Guard Forum. */
export const MEETING_SUBJECTS: ReadonlySet<string> = wordSet(
  'defence defense security maritime naval navy coast guard peace disarmament nuclear arctic pacific asia asia-pacific indo-pacific ministers ministerial leaders strategic bilateral trilateral fisheries borders border parliamentary ambassadors armistice staff cyber space hydrographic counter-piracy humanitarian',
);

/** Ordinals in words. */
export const ENGLISH_ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth inaugural'
    .split(' ')
    .map((word, index) => [word, word === 'inaugural' ? 1 : index + 1]),
);

export const ENGLISH_LEVELS: readonly GatheringSign[] = [
  ...signs('vice-ministers', 'vice-minister|vice minister|deputy minister|vice-ministerial|deputy-minister'),
  ...signs('chiefs-of-staff', 'chiefs of'),
  ...signs('staff', 'staff talks|staff dialogue'),
  ...signs('directors', 'director-general|directors-general|director general|senior official'),
  ...signs('working', 'working-level|working group|experts'),
  ...signs('ministers', 'ministerial|ministers|minister|2+2'),
  ...signs('summit', 'summit|leaders'),
  ...signs('parliament', 'parliament'),
];
export const ENGLISH_FIELDS: readonly GatheringSign[] = [
  ...signs('2+2', '2+2|foreign and defen|security consultative|diplomacy and defen'),
  ...signs('disarmament', 'disarmament|non-proliferation|nonproliferation|arms control'),
  ...signs('cyber', 'cyber'),
  ...signs('space', 'outer space|space '),
  ...signs('coast-guard', 'coast guard'),
  ...signs('maritime', 'maritime|ocean|sea lane|shipping|hydrograph'),
  ...signs('fisheries', 'fisher'),
  ...signs('arctic', 'arctic|polar|ice waters|icebreaker'),
  ...signs('human-rights', 'human rights'),
  ...signs('energy', 'energy'),
  ...signs('defence', 'defen|naval|military|exercise|army|air force'),
  ...signs('foreign', 'foreign|diplomatic'),
  ...signs('security', 'security'),
  ...signs('economy', 'econom|trade'),
  ...signs('finance', 'financ'),
  ...signs('climate', 'climate|cop'),
];

/** What the name of a meeting may end with behind its word: Consultative Committee (2+2), Meeting-Plus. */
export const MEETING_TAILS: readonly string[] = [' ("2+2")', ' (“2+2”)', ' (2+2)', '-plus', ' plus'];

/** Words of meeting that a name of its own in capitals may stand before: the Northern Coast Guard Forum. */
export const OWN_NAMED_MEETINGS: ReadonlySet<string> = wordSet('dialogue forum conference symposium summit talks');

/** Those of them that seldom gather anybody but states: with a number and a subject they need none beside them. */
export const COUNTED_MEETINGS: ReadonlySet<string> = wordSet('dialogue forum talks');

/** Words of meeting that a place may stand before: the Bucharest Summit. */
export const PLACED_MEETINGS: ReadonlySet<string> = wordSet('summit conference');

/** Whose meeting it is, in its name. */
export const MEETING_MEMBERS: readonly string[] = [
  ...["ministers' ", 'ministers’ ', 'ministerial ', "leaders' ", 'leaders’ ', 'chiefs of ', 'heads of ', 'heads '],
];

/** What tells that several share a body. */
export const SHARED_BODIES: readonly string[] = ['joint ', 'bilateral ', 'trilateral ', 'quadrilateral '];

/** What a name has of those who meet, or of what about, where a number alone would be too little. */
export const MEETING_RANKS: readonly string[] = [
  ...['ministerial', 'minister', 'summit', 'leaders', 'chiefs of', 'defence', 'defense', '2+2'],
];

/** Words that a meeting's name does not reach back over. */
export const ENGLISH_MEETING_STOPS: ReadonlySet<string> = wordSet(
  'the a an this that at in during after before since and-the minister president secretary ambassador when while on monday tuesday wednesday thursday friday saturday sunday',
);

/** What a body calls a meeting of its own, with a number alone: its sixth meeting. */
export const ENGLISH_BARE_MEETINGS: readonly string[] = ['meeting', 'meetings', 'session'];

/** Behind the name of an exercise these tell that it is one, where no state is named: Exercise Iron Tern was held. */
export const EXERCISE_VERBS: readonly string[] = [
  ...[' was held', ' is held', ' will be held', ' took place', ' takes place', ' will take place', ' was conducted'],
  ...[' began', ' begins', ' ended', ' ends', ' concluded', ' concludes', ' kicked off', ' got under way'],
];
