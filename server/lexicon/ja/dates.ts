import type { AmountRow, DayPartRow, NumberedRow, RelativeDateRow, ThirdRow } from '../date-rows';

/** Names of eras; the letters of forms (R7.12.4) are in `ERA_LETTERS`. */
export const ERA_WORDS = [
  { word: '明治', era: '明治' },
  { word: '大正', era: '大正' },
  { word: '昭和', era: '昭和' },
  { word: '平成', era: '平成' },
  { word: '令和', era: '令和' },
  { word: '㍾', era: '明治' },
  { word: '㍽', era: '大正' },
  { word: '㍼', era: '昭和' },
  { word: '㍻', era: '平成' },
  { word: '㋿', era: '令和' },
] as const;

export const ERA_LETTERS = [
  { letter: 'M', era: '明治' },
  { letter: 'T', era: '大正' },
  { letter: 'S', era: '昭和' },
  { letter: 'H', era: '平成' },
  { letter: 'R', era: '令和' },
] as const;

/** An era's first character before figures, as registers and tables write it: 昭55.5.25. */
export const ERA_SHORTS = [
  { word: '明', era: '明治' },
  { word: '大', era: '大正' },
  { word: '昭', era: '昭和' },
  { word: '平', era: '平成' },
  { word: '令', era: '令和' },
] as const;

/** Before a day in letters of old and in minutes: 昨十七日, 明後二十日. */
export const DAY_LEADS = [
  { word: '一昨', distance: -2 },
  { word: '昨', distance: -1 },
  { word: '今', distance: 0 },
  { word: '明', distance: 1 },
  { word: '明後', distance: 2 },
] as const;

/** Before a day these show that one is meant, and on which side of the day of writing: 去る十五日. */
export const DAY_OPENERS = [
  ...['去る', '去ル', '過ぐる'].map(word => ({ word, distance: -1 })),
  ...['来る', '来ル', '來る', '來ル', 'きたる'].map(word => ({ word, distance: 1 })),
];

const year = (
  word: string,
  distance: number,
  from: 'document' | 'named',
  notAfter = '',
  notBefore = '',
): RelativeDateRow => ({
  word,
  unit: 'year',
  distance,
  from,
  notAfter,
  notBefore: `代齢比金輪頭${notBefore}`,
});
const month = (word: string, distance: number, from: 'document' | 'named', notAfter = ''): RelativeDateRow => ({
  word,
  unit: 'month',
  distance,
  from,
  notAfter,
  notBefore: '比謝光',
});
const week = (word: string, distance: number, from: 'document' | 'named', notAfter = ''): RelativeDateRow => ({
  word,
  unit: 'week',
  distance,
  from,
  notAfter,
  notBefore: '比刊',
});
const day = (
  word: string,
  distance: number,
  from: 'document' | 'named',
  notAfter = '',
  notBefore = '',
): RelativeDateRow => ({
  word,
  unit: 'day',
  distance,
  from,
  notAfter,
  notBefore: `本比${notBefore}`,
});
/** Behind その日 these make another word: その日程, その日米関係. */
const OTHER_DAY = '曜程常々付米越英中仏独露韓朝豪印加伊欧系記誌刊給照没向華瑞';

const season = (word: string, distance: number, value: number): RelativeDateRow => ({
  word,
  unit: 'year',
  distance,
  from: 'document',
  season: value,
  notAfter: '古昨従将本元以由到旧未',
});

