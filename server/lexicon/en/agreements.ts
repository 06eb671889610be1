import { type InstrumentWord, instrumentWords, type KnownInstrument } from '../instrument';
import { wordSet } from '../title-grammar';

/** Words of kind in lower case. */
export const ENGLISH_INSTRUMENTS: readonly InstrumentWord[] = [
  ...instrumentWords(
    'memorandum',
    'subject',
    'memorandum of understanding|memoranda of understanding|memorandum of cooperation|memorandum of co-operation|memorandum of agreement|memorandum of intent|memorandum of arrangement|memorandum|mou|moc|moa',
  ),
  ...instrumentWords(
    'letter-of-intent',
    'subject',
    'letter of intent|letters of intent|statement of intent|declaration of intent|letter of agreement',
  ),
  ...instrumentWords('letter-of-intent', 'antecedent', 'letter'),
  ...instrumentWords('exchange-of-notes', 'subject', 'exchange of notes|exchange of letters|exchanges of notes'),
  ...instrumentWords(
    'agreement',
    'subject',
    'agreement|agreements|accord|accords|pact|arrangement|implementing arrangement|truce|armistice|compact|understanding',
  ),
  ...instrumentWords('treaty', 'subject', 'treaty|treaties'),
  ...instrumentWords('convention', 'subject', 'convention|conventions|covenant'),
  ...instrumentWords(
    'protocol',
    'joint',
    'protocol|protocols|additional protocol|optional protocol|procès-verbal|proces-verbal',
  ),
  ...instrumentWords('declaration', 'parties', 'declaration|joint declaration'),
  ...instrumentWords(
    'statement',
    'parties',
    "joint statement|joint press statement|joint communique|joint communiqué|communique|communiqué|leaders' statement|leaders’ statement|chair's statement|chair’s statement|chairman's statement|vision statement|joint vision statement|consensus|joint communiqués|joint communiques|statement|principles|concord",
  ),
  ...instrumentWords('resolution', 'council', 'resolution|resolutions|unscr'),
  ...instrumentWords('guidelines', 'parties', 'guidelines|code of conduct'),
  ...instrumentWords('plan', 'parties', 'action plan|plan of action|joint action plan'),
  ...instrumentWords('treaty', 'parties', 'charter'),
];

/** Instruments known in English by a name without an evident word of kind. */
export const ENGLISH_KNOWN: readonly KnownInstrument[] = [];

/** Words of a subject that make a capitalised title one between states. */
export const STATE_SUBJECTS: ReadonlySet<string> = wordSet(
  'defence defense security cooperation co-operation mutual reciprocal access cross-servicing forces non-proliferation nonproliferation nuclear maritime extradition peace friendship amity armistice ceasefire partnership strategic military ' +
    'disarmament weapons arms chemical biological climate biodiversity refugees diplomatic consular genocide torture discrimination antarctic space law-of-the-sea sea seabed fisheries whaling aviation borders boundary border trade tariffs ' +
    'taxation investment visa visas counter-terrorism counterterrorism terrorism cybercrime trafficking rescue humanitarian assistance logistics logistic acquisition sharing intelligence prisoners war armed landmines mines munitions ' +
    'alliance neutrality non-aggression commerce navigation reparations rights women child children labour',
);

/** Words that make an instrument of private law or of computing: licences, standards, contracts. */
export const PRIVATE_WORDS: ReadonlySet<string> = wordSet(
  'entire whole license licence licensing licensor contributor software user subscription purchase confidentiality non-disclosure nondisclosure employment lease loan customer vendor developer assignment project internet network message text file ' +
    'layer calling naming coding sublicense database collective-bargaining bargaining debian gnu end-user program maintainer distribution redistribution application programming markup hypertext key type function master',
);

/** What a title in small letters may be about before its word of kind, beside those: a free trade agreement. */
export const QUALIFYING_SUBJECTS: ReadonlySet<string> = wordSet(
  'air transport free information services equipment technology transfer fishing double status visiting economic social scientific cultural protection technical framework customs police coast guard',
);

/** Behind a word of kind they make something else of it: the Sydney Convention Centre, the treaties division. */
export const NO_INSTRUMENTS: ReadonlySet<string> = wordSet(
  'centre center hall bureau port ports series section division department office officer desk unit',
);

/** Which of several a title is by its place among them: the Second Protocol. */
export const ORDINALS: ReadonlySet<string> = wordSet(
  'first second third fourth fifth sixth seventh eighth ninth tenth new revised amended',
);

/** Qualities that make no name of a plan or statement: the National Action Plan, the Annual Statement. */
export const PLAIN_QUALITIES: ReadonlySet<string> = wordSet(
  'national annual draft final new general global revised updated official common local regional federal public press financial strategic first second third final opening closing written personal corporate proposed comprehensive five-year three-year',
);

/** What leads from an instrument to another that it changes. */
export const ENGLISH_AMENDING: readonly string[] = [
  ...[' amending the ', ' amending ', ' supplementing the ', ' extending the ', ' to amend the '],
  ...[' constituting an ', ' constituting the '],
];

/** What leads to another instrument without changing it, believed of protocols alone. */
export const ENGLISH_BESIDE: readonly string[] = [' to the ', ' to '];

/** Words of kind that a name of its own in capitals may stand before: the Gdańsk Memorandum. */
export const NAMED_INSTRUMENTS: ReadonlySet<string> = new Set([
  ...['memorandum', 'agreement', 'arrangement', 'protocol', 'treaty', 'accord', 'accords', 'pact', 'declaration'],
  ...['joint declaration', 'joint statement', 'code of conduct', 'charter', 'communiqué', 'communique'],
  ...['joint communiqué', 'joint communiqués', "leaders' statement", 'leaders’ statement'],
]);

/** Before and behind what binds its parties, and hardly before or behind an assembly. */
export const BEFORE_INSTRUMENTS: readonly string[] = [
  ...['under the ', 'parties to the ', 'party to the ', 'ratified the ', 'ratify the ', 'acceded to the '],
  ...['accede to the ', 'accession to the ', 'ratification of the ', 'pursuant to the ', 'signed the '],
  ...['breach of the ', 'denounced the ', 'violation of the ', 'signatories to the ', 'signatory to the '],
];
export const BEHIND_INSTRUMENTS: readonly string[] = [
  ...[' was ratified', ' was signed', ' was revised', ' was denounced', ' entered into force', ' came into force'],
  ...[' enters into force', ' remains in force', ' is in force', ' lapsed', ' binds', ' has been ratified'],
];

/** Words of kind that mean much else: they name an instrument only with its place (the Camp David Principles) or its subject. */
export const LOOSE_INSTRUMENTS: ReadonlySet<string> = wordSet('statement principles concord understanding');

/** Words of kind that Swedish has too: they are read by their paragraph's language. */
export const SHARED_INSTRUMENTS: ReadonlySet<string> = wordSet('resolution pact accord memorandum');

/** Words of a title that tell nothing of its subject, beside those of its grammar. */
export const ENGLISH_EMPTY: readonly string[] = ['field', 'government', 'governments', 's'];

/** What the number of a list stands behind: Annex 3. */
export const ENGLISH_LIST_LABELS: readonly string[] = ['No', 'No.', 'Annex'];
