/** What stands between two names of one thing, in a bracket or without one: Công ước …, còn gọi là Công ước Oslo. */
export const VIETNAMESE_ALIAS_INTRODUCTIONS: readonly string[] = [
  'hay còn gọi là',
  'còn được gọi là',
  'còn gọi là',
  'thường gọi là',
  'được gọi là',
  'tức là',
  'gọi tắt là',
];

/** What only a bracket says before a short form: sau đây gọi là “Bản ghi nhớ”. */
export const VIETNAMESE_SHORT_FORM_INTRODUCTIONS: readonly string[] = [
  'sau đây gọi tắt là',
  'sau đây gọi là',
  'sau đây',
  'tên viết tắt',
  'gọi tắt',
  'viết tắt',
];
