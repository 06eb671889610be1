/** Words of a statement that tell who took part in what it names; in lower case. */
export const VIETNAMESE_ATTENDANCE: readonly string[] = [
  'tham dự',
  'tham gia',
  'đã dự',
  'chủ trì',
  'hội đàm',
  'đã gặp',
  'tiếp kiến',
  'đã tiếp',
  'tiến hành',
];
