import { type InstrumentKind, type InstrumentWord, instrumentWords, type KnownInstrument } from '../instrument';
import { wordSet } from '../title-grammar';

/** Words of kind in lower case, the definite forms too; each also ends compounds. */
export const SWEDISH_INSTRUMENTS: readonly InstrumentWord[] = [
  ...instrumentWords(
    'agreement',
    'subject',
    'avtal|avtalet|avtalen|aftal|aftalet|öfverenskommelse|öfverenskommelsen|öfverenskommelser|genomförandearrangemang|genomförandearrangemanget|överenskommelse|överenskommelsen|överenskommelser|pakten|pakt',
  ),
  ...instrumentWords(
    'agreement',
    'parties',
    'arrangemang|arrangemanget|uppgörelse|uppgörelsen|charta|chartan|charter|chartern',
  ),
  ...instrumentWords('memorandum', 'subject', 'memorandum|memorandumet|memorandumen'),
  ...instrumentWords('treaty', 'subject', 'fördrag|fördraget|fördragen|traktat|traktaten'),
  ...instrumentWords('convention', 'subject', 'konvention|konventionen|konventioner|konventionerna'),
  ...instrumentWords('protocol', 'joint', 'protokoll|protokollet|protokollen'),
  ...instrumentWords('declaration', 'parties', 'deklaration|deklarationen|förklaring|förklaringen|slutakt|slutakten'),
  ...instrumentWords('statement', 'parties', 'uttalande|uttalandet|kommuniké|kommunikén'),
  ...instrumentWords('resolution', 'council', 'resolution|resolutionen|resolutioner|resolutionerna'),
  ...instrumentWords(
    'plan',
    'parties',
    'handlingsplan|handlingsplanen|färdplan|färdplanen|samarbetsplan|samarbetsplanen',
  ),
  ...instrumentWords('guidelines', 'parties', 'riktlinjer|riktlinjerna|uppförandekod|uppförandekoden'),
  ...instrumentWords(
    'exchange-of-notes',
    'subject',
    'brevväxling|brevväxlingen|notväxling|notväxlingen|noteväxling|noteväxlingen|skriftväxling|skriftväxlingen',
  ),
  ...instrumentWords('treaty', 'parties', 'stadga|stadgan|stadgarna'),
];

/** Beginnings of compounds that change the kind: samförståndsavtal is a memorandum. */
export const SWEDISH_COMPOUNDS: readonly { readonly beginning: string; readonly kind: InstrumentKind }[] = [
  { beginning: 'samförstånds', kind: 'memorandum' },
  { beginning: 'avsikts', kind: 'letter-of-intent' },
  { beginning: 'vilje', kind: 'letter-of-intent' },
  { beginning: 'intentions', kind: 'letter-of-intent' },
];

/** Beginnings of compounds that name a private or domestic contract. */
export const SWEDISH_PRIVATE: readonly string[] = [
  'kollektiv',
  'hyres',
  'anställnings',
  'köpe',
  'köp',
  'licens',
  'användar',
  'låne',
  'löne',
  'försäkrings',
  'abonnemangs',
  'arbets',
  'el',
  'leasing',
  'tjänste',
  'regerings',
  'januari',
  'tidö',
  'kredit',
  'bank',
  'service',
  'sjukvårds',
  'tillägs',
  'konsult',
  'arrende',
  'mötes',
  'styrelse',
  'års',
  'polis',
  'förhörs',
  'nätverks',
  'internet',
  'års',
  'krigs',
  'för',
  'miljö',
  'bort',
  'ursäkts',
  'ord',
  'namn',
  'press',
  'dom',
  'växel',
  'vård',
  'huvud',
  'pension',
  'pensions',
  'fackliga',
  'namngivnings',
  'anrops',
  'skriv',
  'stil',
  'genre',
  'parti',
  'berättar',
  'stavnings',
];

export const SWEDISH_KNOWN: readonly KnownInstrument[] = [
  { name: 'nordatlantiska fördraget', kind: 'treaty', parties: ['NATO'] },
  { name: 'icke-spridningsfördraget', kind: 'treaty' },
  { name: 'Nato SOFA', kind: 'agreement', parties: ['NATO'] },
];

