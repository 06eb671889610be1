/**
 * # official/role-conflict (warning)
 *
 * The role given to a person differs from the one that another passage, or a document of the same time, gives, or from
 * the office that the table of office holders has on that day. A short form, a synonym, a rank beside a post and a
 * translation are no conflict; roles in two languages are compared by a table of equivalent ranks and posts. Of the same
 * time are texts within 31 days of each other, and texts that tell of the same meeting. Where the table decides, only
 * what deviates from it is marked.
 *
 * Example: 柳沼蒼介1等海佐は賛意を示した。…柳沼海将補は反対した。
 * What to do: check both places against another source.
 */
import { ENGLISH_APPOINTMENTS } from '../lexicon/en/appointments';
import { JAPANESE_APPOINTMENTS } from '../lexicon/ja/appointments';
import { SWEDISH_APPOINTMENTS } from '../lexicon/sv/appointments';
import { VIETNAMESE_APPOINTMENTS } from '../lexicon/vi/appointments';
import { languageAt } from '../link/language';
import { links } from '../link/links';
import { type MentionId, mentionOf } from '../link/mention-id';
import { officesIn } from '../link/offices-in';
import { roleConflicts } from '../link/roles/conflicts';
import { officeByTable } from '../link/roles/office-by-table';
import { rolesConflict } from '../link/roles/role-conflict';
import { type RoleUse, rolesOfDocument } from '../link/roles/role-use';
import { placeIn } from '../model/workspace';
import type { OfficialMention } from '../recognise/mention';
import { contains, type Span, slice, span } from '../text/span';
import { statementAround } from '../text/statement';
import type { FolderRule, RuleContext } from './rule';

/** Words of appointment, whatever the language of the text. */
const APPOINTMENTS = [
  ...JAPANESE_APPOINTMENTS,
  ...ENGLISH_APPOINTMENTS,
  ...SWEDISH_APPOINTMENTS,
  ...VIETNAMESE_APPOINTMENTS,
];

export const roleConflict: FolderRule<'official/role-conflict'> = {
  code: 'official/role-conflict',
  severity: 'warning',
  looksAt: 'folder',
  *find(context) {
    const { facts, workspace } = context;
    const { document } = facts.header;
    const found = links(workspace);
    const asked = new Set<string>();
    for (const [index, use] of rolesOfDocument(facts).entries()) {
      const person = use && found.entityOf(document, index);
      if (!person) continue;
      const held = officeByTable(workspace.officeHolders(), person, use);
      if (held?.agrees === false)
        yield {
          code: 'official/role-conflict',
          severity: 'warning',
          span: rolePart(context, use, undefined),
          name: person.names[0] ?? '',
          other: held.title,
          from: 'table',
        };
      if (asked.has(person.key)) continue;
      asked.add(person.key);
      for (const conflict of roleConflicts(workspace, person, document)) {
        const other = officialAt(context, conflict.other);
        if (!other || tellsOfChange(context, conflict.use) || tellsOfChange(context, conflict.other)) continue;
        yield {
          code: 'official/role-conflict',
          severity: 'warning',
          span: rolePart(context, conflict.use, conflict.other),
          name: person.names[0] ?? '',
          other: (other.role ?? '').replaceAll('\r', '').replaceAll('\n', ' '),
          from: conflict.other.document === document ? 'passage' : 'document',
          evidence: [placeIn(conflict.other.document, whole(other))],
        };
      }
    }
  },
};

const officialAt = ({ workspace }: RuleContext, id: MentionId): OfficialMention | undefined => {
  const mention = mentionOf(workspace, id);
  return mention?.type === 'official' ? mention : undefined;
};

/**
 * Whether a sentence of this document tells of an appointment, in what it says beside other people's titles: 外務審議官
 * before it and ambassador after it are one career.
 */
function tellsOfChange({ text, facts, workspace }: RuleContext, use: RoleUse): boolean {
  const mention = use.document === facts.header.document ? mentionOf(workspace, use) : undefined;
  if (!mention) return false;
  const statement = statementAround(text, mention);
  let words = '';
  let at = statement.start;
  for (const other of facts.mentions) {
    if (other.type !== 'official' || other === mention || !contains(statement, other.phrase)) continue;
    words += text.slice(at, Math.max(at, other.phrase.start));
    at = Math.max(at, other.phrase.end);
  }
  words = `${words}${text.slice(at, statement.end)}`.toLowerCase();
  return APPOINTMENTS.some(word => words.includes(word));
}

/** From the first title beside a name to the last. */
function whole({ roleSpans, start, end }: OfficialMention): Span {
  const [first] = roleSpans;
  return first ? span(first.start, roleSpans.at(-1)!.end) : span(start, end);
}

/** The one title of several that is at odds: 上級中将 of 上級中将兼国防次官. */
function rolePart(context: RuleContext, use: RoleUse, other: RoleUse | undefined): Span {
  const mention = officialAt(context, use)!;
  if (mention.roleSpans.length < 2) return whole(mention);
  const language = languageAt(context.facts, mention.start);
  const part = mention.roleSpans.find(one => {
    const offices = officesIn(slice(context.text, one), language);
    const text = slice(context.text, one).toLowerCase();
    return other
      ? rolesConflict({ text, language, offices }, other.role)
      : offices.some(({ rank }) => rank === use.role.offices[0]?.rank);
  });
  return part ? span(part.start, part.end) : whole(mention);
}
