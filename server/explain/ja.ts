import type { PartialDay } from '../calendar/day';
import { codePoint } from '../text/code-point';
import { amounts, percent, rounded } from './amounts';
import { countryName } from './countries';
import type { Phrases } from './phrases';
import { dayInWords } from './when';

const SEASONS = ['春', '夏', '秋', '冬'];
const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];
const UNITS = { year: '年', month: 'か月', week: '週間', day: '日', hour: '時間', minute: '分', second: '秒' };
const RELATIVE_UNITS: Readonly<Record<string, string>> = {
  year: '年',
  'fiscal-year': '年度',
  quarter: '四半期',
  season: '季節',
  month: 'か月',
  week: '週',
  weekday: '曜日',
  day: '日',
};
const ORDER_REASONS = { 'other-dates': '文書中のほかの日付', weekday: '曜日' };
const PARTS = { year: '年', month: '月', day: '日' };

const eraYear = (era: string, year: number): string => `${era}${year === 1 ? '元' : year}年`;
const weekday = (number: number): string => (WEEKDAYS[number] === undefined ? '' : `${WEEKDAYS[number]}曜日`);
const duration = (iso: string): string =>
  amounts(iso)
    .map(({ unit, amount }) => `${amount}${UNITS[unit]}`)
    .join('') || iso;
const apart = (days: number): string => {
  const { unit, amount } = rounded(days);
  return days === 0 ? '同じ日' : `${unit === 'day' ? '' : '約'}${amount}${UNITS[unit]}の隔たり`;
};
const day = ({ year, month, day: date }: PartialDay): string =>
  `${year}年${month === undefined ? '' : `${month}月`}${date === undefined ? '' : `${date}日`}`;
const inWords = (value: string): string => dayInWords(value, day);
const countries = (codes: readonly string[]): string[] => codes.map(code => countryName(code, 'ja'));

