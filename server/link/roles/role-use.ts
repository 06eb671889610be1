import type { Days } from '../../calendar/day';
import { remembered } from '../../collections/remembered';
import type { Facts } from '../../model/facts';
import { attachedDays, contextDays, SAME_TIME } from '../days';
import { languageAt, languageOfWords } from '../language';
import { idsOf, type MentionId } from '../mention-id';
import { officesOfMention } from '../offices-in';
import type { Role } from './role';

/** A role where a text gives it. */
export interface RoleUse extends MentionId {
  readonly role: Role;
  /** When the person is told to have it. */
  readonly days: Days | undefined;
  /** When the text was written, as far as it says. */
  readonly context: Days | undefined;
}

/** A paragraph is hardly longer. */
const PARAGRAPH = 400;

/** The roles of a document's officials, by the numbers of their mentions; read once for each reading of it. */
export const rolesOfDocument: (facts: Facts) => readonly (RoleUse | undefined)[] = remembered(facts =>
  facts.mentions.map((_, index) => roleUseOf(facts, index)),
);

function roleUseOf(facts: Facts, index: number): RoleUse | undefined {
  const mention = facts.mentions[index]!;
  if (mention.type !== 'official' || mention.region === 'boilerplate' || !mention.role) return undefined;
  const language = languageOfWords(mention.role, languageAt(facts, mention.start));
  const offices = officesOfMention(mention, language);
  if (offices.length === 0) return undefined;
  const context = contextOf(facts, index);
  const { document, label } = idsOf(facts)[index]!;
  return {
    document,
    label,
    role: { text: levelled(mention.role), language, offices },
    days: toldDays(facts, index, context),
    context,
  };
}

/** A role in lower case, on one line, without its state's possessive. */
const levelled = (role: string): string =>
  role
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('\r', '')
    .replaceAll('\n', ' ')
    .replaceAll('defense', 'defence')
    .trim();

/** The document's own date, else the first day that it states. */
const contextOf = (facts: Facts, index: number): Days | undefined =>
  contextDays(facts, index) ?? firstStatedDay(facts).days;

const firstStatedDay = remembered((facts: Facts): { readonly days: Days | undefined } => {
  for (const mention of facts.mentions) {
    if (mention.type !== 'date' || mention.region === 'boilerplate') continue;
    const { days, inferred } = mention.meaning;
    if (days && days.first === days.last && inferred.length === 0) return { days };
  }
  return { days: undefined };
});

/**
 * A past day that the paragraph tells last holds for what follows in it; else the document's own date. In a text without
 * one any full day does.
 */
function toldDays(facts: Facts, index: number, context: Days | undefined): Days | undefined {
  const attached = attachedDays(facts, index, PARAGRAPH);
  if (!attached || !context) return attached ?? context;
  const holds = contextDays(facts, index)
    ? attached.last < context.first - SAME_TIME
    : attached.first === attached.last;
  return holds ? attached : context;
}