/** Words for a time at a distance; a following 度 makes a fiscal year of a year. */
export const RELATIVE_DATES: readonly RelativeDateRow[] = [
  year('本年', 0, 'document', 'kanji'),
  year('今年', 0, 'document', '古昨'),
  year('ことし', 0, 'document', '', ''),
  year('昨年', -1, 'document'),
  year('きょねん', -1, 'document', '', ''),
  year('去年', -1, 'document', '過'),
  year('客年', -1, 'document', 'kanji'),
  year('一昨年', -2, 'document'),
  year('おととし', -2, 'document', '', ''),
  year('一昨々年', -3, 'document'),
  year('来年', 1, 'document', '従将本元以由到旧未往'),
  year('らいねん', 1, 'document', '', ''),
  year('明年', 1, 'document', 'kanji'),
  year('再来年', 2, 'document'),
  year('さらいねん', 2, 'document', '', ''),
  year('明後年', 2, 'document'),
  year('同年', 0, 'named', 'kanji', '生'),
  year('翌年', 1, 'named'),
  year('翌々年', 2, 'named'),
  year('前年', -1, 'named', 'kanji'),
  year('前々年', -2, 'named'),
  year('当年', 0, 'named', 'kanji'),
  year('その年', 0, 'named', '', '次男女下上長少'),
  year('この年', 0, 'named', '', '次男女下上長少'),
  year('同じ年', 0, 'named', '', '次男女下上長少頃ご'),
  year('次の年', 1, 'named', 'kanji', '次男女'),
  year('前の年', -1, 'named', 'kanji', '次男女'),
  month('本月', 0, 'document', 'kanji'),
  month('今月', 0, 'document', '古昨'),
  month('先月', -1, 'document', 'kanji'),
  month('客月', -1, 'document', 'kanji'),
  month('去月', -1, 'document', 'kanji'),
  month('昨月', -1, 'document', 'kanji'),
  month('せんげつ', -1, 'document'),
  month('こんげつ', 0, 'document'),
  month('らいげつ', 1, 'document'),
  month('先々月', -2, 'document'),
  month('来月', 1, 'document', '従将本元以由到旧未往'),
  month('再来月', 2, 'document'),
  month('同月', 0, 'named', '共合協混賛異大'),
  month('翌月', 1, 'named'),
  month('翌々月', 2, 'named'),
  month('前月', -1, 'named', 'kanji'),
  month('当月', 0, 'named', 'kanji'),
  month('その月', 0, 'named'),
  month('同じ月', 0, 'named'),
  month('次の月', 1, 'named', 'kanji'),
  month('前の月', -1, 'named', 'kanji'),
  week('今週', 0, 'document', '古昨'),
  week('先週', -1, 'document', 'kanji'),
  week('先々週', -2, 'document'),
  week('来週', 1, 'document', '従将本元以由到旧未往'),
  week('再来週', 2, 'document'),
  week('同週', 0, 'named', 'kanji'),
  week('翌週', 1, 'named'),
  week('前週', -1, 'named', 'kanji'),
  week('その週', 0, 'named'),
  week('同じ週', 0, 'named'),
  week('次の週', 1, 'named', 'kanji'),
  week('前の週', -1, 'named', 'kanji'),
  day('本日', 0, 'document', 'kanji'),
  day('今日', 0, 'document', '古昨', '的性'),
  day('きょう', 0, 'document', '', ''),
  day('昨日', -1, 'document'),
  day('きのう', -1, 'document', '', ''),
  day('一昨日', -2, 'document'),
  day('一昨昨日', -3, 'document'),
  day('一昨々日', -3, 'document'),
  day('おととい', -2, 'document', '', ''),
  day('明日', 1, 'document', 'kanji', '香葉'),
  day('あす', 1, 'document', '', ''),
  day('あした', 1, 'document', '', ''),
  day('明後日', 2, 'document'),
  day('明々後日', 3, 'document'),
  day('しあさって', 3, 'document', '', ''),
  day('あさって', 2, 'document', '', ''),
  day('同日', 0, 'named', '共合協混賛異大'),
  day('翌日', 1, 'named'),
  day('翌々日', 2, 'named'),
  day('前日', -1, 'named', 'kanji'),
  day('前々日', -2, 'named'),
  day('当日', 0, 'named', 'kanji', '券'),
  day('その日', 0, 'named', '', OTHER_DAY),
  day('この日', 0, 'named', '', OTHER_DAY),
  day('同じ日', 0, 'named', '', OTHER_DAY),
  day('次の日', 1, 'named', 'kanji', OTHER_DAY),
  day('前の日', -1, 'named', 'kanji', OTHER_DAY),
  day('翌朝', 1, 'named'),
  day('翌晩', 1, 'named'),
  day('前夜', -1, 'named', 'kanji', '祭'),
  day('同夜', 0, 'named', 'kanji'),
  day('当夜', 0, 'named', 'kanji'),
  day('今朝', 0, 'document', '古昨', '鮮'),
  day('けさ', 0, 'document', '', ''),
  day('今夜', 0, 'document', '古昨'),
  day('今晩', 0, 'document', '古昨'),
  day('昨夜', -1, 'document'),
  day('昨晩', -1, 'document'),
  day('明朝', 1, 'document', 'kanji', '体'),
  day('明晩', 1, 'document', 'kanji'),
  season('今春', 0, 21),
  season('今夏', 0, 22),
  season('今秋', 0, 23),
  season('今冬', 0, 24),
  season('昨春', -1, 21),
  season('昨夏', -1, 22),
  season('昨秋', -1, 23),
  season('昨冬', -1, 24),
  season('来春', 1, 21),
  season('来夏', 1, 22),
  season('来秋', 1, 23),
  season('来冬', 1, 24),
];

