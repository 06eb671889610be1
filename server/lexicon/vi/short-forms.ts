/** What a bracket says before a short form, the longer first: sau đây gọi là “Bản ghi nhớ”. */
export const VIETNAMESE_SHORT_FORM_INTRODUCTIONS: readonly string[] = [
  'sau đây gọi tắt là',
  'sau đây gọi là',
  'sau đây',
  'tên viết tắt',
  'gọi tắt là',
  'gọi tắt',
  'viết tắt',
];
