import { type GatheringSign, type GatheringWord, gatheringWords, signs } from '../gathering';

export const MEETING_WORDS: readonly GatheringWord[] = [
  ...gatheringWords(
    'parties',
    '会談|会合|会議|協議|対話|協議委員会|総会|円卓会議|交渉|定期協議|戦略対話|意見交換会|交流会|2+2|2プラス2|共同委員会|合同委員会|技術運営委員会|合同運営委員会|混合委員会|合同会議|首脳会議|締約国会議',
  ),
  ...gatheringWords(
    'named',
    'サミット|シンポジウム|フォーラム|ラウンドテーブル|懇談会|セミナー|ワークショップ|サミット会合|サミット首脳会合|ダイアローグ',
  ),
  ...gatheringWords('body', '作業部会|ワーキンググループ|ワーキング・グループ|分科会'),
  ...gatheringWords(
    'joint',
    '訓練|演習|共同訓練|共同演習|統合演習|実動訓練|実動演習|多国間訓練|合同演習|親善訓練|合同訓練|指揮所演習|航行訓練|飛行訓練',
  ),
  ...gatheringWords(
    'known',
    'シャングリラ会合|シャングリラ・ダイアローグ|アジア安全保障会議|ミュンヘン安全保障会議|ADMMプラス|拡大ASEAN国防相会議|ASEAN地域フォーラム|東アジア首脳会議|東アジアサミット|アフリカ開発会議|太平洋・島サミット|' +
      '日米安全保障協議委員会|国連気候変動枠組条約締約国会議|PALM|TICAD|国際観艦式|ワシントン会議|ハーグ平和会議|ハーグ万国平和会議|ジュネーヴ軍縮会議|ジュネーブ軍縮会議|ロンドン軍縮会議|ロンドン海軍軍縮会議|パリ講和会議|ウィーン会議|ヤルタ会談|ポツダム会談|カイロ会談|テヘラン会談|サンフランシスコ講和会議|バンドン会議|六者会合|六か国協議|西太平洋海軍シンポジウム',
  ),
];

/** Exercises known by a name of their own; a year may follow (マラバール2025). */
export const EXERCISE_NAMES: readonly string[] = [
  'マラバール',
  'リムパック',
  '環太平洋合同演習',
  'キーン・ソード',
  'キーンソード',
  'キーン・エッジ',
  'ヤマサクラ',
  'ヤマ・サクラ',
  'オリエント・シールド',
  'コブラ・ゴールド',
  'コブラゴールド',
  'タリスマン・セイバー',
  'タリスマン・セーバー',
  'カカドゥ',
  'ピッチ・ブラック',
  'ピッチブラック',
  '武士道ガーディアン',
  'ヴィジラント・アイルズ',
  'ビジラント・アイルズ',
  'フリーダム・エッジ',
  'パシフィック・ヴァンガード',
  'アイアン・フィスト',
  'レゾリュート・ドラゴン',
  'ノーザン・エッジ',
  'バリカタン',
  'スーパー・ガルーダ・シールド',
  'ガルーダ・シールド',
  'ダルマ・ガーディアン',
  'ヴィーア・ガーディアン',
  'ラ・ペルーズ',
  'オグリ・ヴェルニー',
  'コモドオーナー',
  'パシフィック・パートナーシップ',
  'カマンダグ',
  'サザン・ジャッカルー',
  'コープ・ノース',
  'レッド・フラッグ',
  'レッド・フラッグ・アラスカ',
  'ブルネット・タカハヤ',
  'クリスタル・アロー',
  'シームーン',
  'ドシリク',
  'エルクス',
  'キャメックス',
  'ジャイメックス',
  'アトランティック・ビックス',
];

/** First units of the kanji that may follow: 会談後, 協議において is kana. */
export const MEETING_FOLLOWERS = '報後前時中等及並参出開概結終冒直当以共議成期第初欠関招主文発一';
/** Words that make another word of it: 会議室, 協議会, 会合場所. */
export const MEETING_OTHER_WORDS: readonly string[] = [
  '中心',
  '時間',
  '等級',
  '前線',
  '議員',
  '議事堂',
  '参考',
  '関数',
  '参事',
  '初級',
  '文書',
  '主任',
  '開発',
];