/** What makes a day or a month recur, so that no date is meant: 毎年6月. */
export const RECURRING = ['毎年', '毎月', '毎週', '毎日', '毎', '例年', '隔年', '隔月'] as const;

/** An anniversary's event: the years that follow count from it (戦後80年, 生誕100年) and are no date. */
export const COUNTED_FROM = [
  '紀元前',
  '戦後',
  '生誕',
  '没後',
  '創立',
  '創設',
  '創業',
  '設立',
  '設置',
  '結成',
  '樹立',
  '建国',
  '独立',
  '開設',
  '開館',
  '開港',
  '開業',
  '開始',
  '制定',
  '施行',
  '調印',
  '署名',
  '締結',
  '発効',
  '発足',
  '誕生',
  '返還',
  '復帰',
  '震災',
  '終戦',
  '被爆',
  '関係',
  '交流',
  '友好',
  '在任',
  '勤続',
  '満',
] as const;

/** What follows a number of years, months or days that measures something else: 10年ぶり, 3年生, 5年目, 2日連続. */
export const NO_AMOUNT_BEFORE = [
  'ぶり',
  '振り',
  '目',
  '生',
  '次',
  '制',
  '債',
  '国債',
  '連続',
  '連',
  '物',
  'もの',
  '忌',
  '祭',
  '産',
  '児',
  '組',
  '周',
  '型',
  '級',
  '毎',
  'ごと',
  'おき',
  'あたり',
  '当たり',
  'がかり',
  '計画',
  '度',
  '代',
  '期生',
  '条',
  '項',
  '号',
  '月',
] as const;

/** What follows 1日 when it means every day: 1日3便, 1日あたり, 1日も早く. */
export const NO_FIRST_BEFORE = [
  '平均',
  'あたり',
  '当たり',
  'も早',
  '数',
  '中',
  '分',
  'につき',
  'ごと',
  '一',
  'を通',
] as const;

/** What stands before 1日 where it is a day's length: 最後の1日まで. */
export const LENGTH_OF_DAY_BEHIND = ['最後の', '最初の', 'あと', 'もう', 'まる', '丸', 'わずか', 'たった'] as const;

/** What follows an amount of days: 3日以内, 5日後. */
export const AMOUNT_BEFORE = [
  '以内',
  '後',
  '以上',
  '未満',
  'ほど',
  '程度',
  '程',
  '余',
  'あまり',
  '弱',
  '強',
  'にわた',
  'に渡',
  'に亘',
  'くらい',
  'ぐらい',
] as const;

export const DAY_PARTS: readonly DayPartRow[] = [
  { word: '午前中', half: 'am' },
  { word: '午前', half: 'am' },
  { word: '午後', half: 'pm' },
  { word: '未明', half: 'am' },
  { word: '早朝', half: 'am' },
  { word: '明け方', half: 'am' },
  { word: '夕方', half: 'pm' },
  { word: '夕刻', half: 'pm' },
  { word: '深夜', half: 'none' },
  { word: '昼すぎ', half: 'pm' },
  { word: '昼過ぎ', half: 'pm' },
  { word: '朝', half: 'am', everyday: true },
  { word: '昼', half: 'pm', everyday: true },
  { word: '夕', half: 'pm', everyday: true },
  { word: '夜', half: 'pm', everyday: true },
  { word: '晩', half: 'pm', everyday: true },
];

