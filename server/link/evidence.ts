import type { MentionId } from './mention-id';

/**
 * Why a mention belongs to an entity, kept as data and told last. `other` is the mention that the reason points at: the
 * full name that a part belongs to, the other spelling, the antecedent.
 */
export type Evidence =
  /** The gazetteer of the workspace gives this very name to an entry, or the office that it names on that day. */
  | {
      readonly kind: 'gazetteer';
      /** The key of the entry. */
      readonly entry: string;
      /** What the entry is shown by. */
      readonly name: string;
      /** The title by which a surname was settled. */
      readonly office: string | undefined;
    }
  /** 岸信夫 is the same full name as another, in whatever order and spacing. */
  | { readonly kind: 'same-name'; readonly other: MentionId }
  /** Nguyen Van Tuan is Nguyễn Văn Tuấn without its marks, and nobody else of that spelling is known. */
  | { readonly kind: 'marks'; readonly other: MentionId }
  /** 岸 is a part of the full name that the same document gives. */
  | { readonly kind: 'same-document'; readonly other: MentionId }
  /** 岸 in 岸大臣 and 岸防衛大臣 of one document, which gives no full name. */
  | { readonly kind: 'same-part'; readonly other: MentionId }
  /** The text puts the two side by side: グエン・ミン・ヴー(Nguyen Minh Vu). */
  | { readonly kind: 'gloss'; readonly other: MentionId }
  /** 鯰博行 can be read Namazu Hiroyuki, and nothing else in the folder can be either's counterpart. */
  | { readonly kind: 'reading'; readonly other: MentionId; readonly kanji: string; readonly latin: string }
  /** ファン・ヴァン・ザン sounds like Phan Van Giang, with a title and a state that agree. */
  | {
      readonly kind: 'sound';
      readonly other: MentionId;
      readonly katakana: string;
      readonly latin: string;
      /** From 0 to 1. */
      readonly likeness: number;
    }
  /** ザン国防大臣 is a part of the full name that another document gives with the same title. */
  | {
      readonly kind: 'same-title';
      readonly other: MentionId;
      /** How many days lie between the two texts, where both are dated. */
      readonly distance: number | undefined;
      /** Whether somebody else held the office in between: then it only proposes. */
      readonly acrossChange: boolean;
      /** Whether the titles agree; where they do not it only proposes. */
      readonly agrees: boolean;
    }
  /** リンドグレーン国防大臣 is Karin Lindgren, whom another document gives that title and state, by how the surname sounds or is read. */
  | {
      readonly kind: 'other-writing';
      readonly other: MentionId;
      readonly by: 'reading' | 'sound';
      /** As of a part in the same writing. */
      readonly distance: number | undefined;
      readonly acrossChange: boolean;
    }
  /** 岸防衛大臣 in two documents of one month. */
  | { readonly kind: 'same-time'; readonly other: MentionId; readonly distance: number }
  /** The table of office holders has somebody of that name in that office on that day. */
  | {
      readonly kind: 'office-holder';
      /** The person's id in the table. */
      readonly person: string;
      readonly name: string;
      readonly title: string;
      readonly from: string;
      readonly to: string | undefined;
    }
  /** The full name stands in the table of office holders. */
  | { readonly kind: 'known-name'; readonly person: string }
  /** Both are names of one person in the table of office holders. */
  | { readonly kind: 'known-names'; readonly other: MentionId; readonly person: string }
  /** The titles are the same, and the parties agree. */
  | { readonly kind: 'same-title-of-instrument'; readonly other: MentionId; readonly parties: readonly string[] }
  /** Subject, kind and parties are the same, the wording is not. */
  | { readonly kind: 'same-subject'; readonly other: MentionId; readonly parties: readonly string[] }
  /** Titles of one instrument or initiative in the tables of known ones: UNCLOS and 国連海洋法条約. */
  | { readonly kind: 'known-titles'; readonly other: MentionId; readonly parties: readonly string[] }
  /** Subject and kind are the same; the text leaves the parties out, and only these fit what it speaks of. */
  | { readonly kind: 'sole-parties'; readonly other: MentionId; readonly parties: readonly string[] }
  /** 同協定 stands for what was named before it. */
  | { readonly kind: 'antecedent'; readonly other: MentionId }
  /** Meetings of the same parties, level and field, by their number or their date. */
  | { readonly kind: 'meeting'; readonly other: MentionId; readonly by: 'ordinal' | 'date' | 'context' | 'title' }
  /** The same title or acronym of an initiative. */
  | { readonly kind: 'same-title-of-initiative'; readonly other: MentionId };

export type EvidenceKind = Evidence['kind'];
