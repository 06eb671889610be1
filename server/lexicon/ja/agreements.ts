import { type InstrumentWord, instrumentWords, type KnownInstrument } from '../instrument';

/** Words of kind, as they end a title. */
export const INSTRUMENT_WORDS: readonly InstrumentWord[] = [
  ...instrumentWords('memorandum', 'subject', '覚書|了解覚書|協力覚書|合意覚書|覚え書き|覚え書|了解事項覚書'),
  ...instrumentWords('agreement', 'subject', 'アコード|協定|協定書|協約|取決め|取り決め|取極|取極め|合意書|合意文書'),
  ...instrumentWords('agreement', 'parties', '合意|密約|約定'),
  ...instrumentWords('treaty', 'subject', '条約|諸条約|和約|条規'),
  ...instrumentWords('treaty', 'parties', '憲章|規約|規程'),
  ...instrumentWords('protocol', 'subject', '議定書'),
  ...instrumentWords('exchange-of-notes', 'subject', '交換公文|往復書簡|交換書簡|書簡交換'),
  ...instrumentWords('exchange-of-notes', 'antecedent', '公文'),
  ...instrumentWords('letter-of-intent', 'subject', '意向書|趣意書|意図表明文書|基本合意書|意向表明書'),
  ...instrumentWords('declaration', 'joint', '共同宣言|首脳宣言|閣僚宣言|大臣宣言|議長宣言'),
  ...instrumentWords('declaration', 'parties', '宣言'),
  ...instrumentWords(
    'statement',
    'joint',
    '共同声明|首脳声明|閣僚声明|外相声明|議長声明|共同発表|共同文書|共同プレスリリース|共同コミュニケ|首脳コミュニケ|合意議事録|共同メッセージ|共同談話',
  ),
  ...instrumentWords('statement', 'parties', '声明|コミュニケ|コンセンサス'),
  ...instrumentWords('resolution', 'council', '決議'),
  ...instrumentWords('guidelines', 'parties', '指針|ガイドライン|行動指針|行動規範'),
  ...instrumentWords('plan', 'joint', '共同行動計画|共同作業計画'),
  ...instrumentWords('plan', 'parties', '計画|行動計画|アクションプラン|ロードマップ|作業計画'),
];

/** Instruments known without a word of kind, and those whose word alone would mislead. */
export const KNOWN_INSTRUMENTS: readonly KnownInstrument[] = [
  { name: 'TPP', kind: 'agreement' },
  { name: 'TPP11', kind: 'agreement' },
  { name: 'CPTPP', kind: 'agreement' },
  { name: 'RCEP', kind: 'agreement' },
  { name: 'NPT', kind: 'treaty' },
  { name: 'CTBT', kind: 'treaty' },
  { name: 'FMCT', kind: 'treaty' },
  { name: 'ACSA', kind: 'agreement' },
  { name: 'GSOMIA', kind: 'agreement' },
  { name: 'UNCLOS', kind: 'convention', parties: ['UN'] },
  { name: 'JCPOA', kind: 'plan' },
  { name: 'NAFTA', kind: 'agreement', parties: ['CA', 'MX', 'US'] },
  { name: 'USMCA', kind: 'agreement', parties: ['CA', 'MX', 'US'] },
  { name: 'RAA', kind: 'agreement' },
  { name: 'VFA', kind: 'agreement' },
  { name: 'SOFA', kind: 'agreement' },
  { name: 'CITES', kind: 'convention' },
  { name: '国際人権規約', kind: 'convention', parties: ['UN'] },
  { name: '世界人権宣言', kind: 'declaration', parties: ['UN'] },
];

/** What in a title shows that its 条約 is a convention in English. */
export const CONVENTION_MARKS: readonly string[] = [
  '海洋法',
  'ジュネーブ',
  'ジュネーヴ',
  'ウィーン',
  'ヴィーン',
  '生物多様性',
  '気候変動',
  '化学兵器',
  '生物兵器',
  '地雷',
  'クラスター',
  '難民',
  '差別撤廃',
  '差別の撤廃',
  '権利',
  '拷問',
  'ハーグ',
  'ラムサール',
  'バーゼル',
  'ストックホルム',
  '水俣',
  'サイバー犯罪',
  'ブダペスト',
  '組織犯罪',
  '世界遺産',
  '遺産',
  'ベルヌ',
  'ジェノサイド',
  'モントルー',
  '捕鯨',
  '核物質',
  '腐敗',
  '人命',
  '国際連合条約',
  '国連条約',
  '国際条約',
  'ヘーグ',
  'テロ資金',
  '特定通常兵器',
  '環境改変',
  '汚染防止',
  '強制失踪',
  'オタワ',
  '労働条約',
  '砂漠化',
  '税務行政',
];

