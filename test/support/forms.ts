/** What kind of thing a form shows. */
export type FormType = 'date' | 'official' | 'agreement' | 'meeting' | 'initiative';

/** Texts in one language that show how one kind of thing is written; `[[…]]` marks every mention of that kind. */
export interface Form {
  readonly type: FormType;
  readonly language: 'Japanese' | 'English' | 'Swedish' | 'Vietnamese';
  readonly texts: readonly string[];
}

/** The forms that the README shows, and that the tests hold it to. */
export const FORMS: readonly Form[] = [
  {
    type: 'date',
    language: 'Japanese',
    texts: [
      '[[令和7(2025)年12月4日(木)18時52分]]に発表',
      '[[令和七年十二月四日]]、[[R7.12.4]]、[[㋿7年]]',
      '[[平成31年度]]、[[2025年7～9月期]]、[[12月上旬]]',
      '[[11月3~7日]]、[[12月21日]]・[[22日]]',
      '[[同日]]、[[昨年]]、[[午後6時すぎ]]から[[約1時間50分]]',
      '[[明治5年12月2日]]（旧暦）',
    ],
  },
  {
    type: 'date',
    language: 'English',
    texts: [
      'on [[4 December 2025 at 18:52]]',
      '[[Dec. 4, 2025]] or [[the 4th of December]]',
      'from [[30 November]] to [[2 December]]',
      '[[4–6 December]], [[Q3 2025]], [[the following day]]',
      'for [[about two hours]]',
    ],
  },
  {
    type: 'date',
    language: 'Swedish',
    texts: [
      '[[torsdagen den 4 december 2025]]',
      '[[i fjol]] och [[samma dag]]',
      '[[kl. 18.52]]',
      'i [[omkring två timmar]]',
    ],
  },
  {
    type: 'date',
    language: 'Vietnamese',
    texts: [
      '[[thứ Năm, ngày 4 tháng 12 năm 2025]]',
      '[[chiều 4/12]], [[tháng 12/2025]]',
      'từ [[ngày 4]] đến [[ngày 6/12]]',
    ],
  },
  {
    type: 'official',
    language: 'Japanese',
    texts: [
      '#[[岸]]防衛大臣、[[鯰博行]]外務審議官',
      '[[ザン]]・ベトナム国防大臣',
      '防衛政策局長 [[萬浪学]]',
      '統合司令官を務める[[ジャン=マチュー・レイ]]海軍少将',
      '外務大臣 [[小村壽太郎]]',
    ],
  },
  {
    type: 'official',
    language: 'English',
    texts: [
      'H.E. Mr. [[Nguyen Minh Vu]], Permanent Deputy Minister of Foreign Affairs',
      'Vice Admiral [[Jane Harwood]], Chief of Staff',
      'Japan’s Defence Minister [[KISHI Nobuo]]',
    ],
  },
  {
    type: 'official',
    language: 'Swedish',
    texts: ['biträdande försvarsminister [[Kano Koji]]', 'överbefälhavaren general [[Axel Rosendal]]'],
  },
  {
    type: 'official',
    language: 'Vietnamese',
    texts: ['Thứ trưởng Bộ Quốc phòng [[Hoàng Xuân Chiến]]', 'Đại tướng [[Phan Văn Giang]], Bộ trưởng Bộ Quốc phòng'],
  },
  {
    type: 'agreement',
    language: 'Japanese',
    texts: [
      '「[[サイバーセキュリティ分野での協力に関する覚書]]」に署名',
      '[[日越防衛装備品・技術移転協定]]、[[国連海洋法条約]]',
      '[[国連安保理決議第2397号]]',
      '[[潜水艦救難に関する覚書]]に署名した。[[同覚書]]は',
    ],
  },
  {
    type: 'agreement',
    language: 'English',
    texts: [
      'the [[Memorandum of Understanding on Defense Cooperation between Japan and Sweden]]',
      'the [[Japan–Philippines Reciprocal Access Agreement]] ([[RAA]])',
      '[[Protocol amending the Convention between Japan and Finland for the Avoidance of Double Taxation]]',
    ],
  },
  {
    type: 'agreement',
    language: 'Swedish',
    texts: [
      'ett [[samförståndsavtal om samarbete inom minröjning]] undertecknades. [[Avtalet]] gäller',
      'SÖ 1998:12 [[Överenskommelse med Estland om försvarssamarbete]]',
      '[[FN:s havsrättskonvention]] och [[Parisavtalet]]',
    ],
  },
  {
    type: 'agreement',
    language: 'Vietnamese',
    texts: ['ký [[Bản ghi nhớ về hợp tác an ninh mạng]]', '[[Hiệp định về hàng hải giữa Việt Nam và Nhật Bản]]'],
  },
  {
    type: 'meeting',
    language: 'Japanese',
    texts: [
      '[[第14回日ASEAN防衛当局次官級会合]]',
      '[[第4回日比外務・防衛局長級協議(局長級2+2)]]',
      '[[日豪共同訓練(武士道ガーディアン25)]]',
    ],
  },
  {
    type: 'meeting',
    language: 'English',
    texts: ['the [[14th ASEAN-Japan Vice-Ministerial Defence Forum]]', 'the [[Shangri-La Dialogue]]'],
  },
  {
    type: 'meeting',
    language: 'Swedish',
    texts: ['[[2+2-dialogen mellan Japan och Finland]]', 'det [[femte svensk-japanska försvarsmötet]]'],
  },
  {
    type: 'meeting',
    language: 'Vietnamese',
    texts: ['[[Đối thoại Chính sách Quốc phòng Việt Nam - Nhật Bản lần thứ 11]] diễn ra'],
  },
  {
    type: 'initiative',
    language: 'Japanese',
    texts: ['[[自由で開かれたインド太平洋]]([[FOIP]])', '[[インド太平洋に関するASEANアウトルック]]'],
  },
  {
    type: 'initiative',
    language: 'English',
    texts: ['[[ASEAN Outlook on the Indo-Pacific]]', 'the [[Strategic Partnership between Japan and Ukraine]]'],
  },
  {
    type: 'initiative',
    language: 'Swedish',
    texts: ['det [[strategiska partnerskapet mellan Sverige och Japan]]'],
  },
  {
    type: 'initiative',
    language: 'Vietnamese',
    texts: ['[[Sáng kiến Vành đai và Con đường]]'],
  },
];
