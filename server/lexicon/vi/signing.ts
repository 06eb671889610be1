/** Words that stand near a title where a text tells when it was signed; in lower case. */
export const VIETNAMESE_SIGNING: readonly string[] = ['ký kết', 'đã ký', 'lễ ký'];

/** What may stand between a date and the title that it belongs to: 21/7/1954: ký Hiệp định. */
export const VIETNAMESE_BETWEEN_DATE_AND_TITLE: readonly string[] = [': ký', 'ký', ', ký'];

/** What may stand between a title and its date: Hiệp định Geneva năm 1954. */
export const VIETNAMESE_BETWEEN_TITLE_AND_DATE: readonly string[] = [
  'năm',
  'ngày',
  'ký',
  'ký năm',
  'ký ngày',
  'được ký ngày',
  'được ký năm',
];

/** These tell that a signature is still to come, or may never come; in lower case. */
export const VIETNAMESE_NOT_YET_SIGNED: readonly string[] = [
  'sẽ ký',
  'sắp ký',
  'chưa ký',
  'dự kiến',
  'hướng tới ký',
  'hướng tới việc ký',
  'sớm ký',
  'đang đàm phán',
  'mong muốn ký',
];