/** Behind 朝, 昼, 夕, 夜 and 晩 these make another word: 朝食, 夜会, 晩餐. */
export const OTHER_DAY_PART = '食日刊廷鮮礼会間景行警勤半休餐酌年秋方暮陽闇露空';

export const NOON = '正午';

export const SEASONS: readonly NumberedRow[] = [
  { word: '春', value: 21 },
  { word: '夏', value: 22 },
  { word: '秋', value: 23 },
  { word: '冬', value: 24 },
];

/** Weekdays as they stand in brackets or before 曜. */
export const WEEKDAYS: readonly NumberedRow[] = [
  { word: '日', value: 0 },
  { word: '月', value: 1 },
  { word: '火', value: 2 },
  { word: '水', value: 3 },
  { word: '木', value: 4 },
  { word: '金', value: 5 },
  { word: '土', value: 6 },
];

/** What may stand beside the weekday in its brackets. */
export const HOLIDAY_MARKS = ['祝日', '休日', '振替休日', '振休', '祝', '休', '祭'] as const;

export const THIRDS: readonly ThirdRow[] = [
  { word: '上旬', third: 1 },
  { word: '初旬', third: 1 },
  { word: '初め', third: 1 },
  { word: 'はじめ', third: 1 },
  { word: '初頭', third: 1 },
  { word: '前半', third: 1 },
  { word: '中旬', third: 2 },
  { word: '半ば', third: 2 },
  { word: '中頃', third: 2 },
  { word: '中ごろ', third: 2 },
  { word: '下旬', third: 3 },
  { word: '末日', third: 3 },
  { word: '末', third: 3 },
  { word: '後半', third: 3 },
  { word: '終わり', third: 3 },
];

/** A part of a longer stretch (2025年末, 1990年代前半), which makes its year approximate. */
export const STRETCH_PARTS = [
  '初め',
  'はじめ',
  '初頭',
  '前半',
  '半ば',
  '中頃',
  '中ごろ',
  '後半',
  '終わり',
  '末',
] as const;

export const HALVES: readonly NumberedRow[] = [
  { word: '上半期', value: 1 },
  { word: '下半期', value: 2 },
  { word: '上期', value: 1 },
  { word: '下期', value: 2 },
];

/** Words that begin like the unit of days; behind a number and a blank they head a section: 1 日時及び場所. */
export const WORDS_LIKE_DAY: readonly string[] = [
  ...['日時', '日程', '日数', '日当', '日付', '日常', '日誌', '日報', '日刊', '日課', '日用', '日照', '日没', '日の出'],
];

/** Han characters behind 分 and 秒 that make another word of them: 3分野, 2分割, 秒速. */
export const NO_MINUTE_BEFORE = '野科類割担冊団隊署析裂散子配別母岐館室校業派布画速針';

/** Before a date or an amount. */
export const APPROXIMATE_BEFORE = [
  '約',
  '凡そ',
  'およそ',
  'おおよそ',
  'ほぼ',
  '概ね',
  'おおむね',
  '大体',
  'だいたい',
] as const;

/** Behind a date or a clock time. */
export const APPROXIMATE_BEHIND = ['すぎ', '過ぎ', 'ごろ', '頃', 'ころ', '前後'] as const;

/** Behind an amount. */
export const APPROXIMATE_AMOUNT = [
  '前後',
  'ほど',
  '程度',
  '程',
  '余り',
  'あまり',
  '余',
  '弱',
  '強',
  'くらい',
  'ぐらい',
  'すぎ',
  '過ぎ',
] as const;

