/** The shapes of the rows in which each language lists its words of calendar and clock. */

/** 昨年, i fjol, the following day: a unit of the calendar at a distance from the document's date or the date just named. */
export interface RelativeDateRow {
  readonly word: string;
  readonly unit: 'year' | 'fiscal-year' | 'season' | 'quarter' | 'month' | 'week' | 'weekday' | 'day';
  readonly distance: number;
  readonly from: 'document' | 'named';
  /** 今春 says the season too: 21 spring to 24 winter. */
  readonly season?: number;
  /** This year's first quarter says the quarter too, årets andra hälft the half. */
  readonly quarter?: number;
  readonly half?: number;
  /** The following Friday says the weekday too: 0 for Sunday to 6 for Saturday. */
  readonly weekday?: number;
  /** Units that make another word of it when they stand before: 本 of 本来年. `kanji` for any Han character. */
  readonly notAfter?: string;
  /** Units that make another word of it when they stand behind: 比 of 前年比. A blank stands for a further word. */
  readonly notBefore?: string;
}

/** A word with a number: december 12, torsdag 4, två 2, våren 21. */
export interface NumberedRow {
  readonly word: string;
  readonly value: number;
  /** An everyday word too (may, march, sun): read only with a number beside it, and with a capital where the language has them. */
  readonly everyday?: boolean;
}

/** A part of the day, and what it makes of an hour of the twelve-hour clock. */
export interface DayPartRow {
  readonly word: string;
  readonly half: 'am' | 'pm' | 'none';
  /** A single Han character that begins other words: 夜 in 夜間. */
  readonly everyday?: boolean;
}

/** A word of an amount of time: timmar, か月. */
export interface AmountRow {
  readonly word: string;
  readonly unit: 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes' | 'seconds';
}

/** 上旬, early, đầu: a third of a month. */
export interface ThirdRow {
  readonly word: string;
  readonly third: 1 | 2 | 3;
  /** Only with a hyphen behind it: end-March. */
  readonly joined?: boolean;
}
