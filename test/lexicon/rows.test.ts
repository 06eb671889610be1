import assert from 'node:assert/strict';
import * as englishDates from '../../server/lexicon/en/dates';
import { ENGLISH_MEETINGS } from '../../server/lexicon/en/meetings';
import * as english from '../../server/lexicon/en/officials';
import { RANK_ROWS as ENGLISH_RANKS } from '../../server/lexicon/en/ranks';
import * as japaneseDates from '../../server/lexicon/ja/dates';
import { MEETING_WORDS } from '../../server/lexicon/ja/meetings';
import * as japanese from '../../server/lexicon/ja/officials';
import * as swedishDates from '../../server/lexicon/sv/dates';
import { SWEDISH_MEETINGS } from '../../server/lexicon/sv/meetings';
import * as swedish from '../../server/lexicon/sv/officials';
import * as vietnameseDates from '../../server/lexicon/vi/dates';
import { VIETNAMESE_MEETINGS } from '../../server/lexicon/vi/meetings';
import * as vietnamese from '../../server/lexicon/vi/officials';

/** A list of the lexicon: bare words, or rows of one word or several. */
type List = readonly (string | { readonly word: string } | { readonly words: readonly string[] })[];

const wordsOf = (list: List): readonly string[] =>
  list.flatMap(row => (typeof row === 'string' ? row : 'words' in row ? row.words : row.word));

const isList = (value: unknown): value is List =>
  Array.isArray(value) &&
  (typeof value[0] === 'string' || (typeof value[0] === 'object' && ('word' in value[0] || 'words' in value[0])));

/** The lists of words that a module of the lexicon gives, by their names. */
const listsOf = (module: object): [string, List][] =>
  Object.entries(module).filter((entry): entry is [string, List] => isList(entry[1]));

const LISTS: readonly (readonly [string, List])[] = [
  ...Object.entries({ english, japanese, swedish, vietnamese }).flatMap(([language, module]) =>
    listsOf(module).map(([name, list]) => [`${language} ${name}`, list] as const),
  ),
  ...Object.entries({ englishDates, japaneseDates, swedishDates, vietnameseDates }).flatMap(([dates, module]) =>
    listsOf(module).map(([name, list]) => [`${dates} ${name}`, list] as const),
  ),
  ['english ranks', ENGLISH_RANKS],
  ['english meetings', ENGLISH_MEETINGS],
  ['japanese meetings', MEETING_WORDS],
  ['swedish meetings', SWEDISH_MEETINGS],
  ['vietnamese meetings', VIETNAMESE_MEETINGS],
];

describe('lists of the lexicon', () => {
  it('have a word once: of two rows only the first would count', () => {
    const repeated = LISTS.flatMap(([name, list]) => {
      const words = wordsOf(list);
      return words.filter((word, at) => words.indexOf(word) !== at).map(word => `${name}: ${word}`);
    });
    assert.deepEqual(repeated, []);
    assert.ok(LISTS.length > 100, `${LISTS.length} lists`);
  });
});
