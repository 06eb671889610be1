import { type FrameworkWord, frameworkWords } from '../framework';

export const VIETNAMESE_INITIATIVES: readonly FrameworkWord[] = [
  ...frameworkWords(
    'parties',
    'đối tác chiến lược toàn diện|đối tác chiến lược|đối tác toàn diện|sáng kiến|tầm nhìn|quỹ|chương trình|khuôn khổ|dự án|chiến lược|mạng lưới',
  ),
];

export const VIETNAMESE_KNOWN_INITIATIVES: readonly string[] = [
  'Ấn Độ Dương - Thái Bình Dương tự do và rộng mở',
  'Ấn Độ Dương-Thái Bình Dương tự do và rộng mở',
  'Quan điểm của ASEAN về Ấn Độ Dương - Thái Bình Dương',
  'Tài liệu Quan điểm của ASEAN về Ấn Độ Dương - Thái Bình Dương',
  'Hỗ trợ an ninh chính thức',
  'Vành đai và Con đường',
  'Một vành đai, một con đường',
];

/** What begins the clause behind a name, beside what ends titles. */
export const FRAMEWORK_STOPS: readonly string[] = [
  ...['và tham gia', 'và triển khai', 'tham gia', 'mở rộng sang', 'thay thế', 'giúp ', 'hỗ trợ ', 'dành cho'],
];
