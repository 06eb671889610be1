import { type TitleGrammar, wordSet } from '../title-grammar';

export const ENGLISH_TITLES: TitleGrammar = {
  openers: wordSet('on upon for concerning regarding relating relative respecting of to against between among in with'),
  joiners: wordSet(
    'of the and on for in concerning regarding relating to with between among against their its other or respecting a an use all under',
  ),
  stops: wordSet(
    'was were is are be been being has have had will would shall should may might can could must that which who whose whom where when while during at after before since as by from through until till if because although however ' +
      'signed concluded entered came agreed reached adopted ratified made took held bought sold gave found kept sent won said says stated noted also not but this these those it they he she we you i so than then there here both two three into upon within without under over ' +
      'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow last next to including such provides applies',
  ),
  compounds: new Set([
    'at sea',
    'relating to',
    'relative to',
    'parties to',
    'environment from',
    'persons from',
    'protection from',
  ]),
  articles: wordSet('a an the two three several other its their his her this that another to'),
  and: wordSet('and & or'),
  between: wordSet('between among'),
  anaphorsBefore: new Map([
    ['the', 'one'],
    ['this', 'one'],
    ['that', 'one'],
    ['said', 'one'],
    ['aforesaid', 'one'],
    ['same', 'one'],
    ['former', 'one'],
    ['latter', 'one'],
    ['these', 'several'],
    ['those', 'several'],
    ['both', 'several'],
  ]),
  anaphorsBehind: wordSet(''),
  signing: wordSet(
    'signed sign signing signs concluded conclude conclusion ratified ratify ratification inked inking initialled initialed exchanged',
  ),
  hasTitleCase: true,
};
