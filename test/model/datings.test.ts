import assert from 'node:assert/strict';
import { facts } from '../../server/model/facts';

/** Per agreement or meeting the date by which the text tells it: `日英通商航海条約 1911`. */
function check(text: string, expected: readonly string[]): void {
  it(text.replaceAll('\n', '⏎'), () => {
    const { mentions, datings } = facts(text, { document: 'text.txt', date: '2031-12-31' });
    assert.deepEqual(
      datings.map(({ mention, date }) => {
        const when = mentions[date]!;
        const { start, end } = mentions[mention]!;
        return `${text.slice(start, end)} ${when.type === 'date' ? when.meaning.value : ''}`;
      }),
      expected,
    );
  });
}

describe('datings', () => {
  check('1911年の日英通商航海条約を結んだ。', ['日英通商航海条約 1911']);
  check('明治44年5月19日の「日瑞通商航海条約」以来の親交である。', ['日瑞通商航海条約 1911-05-19']);
  check('2031年5月12日、両大臣は「海洋観測に関する日比協定」に署名した。', ['海洋観測に関する日比協定 2031-05-12']);
  check('The Treaty of Rarotonga (1985) applies.', ['Treaty of Rarotonga 1985']);
  check('Hai bên dẫn Hiệp định Geneva về Việt Nam năm 1954.', ['Hiệp định Geneva về Việt Nam 1954']);
  check('21/7/1954: ký Hiệp định Geneva về Việt Nam.', ['Hiệp định Geneva về Việt Nam 1954-07-21']);
  check('Công ước Viên về Luật Điều ước quốc tế năm 1969, Công ước Liên hợp quốc về Luật Biển và các văn kiện khác.', [
    'Công ước Viên về Luật Điều ước quốc tế 1969',
  ]);
  check('2031年5月12日、第3回日比防衛次官級協議を開いた。', ['第3回日比防衛次官級協議 2031-05-12']);
  check('The Ninth Japan–Viet Nam Vice-Ministerial Defence Consultations in Hanoi on 20 November 2031 ended.', [
    'Ninth Japan–Viet Nam Vice-Ministerial Defence Consultations 2031-11-20',
  ]);
  check('Det femte svensk-nederländska försvarsrådet den 3 september 2031 hölls.', [
    'femte svensk-nederländska försvarsrådet 2031-09-03',
  ]);
  check('第4回日比海上交通対話は、マニラにおいて5月12日に開催された。', ['第4回日比海上交通対話 2031-05-12']);
  check(
    '2031年5月12日、平磯真外務省南部アジア部長とロヘリオ・サンティリャン外務次官を共同議長とする第4回日比海上交通対話が開かれた。',
    ['第4回日比海上交通対話 2031-05-12'],
  );
  check(
    'Ngày 12/5/2031, Thượng tướng Võ Trọng Hào và ông Arvind Rao đồng chủ trì Đối thoại Quốc phòng Việt Nam - Ấn Độ lần thứ 14.',
    ['Đối thoại Quốc phòng Việt Nam - Ấn Độ lần thứ 14 2031-05-12'],
  );
  check('Đối thoại Quốc phòng Việt Nam - Ấn Độ lần thứ 14 kết thúc tốt đẹp vào ngày 12/5/2031.', [
    'Đối thoại Quốc phòng Việt Nam - Ấn Độ lần thứ 14 2031-05-12',
  ]);
  // A sentence that looks back or ahead.
  check('2031年5月12日、双方は第3回日比海上交通対話以来の進展を歓迎した。', []);
  check('On 12 May 2031 the two sides welcomed the results of the Third Japan–Palau Sea Lanes Dialogue.', []);
  check('2030年7月の第3回日比海上交通対話以来の進展を歓迎した。', ['第3回日比海上交通対話 2030-07']);
  // Each line of a chronology begins with its own day.
  check(
    '2031-06-01 Fourth Japan–Norway Maritime Security Dialogue, Oslo\n2031-07-01 Fifth Japan–Norway Maritime Security Dialogue, Oslo',
    [
      'Fourth Japan–Norway Maritime Security Dialogue 2031-06-01',
      'Fifth Japan–Norway Maritime Security Dialogue 2031-07-01',
    ],
  );
  // Another sentence, another year that is only inferred, the beginning of the next line.
  check('2031年5月12日に帰国した。第3回日比防衛次官級協議は延期された。', []);
  check('本年の日英通商航海条約は改正された。', []);
  check('第3回日比防衛相会談\n2031年5月12日 第5回日比防衛相会談', ['第5回日比防衛相会談 2031-05-12']);
});
