import { wordSet } from '../title-grammar';

/** Words in capitals before a title that are the clause's: Theo Hiệp định. */
export const VIETNAMESE_LEADS = wordSet('một các theo tại và trong này');

/** What opens the subject behind the parties: Hiệp định khung giữa Việt Nam và Na Uy về năng lượng. */
export const VIETNAMESE_SUBJECT_OPENERS = wordSet('về');

/** Before the name of a person, who is no party. */
export const VIETNAMESE_BEFORE_PERSONS = wordSet('ông bà');

/** Words that end a question: tham gia Công ước không? */
export const VIETNAMESE_QUESTIONS = wordSet('không chưa sao');

/** Words that a line of a title may end with. */
export const VIETNAMESE_HANGING = wordSet('về và giữa của trong');

/** Behind `và` these begin another clause rather than another part of the subject: … về cảng xanh và công bố Sáng kiến …. */
export const VIETNAMESE_VERBS_BEHIND_AND: readonly string[] = [
  ...['công bố', 'khởi động', 'ra mắt', 'thông qua', 'chứng kiến', 'hoan nghênh', 'khai trương', 'tái khẳng định'],
  ...['cam kết', 'đón nhận', 'đề nghị', 'nhất trí', 'bày tỏ'],
];

/** What begins the clause behind a title, in two syllables or more, where neither by itself would end one: … về cảng xanh khởi động từ. */
export const VIETNAMESE_CLAUSES: readonly string[] = [
  ...['khởi động', 'khởi xướng', 'ra đời', 'ra mắt', 'bắt đầu', 'tiếp tục', 'dự kiến', 'đáng được', 'đáng chú ý'],
  ...['tài trợ', 'bổ sung cho', 'bổ trợ cho', 'mở đường', 'mở ra', 'tạo cơ sở', 'tạo điều kiện', 'tạo nền', 'đặt nền'],
  ...[
    'đặt ra',
    'quy định',
    'cho phép',
    'cho thấy',
    'bao gồm',
    'xác lập',
    'xác định rõ',
    'phản ánh',
    'thể hiện',
    'kéo dài',
  ],
  ...['không nêu', 'không có', 'không còn', 'không quy định', 'không bao gồm', 'không đề cập', 'không ràng buộc'],
  ...['không được', 'không phải', 'không thay', 'không áp dụng', 'không ảnh hưởng', 'không cho phép', 'không ấn định'],
  ...[
    'chưa',
    'ràng buộc',
    'kêu gọi',
    'cho phía',
    'cho ông',
    'cho bà',
    'đề cập',
    'ghi nhận',
    'nhắc lại',
    'lên án',
    'thuộc về',
  ],
];

/** Behind giữa these tell of parties without naming them. */
export const VIETNAMESE_UNNAMED_PARTIES = wordSet('hai');
