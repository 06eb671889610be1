/** Words that lead from a meeting to its day, past a place: cuộc họp tại Huế vào ngày 3/5. */
export const VIETNAMESE_BETWEEN_MEETING_AND_DAY: readonly string[] = [
  ...['tại', 'ở', 'vào', 'ngày', 'diễn', 'ra', 'được', 'tổ', 'chức', 'họp', 'khai', 'mạc', 'sẽ'],
];
