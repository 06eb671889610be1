import type { PartialDay } from '../../calendar/day';
import type { EraName } from '../../calendar/eras';
import type { DateReason, MeantPoint } from '../date-meaning';
import type { Tense } from './tense';

/** A date that another leans on, and the reason to tell for it. */
export interface Leaning {
  readonly point: MeantPoint;
  readonly era?: EraName | undefined;
  readonly reason: DateReason;
}

export interface Anchor extends Leaning {
  readonly point: PartialDay;
}

/** All that a point may take what it leaves out from; asked only for what it does leave out. */
export interface Surroundings {
  /** The date just named whose year, month or day is known. */
  named(unit: 'year' | 'month' | 'day'): Leaning | undefined;
  /** The post's stamp, the document's own date, or the nearest full date before. */
  anchor(): Anchor | undefined;
  /** The same for words that look at the time of writing (昨年, next year); for want of a date the first full one told. */
  writing(): Anchor | undefined;
  /** Whether the anchor is a date told in the same paragraph, so that what follows goes on from there. */
  isNarrated(): boolean;
  /** For the later member of a list or range, the member before it. */
  lean(): Leaning | undefined;
  /** The day named in the sentence or in the one before it. */
  clockDay(): Leaning | undefined;
  /** A full date with a stated year, before this one in the same sentence. */
  sentenceYear(): Leaning | undefined;
  tense(): Tense | undefined;
  /** When the text was written: the post's stamp or the document's own date. */
  writtenOn(): PartialDay | undefined;
}
