/** Words inside names that are read as a whole, which no reading of their single characters explains. */
export const WHOLE_READINGS: ReadonlyMap<string, string> = new Map(
  (
    '服部 ハットリ|長谷 ハセ|長谷部 ハセベ|五十嵐 イガラシ イカラシ|東海林 ショウジ トウカイリン|日下部 クサカベ|日下 クサカ|' +
    '五百旗頭 イオキベ|五百蔵 イオロイ|春日 カスガ|飛鳥 アスカ|大和 ヤマト|武蔵 ムサシ|百目鬼 ドウメキ|小鳥遊 タカナシ|' +
    '月見里 ヤマナシ|四月朔日 ワタヌキ|八月一日 ホズミ|和泉 イズミ|出雲 イズモ|伊達 ダテ|日向 ヒュウガ ヒナタ|' +
    '新渡戸 ニトベ|十河 ソゴウ|五十川 イソガワ|五十君 イギミ|' +
    '海老 エビ|海野 ウンノ|宍戸 シシド|長曾我部 チョウソカベ|長宗我部 チョウソカベ|神戸 カンベ|神代 クマシロ コウジロ|' +
    '東雲 シノノメ|紅葉 モミジ|三枝 サエグサ|下野 シモツケ|相模 サガミ|美作 ミマサカ|弥生 ヤヨイ|皐月 サツキ|' +
    '如月 キサラギ|百合 ユリ'
  )
    .split('|')
    .map(row => {
      const [word, ...readings] = row.split(' ');
      return [word!, readings.join(' ')];
    }),
);
