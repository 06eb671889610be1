import type { Amounts } from '../../calendar/edtf';
import type { EraName } from '../../calendar/eras';
import type { Span } from '../../text/span';

/** One stated component and the smallest stretch that states it: 木 of (木) with the weekday 4. */
export interface Part<Value> extends Span {
  readonly value: Value;
}

/**
 * A component given by its distance: 昨年 is a year, -1, from the document's date; 同日 a day, 0, from the date just
 * named; 翌日 a day, +1, from the date just named; 来月 a month, +1, from the document's date. A weekday and a season count
 * those of their name: fredagen därpå is the first Friday after the date just named, i höstas the last autumn.
 */
export interface Relative {
  readonly unit: 'year' | 'fiscal-year' | 'season' | 'quarter' | 'month' | 'week' | 'weekday' | 'day';
  readonly distance: number;
  readonly from: 'document' | 'named';
}

/** How fine the expression is: the unit of its smallest component. */
export type Precision =
  | 'century'
  | 'decade'
  | 'year'
  | 'fiscal-year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'third'
  | 'week'
  | 'day'
  | 'hour'
  | 'minute';

/** A point of time as the text states it: 令和7(2025)年12月4日(木)18時52分. Nothing here is inferred or checked. */
export interface StatedPoint extends Span {
  readonly precision: Precision;
  readonly era?: Part<{ readonly name: EraName; readonly year: number }>;
  /** The Gregorian year, the first year of a decade (1990) or of a century (2000). Of a two-digit year in 1978年及び97年, 97. */
  readonly year?: Part<number>;
  readonly month?: Part<number>;
  /** 閏4月 of the lunisolar calendar, before 1873. */
  readonly leapMonth?: boolean;
  readonly day?: Part<number>;
  /** 1 to 53: the week of vecka 12 2024, as ISO 8601 counts them. */
  readonly week?: Part<number>;
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekday?: Part<number>;
  /** 0 to 29 on the clock of the day named, 午後6時 already 18. */
  readonly hour?: Part<number>;
  readonly minute?: Part<number>;
  /** 21 spring to 24 winter. */
  readonly season?: Part<number>;
  /** 1 to 4. */
  readonly quarter?: Part<number>;
  /** 1 or 2. */
  readonly half?: Part<number>;
  /** 上旬 1, 中旬 2, 下旬 3. */
  readonly third?: Part<number>;
  readonly relative?: readonly Part<Relative>[];
  /** 年度: year and quarters count from April. */
  readonly fiscal?: boolean;
  /** mồng 7 tháng Chạp, 10/3 âm lịch: month and day are those of Vietnam's lunar calendar. */
  readonly lunar?: boolean;
  /** 頃, すぎ, 約, about, omkring. */
  readonly approximate?: boolean;
  /** The other reading of 4/12/2025 where the language does not decide: day and month changed about. */
  readonly ambiguous?: boolean;
}

/**
 * 約1時間50分; the amounts as stated. So are the amounts of 三日後, three days later, för två veckor sedan and hai tuần trước:
 * a length in every language, for what they count from is as often the talks as a day that the text tells.
 */
export interface StatedDuration extends Span, Amounts {
  readonly approximate?: boolean;
}

/**
 * What a date mention says. `leans` marks the later member of a list or of a range told in two mentions (21日・22日,
 * 12月4日から6日): what it leaves out comes from the date mention just before it.
 */
export type DateExpression =
  | { readonly form: 'point'; readonly point: StatedPoint; readonly leans?: boolean }
  | {
      readonly form: 'range';
      readonly from: StatedPoint | undefined;
      readonly to: StatedPoint | undefined;
      readonly leans?: boolean;
    }
  | { readonly form: 'duration'; readonly duration: StatedDuration };
