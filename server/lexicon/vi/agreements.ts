import { type InstrumentWord, instrumentWords, type KnownInstrument } from '../instrument';
import { wordSet } from '../title-grammar';

/** Words of kind in lower case; a title goes on behind them. */
export const VIETNAMESE_INSTRUMENTS: readonly InstrumentWord[] = [
  ...instrumentWords(
    'memorandum',
    'subject',
    'bản ghi nhớ|biên bản ghi nhớ|bản ghi nhớ hợp tác|biên bản ghi nhớ hợp tác|bản ghi nhớ thỏa thuận|biên bản thỏa thuận|biên bản thỏa thuận hợp tác|biên bản hợp tác',
  ),
  ...instrumentWords('agreement', 'subject', 'hiệp định'),
  ...instrumentWords('agreement', 'joint', 'thỏa thuận|thoả thuận|bản thỏa thuận|bản thoả thuận|thỏa thuận hợp tác'),
  ...instrumentWords('treaty', 'subject', 'hiệp ước|hòa ước|hoà ước|thương ước|tạm ước|mật ước|thỏa ước'),
  ...instrumentWords('convention', 'subject', 'công ước'),
  ...instrumentWords('protocol', 'subject', 'nghị định thư'),
  ...instrumentWords('declaration', 'subject', 'tuyên bố cuối cùng|bản tuyên bố cuối cùng|định ước'),
  ...instrumentWords('declaration', 'joint', 'tuyên bố|tuyên bố tầm nhìn chung'),
  ...instrumentWords(
    'statement',
    'joint',
    'tuyên bố chung|thông cáo chung|thông cáo báo chí chung|tuyên bố báo chí chung',
  ),
  ...instrumentWords('resolution', 'council', 'nghị quyết'),
  ...instrumentWords('letter-of-intent', 'subject', 'ý định thư|thư bày tỏ ý định|bản ý định thư|tuyên bố ý định'),
  ...instrumentWords('exchange-of-notes', 'subject', 'trao đổi công hàm|công hàm trao đổi'),
  ...instrumentWords(
    'plan',
    'parties',
    'kế hoạch hợp tác|kế hoạch hành động|chương trình hành động|chương trình hợp tác',
  ),
  ...instrumentWords('plan', 'antecedent', 'kế hoạch'),
  ...instrumentWords('treaty', 'antecedent', 'điều ước|hòa hiệp|hiệp nghị|hiệp khoản'),
  ...instrumentWords('guidelines', 'parties', 'bộ nguyên tắc|bộ quy tắc|bộ quy tắc ứng xử'),
  ...instrumentWords('statement', 'parties', 'tầm nhìn chung'),
  ...instrumentWords('treaty', 'parties', 'hiến chương'),
];

export const VIETNAMESE_KNOWN: readonly KnownInstrument[] = [];

/** Words of a subject that make a title one between states, where nothing but the capital of a sentence speaks for it. */
export const VIETNAMESE_STATE_SUBJECTS: readonly string[] =
  'hợp tác|quốc phòng|an ninh|thương mại|đầu tư|biên giới|hàng hải|hàng không|nghề cá|văn hóa|khoa học|giáo dục|hòa bình|đình chiến|ngừng bắn|quân|trao đổi|chuyển giao|thuế|tương trợ|dẫn độ|môi trường|năng lượng|hạt nhân|cứu hộ|cứu nạn|biển|lãnh sự|thị thực|lao động|kinh tế|tình báo|tin tức|vũ khí|chiến lược|tăng cường|phòng chống|công nghệ|y tế|giao thông|vận tải|không gian|vũ trụ|hỗ trợ|viện trợ|quan hệ|đối tác|hữu nghị|nhân đạo|nhân quyền|khí hậu|thiên tai|thảm họa|an toàn|bom mìn|tội phạm|khủng bố|ma túy|du lịch|viễn thông|đào tạo|cảng|ứng xử'.split(
    '|',
  );

/** What leads from an instrument to another that it changes. */
export const VIETNAMESE_AMENDING: readonly string[] = [
  ...[' sửa đổi, bổ sung ', ' sửa đổi ', ' bổ sung ', ' gia hạn '],
];

/** What leads to another instrument without changing it, believed of protocols alone. */
export const VIETNAMESE_BESIDE: readonly string[] = [' của '];

/** Words of kind for what is changed. */
export const VIETNAMESE_AMENDED: readonly string[] = ['hiệp định', 'hiệp ước', 'công ước', 'thỏa thuận', 'bản ghi nhớ'];

/** What tells the rank of an instrument and nothing of its subject. */
export const VIETNAMESE_INSTRUMENT_RANKS: ReadonlySet<string> = wordSet('khung chung mới cũ');

/** Words of a title that tell nothing of its subject, beside those of its grammar. */
export const VIETNAMESE_EMPTY: readonly string[] = ['lĩnh', 'vực'];

/** What the number of a list stands behind. */
export const VIETNAMESE_LIST_LABELS: readonly string[] = ['Số', 'Mục'];
