import { ordinalConflict } from '../../server/rules/ordinal-conflict';
import { checkRule } from '../support/rules';

checkRule(
  ordinalConflict,
  [
    [
      '2031年5月12日、第3回日比防衛次官級協議を開いた。\n\n2031年5月12日の第4回日比防衛次官級協議では灯台を論じた。',
      ['warning «第3回»', 'warning «第4回»'],
    ],
    [
      '令和13年5月12日、第三回日豪外務次官級協議を開いた。\n\n2031年5月12日の第四回日豪外務次官級協議では灯台を論じた。',
      ['warning «第三回»', 'warning «第四回»'],
    ],
    [
      'The Ninth Japan–Viet Nam Vice-Ministerial Defence Consultations on 20 November 2031 ended early. The Tenth Japan–Viet Nam Vice-Ministerial Defence Consultations of 20 November 2031 had agreed.',
      ['warning «Ninth»', 'warning «Tenth»'],
    ],
    [
      'Det femte svensk-nederländska försvarsrådet den 3 september 2031 hölls i Haag. Det sjätte svensk-nederländska försvarsrådet den 3 september 2031 kallas det annars.',
      ['warning «femte»', 'warning «sjätte»'],
    ],
    [
      'Đối thoại Thứ trưởng Quốc phòng Việt Nam - Nhật Bản lần thứ chín ngày 20/11/2031 kết thúc. Đối thoại Thứ trưởng Quốc phòng Việt Nam - Nhật Bản lần thứ mười ngày 20/11/2031 đã thống nhất.',
      ['warning «lần thứ chín»', 'warning «lần thứ mười»'],
    ],
    [
      'The Ninth Japan–Viet Nam Vice-Ministerial Defence Consultations of 19–21 November 2031 ended early. The Tenth Japan–Viet Nam Vice-Ministerial Defence Consultations of 20 November 2031 had agreed.',
      ['warning «Ninth»', 'warning «Tenth»'],
    ],
    ['2031年5月12日 第3回日比防衛相会談\n2031年5月12日 第5回日比防衛相会談\n', ['warning «第3回»', 'warning «第5回»']],
    [
      '第3回日印防衛次官級協議（2031年5月12日）が開かれた。第2回日印防衛次官級協議（2031年5月12日）とも呼ばれる。',
      ['warning «第3回»', 'warning «第2回»'],
    ],
    [
      'The 4th Japan–India Defence Ministerial Meeting in New Delhi on 2 May 2031 ended. The 5th Japan–India Defence Ministerial Meeting in New Delhi on 2 May 2031 was a success.',
      ['warning «4th»', 'warning «5th»'],
    ],
    [
      'The Fourth Japan–Kenya Defence Dialogue was held in Nairobi on 12 June 2031. The Fifth Japan–Kenya Defence Dialogue, which was held on 12 June 2031, ended.',
      ['warning «Fourth»', 'warning «Fifth»'],
    ],
    [
      '第4回日豪サイバー対話は2031年5月12日に開かれた。2031年5月12日の第5回日豪サイバー対話で一致した。',
      ['warning «第4回»', 'warning «第5回»'],
    ],
    // A headline and the text below it.
    [
      '第4回日豪サイバー対話の開催\n\n5月12日、東京で第5回日豪サイバー対話が開かれた。',
      ['warning «第4回»', 'warning «第5回»'],
      '2031-05-13',
    ],
  ],
  [
    [
      '第4回日豪サイバー対話の開催\n\n5月12日、第4回日豪サイバー対話が開かれた。第5回日豪サイバー対話は来年開かれる。',
      '2031-05-13',
    ],
    ['第5回日豪サイバー対話の準備\n\n昨年5月12日、第4回日豪サイバー対話が開かれた。', '2031-05-13'],
    // Two of one month may both be right.
    'The Ninth Japan–Viet Nam Vice-Ministerial Defence Consultations of November 2031 ended early. The Tenth Japan–Viet Nam Vice-Ministerial Defence Consultations of November 2031 had agreed.',
    '2031年5月12日、第3回日比防衛次官級協議を開いた。\n\n2032年5月12日の第4回日比防衛次官級協議では灯台を論じた。',
    '2031年5月12日、第3回日比防衛次官級協議を開いた。\n\n2031年5月12日の第4回日比外務次官級協議では灯台を論じた。',
    '2031年5月12日、第3回日比防衛次官級協議を開いた。\n\n2031年5月12日の第4回日豪防衛次官級協議では灯台を論じた。',
    '2031年5月12日、第4回日比防衛次官級協議を開いた。\n\n前回の第3回日比防衛次官級協議の成果を確認した。',
    ['第4回日比防衛次官級協議を開いた。第3回日比防衛次官級協議の成果を確認した。', '2031-05-12'],
    '2031年5月12日、第3回日比防衛次官級協議を開いた。\n\n2031年5月12日の第3回日比防衛次官級協議では灯台を論じた。',
    'The Ninth Japan–Viet Nam Vice-Ministerial Defence Consultations on 20 November 2031 ended. The Tenth Japan–Viet Nam Vice-Ministerial Defence Consultations will be held in 2032.',
    'Det femte svensk-nederländska försvarsrådet den 3 september 2031 hölls i Haag. Det sjätte svensk-nederländska försvarsrådet den 5 september 2032 blir större.',
    '会議は二日続いた。',
  ],
);
