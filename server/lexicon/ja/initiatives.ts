import { type FrameworkWord, frameworkWords } from '../framework';

export const INITIATIVE_WORDS: readonly FrameworkWord[] = [
  ...frameworkWords(
    'name',
    'イニシアティヴ|イニシアティブ|イニシアチブ|イニシアチヴ|構想|アウトルック|アジェンダ|ファシリティ',
  ),
  ...frameworkWords(
    'parties',
    '計画|ビジョン|ヴィジョン|パートナーシップ|支援事業|協力事業|事業|プログラム|プロジェクト|基金|ファンド|枠組み|枠組|フレームワーク|戦略|ネットワーク|支援プログラム|能力構築支援|共同体',
  ),
];

/** Frameworks known by their names. */
export const KNOWN_INITIATIVES: readonly string[] = [
  '自由で開かれたインド太平洋',
  'FOIP',
  'AOIP',
  'インド太平洋に関するASEANアウトルック',
  'OSA',
  '政府安全保障能力強化支援',
  '一帯一路',
  '一帯一路構想',
  'IPEF',
  'インド太平洋経済枠組み',
  'AUKUS',
  'ビエンチャン・ビジョン',
  'ビエンチャン・ビジョン2.0',
  'AZEC',
  'アジア・ゼロエミッション共同体',
  'グローバル・ゲートウェイ',
  '国際安全保障能力強化',
  '拡散に対する安全保障構想',
  '欧州防衛基金',
  '太平洋抑止イニシアティブ',
  'アジアインフラ投資銀行構想',
  '大東亜共栄圏',
  'マーシャル・プラン',
  'コロンボ計画',
  '平和のための協力戦略',
  'グローバル戦闘航空プログラム',
  'ブルーパシフィックにおけるパートナー',
  '欧州スカイ・シールド・イニシアティブ',
  '北欧防衛協力',
  'NORDEFCO',
  '草の根文化無償資金協力',
  '草の根・人間の安全保障無償資金協力',
];

/** Acronyms that mean other things too: believed beside Japanese words alone. */
export const AMBIGUOUS_INITIATIVES: ReadonlySet<string> = new Set(['OSA', 'AZEC']);

/** Names of organisations and things that end like a framework. */
export const NO_INITIATIVES: readonly string[] = [
  '国際通貨基金',
  '国連児童基金',
  '国連人口基金',
  '自然保護基金',
  '農業開発基金',
  '年金基金',
  '国連民主主義基金',
  '財政調整基金',
  '公共事業',
  '建設事業',
  '整備事業',
  '営利事業',
  '主要事業',
  '予算事業',
  '新規事業',
  '民間事業',
  '電気事業',
  '通信事業',
  '中小企業',
  '教育事業',
  '横浜事業',
  '東南アジア諸国連合共同体',
  '欧州共同体',
  '運命共同体',
  '地域共同体',
  '補助事業',
  '委託事業',
  '工事',
];

/** What, alone before the word, makes no name: 新構想, 包括的戦略的パートナーシップ. */
export const PLAIN_QUALITIES: ReadonlySet<string> = new Set(
  (
    '新 新たな 同 本 両 当該 各 この その 将来 国家 政策 長期 中期 短期 戦略 戦略的 包括 包括的 広範 広範な 的 共通 共同 長期的 基本 具体 具体的 全体 経済 安全 保障 防衛 外交 協力 強化 国際 地域 二国間 多国間 ・ 特別 な 国内 政府 首脳 重要 主要 官民 グローバル 成長 産業 技術 開発 研究 支援 ' +
    '能力 構築 教育 訓練 交流 人材 育成 留学 招聘 招へい 実施 各種 関連 関係 既存 今後 平和 復興 緊急 人道 無償 有償 資金 民間 共同開発 共通の 国民 次期 戦闘 戦闘機 企業 海外 対外 世界 未来 国'
  ).split(' '),
);

/** First units of the kanji that may follow a framework: 構想実現, パートナーシップ関係. */
export const INITIATIVE_FOLLOWERS = '等及並実関下上発以対推';

/** Words that make another word of it: 対象, 関係者. */
export const INITIATIVE_OTHER_WORDS: readonly string[] = ['上限', '等級', '関数', '対象', '実績', '関係者', '発注'];

/** The words that a label in quotes makes a name of: 「一つの海、二つの岸」構想. */
export const LABELLED_INITIATIVES: ReadonlySet<string> = new Set([
  '構想',
  'イニシアティブ',
  'イニシアティヴ',
  'ビジョン',
  'プログラム',
]);

/** Words that beside a state's name are mostly common nouns: ベトナム事業. */
export const COMMON_BESIDE_STATES: ReadonlySet<string> = new Set([
  '事業',
  'プロジェクト',
  '枠組み',
  '枠組',
  'プログラム',
  '共同体',
]);
