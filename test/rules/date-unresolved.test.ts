import { dateUnresolved } from '../../server/rules/date-unresolved';
import { checkRule } from '../support/rules';

checkRule(
  dateUnresolved,
  [
    ['11月23日、大臣は訪問団を迎えた。', ['hint «11月23日»']],
    ['本年9月に署名した。', ['hint «本年9月»']],
    ['同日、式典が開かれた。', ['hint «同日»']],
    ['午後6時から会談した。', ['hint «午後6時»']],
    ['24日、会談した。', ['hint «24日»']],
    ['Delegationen besökte staden samma eftermiddag.', ['hint «samma eftermiddag»']],
  ],
  [
    ['11月23日、大臣は訪問団を迎えた。', '2021-11-25'],
    '2021年11月23日に会談し、同日、署名した。24日に帰国した。',
    '2021年に署名した。1990年代の記録。21世紀の課題。',
    '約1時間50分、会談した。',
    '令和7年度の予算。',
    // No such day in any year is another fault.
    'The general will visit the base on 31 November.',
  ],
);