/** Conventions called after a place, whose longer names are treaties: ワシントン海軍軍縮条約. */
export const CONVENTION_NAMES: ReadonlySet<string> = new Set(['ワシントン条約', 'ロンドン条約', 'シカゴ条約']);

/** Nouns that make a type of instrument and no name: 経済連携協定, 平和条約, 二国間協定. */
export const TYPE_NOUNS: ReadonlySet<string> = new Set(
  (
    '国際 二国間 多国間 二国 両国 両国間 各種 関連 関係 主要 既存 新 新たな 旧 現 現行 包括 包括的 的 経済 連携 自由 貿易 投資 租税 平和 友好 通商 軍事 防衛 安全 保障 安保 秘密 保護 情報 技術 移転 ' +
    '装備 装備品 協力 停戦 休戦 和平 講和 相互 援助 不可侵 犯罪 犯罪人 引渡 引渡し 人権 環境 軍縮 軍備 管理 通貨 交換 航空 漁業 漁業権 領事 文化 科学 科学技術 労働 労使 基本 個別 原則 大筋 暫定 追加 選択 ' +
    '附属 付属 ・ 等 同 本 両 各 当該 社会 社会保障 受刑者 移送 刑事 共助 原子力 地位 円滑化 国家 政府 政府間 民間 企業 業務 業務提携 資本 提携 賃金 労働者 使用 使用許諾 災害 応援 ' +
    '災害時 防災 包括連携 パートナーシップ 戦略 戦略的 特別 実施 実務 署名 正式 書面 口頭 非公式 公式 最終 初 共同 首脳 閣僚 大臣 外相 防衛相 議長 合意 一部 事業 三者 四者 二者 自治体 間 国連 国境 不平等 無効 有効 裁判 離婚 紳士 ' +
    '三六 36 を改正 する 条約 協定 対外 国外 海外 年次 中期 長期 短期 行動 作業 整備 防衛力 研究 開発 事前 全 全体 計 将来 具体 具体的'
  ).split(' '),
);

/** Places after which declarations and agreements are called: プラザ合意, ヘルシンキ宣言. */
export const INSTRUMENT_PLACES: ReadonlySet<string> = new Set(
  (
    'プラザ ヘルシンキ パリ ローマ ミンスク オスロ ドーハ ボン マニラ リオ バンドン バンコク 板門店 平壌 京都 東京 大阪 広島 長崎 名古屋 札幌 沖縄 箱根 淡路 宮崎 軽井沢 ' +
    'ポツダム カイロ ヤルタ モスクワ ワシントン ウィーン ブダペスト ジュネーブ ジュネーヴ ハノイ ジャカルタ クアラルンプール ソウル 北京 上海 台北 ロンドン ベルリン ブリュッセル マドリード ストックホルム イスタンブール ' +
    'アスタナ ナイロビ ヨハネスブルグ サンフランシスコ ニューヨーク キャンプ・デービッド キャンプデービッド シャルム・エル・シェイク デイトン テヘラン カサブランカ ニューデリー バリ ジェッダ リヤド マルタ ブカレスト グラスゴー 仙台 兵庫 川奈'
  ).split(' '),
);

/** First units of the kanji that may follow a title without making another word of it: 条約違反, 協定締結. */
export const FOLLOWERS = '違締署発改交批履加脱離破採第等及並又若前後時中下上附付関遵順適国承以当調本両';

/** Words that make another word of a kind word: 条約局, 協定書, 北大西洋条約機構, 計画書. */
export const OTHER_WORDS: readonly string[] = [
  '国会',
  '国際',
  '発電',
  '上限',
  '関数',
  '前倒',
  '等級',
  '中止',
  '本部',
  '本庁',
  '交渉官',
];

/** Determiners that make a word of kind stand for titles before it: 同協定, これらの覚書. */
export const ANAPHORS: readonly { readonly word: string; readonly count: 'one' | 'several' }[] = [
  { word: 'これらの', count: 'several' },
  { word: 'これら', count: 'several' },
  { word: 'それらの', count: 'several' },
  { word: '両', count: 'several' },
  { word: 'この', count: 'one' },
  { word: '同', count: 'one' },
  { word: '本', count: 'one' },
  { word: '当該', count: 'one' },
  { word: '上記の', count: 'one' },
  { word: '上記', count: 'one' },
  { word: '前記', count: 'one' },
  { word: '前記の', count: 'one' },
  { word: '前掲の', count: 'one' },
  { word: '右', count: 'one' },
  { word: '該', count: 'one' },
];
