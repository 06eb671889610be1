import { wordSet } from '../title-grammar';

/** Words in capitals before a title that are the clause's: Under the …, Minister … */
export const ENGLISH_LEADS = wordSet(
  'the this that these those a an in on under at by for from with both each our any such if when as after before since while although however all no new its his her their signing conclusion text article articles ' +
    'section chapter annex para paragraph minister president secretary ambassador according pursuant implementing see also said',
);

/** Words that join two of a title's where they are read backwards: Law of the Sea Convention. */
export const ENGLISH_BACK_JOINERS = wordSet('of and on for the');

/** Nouns in capitals that a title does not begin with: Signing of the Agreement. */
export const ENGLISH_NO_HEADS = wordSet(
  'signing conclusion ratification text article articles implementation parties party members provisions minister president secretary ministers signatories violation',
);

/** Numbers in words behind `for`, which tell how long something lasts: the Memorandum for five years. */
export const ENGLISH_COUNTS = wordSet(
  'a an one two three four five six seven eight nine ten twelve fifteen twenty another several',
);

/** Nouns behind on or at that tell when and how something was signed: on the eve of the summit. */
export const ENGLISH_CIRCUMSTANCES = wordSet(
  'back eve sidelines margins occasion basis spot deck board behalf grounds table way condition conditions same day morning afternoon evening night ' +
    'anniversary fringes lawn steps quay ship advice strength time schedule',
);

/** What opens the subject behind the parties: agreement between Japan and Sweden on visas. */
export const ENGLISH_SUBJECT_OPENERS = wordSet('on concerning regarding');

/** What a capitalised title may go on with behind in: in the Field of Education, not in Tokyo. */
export const ENGLISH_IN_SUBJECTS = wordSet(
  'outer armed defence defense space search education cyber information science matters field fields area areas south relation respect case use',
);

/** Before the name of a person, who is no party. */
export const ENGLISH_BEFORE_PERSONS = wordSet('mr mrs ms miss dr sir lord lady professor');

/** Whose: with his counterpart. */
export const ENGLISH_POSSESSIVES = wordSet('his her its their');

/** Words that a line of a title may end with: Understanding on / Cooperation in Underwater Medicine. */
export const ENGLISH_HANGING = wordSet('of on in and the for to between concerning among');

/** Whose statement it is may follow behind by: Joint Statement by the Ministers of Defence. */
export const ENGLISH_STATEMENTS: readonly string[] = [
  ...['joint statement', 'joint declaration', 'joint communiqué', 'joint communique', 'joint press statement'],
];

/** Behind in these lead to a subject, where else a place or a time follows. */
export const ENGLISH_FIELDS: readonly string[] = [
  ...[' the field of ', ' the fields of ', ' the area of ', ' the areas of ', ' the sphere of '],
];

/** Behind between these tell of parties without naming them: between the two sides. */
export const ENGLISH_UNNAMED_PARTIES = wordSet('two both three');

/** What leads behind a word of kind to a place or a time as often as to a subject: signed in Tokyo, in the field of. */
export const ENGLISH_PLACING = wordSet('in with to');

/** Of these, what leads to a party too: with Japan. */
export const ENGLISH_BEFORE_PARTY = wordSet('with to');
