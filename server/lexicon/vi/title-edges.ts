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

/** Behind giữa these tell of parties without naming them. */
export const VIETNAMESE_UNNAMED_PARTIES = wordSet('hai');
