/** Words that stand near a title where a text tells when it was signed; in lower case. */
export const JAPANESE_SIGNING: readonly string[] = ['署名', '調印'];

/** What may stand between a date and the title that it belongs to: 1911年に署名された条約. */
export const JAPANESE_BETWEEN_DATE_AND_TITLE: readonly string[] = [
  'の',
  '付けの',
  '付の',
  '署名の',
  '調印の',
  '締結の',
  'に署名された',
  'に署名した',
  'に調印された',
  'に調印した',
  'に締結された',
  'に締結した',
  'に署名せられた',
  'に署名せられたる',
  'に調印せられた',
  'に調印せられたる',
  'ニ署名セラレタル',
  'ニ調印セラレタル',
  '署名',
  '調印',
];

/** Behind a title these tell that the sentence's date is that of its signature: 条約に署名した. */
export const JAPANESE_SIGNED_BEHIND: readonly string[] = [
  'に署名',
  'に調印',
  'を締結',
  'が署名され',
  'が調印され',
  'が締結され',
  'の署名',
  'の調印',
];

/** These tell that a signature is still to come, or may never come. */
export const JAPANESE_NOT_YET_SIGNED: readonly string[] = [
  '署名でき',
  '署名する',
  '署名します',
  '署名される',
  '署名予定',
  '署名に向け',
  '署名を目指',
  '早期署名',
  '未署名',
  '調印する',
  '調印予定',
  '調印に向け',
  '予定',
  '交渉中',
  '交渉を',
  '見通し',
  '見込',
];
