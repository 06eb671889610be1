import type { Facts } from '../model/facts';
import type { Entity } from './entity';
import type { MentionId } from './mention-id';

/** The dates of a workspace: those of one value are one entity. */
export interface Dates {
  of(document: string, index: number): Entity | undefined;
  readonly byKey: ReadonlyMap<string, Entity>;
}

/** @param documents in the order of their names. */
export function datesOf(documents: readonly Facts[]): Dates {
  const named = new Map(documents.map(facts => [facts.header.document, facts]));
  let entities: ReadonlyMap<string, Entity> | undefined;
  const byKey = (): ReadonlyMap<string, Entity> => {
    entities ??= entitiesOf(documents);
    return entities;
  };
  return {
    of(document, index) {
      const value = named.get(document) && valueAt(named.get(document)!, index);
      return value === undefined ? undefined : byKey().get(keyOf(value));
    },
    get byKey() {
      return byKey();
    },
  };
}

const keyOf = (value: string): string => `date:${value}`;

/** A value without its year is a different day in every text, and no entity. */
function valueAt({ mentions }: Facts, index: number): string | undefined {
  const mention = mentions[index];
  const value = mention?.type === 'date' ? mention.meaning.value : undefined;
  return value?.startsWith('XXXX') ? undefined : value;
}

function entitiesOf(documents: readonly Facts[]): ReadonlyMap<string, Entity> {
  const byValue = new Map<string, { readonly body: MentionId[]; readonly boilerplate: MentionId[] }>();
  for (const facts of documents)
    facts.mentions.forEach(({ region }, index) => {
      const value = valueAt(facts, index);
      if (value === undefined) return;
      let found = byValue.get(value);
      if (!found) {
        found = { body: [], boilerplate: [] };
        byValue.set(value, found);
      }
      found[region].push({ document: facts.header.document, index });
    });
  return new Map(
    [...byValue].map(([value, { body, boilerplate }]) => [keyOf(value), dateEntity(value, [...body, ...boilerplate])]),
  );
}

const dateEntity = (value: string, mentions: readonly MentionId[]): Entity => ({
  key: keyOf(value),
  type: 'date',
  names: [value],
  mentions,
  isNamed: true,
  entry: undefined,
  officeHolder: undefined,
  parties: [],
  ordinal: undefined,
  days: undefined,
});
