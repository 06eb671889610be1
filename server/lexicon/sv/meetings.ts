import { type GatheringSign, type GatheringWord, gatheringWords, signs } from '../gathering';
import { wordSet } from '../title-grammar';

/** Each also ends compounds: försvarsdialogen, utrikesministermötet. */
export const SWEDISH_MEETINGS: readonly GatheringWord[] = [
  ...gatheringWords(
    'parties',
    'möte|mötet|dialog|dialogen|forum|forumet|konferens|konferensen|samtal|samtalet|samtalen|samråd|samrådet|samråden|toppmöte|toppmötet|rådet|konsultationen|konsultationerna|förhandlingsrundan|överläggningen|överläggningarna|rundabordssamtalet|sammanträdet|seminariet|symposiet|workshopen|kongressen|kommittén',
  ),
  ...gatheringWords('body', 'arbetsgruppen'),
  ...gatheringWords('joint', 'övning|övningen'),
  ...gatheringWords(
    'known',
    'Shangri-La-dialogen|Münchens säkerhetskonferens|Münchenkonferensen|säkerhetskonferensen i München',
  ),
];

export const SWEDISH_ORDINALS: ReadonlyMap<string, number> = new Map(
  'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

export const SWEDISH_LEVELS: readonly GatheringSign[] = [
  ...signs('vice-ministers', 'viceminister|vice minister|biträdande minister|statssekreterar'),
  ...signs('ministers', 'minister|2+2'),
  ...signs('summit', 'toppmöt'),
  ...signs('chiefs-of-staff', 'överbefälhavar|försvarschef'),
  ...signs('staff', 'stabssamtal|stabsmöte|stabsdialog'),
  ...signs('working', 'tjänstemanna|expert|arbetsgrupp'),
];
export const SWEDISH_FIELDS: readonly GatheringSign[] = [
  ...signs('2+2', '2+2|utrikes- och försvars|diplomati- och försvars'),
  ...signs('disarmament', 'nedrustning|icke-spridning|rustningskontroll'),
  ...signs('cyber', 'cyber'),
  ...signs('space', 'rymd'),
  ...signs('coast-guard', 'kustbevakning'),
  ...signs('maritime', 'maritim|sjöfart|sjöväg|sjösäkerhet|sjömätning|havsfråg'),
  ...signs('fisheries', 'fiske'),
  ...signs('arctic', 'arktis|polar|isbrytar'),
  ...signs('human-rights', 'mänskliga rättigheter'),
  ...signs('energy', 'energi'),
  ...signs('defence', 'försvar|militär|övning|marinstab'),
  ...signs('foreign', 'utrikes|diplomati'),
  ...signs('security', 'säkerhet'),
  ...signs('economy', 'ekonomi|handel'),
  ...signs('climate', 'klimat'),
];

/** Bodies in the definite form, behind a meeting told by its number: i den svensk-vietnamesiska kommissionen. */
export const MEETING_BODIES: readonly string[] = [
  ...['kommissionen', 'kommittén', 'arbetsgruppen', 'rådet', 'utskottet', 'delegationen', 'gruppen'],
];

/** Parts of a compound that tell who meets; such a meeting is named by whose it is alone: EU:s utrikesministermöte. */
export const MEETING_RANKS: readonly string[] = ['minister', 'topp', 'chef'];

/** Words that a meeting's name does not reach back over. */
export const SWEDISH_MEETING_STOPS: ReadonlySet<string> = wordSet(
  'den det de en ett vid under i på om inför efter från med av till ramen att och-den',
);

/** What a body calls a meeting of its own, with a number alone. */
export const SWEDISH_BARE_MEETINGS: readonly string[] = ['mötet', 'möte'];
