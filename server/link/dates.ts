import { once } from '../collections/remembered';
import type { DateInDocument } from './claims';
import type { Entity } from './entity';
import type { Manner } from './grouping';

export const keyOfDate = (value: string): string => `date:${value}`;

/** The dates of a workspace: those of one value are one entity. */
export const dates: Manner<DateInDocument, Entity> = {
  keysOf: ({ value }) => [value],
  compare: (a, b) => (a.document < b.document ? -1 : 1),
  link: entityOf,
};

function entityOf(items: readonly DateInDocument[]): Entity {
  const { value, mentions: inText, inBoilerplate } = items[0]!;
  const mentions = once(() => [
    ...items.flatMap(({ mentions }) => mentions),
    ...items.flatMap(({ inBoilerplate }) => inBoilerplate),
  ]);
  return {
    key: keyOfDate(value),
    type: 'date',
    names: [value],
    first: inText[0] ?? inBoilerplate[0]!,
    get mentions() {
      return mentions();
    },
    roles: [],
    isNamed: true,
    entry: undefined,
    officeHolder: undefined,
    parties: [],
    ordinal: undefined,
    numbered: [],
    days: undefined,
  };
}
