/** Surnames of public people that the long list lacks. */
export const FURTHER_SURNAMES: readonly string[] = (
  '二階 世耕 務台 岩屋 玄葉 枝野 額賀 盛山 逢沢 翁長 稲嶺 仲井真 自見 辻元 梨田 兼原 佐々江 薮中 五百旗頭 君塚 火箱 折木 犬養 幣原 清浦 東久邇 内倉 虎島 仙谷 外薗 槌道 先崎 ' +
  '諸葛 司馬 欧陽 鮮于 皇甫 南宮 独孤'
).split(' ');
