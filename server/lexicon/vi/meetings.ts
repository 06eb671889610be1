import { type GatheringSign, type GatheringWord, gatheringWords, signs } from '../gathering';

export const VIETNAMESE_MEETINGS: readonly GatheringWord[] = [
  ...gatheringWords(
    'parties',
    'đối thoại|hội đàm|hội nghị|hội nghị thượng đỉnh|hội nghị cấp cao|cuộc hội đàm|diễn đàn|tham vấn|thượng đỉnh|hội thảo|cuộc họp|kỳ họp|khóa họp|phiên họp|phiên đối thoại|trao đổi tham mưu|tọa đàm|toạ đàm|vòng đàm phán|vòng tham vấn|giao lưu hữu nghị|giao lưu biên giới',
  ),
  ...gatheringWords('body', 'nhóm công tác|ủy ban hỗn hợp|ủy ban liên chính phủ'),
  ...gatheringWords('joint', 'diễn tập|cuộc diễn tập|diễn tập chung'),
  ...gatheringWords(
    'known',
    'Đối thoại Shangri-La|Hội nghị An ninh Munich|Hội nghị Cấp cao Đông Á|Hội nghị Thượng đỉnh Đông Á|Đối thoại Raisina|Diễn đàn Khu vực ASEAN',
  ),
];

/** Ordinals behind lần thứ, and the units behind mười and mươi. */
export const VIETNAMESE_ORDINALS: ReadonlyMap<string, number> = new Map([
  ['nhất', 1],
  ['đầu', 1],
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ['lăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
]);

export const VIETNAMESE_LEVELS: readonly GatheringSign[] = [
  ...signs('vice-ministers', 'thứ trưởng'),
  ...signs('ministers', 'bộ trưởng|2+2'),
  ...signs('summit', 'thượng đỉnh|cấp cao'),
  ...signs('chiefs-of-staff', 'tư lệnh|tham mưu trưởng'),
  ...signs('staff', 'tham mưu'),
  ...signs('working', 'chuyên viên|nhóm làm việc|nhóm công tác'),
];
export const VIETNAMESE_FIELDS: readonly GatheringSign[] = [
  ...signs('2+2', '2+2|ngoại giao - quốc phòng|ngoại giao-quốc phòng|ngoại giao và quốc phòng'),
  ...signs('disarmament', 'giải trừ quân bị|không phổ biến|kiểm soát vũ khí'),
  ...signs('cyber', 'an ninh mạng|không gian mạng'),
  ...signs('space', 'vũ trụ'),
  ...signs('coast-guard', 'cảnh sát biển'),
  ...signs('fisheries', 'thủy sản|thuỷ sản|nghề cá'),
  ...signs('arctic', 'bắc cực|phá băng'),
  ...signs('human-rights', 'nhân quyền'),
  ...signs('energy', 'năng lượng'),
  ...signs('defence', 'quốc phòng|hải quân|quân sự|diễn tập|quân đội'),
  ...signs('maritime', 'biển|hàng hải|đại dương'),
  ...signs('foreign', 'ngoại giao'),
  ...signs('security', 'an ninh'),
  ...signs('economy', 'kinh tế|thương mại'),
  ...signs('climate', 'khí hậu|cop'),
];

/** Words in lower case that a name goes on with behind its parties or number: mở rộng, cấp Thứ trưởng. */
export const NAME_TAILS: ReadonlySet<string> = new Set(['cấp', 'mở', 'rộng', 'lần', 'năm', 'hỗn', 'hợp']);

/** What a meeting does: words of the clause behind its name. */
export const CLAUSE_VERBS: readonly string[] = [
  'họp ',
  'diễn ra',
  'tổ chức',
  'khai mạc',
  'bế mạc',
  'thông qua',
  'kết thúc',
  'tiến hành',
  'nhất trí',
  'thảo luận',
  'gặp ',
];

/** Words of meeting that are counted without lần: kỳ họp thứ 4, vòng đàm phán thứ năm. */
export const COUNTED_MEETINGS: readonly string[] = ['họp', 'đàm phán', 'tham vấn'];

/** What a body calls a meeting of its own, with a number alone. */
export const VIETNAMESE_BARE_MEETINGS: readonly string[] = ['cuộc họp', 'kỳ họp'];
