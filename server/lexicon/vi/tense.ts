/** Vietnamese words that place what a sentence tells, in lower case. */
export const VIETNAMESE_FUTURE: readonly string[] = ['sẽ', 'sắp', 'dự kiến', 'dự định', 'sắp tới'];

export const VIETNAMESE_PAST: readonly string[] = ['đã', 'vừa'];

/** Before a date these make it a term. */
export const VIETNAMESE_TERM: readonly string[] = ['trước', 'sau', 'đến', 'từ'];
