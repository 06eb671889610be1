import type { Days } from '../calendar/day';
import type { GazetteerEntry } from '../knowledge/gazetteer/gazetteer';
import type { OfficeHolder } from '../knowledge/office-holders';
import type { MentionType } from '../recognise/mention';
import type { MentionId } from './mention-id';
import type { RoleUse } from './roles/role-use';
import type { Numbered } from './titled/meetings-of-document';

/** What mentions of several documents, scripts and languages stand for. */
export interface Entity {
  /** Opaque; made of the least of its canonical names: `person:岸信夫`, `date:2025-12-04`. */
  readonly key: string;
  readonly type: MentionType;
  /**
   * Its names or titles: those of the gazetteer first, then those written, kanji before kana before Latin. Of a person full
   * names, those of the table of office holders last; where no full name is known, the parts.
   */
  readonly names: readonly string[];
  /** One of its mentions in the first of its documents. */
  readonly first: MentionId;
  /** By document; those in boilerplate last. */
  readonly mentions: readonly MentionId[];
  /** Of a person, the roles that texts give, by document. */
  readonly roles: readonly RoleUse[];
  /** Whether a full name is known: 岸 alone is the same somebody all through a text, but nobody knows who. */
  readonly isNamed: boolean;
  /** Of a person, his row in the table of office holders. */
  readonly officeHolder: OfficeHolder | undefined;
  /** What the workspace's gazetteer says of it. */
  readonly entry: GazetteerEntry | undefined;
  /** Of an agreement or a meeting, sorted codes. */
  readonly parties: readonly string[];
  /** Of a meeting, its number in the series. */
  readonly ordinal: number | undefined;
  /** Of a meeting, its mentions with the number that each bears, by document. */
  readonly numbered: readonly Numbered[];
  /** Of a meeting, when it took place. */
  readonly days: Days | undefined;
}