/** What makes a name of one body or union a meeting of its members: ASEAN首脳会議. */
export const MEMBER_SIGNS: readonly string[] = [
  '首脳',
  '外相',
  '防衛相',
  '国防相',
  '大臣',
  '閣僚',
  '次官',
  '総会',
  '特別',
  '首席',
  '高級',
  '局長',
  'サミット',
  '拡大',
  '理事会',
  '幕僚長',
  '参謀',
  '実務者',
  '作業部会',
  '締約国',
];
/** Bodies that are called 会議: no meetings. */
export const MEETING_BODIES: readonly string[] = [
  '国家安全保障会議',
  '閣僚会議',
  '諮問会議',
  '経済財政',
  '中央防災',
  '日本学術会議',
  '国民会議',
  '人事会議',
  '分科会',
  '有識者',
  '企画会議',
  '推進会議',
  '審議会',
  '本部会議',
  '連絡会議',
  '検討会議',
  '商工会議',
  '閣議',
  '大学',
  '編集会議',
  '株主',
];

export const LEVELS: readonly GatheringSign[] = [
  ...signs('vice-ministers', '次官'),
  ...signs('chiefs-of-staff', '幕僚長|参謀総長|参謀長'),
  ...signs('staff', '幕僚|参謀'),
  ...signs('directors', '局長|審議官|課長|高級事務レベル|高級実務者|高官'),
  ...signs('working', '実務者|実務|事務レベル|専門家|作業部会|ワーキング'),
  ...signs(
    'ministers',
    '大臣|閣僚|防衛相|国防相|外相|財務相|2+2|2プラス2|安全保障協議委員会|経産相|相会|相電|相テ|相協|相対',
  ),
  ...signs('summit', '首脳|サミット|頂上'),
  ...signs('parliament', '議員'),
];
export const FIELDS: readonly GatheringSign[] = [
  ...signs('2+2', '2+2|2プラス2|外務・防衛|外務防衛|外交・防衛|外相・防衛|安全保障協議委員会|外交防衛'),
  ...signs('disarmament', '軍縮|不拡散|軍備管理'),
  ...signs('cyber', 'サイバー'),
  ...signs('space', '宇宙'),
  ...signs('coast-guard', '海上保安|沿岸警備'),
  ...signs('maritime', '海洋|海上交通|海上安全|海上協力|海事|シーレーン|水路|航路'),
  ...signs('fisheries', '漁業|水産'),
  ...signs('arctic', '北極|極域|氷海|砕氷'),
  ...signs('human-rights', '人権'),
  ...signs('energy', 'エネルギー'),
  ...signs('defence', '防衛|国防|訓練|演習|海軍|陸軍|空軍|幕僚|参謀|軍'),
  ...signs('foreign', '外相|外務|外交'),
  ...signs('security', '安全保障'),
  ...signs('economy', '経済|貿易|通商|経産'),
  ...signs('finance', '財務|金融'),
  ...signs('climate', '気候|環境|cop'),
];

/** Foreign and defence ministers together, as brackets behind a meeting tell them. */
export const TWO_PLUS_TWO: readonly string[] = ['2+2', '2プラス2', '「2+2」', '「2プラス2」'];

/** What may follow a quoted level: 「2+2」対話. */
export const BEHIND_QUOTED_LEVEL: readonly string[] = ['対話', '会合', '協議', '会談', '閣僚会合'];

/** Who stands before a meeting's parties and is no part of its name. */
export const NO_OPENERS: readonly string[] = [
  ...['大臣', '首相', '長官', '次官', '自衛隊', '防衛省', '外務省', '海自', '陸自', '空自', '大統領', '氏'],
];

/** What leads from the instrument on which a meeting rests to its name. */
export const BASIS = '」に基づく';

/** What shows that several take part in an exercise. */
export const JOINT_SIGNS: readonly string[] = ['共同', '合同', '多国間', '親善', '統合'];

/** Who may hold a meeting of a name of its own: 防衛装備庁シンポジウム. */
export const HOSTS: readonly string[] = [
  ...['省', '庁', '研究所', '大学', '機構', '自衛隊', '協会', '財団', '委員会', '大学校', '学会', '庁主催'],
];

/** Qualities before サミット, which a place may stand before too: 伊勢志摩サミット. */
export const NO_PLACES: readonly string[] = [
  ...['緊急', 'オンライン', '特別', '臨時', '首脳', '今回', '地域', '環境', '経済', '国際', '世界', '教育', '若者'],
];

/** Behind a number at the end of a name these count something else: RIMPAC24人. */
export const COUNTERS = '年月日人名隻機時回';

/** Meetings whose number stands behind their name: COP26, TICAD 9. */
export const NUMBERED_MEETINGS: readonly string[] = ['COP', 'TICAD'];