/** Beginnings of compounds that name one well-known instrument or one after a place: Parisavtalet. */
export const SWEDISH_PLACES: ReadonlySet<string> = wordSet(
  'paris kyoto genève wien haag helsingfors oslo minsk dayton rom lissabon maastricht stockholm ottawa warszawa madrid berlin versailles moskva budapest montreux montreal basel bern plaza schengen dublin nice ' +
    'potsdam kairo jalta locarno barn havsrätts flykting kvinno tortyr klimat västsahara europa folkrätts kemvapen biovapen klustervapen min espoo barcelona köpenhamns nagoya aarhus århus ramsar rio helsingforss karlstad roskilde kalmar kiel kiels åland ålands nystad östersjö östersjön tallinn riga vilnius visby göteborg malmö hamburg bryssel köln strasbourg prag bukarest sofia tirana aten ankara teheran bagdad delhi tokyo hanoi manila jakarta peking seoul canberra karlskrona haparanda torneå bodø trondheim reykjavik nuuk svalbard murmansk kirkenes minamata montego rotterdam marrakesh washington camp lombok wassenaar istanbul ' +
    'vapenhandels provstopps kärnvapenförbuds icke-spridnings ickespridnings funktionsrätts rasdiskriminerings folkmords slaveri cyberbrotts korruptions människohandels artskydds valfångst ozon vrak barlastvatten ' +
    'värdlandsstöds truppstatus statusstyrke landmins klusterammunitions antarktis havsmiljö flyktings minoritets antidopnings arktis jord',
);

/** Behind a comma these tell of a title that an instrument bears it: antagen den 3 maj. */
export const SWEDISH_ADOPTED: readonly string[] = [
  ...[
    'antagen',
    'antaget',
    'antagna',
    'undertecknad',
    'undertecknat',
    'undertecknade',
    'godkänd',
    'godkänt',
    'godkända',
  ],
  ...['ratificerad', 'ratificerat', 'utfärdad', 'utfärdat', 'beslutad', 'beslutat', 'paraferad', 'paraferat'],
];

/** Organisations within which states conclude, in the genitive. */
export const ORGANISATIONS: ReadonlySet<string> = wordSet(
  'europarådets unescos ilos ilo:s imos icaos natos iaea:s wto:s wipos osse:s fao:s who:s haagkonferensens helcoms asean:s aseans oecd:s osce:s eu:s fn:s',
);

/** Beginnings of compounds for what ends a war, which is named after its place: fredsavtalet i Accra. */
export const PEACE_BEGINNINGS: ReadonlySet<string> = wordSet(
  'freds fredsuppgörelse eldupphörs eldupphör vapenstillestånds stillestånds vapenvile kapitulations preliminärfreds',
);

/** Beginnings of compounds that tell what states agree on, so that the definite form names an instrument beside two parties: Hamnavtalet. */
export const SWEDISH_STATE_SUBJECTS: ReadonlySet<string> = wordSet(
  'försvars försvarssamarbets samarbets räddnings sjöräddnings ubåtsräddnings tull handels frihandels luftfarts sjöfarts säkerhets säkerhetsskydds sekretess minröjnings gruv fiske fiskeri gräns isbrytar isbrytnings utlämnings värdlands freds fredsfördrags ' +
    'vänskaps viserings visum skatte dubbelbeskattnings investerings kust kustsamarbets hamn farleds baser bas materiel försvarsmateriel logistik övnings utbildnings forsknings rymd kärnämnes vapenstillestånds stillestånds militär marin flyg ram stöd bistånds miljöskydds havs vatten älv ström kabel lots patrull underrättelse information informations',
);

/** What leads from an instrument to another that it changes. */
export const SWEDISH_AMENDING: readonly string[] = [
  ...[' om ändring i ', ' om ändring av ', ' om förlängning av ', ' om tillägg till '],
];

/** What leads to another instrument without changing it, believed of protocols alone. */
export const SWEDISH_BESIDE: readonly string[] = [' till '];

/** Adjectives that make an instrument one between parties, or of a rank of its own, and are of its name. */
export const SWEDISH_QUALITIES: readonly string[] = [
  ...['gemensam', 'teknisk', 'administrativ', 'strategisk', 'bilateral', 'trilateral', 'multilateral'],
];

/** Words of a title that tell nothing of its subject, beside those of its grammar. */
export const SWEDISH_EMPTY: readonly string[] = ['inom', 'området'];

/** What the number of a list stands behind: Nr 8. Konvention angående …. */
export const SWEDISH_LIST_LABELS: readonly string[] = [
  ...['Nr', 'nr', 'N:o', 'Bilaga', 'Proposition', 'Prop.', 'Prop', 'SÖ', 'Ds', 'SOU'],
];
