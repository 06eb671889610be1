/** Vietnamese words that place what a sentence tells, in lower case. */
export const VIETNAMESE_FUTURE: readonly string[] = ['sẽ', 'sắp', 'dự kiến', 'dự định', 'sắp tới'];

export const VIETNAMESE_PAST: readonly string[] = ['đã', 'vừa'];

/** Before a date these make it a term. */
export const VIETNAMESE_TERM: readonly string[] = ['trước', 'sau', 'đến', 'từ'];

/** Words of a date itself that place it: tháng 9 vừa qua, tháng 5 tới. */
export const VIETNAMESE_PAST_DATES: readonly string[] = ['qua', 'ngoái'];
export const VIETNAMESE_FUTURE_DATES: readonly string[] = ['tới', 'mai'];