export const ja: Phrases = {
  language: 'ja',

  findings: {
    'date/nonexistent': ({ fault }) => {
      switch (fault.kind) {
        case 'day':
          return fault.year === undefined
            ? `${fault.month}月${fault.day}日は存在しません。${fault.month}月は${fault.lastDay}日までです。`
            : `${fault.year}年${fault.month}月${fault.day}日は存在しません。この月は${fault.lastDay}日までです。`;
        case 'month':
          return `${fault.month}月は存在しません。1年は12月までです。`;
        case 'hour':
          return `${fault.hour}時は存在しません。1日は24時まで、放送の時刻でも29時までです。`;
        case 'minute':
          return `${fault.minute}分は存在しません。1時間は59分までです。`;
        case 'era-year': {
          const lacking =
            fault.lastYear === undefined
              ? `${fault.era}${fault.eraYear}年は存在しません。`
              : `${fault.era}は${fault.lastYear}年で終わりました。${fault.era}${fault.eraYear}年は${fault.year}年に当たります。`;
          return fault.undated ? `${lacking}文書の日付が分からないため、改元前に書かれた可能性もあります。` : lacking;
        }
      }
    },
    'date/era-mismatch': finding =>
      `${eraYear(finding.era, finding.eraYear)}は${finding.eraIs}年ですが、並記された西暦は${finding.stated}年です。`,
    'date/era-boundary': ({ era, day, first, last, undated }) =>
      `${day}は${era}の期間(${first}~${last ?? ''})に入りません。${undated ? '文書の日付が分からないため、改元前に書かれた可能性もあります。' : ''}`,
    'date/weekday-mismatch': ({ day, stated, actual, yearInferred }) =>
      `${day}は${weekday(actual)}ですが、本文には${weekday(stated)}とあります。${
        yearInferred ? '年は文中に書かれておらず、推定です。' : ''
      }`,
    'date/duration-mismatch': ({ stated, actual }) =>
      `期間の長さは${duration(actual)}ですが、本文には${duration(stated)}とあります。`,
    'date/range-reversed': ({ from, to }) => `終わり(${to})が始まり(${from})より前になっています。`,
    'date/after-publication': ({ date, ownDate }) =>
      `済んだこととして書かれていますが、${date}は文書の日付(${ownDate})より後です。`,
    'date/unresolved': () => 'いつの日付かを決める手がかりが文書にありません。「文書の日付を設定」で決められます。',
    'official/unresolved': () => '誰を指すか分かりません。この肩書で氏名を記した文書がフォルダーにありません。',
    'official/ambiguous': ({ names }) => `${names.join('、')}のいずれにも当てはまり、決め手がありません。`,
    'official/role-conflict': ({ span, name, other, from }, quote) =>
      `ここでは「${quote(span)}」ですが、${name}は${
        from === 'table'
          ? 'この日には役職者の表で'
          : from === 'passage'
            ? 'この文書の別の箇所で'
            : '同じ時期の別の文書で'
      }「${other}」です。`,
    'official/name-variant': ({ usual }) => `通常の表記は「${usual}」です。`,
    'agreement/title-variant': ({ usual }) => `通常の名称は「${usual}」です。`,
    'agreement/unresolved': () => 'これより前に、指しうる種類の合意文書が挙げられていません。',
    'meeting/ordinal-conflict': ({ ordinal, other }) =>
      `ここでは第${ordinal}回ですが、同じ日の同じ会議が別の箇所で第${other}回とされています。`,
    'text/suspicious-character': ({ character }) =>
      `名前または名称の中に目に見えない文字(${codePoint(character)})があります。検索では見つかりません。`,
    'text/unbalanced-bracket': ({ bracket, partner, side }) =>
      side === 'opening'
        ? `「${bracket}」が段落の中で閉じられていません。「${partner}」が必要です。`
        : `「${bracket}」に対応する「${partner}」がこの段落の前の部分にありません。`,
    'gazetteer/syntax': () => 'ここから先はJSONとして読めません。直してください。コメントと末尾のコンマは書けます。',
    'gazetteer/schema': ({ field, expected, isMissing }) =>
      `${isMissing ? `「${field}」がありません。` : field === '' ? 'ファイル全体は' : `「${field}」は`}${ja.gazetteer.expected[expected]}が必要です。直すまでこの項目は使われません。`,
    'gazetteer/unknown-field': ({ field }) => `「${field}」という欄はありません。項目の残りは使われます。`,
    'gazetteer/duplicate-id': ({ id }) => `id「${id}」は別の項目が使っています。この項目は使われません。`,
    'gazetteer/unknown-id': ({ id }) => `id「${id}」の人物はこのファイルにいません。`,
    'gazetteer/shared-alias': ({ alias, names }) =>
      `「${alias}」は${names.join('、')}の名でもあるため、それだけではどちらも指しません。`,
    'gazetteer/office-order': ({ from, to }) => `在任の終わり${to}が始まり${from}より前です。`,
    'gazetteer/unused-alias': ({ alias }) => `「${alias}」が独立した名として現れる文書はありません。`,
  },
  evidence: {
    'date/nonexistent': '文書の日付',
    'date/era-mismatch': '並記された西暦',
    'date/era-boundary': '文書の日付',
    'date/weekday-mismatch': '年の根拠',
    'date/duration-mismatch': '期間',
    'date/range-reversed': '始まり',
    'date/after-publication': '文書の日付',
    'date/unresolved': '文書の日付',
    'official/unresolved': '名前',
    'official/ambiguous': '候補の一人',
    'official/role-conflict': 'もう一方の肩書',
    'official/name-variant': '通常の表記',
    'agreement/title-variant': '通常の名称',
    'agreement/unresolved': '文書名',
    'meeting/ordinal-conflict': 'もう一方の回次',
    'text/suspicious-character': '名前または名称',
    'text/unbalanced-bracket': 'その段落',
    'gazetteer/syntax': 'ファイル',
    'gazetteer/schema': '項目',
    'gazetteer/unknown-field': '項目',
    'gazetteer/duplicate-id': '同じidの項目',
    'gazetteer/unknown-id': '協定',
    'gazetteer/shared-alias': '別の項目',
    'gazetteer/office-order': '始まり',
    'gazetteer/unused-alias': '項目',
  },

  types: { date: '日付', official: '公職者', agreement: '合意文書', meeting: '会談・会合', initiative: '構想' },
  agreementKinds: {
    treaty: '条約',
    convention: '条約(多数国間)',
    agreement: '協定',
    memorandum: '覚書',
    'letter-of-intent': '意向書',
    protocol: '議定書',
    declaration: '宣言',
    statement: '声明',
    resolution: '決議',
    'exchange-of-notes': '交換公文',
    guidelines: '指針',
    plan: '計画',
  },
  dateKinds: { date: '日付', datetime: '日時', interval: '期間', duration: '長さ', 'fiscal-year': '年度' },
  ownDateSources: {
    recorded: '読み手の記録',
    'front-matter': '文書の前付け',
    stamp: '冒頭の日付',
    dateline: '発信地の行',
    'file-name': 'ファイル名からの推定',
  },

  reasons: {
    era: ({ era, eraYear: number, year }) => `${eraYear(era, number)}は${year}年です。`,
    lunisolar: ({ converted }) =>
      converted
        ? '明治5年までの太陰太陽暦による日付で、グレゴリオ暦に換算しました。'
        : '明治5年までの太陰太陽暦による日付で、確かなのは年だけです。',
    lunar: () => 'ベトナムの旧暦による日付で、換算していません。確かなのは本文にある年だけです。',
    'own-date': ({ source, date, inferred }) =>
      `文書の日付${inWords(date)}(${ja.ownDateSources[source]}${inferred ? '、本文には記載なし' : ''})から補いました。`,
    post: ({ date, stamp }, quote) => `投稿の日付${inWords(date)}から補いました(${quote(stamp)})。`,
    named: ({ date, named }, quote) => `直前に述べられた日付${inWords(date)}から補いました(${quote(named)})。`,
    'nearest-date': ({ date, named }, quote) =>
      `文書の日付がないため、直前の完全な日付${inWords(date)}から補いました(${quote(named)})。`,
    'within-60-days': ({ year }) => `${year}年は推定です。この年ならその日付から60日以内に収まります。`,
    weekday: ({ year }) => `${year}年は推定です。この年なら曜日が合います。`,
    tense: ({ tense, year }) => `${year}年は推定です。文が${tense === 'past' ? '過去' : '将来'}のことを述べています。`,
    nearest: ({ year }) => `${year}年は推定です。最も近い年です。`,
    'next-in-range': ({ date }) => `期間のもう一方の日付${inWords(date)}から決まります。`,
    unanchored: () => 'いつの日付かを決める手がかりが文書にありません。「文書の日付を設定」で決められます。',
    relative: ({ words, unit, distance }, quote) => {
      const name = RELATIVE_UNITS[unit] ?? unit;
      return distance === 0
        ? `「${quote(words)}」は同じ${unit === 'month' ? '月' : name}です。`
        : `「${quote(words)}」は${Math.abs(distance)}${name}${distance < 0 ? '前' : '後'}です。`;
    },
    order: ({ dayFirst, because }) =>
      `${dayFirst ? '日・月' : '月・日'}の順に読みました(${ORDER_REASONS[because]}による)。`,
    'both-orders': ({ readings }) => `${readings[0]}とも${readings[1]}とも読め、文書からは決まりません。`,
    'broadcast-clock': ({ day }) => `24時を過ぎた時刻は翌日(${day})に当たります。`,
  },
  links: {
    gazetteer: ({ name, office }) =>
      office === undefined
        ? `典拠ファイルによると、この名は${name}を指します。`
        : `推定: 典拠ファイルによると、当日の${office}は${name}です。`,
    'same-name': (_, other) => `同じ氏名です(${other})。`,
    marks: (_, other) => `${other}から声調符号などを除いた綴りで、ほかに該当者がいません。`,
    'same-document': (_, other) => `この文書にある氏名の一部です(${other})。`,
    'same-part': (_, other) => `同じ文書の同じ名前です(${other})。`,
    gloss: (_, other) => `本文に並べて書かれています(${other})。`,
    reading: ({ kanji, latin }) => `「${kanji}」は${latin}と読め、ほかに該当者がいません。`,
    sound: ({ katakana, latin, likeness }) =>
      `「${katakana}」は${latin}と音が似ており(${percent(likeness)}%)、肩書と国も合います。`,
    'same-title': ({ distance, acrossChange, agrees }, other) =>
      `${acrossChange || !agrees ? '可能性: ' : ''}${agrees ? '同じ肩書で' : '別の肩書または別の時期に'}挙げられた氏名の一部です(${other}${distance === undefined ? '' : `、${apart(distance)}`}${
        acrossChange ? '、その間に交代あり' : ''
      })。`,
    'other-writing': ({ by, distance, acrossChange }, other) =>
      `${acrossChange ? '可能性: ' : ''}肩書の合う氏名の一部と${by === 'reading' ? '読めます' : '音が同じです'}(${other}${distance === undefined ? '' : `、${apart(distance)}`}${
        acrossChange ? '、その間に交代あり' : ''
      })。`,
    'same-time': ({ distance }, other) => `同じ時期(${apart(distance)})の同じ役職の同じ名前です(${other})。`,
    'office-holder': ({ name, title, from, to }) =>
      `役職者の表からの推定: ${name}、${title}、${to ? `${inWords(from)}~${inWords(to)}` : `${inWords(from)}から`}。`,
    'known-name': () => 'この氏名は役職者の表にあります。',
    'known-names': (_, other) => `役職者の表で同じ人の名前です(${other})。`,
    'same-title-of-instrument': ({ parties }, other) => `同じ名称です(${[other, ...countries(parties)].join('、')})。`,
    'same-subject': ({ parties }, other) =>
      `主題、種類、当事者が同じです(${[other, ...countries(parties)].join('、')})。`,
    'known-titles': (_, other) => `どちらも同じものの知られた名称です(${other})。`,
    'sole-parties': ({ parties }, other) =>
      `推定: 主題と種類が同じです。ここに当事者の記載はなく、合うのは${countries(parties).join('、')}だけです(${other})。`,
    antecedent: (_, other) => `前に述べられた「${other}」を指します。`,
    meeting: ({ by }, other) =>
      `当事者と級が同じで、${by === 'ordinal' ? '回次も同じです' : by === 'date' ? '日付も同じです' : '同じ文脈にあります'}(${other})。`,
    'same-title-of-initiative': (_, other) => `同じ名称または略称です(${other})。`,
  },
  inferred: parts => `本文にない部分(推定): ${parts.map(part => PARTS[part]).join('、')}`,
  noValue: '暦に存在しない日付',

  day,
  season: (year, season) => `${year}年${SEASONS[season - 1] ?? ''}`,
  approximate: 'おおよそ',
  weekday,
  era: (era, year, { month, day: date }) =>
    `${eraYear(era, year)}${month === undefined ? '' : `${month}月`}${date === undefined ? '' : `${date}日`}`,
  duration,
  distance: days => (days === 0 ? '文書の日付と同じ日' : `文書の日付の${Math.abs(days)}日${days < 0 ? '前' : '後'}`),
  moreHints: count => `同じ指摘がほかに${count}件あります。--format jsonlですべて表示されます。`,
  counts: (here, all, documents) =>
    documents < 2 ? `この文書に${here}回` : `この文書に${here}回、全${documents}文書に${all}回`,

  labels: {
    role: 'ここでの肩書',
    country: '国',
    names: '同一とみた名前',
    reading: '読み',
    inOtherWords: '別の言い方',
    otherRoles: 'ほかの肩書',
    gregorian: '西暦',
    era: '元号',
    weekday: '曜日',
    distance: '隔たり',
    why: '理由',
    parties: '当事者',
    titles: '名称',
    shortForms: '略称',
    signed: '署名(本文による)',
    known: '一般に知られる事項',
    held: '日付',
    venue: '場所',
    attended: '出席(本文による)',
    mentions: '出現',
    gazetteer: '典拠ファイル',
    standsFor: '指す対象',
  },
  between: '、',
  undated: '日付不明',
  linksToNothing: '誰(何)を指すかは確かではありません。',
  candidates: '候補',
  standsFor: names => `推定(本文に明記なし): ${names.join('、')}`,
  namedInDocument: name => `この文書に氏名のある${name}を指します。`,
  namedInGazetteer: name => `典拠ファイルにある${name}を指します。`,
  officeOn: day => `${day}の役職`,
  table: {
    office: (title, from, to, isChecked) => `${title}、${from}~${to}、役職者の表による${isChecked ? '' : '(未確認)'}`,
    asOf: day => `(${day}時点で在任)`,
    unknown: (title, asOf) => `不明(役職者の表は${asOf}までで、当時は${title})`,
  },
  concluded: '推定',
  reading: {
    title: 'フォルダーを読み取り中',
    sofar: (done, total) => `${total}ファイル中${done}ファイル`,
    howToGoOn: command => `フォルダーの読み取りを止めました。コマンド${command}で残りを読みます。`,
  },
  guessedEncoding: encoding => `${encoding}と推定して読みました。違うときはfiles.encodingで指定してください`,
  skipped: {
    unreadable: '読み取れません',
    'too-large': '8 MBを超えています',
    undecodable: '文字コードが分かりません。files.encodingで指定してください',
    'too-many': 'ファイルが20,000件を超えるため、残りは読みません',
    wide: 'ホームフォルダーやドライブ全体は、shiryo.readWideFoldersで許可したときだけ読みます',
  },
  records: {
    notJson: (file, line) => `${file}: ${line}行目からJSONとして読めません。`,
    wrongEntry: (file, document, wrong) =>
      `${file}: ${document}の項目は使えません。${
        {
          date: '日付が2025-12-04のような年月日、年月、年ではありません',
          source: '出典が2,048字以内の文字列ではありません',
          other: '使えるのは"date"と"source"だけです',
        }[wrong]
      }。`,
    notChanged: file => `${file}がJSONとして正しくないため、変更しませんでした。先に直してください。`,
  },
  decisions: {
    sic: (message, by, day) =>
      `原文のまま: ${message}原典の誤りとして${[day && `${day}に`, by === undefined ? undefined : `${by}により`]
        .filter(part => part !== undefined)
        .join('、')}記録されています。`,
    wrongLine: (file, line, wrong) =>
      `${file}: ${line}行目は使えません。${
        {
          'not-json': 'JSONとして読めません',
          'no-annotation': 'Web Annotationではありません',
          'no-place': '本文の引用または位置がありません',
        }[wrong]
      }。`,
    unplaced: (file, line, quote, where) =>
      `${file}: ${line}行目は使いませんでした。「${quote}」は${
        where === 'orphan' ? '本文にもうありません' : '本文の複数の箇所にあります'
      }。`,
  },
  actions: {
    sic: '原文のまま(sic)とする: 原典の誤り',
    ignore: 'ここでは無視する',
    takeBack: { sic: () => '「原文のまま」を取り消す', ignored: code => `${code}をここで再び表示する` },
    addToGazetteer: name => `${name}を典拠ファイルに追加`,
    severity: code => `${code}の重大度を変更…`,
    remedies: {
      weekday: to => `曜日を${to}に直す`,
      'era-year': to => `元号の年を${to}に直す(西暦はそのまま)`,
      'gregorian-year': to => `西暦を${to}に直す(元号はそのまま)`,
      'usual-form': to => `通常の表記にする: ${to}`,
      bracket: to => `${to}で閉じる`,
      character: () => '目に見えない文字を削除する',
    },
    everywhere: (remedy, where) => {
      const what = {
        weekday: '曜日',
        'era-year': '元号の年',
        'gregorian-year': '西暦',
        'usual-form': '通常と異なる表記',
        bracket: '括弧',
        character: '目に見えない文字',
      }[remedy];
      return `${where === 'document' ? '文書全体' : 'フォルダー全体'}で${what}を直す…`;
    },
    rewrite: to => `日付を${to}と書く`,
    preview: '本文の訂正',
  },
  gazetteer: {
    expected: {
      object: '波括弧で囲んだオブジェクト',
      list: '角括弧で囲んだ一覧',
      text: '4,000字以内の文字列',
      id: '"asahina-yohei"のような空白のない短い名',
      name: '300字以内の名',
      language: '"ja"や"en"のような言語コード',
      names: '{ "ja": ["朝比奈洋平"] }のような言語別の名(一つ以上)',
      country: '"JP"のような大文字二字の国コード',
      party: '"JP"や"ASEAN"のような大文字のコード',
      date: '"2024-06-05"、"2024-06"、"2024"のような実在する年月日、年月、年',
      kind: '"memorandum"など、エディターが候補に示す種類のいずれか',
    },
    office: (title, from, to) =>
      from === undefined && to === undefined ? title : `${title}、${from ?? '…'}〜${to ?? '現在'}`,
    signed: day => `${day}署名`,
    inForce: day => `${day}発効`,
    signedBy: names => `署名者: ${names.join('、')}`,
    added: (name, file) => `${name}を${file}に追加しました。`,
    alreadyThere: (name, file) => `${name}の項目は${file}にあります。`,
    notChanged: file => `${file}がJSONとして正しくないため、変更しませんでした。先に直してください。`,
    noEntryFor: '典拠ファイルに載せられるのは、人物、協定、構想だけです。',
    addFirst: 'この名は典拠ファイルにありません。本文は変更しないので、先に典拠ファイルに追加してください。',
    noName: typed => `「${typed}」は名になりません。300字以内の文字か数字を入力してください。`,
  },
  notInFolder: '開いているフォルダーの文書ではないため、記録できません。',
  noDate: typed => `「${typed}」は2025-12-04のような年月日、年月、年ではありません。`,
  documentLinks: {
    text: name => `引用元を開く:${name}`,
    record: name => `この文書に記録された出典を開く:${name}`,
  },
  titleOfOffice: '役職',
  inBoilerplate: '本文ではない部分にあり、文書の日付では補いません。',

  tree: {
    types: { official: '公職者', agreement: '文書・協定', meeting: '会合', initiative: '構想' },
    bodies: {
      leaders: '元首・政府首脳',
      foreign: '外務',
      defence: '防衛・国防',
      parliament: '議会',
      other: 'その他の職',
    },
    noState: '国の記載なし',
    leftOut: count => `ほかに${count}件（絞り込みで探せます）`,
    counts: (mentions, documents) => `${documents}文書に${mentions}回`,
    roleOn: (role, day) => `${role}（${day}時点）`,
  },
  pictures: {
    timeline: '年表',
    network: '関係図',
    around: name => `${name}の周辺`,
    aroundMostNamed: name => `${name}の周辺（このフォルダーで最も多く現れる名称）`,
    noEvents: 'このフォルダーの文書には、日付のある出来事がまだありません。',
    noNames: 'このフォルダーの文書には、公職者・協定・会合・構想の名称がまだありません。',
    events: (count, documents) => `${documents}文書に${count}件の出来事。`,
    names: (count, ties) => `名称${count}件、つながり${ties}件。`,
    leftOut: count => `ほか${count}件は省略しました。`,
    shared: isInSentence => (isInSentence ? '同じ文に出る名称' : '同じ段落に出る名称'),
  },
  explanation: {
    found: '認識',
    byCue: (type, cue) => `「${cue}」により${ja.types[type]}と認識`,
    introduced: 'この文書がほかの箇所で示した形の再出',
    vocabulary: 'このフォルダーの典拠ファイルにある名称',
    notJoined: 'フォルダー内のほかの人物・事項とは結び付けていません。',
  },
};
