import { type OfficeLevel, RANKS, type RankSort } from '../../lexicon/officials';
import { foldText } from '../../text/fold';
import type { Language } from '../../text/language';
import type { Title } from './parsed-title';
import { titlesIn } from './title';

/**
 * What a title comes to in any language: 防衛大臣, 防衛相, Minister of Defence and försvarsminister are all
 * `minister` of `defence`; 大臣 alone is a `minister` without a field.
 */
export interface Office {
  /** A key of RANKS. */
  readonly rank: string;
  readonly field: string | undefined;
  readonly level: OfficeLevel;
  readonly sort: RankSort;
  /** 前防衛大臣, 次期大統領, 国防大臣代理. */
  readonly tenure: 'former' | 'next' | 'acting' | undefined;
}

const ranks = new Map(RANKS.map(rank => [rank.id, rank]));

/** What a deputy is of each. */
const DEPUTIES: ReadonlyMap<string, string> = new Map([
  ['minister', 'vice-minister'],
  ['head-of-government', 'deputy-head-of-government'],
  ['head-of-state', 'deputy-head-of-state'],
  ['chief-cabinet-secretary', 'deputy-chief-cabinet-secretary'],
  ['director-general', 'deputy-director-general'],
  ['director', 'deputy-director'],
  ['speaker', 'deputy-speaker'],
  ['commander', 'deputy-commander'],
  ['chief-of-defence', 'deputy-chief-of-staff'],
  ['chief-of-staff', 'deputy-chief-of-staff'],
]);

/** The weightiest first: of 上級中将兼国防次官 the vice-minister. */
const WEIGHTS: readonly RankSort[] = [
  'state',
  'civil',
  'diplomatic',
  'assembly',
  'party',
  'military',
  'noble',
  'relation',
];

/**
 * The offices that a role names, in its order: 上級中将兼国防次官 a senior-lieutenant-general and a vice-minister.
 * @param role as a mention gives it.
 */
export function officesOf(role: string, language: Language): Office[] {
  return titlesIn(foldText(role, []), language).flatMap(officeOfTitle);
}

/** The weightiest office that a role names; none where it holds no word of rank. */
export function officeOf(role: string, language: Language): Office | undefined {
  const offices = officesOf(role, language);
  return offices.sort((a, b) => WEIGHTS.indexOf(a.sort) - WEIGHTS.indexOf(b.sort))[0];
}

function officeOfTitle({ rank, field, effect }: Title): Office[] {
  const known = ranks.get(effect === 'deputy' ? (DEPUTIES.get(rank) ?? rank) : rank);
  if (!known) return [];
  return [
    { rank: known.id, field, level: known.level, sort: known.sort, tenure: effect === 'deputy' ? undefined : effect },
  ];
}

/**
 * How two offices stand to each other: `same`; `shorter` where one leaves out what the other says (大臣 beside
 * 防衛大臣); `other` where they differ; `apart` where they are of different sorts and one person may hold both (a
 * general who is vice-minister).
 */
export function compareOffices(a: Office, b: Office): 'same' | 'shorter' | 'other' | 'apart' {
  if (a.sort !== b.sort) return 'apart';
  if (a.rank !== b.rank) return 'other';
  if (a.field === b.field) return 'same';
  return a.field === undefined || b.field === undefined ? 'shorter' : 'other';
}
