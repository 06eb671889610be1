import { wordSet } from '../title-grammar';

/** Words in capitals before a title that are the clause's: Enligt avtalet. */
export const SWEDISH_LEADS = wordSet(
  'en ett den det de detta denna dessa enligt genom i på om efter under och men också',
);

/** What opens the subject behind the parties: deklarationen mellan Sverige och Japan om cyberförsvar. */
export const SWEDISH_SUBJECT_OPENERS = wordSet('om rörande angående avseende beträffande');

/** Before the name of a person, who is no party. */
export const SWEDISH_BEFORE_PERSONS = wordSet('herr fru');

/** Whose: med sin kollega. */
export const SWEDISH_POSSESSIVES = wordSet('sin sitt sina hans hennes');

/** Words that a line of a title may end with. */
export const SWEDISH_HANGING = wordSet('om och i mellan med för inom av');

/** Endings that only verbs have, of the past and of the present passive: godkändes, trädde, ratificeras. */
export const PRETERITE_ENDINGS: readonly string[] = [
  ...wordSet('ades ddes rdes ldes ndes ktes ttes gdes ntes dde rde gde lde kte ände eras'),
];

/** Words that end so and are no verbs. */
export const NO_PRETERITES = wordSet('fjärde värde mervärde egenvärde ände');

/** Endings behind which another clause may have begun: företrädde, bekräftade. */
export const SWEDISH_PAST_ENDINGS: readonly string[] = [...wordSet('ade dde rde gde lde kte ades ddes')];

/** Behind mellan these tell of parties without naming them. */
export const SWEDISH_UNNAMED_PARTIES = wordSet('två');

/** Endings of nouns that tell a field: på försvarsområdet. */
export const SWEDISH_FIELD_ENDINGS: readonly string[] = ['området', 'områdena'];

/** What leads behind a word of kind to a place or a time as often as to a subject. */
export const SWEDISH_PLACING = wordSet('i med på till');

/** Of these, what leads to a party too. */
export const SWEDISH_BEFORE_PARTY = wordSet('med');

/** Definite nouns of a body that end so may give what a title is about: stöd från kustbevakningen. */
export const SWEDISH_GIVER_ENDINGS: readonly string[] = [
  ...['ningen', 'ottan', 'heten', 'heterna', 'vapnet', 'verket', 'makten', 'sidan'],
];
