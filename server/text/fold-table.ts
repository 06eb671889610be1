/**
 * The rows of the fold: which writing stands for which plain one. Folds are for matching only; what a reader sees is
 * the raw text.
 *
 * Kept apart on purpose: `~` and 〜, the dashes – — ―, typographic quotes, circled digits, 斉 and 斎, and variants that
 * are surnames of their own (嶋, 冨, 舘).
 */

/** An old or variant kanji before the one it folds to. */
export const KANJI = `
亞亜 惡悪 壓圧 圍囲 醫医 爲為 壹壱 稻稲 飮飲 隱隠 榮栄 營営 衞衛 驛駅 悅悦 閱閲 圓円 緣縁 艷艶 鹽塩 奧奥 應応 橫横 歐欧
毆殴 黃黄 溫温 穩穏 假仮 價価 畫画 會会 壞壊 懷懐 繪絵 槪概 擴拡 殼殻 覺覚 學学 嶽岳 樂楽 渴渇 勸勧 卷巻 寬寛 歡歓 罐缶 觀観
關関 陷陥 顏顔 旣既 歸帰 氣気 龜亀 僞偽 戲戯 犧犠 舊旧 據拠 擧挙 虛虚 峽峡 挾挟 敎教 强強 狹狭 鄕郷 曉暁 區区 驅駆 勳勲 薰薫
羣群 徑径 惠恵 揭掲 攜携 溪渓 谿渓 經経 繼継 莖茎 螢蛍 輕軽 鷄鶏 雞鶏 藝芸 擊撃 缺欠 儉倹 劍剣 劒剣 圈圏 檢検 權権 獻献 縣県
硏研 險険 顯顕 驗験 嚴厳 戶戸 吳呉 娛娯 效効 廣広 恆恒 鑛鉱 礦鉱 號号 吿告 國国 囯国 黑黒 碎砕 濟済 齋斎 劑剤 歲歳 雜雑 參参
慘惨 棧桟 蠶蚕 贊賛 殘残 絲糸 齒歯 兒児 辭辞 濕湿 實実 寫写 舍舎 釋釈 壽寿 收収 從従 澁渋 澀渋 獸獣 縱縦 肅粛 處処 緖緒 敍叙
敘叙 將将 涉渉 燒焼 奬奨 獎奨 稱称 證証 乘乗 剩剰 壤壌 孃嬢 條条 淨浄 狀状 疊畳 穰穣 讓譲 釀醸 囑嘱 觸触 寢寝 愼慎 晉晋 眞真
盡尽 圖図 粹粋 醉酔 隨随 髓髄 數数 樞枢 聲声 瀨瀬 靜静 齊斉 攝摂 竊窃 專専 淺浅 戰戦 潛潜 纖繊 踐践 錢銭 禪禅 雙双 壯壮 莊荘
搜捜 裝装 騷騒 增増 臟臓 藏蔵 卽即 屬属 續続 墮堕 體体 對対 帶帯 滯滞 臺台 瀧滝 擇択 澤沢 單単 擔担 膽胆 團団 彈弾 斷断 癡痴
遲遅 晝昼 蟲虫 鑄鋳 廳庁 徵徴 聽聴 敕勅 鎭鎮 遞逓 鐵鉄 銕鉄 轉転 點点 傳伝 黨党 盜盗 燈灯 當当 鬪闘 鬭闘 德徳 獨独 讀読 屆届
繩縄 貳弐 惱悩 腦脳 霸覇 廢廃 拜拝 賣売 麥麦 發発 髮髪 拔抜 蠻蛮 祕秘 濱浜 濵浜 甁瓶 拂払 佛仏 倂併 竝並 變変 邊辺 邉辺 辨弁
瓣弁 辯弁 舖舗 鋪舗 步歩 穗穂 寶宝 寳宝 豐豊 沒没 飜翻 每毎 萬万 滿満 麵麺 默黙 戾戻 彌弥 譯訳 藥薬 與与 豫予 餘余 譽誉 搖揺
樣様 謠謡 來来 賴頼 亂乱 覽覧 龍竜 兩両 獵猟 綠緑 淚涙 壘塁 勵励 禮礼 隸隷 靈霊 齡齢 曆暦 歷歴 戀恋 鍊錬 爐炉 勞労 樓楼 郞郎
祿禄 錄録 灣湾 總総 縂総 聰聡 亙亘 巖巌 堯尭 遙遥 瑤瑶 槇槙 凜凛 彥彦 淸清 靑青 爭争 產産 內内 說説 銳鋭 稅税 脫脱 姬姫 尙尚
曾曽 巢巣 櫻桜 餠餅 姸妍 晚晩 冰氷 囘回 册冊 凾函 刄刃 卻却 叁参 嚙噛 囊嚢 塡填 屛屏 幷并 搔掻 摑掴 潑溌 瀆涜 焰焔 瘦痩 簞箪
繡繍 繫繋 萊莱 蔣蒋 蠟蝋 軀躯 醬醤 頰頬 顚顛 驒騨 鷗鴎 麴麹 俠侠 聯連 仝同 髙高 﨑崎 栁柳 桒桑 曻昇 昻昂 逹達 嶌島 壻婿 舩船
查査 姊姉 况況 减減 决決 冲沖 凉涼 凖準 裡裏 賔賓 頹頽 烟煙 脉脈 皷鼓 盖蓋 窻窓 粮糧 絕絶 綫線 緜綿 踈疎 珎珍 畧略 恊協 愽博
甞嘗 鈎鉤 兔兎 鄰隣 煕熙 𠮷吉 𠮟叱 𡈽土 𣘺橋 𠀋丈
`;

/** One unit that stands for several. Months, days and eras in one sign follow by their numbers, see `fold-units.ts`. */
export const EXPANSIONS: readonly (readonly [sign: string, plain: string])[] = [
  ['廿', '二十'],
  ['卅', '三十'],
  ['丗', '三十'],
  ['卌', '四十'],
  ['㋿', '令和'],
  ['㍻', '平成'],
  ['㍼', '昭和'],
  ['㍽', '大正'],
  ['㍾', '明治'],
  ['㈱', '(株)'],
  ['㈲', '(有)'],
  ['㍿', '株式会社'],
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ĳ', 'ij'],
];

/** One unit for one, beside kanji and the full-width ASCII. */
export const SIGNS: readonly (readonly [signs: string, plain: string])[] = [
  [
    '\u3000\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u2028\u2029\u000b\u000c',
    ' ',
  ],
  ['‐‑−﹣－', '-'],
  // The two wave dashes are one sign in two Japanese tables.
  ['～', '〜'],
  ['゠', '='],
  ['｡', '。'],
  ['､', '、'],
  ['｢', '「'],
  ['｣', '」'],
  ['･', '・'],
  ['￥', '¥'],
  ['\u212b', 'Å'],
  ['\u212a', 'K'],
];

/** Half-width katakana by the full-width ones, both in the order of the half-width block from U+FF66 to U+FF9D. */
export const KATAKANA =
  'ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン';

/** Variation selectors of the basic plane: dropped, and part of the sign before them. */
export const SELECTORS: readonly [first: number, last: number] = [0xfe00, 0xfe0f];
