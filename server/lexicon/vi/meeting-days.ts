/** Words that lead from a meeting to its day, past a place: cuộc họp tại Huế vào ngày 3/5. */
export const VIETNAMESE_BETWEEN_MEETING_AND_DAY: readonly string[] = [
  ...['tại', 'ở', 'vào', 'ngày', 'diễn', 'ra', 'được', 'tổ', 'chức', 'họp', 'khai', 'mạc', 'sẽ'],
  ...['kết', 'thúc', 'bế', 'bắt', 'đầu', 'tốt', 'đẹp', 'thành', 'công', 'trong'],
];

/** What stands before a meeting of another day than its sentence's: kể từ, kết quả. */
export const VIETNAMESE_BEFORE_OTHER_MEETING: readonly string[] = [
  ...['kể từ', 'kết quả', 'kết quả của', 'sau', 'trước', 'thỏa thuận tại', 'nhất trí tại', 'chuẩn bị cho'],
];
