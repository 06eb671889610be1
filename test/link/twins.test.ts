import assert from 'node:assert/strict';
import { links } from '../../server/link/links';
import { document, official, workspaceOf } from './build';

/** Pairs of different full kanji names that one romanisation fits. */
const TWINS: readonly (readonly [string, string, string])[] = (
  '鈴木一郎 鈴木市朗 Suzuki Ichiro|河野太郎 高野太郎 Kono Taro|伊藤健 伊東賢 Ito Ken|佐藤博 佐東浩 Sato Hiroshi|' +
  '斎藤誠 斉藤真 Saito Makoto|阿部隆 安部孝 Abe Takashi|渡辺明 渡部章 Watanabe Akira|太田茂 大田繁 Ota Shigeru|' +
  '大野正 小野忠 Ono Tadashi|中島昇 中嶋登 Nakajima Noboru|川上進 河上晋 Kawakami Susumu|原田勝 原田優 Harada Masaru|' +
  '岡本清 岡元潔 Okamoto Kiyoshi|松本豊 松元裕 Matsumoto Yutaka|井上剛 井上毅 Inoue Takeshi|加藤薫 加東馨 Kato Kaoru|' +
  '近藤学 近藤真奈武 Kondo Manabu|山本純 山元潤 Yamamoto Jun|木村聡 木村智 Kimura Satoshi|林修 林治 Hayashi Osamu|' +
  '森田徹 守田透 Morita Toru|石川淳 石河敦 Ishikawa Atsushi|後藤実 五島稔 Goto Minoru|長田修 永田治 Nagata Osamu|' +
  '本田一 本多肇 Honda Hajime|福島守 福嶋衛 Fukushima Mamoru|菊地亮 菊池良 Kikuchi Ryo|池田洋一 池田陽一 Ikeda Yoichi|' +
  '藤井裕子 藤井祐子 Fujii Yuko|坂本恵子 阪本慶子 Sakamoto Keiko|清水健二 清水賢治 Shimizu Kenji|三浦和夫 三浦一男 Miura Kazuo|' +
  '村上義男 村上良雄 Murakami Yoshio|遠藤秀樹 遠藤英樹 Endo Hideki|青木幸司 青木浩二 Aoki Koji|西村雅人 西村正人 Nishimura Masato|' +
  '岡田俊介 岡田駿介 Okada Shunsuke|中川智子 中川朋子 Nakagawa Tomoko|小林久美子 小林公美子 Kobayashi Kumiko|吉田達也 吉田竜也 Yoshida Tatsuya|' +
  '山田裕介 山田祐輔 Yamada Yusuke|前田直樹 前田尚樹 Maeda Naoki|長谷川洋子 長谷川陽子 Hasegawa Yoko|中村由美 中村裕美 Nakamura Yumi|' +
  '橋本大輔 橋本大介 Hashimoto Daisuke|小川真一 小川慎一 Ogawa Shinichi|石井康夫 石井靖男 Ishii Yasuo|柴田文雄 柴田史夫 Shibata Fumio|' +
  '酒井浩一 坂井光一 Sakai Koichi|野口武 野口猛 Noguchi Takeshi|平田信夫 平田伸男 Hirata Nobuo|安田政宏 保田正博 Yasuda Masahiro|' +
  '今井邦彦 今井国彦 Imai Kunihiko|上田順子 植田純子 Ueda Junko|丸山節夫 円山節男 Maruyama Setsuo'
)
  .split('|')
  .map(row => {
    const [one, other, ...latin] = row.split(' ');
    return [one!, other!, latin.join(' ')];
  });

describe('different kanji names with one romanisation', () => {
  it('are more than fifty here', () => assert.ok(TWINS.length >= 50));

  for (const [one, other, latin] of TWINS)
    it(`keeps ${one} and ${other} apart beside ${latin}`, () => {
      const found = links(
        workspaceOf([
          document('a', '2031-02-01', official(one, '外務審議官', { extent: 'full' })),
          document('b', '2031-02-02', official(other, '外務審議官', { extent: 'full' })),
          document('c', '2031-02-03', official(latin, 'biträdande utrikesminister')),
        ]),
      );
      const keys = ['a', 'b', 'c'].map(name => found.entityOf(name, 0)?.key);
      assert.equal(new Set(keys).size, 3);
      assert.deepEqual(
        found.candidates('c', 0).map(({ entity }) => entity?.names[0]),
        [one, other],
      );
    });
});