export const AMOUNTS: readonly AmountRow[] = [
  { word: '年間', unit: 'years' },
  { word: '年', unit: 'years' },
  ...['か', 'カ', 'ヶ', 'ケ', 'ヵ', '箇', '個'].flatMap((counter): AmountRow[] => [
    { word: `${counter}年間`, unit: 'years' },
    { word: `${counter}年`, unit: 'years' },
    { word: `${counter}月間`, unit: 'months' },
    { word: `${counter}月`, unit: 'months' },
  ]),
  { word: '週間', unit: 'weeks' },
  { word: '週', unit: 'weeks' },
  { word: '日間', unit: 'days' },
  { word: '日', unit: 'days' },
  { word: '時間', unit: 'hours' },
  { word: '分間', unit: 'minutes' },
  { word: '分', unit: 'minutes' },
  { word: '秒間', unit: 'seconds' },
  { word: '秒', unit: 'seconds' },
];

/** Han characters that make a word of 約 behind them: 条約, 規約; elsewhere it says about. */
export const WORD_BEFORE_ABOUT = '条協規契公密盟誓予制節確先特成解婚';

/** Right behind these, without a particle, figures in kanji are an amount: 滞在六日間. */
export const AMOUNT_NOUNS = [
  ...['滞在', '視察', '航海', '停泊', '寄港', '入港', '会期', '会議', '会談', '交渉', '審議', '休会', '開会', '訪問'],
  ...['訓練', '演習', '巡航', '研修', '出張', '休暇', '待機', '停戦', '任期', '期間', '往復', '片道', '前後'],
] as const;

/** Before a number of years or days in Han figures: what shows that it is an amount. */
export const AMOUNT_AFTER = [
  '期間は',
  '期間ハ',
  '期間を',
  '期間ヲ',
  '期限は',
  '期限ハ',
  '期限を',
  '期限ヲ',
  '任期は',
  '任期ハ',
  '年限は',
  '年限ハ',
] as const;

/** Behind a number of years in Han figures: 三年が経つ. */
export const AMOUNT_OF_YEARS_BEFORE = ['が経', 'がた', 'を経', 'に及', 'にわた', 'に渡', 'に亘'] as const;

/** Behind a year of two figures, which papers write for 1996: 96年まで大使, 85年入省; elsewhere 96年 is an amount. */
export const SHORT_YEAR_BEFORE = [
  'まで',
  '以来',
  '以降',
  '当時',
  '卒',
  '入省',
  '入庁',
  '入隊',
  '生まれ',
  '生れ',
] as const;
/** The first of them: 45年まで may be an amount as well. */
export const LEAST_SHORT_YEAR = 60;

/** Amounts that no numeral tells. */
export const HALF_YEARS = ['半年間', '半年'] as const;

/** What stands between two date mentions that belong together: 21日・22日, 4日から6日. */
export const CONNECTORS = [
  '・',
  '、',
  ',',
  '及び',
  'および',
  '及',
  '並びに',
  'ならびに',
  'と',
  'や',
  '又は',
  'または',
  '若しくは',
  'もしくは',
  'から',
  'より',
  'ヨリ',
  '~',
  '〜',
  '～',
  '-',
  '–',
  '/',
] as const;

/** Before a short date in figures: what shows that 12/4 is one. */
export const BEFORE_SHORT = [
  '日付',
  '日付:',
  '月日',
  '期日',
  '期日:',
  '期限',
  '期限:',
  '締切',
  '締切:',
  '更新',
  '更新日',
  '更新日:',
  '掲載日',
  '掲載日:',
  '公開日',
  '公開日:',
  '開催日',
  '開催日:',
  '発表日',
  '発表日:',
  '日時:',
  '日程:',
  '会期:',
  '期間:',
] as const;

/** The same behind it. */
export const BEHIND_SHORT = [
  '付',
  '開催',
  '実施',
  '発表',
  '公開',
  '更新',
  '掲載',
  '配信',
  '放送',
  '現在',
  '時点',
  '締切',
  '必着',
  '夜',
  '午前',
  '午後',
] as const;

/** Particles of time, which follow fractions as well. */
export const PARTICLES_BEHIND_SHORT = ['に', 'から', 'まで', 'より', '以降', '以前', '頃', 'ごろ'] as const;
