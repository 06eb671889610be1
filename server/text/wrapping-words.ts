import { phrases } from './phrases';

/** Words that something must follow, so that a line which ends in one is no end of a sentence. */
export const LINK_WORDS = phrases(`
  of | the | a | an | and | or | to | in | on | at | by | for | with | from | as | that | between
  av | och | i | på | till | med | för | från | som | den | det | en | ett | om | mellan | vid
  và | của | với | tại | về | cho | là | các | từ | đến | do | trong | ngày | tháng | năm
`);

/** Words with a stop behind which a name or number goes on. */
export const ABBREVIATIONS = phrases(`
  mr | mrs | ms | dr | prof | gen | lt | maj | col | capt | adm | hon | sen | rep | st | no | nr | kl | ts | gs | pgs | ths
`);
