import type { Days, PartialDay } from '../calendar/day';
import type { Span } from '../text/span';

export type DateKind = 'date' | 'datetime' | 'interval' | 'duration' | 'fiscal-year';

/**
 * A point of time as it is meant: what of it is known, stated or inferred. 12月4日25時10分 keeps the day that it names,
 * 4 December, and counts its minutes on: 1510. Of a date that the calendar lacks it holds the impossible numbers.
 */
export interface MeantPoint {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Minutes since the midnight that began the day. */
  readonly minutes?: number;
}

/** One step of the way from what a text states to what it means; hovers tell the steps in order. */
export type DateReason =
  /** 令和7 is 2025. */
  | { readonly step: 'era'; readonly era: string; readonly eraYear: number; readonly year: number }
  /** A day before 1873 was given in the lunisolar calendar. */
  | { readonly step: 'lunisolar'; readonly converted: boolean }
  /** Month and day are of Vietnam's lunar calendar, and no table converts them. */
  | { readonly step: 'lunar' }
  /** The component comes from the document's own date. */
  | { readonly step: 'own-date'; readonly source: OwnDateSource; readonly date: string; readonly inferred: boolean }
  /** … from the stamp of the post that the text belongs to. */
  | { readonly step: 'post'; readonly date: string; readonly stamp: Span }
  /** … from the date just named (同日, 翌日, the later member of a list). */
  | { readonly step: 'named'; readonly date: string; readonly named: Span }
  /** … from the nearest full date before it, for want of a date of the document's own. */
  | { readonly step: 'nearest-date'; readonly date: string; readonly named: Span }
  /** Among the years possible this one is within 60 days of the anchor. */
  | { readonly step: 'within-60-days'; readonly year: number }
  /** … is the one in which the stated weekday fits. */
  | { readonly step: 'weekday'; readonly year: number }
  /** … fits the tense of the sentence. */
  | { readonly step: 'tense'; readonly tense: 'past' | 'future'; readonly year: number }
  /** … is the nearest. */
  | { readonly step: 'nearest'; readonly year: number }
  /** … follows from the date beside it in a range: 1月3日 of 2025年12月28日から1月3日 is in the year after. */
  | { readonly step: 'next-in-range'; readonly date: string }
  /** Nothing anchors it. */
  | { readonly step: 'unanchored' }
  /** 昨年 is a year before 2021. */
  | { readonly step: 'relative'; readonly words: Span; readonly unit: string; readonly distance: number }
  /** 4/12/2025 read day first (or month first), and why. */
  | { readonly step: 'order'; readonly dayFirst: boolean; readonly because: 'other-dates' | 'weekday' }
  /** The document's dates do not tell; both readings remain. */
  | { readonly step: 'both-orders'; readonly readings: readonly [string, string] }
  /** 25時10分 is 01:10 of the next day. */
  | { readonly step: 'broadcast-clock'; readonly day: string };

export type OwnDateSource = 'recorded' | 'front-matter' | 'stamp' | 'dateline' | 'file-name';

/** The date that a document bears itself, and where it says so. */
export interface OwnDate {
  readonly date: PartialDay;
  readonly source: OwnDateSource;
  /** Where the text says it; absent where it was recorded or stands in the file's name. */
  readonly span?: Span;
  /** Whether a part of it was concluded: a date in the file's name, or the year of a dateline that leaves it out. */
  readonly inferred: boolean;
}

/** What a date mention means. */
export interface DateMeaning {
  readonly kind: DateKind;
  /** EDTF level 1 with clock times, or an ISO 8601 duration; absent for a date that the calendar lacks. */
  readonly value: string | undefined;
  /**
   * The first and the last day that the value may cover, for comparison and order; absent where the year is not known,
   * and for durations.
   */
  readonly days: Days | undefined;
  /** The point, or both ends of an interval that two points bound (nothing known of an open one); none for a duration. */
  readonly points: readonly MeantPoint[];
  /** The components that the text does not state. */
  readonly inferred: readonly ('year' | 'month' | 'day')[];
  readonly reasons: readonly DateReason[];
}
