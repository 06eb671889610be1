import type { Phrases } from '../../explain/phrases';
import type { Entity, MentionId } from '../../link/links';
import type { ResolvedMention } from '../../model/facts';
import type { MentionType } from '../../recognise/mention';
import { fullestMention, mentionOf, titleOf } from './entities';
import { type Library, textOf } from './library';
import { mainRole, mainRoleInWords } from './main-role';
import { onOneLine } from './one-line';

/** How a view of the folder tells of an entity. */
export interface Presented {
  readonly type: Exclude<MentionType, 'date'>;
  /** As the mention that says most writes it. */
  readonly name: string;
  /** A person's main role, an agreement's kind; else empty. */
  readonly detail: string;
  /** The mention that says most. */
  readonly mention: MentionId;
}

/** What a view tells of an entity; none for dates, and for what only boilerplate names. */
export function presented(library: Library, entity: Entity, phrases: Phrases): Presented | undefined {
  const id = fullestMention(library, entity);
  const mention = id && mentionOf(library, id);
  if (!id || !mention || mention.type === 'date' || mention.region !== 'body') return undefined;
  const name = onOneLine(titleOf(mention, textOf(library, id.document)));
  return { type: mention.type, name, detail: detailOf(library, entity, mention, phrases), mention: id };
}

function detailOf(library: Library, entity: Entity, mention: ResolvedMention, phrases: Phrases): string {
  if (mention.type === 'agreement') return phrases.agreementKinds[mention.kind];
  return mention.type === 'official' ? mainRoleInWords(mainRole(library, entity), phrases) : '';
}
