import type { DateMention, Mention } from '../recognise/mention';
import { recognise } from '../recognise/recognise';
import { NO_VOCABULARY, type Vocabulary } from '../recognise/vocabulary';
import { foldText } from '../text/fold';
import type { Layout } from '../text/layout';
import { layoutOf } from '../text/structure';
import type { DateMeaning, OwnDate } from './date-meaning';
import { type Dating, datings } from './datings';
import { type Gloss, glosses } from './glosses';
import type { Header } from './header';
import { ownDate } from './own-date';
import { resolveDates } from './resolve-dates';

/** A date mention with what it means. */
export interface ResolvedDate extends DateMention {
  readonly meaning: DateMeaning;
}

export type ResolvedMention = Exclude<Mention, DateMention> | ResolvedDate;

/** All that Shiryo knows of one document by itself: plain data, raw offsets, no text kept alive. */
export interface Facts {
  readonly header: Header;
  /** The hash of the vocabulary that it was read with. */
  readonly vocabulary: string;
  readonly layout: Layout;
  readonly ownDate: OwnDate | undefined;
  /** In the order of the text. */
  readonly mentions: readonly ResolvedMention[];
  /** Mentions that the text puts side by side as the same thing. */
  readonly glosses: readonly Gloss[];
  /** Agreements and meetings that the text tells by a date: 1911年の日英通商航海条約. */
  readonly datings: readonly Dating[];
}

/**
 * Reads a document: a pure function of its text, its header and the workspace's own names.
 * @param text as an editor holds it: line ends kept, no byte order mark.
 */
export function facts(text: string, header: Header, vocabulary: Vocabulary = NO_VOCABULARY): Facts {
  const layout = layoutOf(text);
  const view = foldText(text, layout.softBreaks);
  const found = recognise(view, layout, vocabulary);
  const own = ownDate(layout, found, header);
  const mentions = resolveDates({ text, layout, mentions: found, ownDate: own });
  return {
    header,
    vocabulary: vocabulary.hash,
    layout,
    ownDate: own,
    mentions,
    glosses: glosses(text, mentions),
    datings: datings(text, mentions),
  };
}
