/** Stems of words, in lower case, that tell of somebody changing office or of an office of another time: beside them two roles of one person are no mistake. */
export const VIETNAMESE_APPOINTMENTS: readonly string[] = [
  'bổ nhiệm',
  'nhậm chức',
  'thăng ',
  'thăng quân hàm',
  'cử làm',
  'cử giữ',
  'kế nhiệm',
  'miễn nhiệm',
  'điều động',
  'thay thế',
  'nguyên là',
  'quyết định cử',
  'khi đó',
  'lúc đó',
  'nguyên ',
];
