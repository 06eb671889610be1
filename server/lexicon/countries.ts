/** A state or a union of states that signs, meets and sends officials. Rows without logic. */
export interface Country {
  /** ISO 3166-1 alpha-2, or the usual acronym of a body (ASEAN, EU, UN, NATO). */
  readonly code: string;
  /** Names, the fullest first. */
  readonly ja: readonly string[];
  /** The one-character name in compounds: 日 and 越 of 日越. */
  readonly jaShort?: string;
  readonly en: readonly string[];
  readonly enAdjectives: readonly string[];
  readonly sv: readonly string[];
  /** Without ending: vietnamesisk stands for vietnamesiska and vietnamesiskt too. */
  readonly svAdjectives: readonly string[];
  readonly vi: readonly string[];
}

const row = (
  code: string,
  jaShort: string,
  ja: string,
  en: string,
  enAdjectives: string,
  sv: string,
  svAdjectives: string,
  vi: string,
): Country => {
  const list = (words: string) => words.split('|').filter(Boolean);
  return {
    code,
    ...(jaShort ? { jaShort } : {}),
    ja: list(ja),
    en: list(en),
    enAdjectives: list(enAdjectives),
    sv: list(sv),
    svAdjectives: list(svAdjectives),
    vi: list(vi),
  };
};

// biome-ignore format: a table reads best with one row a line
export const COUNTRIES: readonly Country[] = [
  row('JP', '日', '日本国|日本', 'Japan', 'Japanese', 'Japan', 'japansk', 'Nhật Bản|Nhật'),
  row('VN', '越', 'ベトナム社会主義共和国|ベトナム|ヴェトナム|越南', 'Socialist Republic of Viet Nam|Socialist Republic of Vietnam|Viet Nam|Vietnam', 'Vietnamese', 'Socialistiska republiken Vietnam|Vietnam', 'vietnamesisk', 'Cộng hòa xã hội chủ nghĩa Việt Nam|Việt Nam'),
  row('US', '米', 'アメリカ合衆国|アメリカ|米国|合衆国|亜米利加|北米合衆国', 'United States of America|United States|USA|U.S.|US|America', 'American|U.S.|US', 'Förenta staterna|USA', 'amerikansk', 'Hợp chúng quốc Hoa Kỳ|Hoa Kỳ|Mỹ'),
  row('GB', '英', 'グレートブリテン及び北アイルランド連合王国|イギリス|英国|連合王国|大英帝国|大不列顛国', 'United Kingdom of Great Britain and Northern Ireland|United Kingdom|Great Britain|UK|U.K.|Britain', 'British|UK|U.K.', 'Storbritannien|Förenade kungariket', 'brittisk', 'Vương quốc Anh|Anh'),
  row('FR', '仏', 'フランス共和国|フランス|仏国|仏蘭西', 'French Republic|France', 'French', 'Frankrike', 'fransk', 'Cộng hòa Pháp|Pháp'),
  row('DE', '独', 'ドイツ連邦共和国|ドイツ|独国|独逸', 'Federal Republic of Germany|Germany', 'German', 'Tyskland', 'tysk', 'Cộng hòa Liên bang Đức|Đức'),
  row('IT', '伊', 'イタリア共和国|イタリア|伊国|伊太利', 'Italian Republic|Italy', 'Italian', 'Italien', 'italiensk', 'Italia|Ý'),
  row('RU', '露', 'ロシア連邦|ロシア|ソビエト社会主義共和国連邦|ソビエト連邦|ソ連|露国|露西亜', 'Russian Federation|Russia|Soviet Union|USSR', 'Russian|Soviet', 'Ryssland|Sovjetunionen', 'rysk|sovjetisk', 'Liên bang Nga|Nga|Liên Xô'),
  row('CN', '中', '中華人民共和国|中国|中華民国|清国', "People's Republic of China|China", 'Chinese', 'Folkrepubliken Kina|Kina', 'kinesisk', 'Cộng hòa Nhân dân Trung Hoa|Trung Quốc'),
  row('KR', '韓', '大韓民国|韓国', 'Republic of Korea|South Korea|ROK', 'South Korean|Korean|ROK', 'Republiken Korea|Sydkorea', 'sydkoreansk', 'Đại Hàn Dân Quốc|Hàn Quốc'),
  row('KP', '朝', '朝鮮民主主義人民共和国|北朝鮮', "Democratic People's Republic of Korea|North Korea|DPRK", 'North Korean', 'Nordkorea', 'nordkoreansk', 'Triều Tiên'),
  row('AU', '豪', 'オーストラリア連邦|オーストラリア|豪州', 'Commonwealth of Australia|Australia', 'Australian', 'Australien', 'australisk|australiensisk', 'Australia|Úc|Ô-xtrây-li-a'),
  row('NZ', '', 'ニュージーランド', 'New Zealand', 'New Zealand', 'Nya Zeeland', 'nyzeeländsk', 'New Zealand|Niu Di-lân'),
  row('CA', '加', 'カナダ', 'Canada', 'Canadian', 'Kanada', 'kanadensisk', 'Canada|Ca-na-đa'),
  row('IN', '印', 'インド共和国|インド|印度', 'Republic of India|India', 'Indian', 'Indien', 'indisk', 'Cộng hòa Ấn Độ|Ấn Độ'),
  row('ID', '尼', 'インドネシア共和国|インドネシア', 'Republic of Indonesia|Indonesia', 'Indonesian', 'Indonesien', 'indonesisk', 'Indonesia|In-đô-nê-xi-a'),
  row('PH', '比', 'フィリピン共和国|フィリピン', 'Republic of the Philippines|Philippines', 'Philippine|Filipino', 'Filippinerna', 'filippinsk', 'Philippines|Phi-líp-pin'),
  row('MY', '馬', 'マレーシア', 'Malaysia', 'Malaysian', 'Malaysia', 'malaysisk', 'Malaysia|Ma-lai-xi-a'),
  row('SG', '星', 'シンガポール共和国|シンガポール', 'Republic of Singapore|Singapore', 'Singaporean', 'Singapore', 'singaporiansk', 'Singapore|Xin-ga-po'),
  row('TH', '泰', 'タイ王国|タイ', 'Kingdom of Thailand|Thailand', 'Thai', 'Thailand', 'thailändsk', 'Vương quốc Thái Lan|Thái Lan'),
  row('KH', '', 'カンボジア王国|カンボジア', 'Kingdom of Cambodia|Cambodia', 'Cambodian', 'Kambodja', 'kambodjansk', 'Vương quốc Campuchia|Campuchia|Cam-pu-chia'),
  row('LA', '', 'ラオス人民民主共和国|ラオス', "Lao People's Democratic Republic|Lao PDR|Laos", 'Lao|Laotian', 'Laos', 'laotisk', 'Lào'),
  row('MM', '', 'ミャンマー連邦共和国|ミャンマー|ビルマ', 'Republic of the Union of Myanmar|Myanmar|Burma', 'Myanmar|Burmese', 'Myanmar|Burma', 'burmesisk', 'Myanmar|Mi-an-ma'),
  row('BN', '', 'ブルネイ・ダルサラーム国|ブルネイ', 'Brunei Darussalam|Brunei', 'Bruneian', 'Brunei', 'bruneisk', 'Brunei|Bru-nây'),
  row('TL', '', '東ティモール民主共和国|東ティモール', 'Timor-Leste|East Timor', 'Timorese', 'Östtimor', 'östtimoresisk', 'Timor-Leste|Đông Timor'),
  row('MN', '蒙', 'モンゴル国|モンゴル', 'Mongolia', 'Mongolian', 'Mongoliet', 'mongolisk', 'Mông Cổ'),
  row('TW', '台', '台湾', 'Taiwan', 'Taiwanese', 'Taiwan', 'taiwanesisk', 'Đài Loan'),
  row('BD', '', 'バングラデシュ人民共和国|バングラデシュ', "People's Republic of Bangladesh|Bangladesh", 'Bangladeshi', 'Bangladesh', 'bangladeshisk', 'Bangladesh'),
  row('LK', '', 'スリランカ民主社会主義共和国|スリランカ', 'Sri Lanka', 'Sri Lankan', 'Sri Lanka', 'lankesisk', 'Sri Lanka'),
  row('PK', '', 'パキスタン・イスラム共和国|パキスタン', 'Islamic Republic of Pakistan|Pakistan', 'Pakistani', 'Pakistan', 'pakistansk', 'Pakistan'),
  row('NP', '', 'ネパール', 'Nepal', 'Nepalese|Nepali', 'Nepal', 'nepalesisk', 'Nepal'),
  row('FJ', '', 'フィジー共和国|フィジー', 'Republic of Fiji|Fiji', 'Fijian', 'Fiji', 'fijiansk', 'Fiji'),
  row('PG', '', 'パプアニューギニア独立国|パプアニューギニア|パプア・ニューギニア', 'Papua New Guinea', 'Papua New Guinean', 'Papua Nya Guinea', 'papuansk', 'Papua New Guinea'),
  row('TO', '', 'トンガ王国|トンガ', 'Kingdom of Tonga|Tonga', 'Tongan', 'Tonga', 'tongansk', 'Tonga'),
  row('SE', '瑞', 'スウェーデン王国|スウェーデン|瑞典', 'Kingdom of Sweden|Sweden', 'Swedish', 'Konungariket Sverige|Sverige', 'svensk', 'Vương quốc Thụy Điển|Thụy Điển'),
  row('NO', '諾', 'ノルウェー王国|ノルウェー', 'Kingdom of Norway|Norway', 'Norwegian', 'Norge', 'norsk', 'Na Uy'),
  row('DK', '丁', 'デンマーク王国|デンマーク', 'Kingdom of Denmark|Denmark', 'Danish', 'Danmark', 'dansk', 'Đan Mạch'),
  row('FI', '芬', 'フィンランド共和国|フィンランド', 'Republic of Finland|Finland', 'Finnish', 'Finland', 'finländsk|finsk', 'Phần Lan'),
  row('IS', '', 'アイスランド', 'Iceland', 'Icelandic', 'Island', 'isländsk', 'Iceland'),
  row('EE', '', 'エストニア共和国|エストニア', 'Republic of Estonia|Estonia', 'Estonian', 'Estland', 'estnisk|estländsk', 'Estonia'),
  row('LV', '', 'ラトビア共和国|ラトビア', 'Republic of Latvia|Latvia', 'Latvian', 'Lettland', 'lettisk|lettländsk', 'Latvia'),
  row('LT', '', 'リトアニア共和国|リトアニア', 'Republic of Lithuania|Lithuania', 'Lithuanian', 'Litauen', 'litauisk', 'Litva|Lithuania'),
  row('NL', '蘭', 'オランダ王国|オランダ|和蘭|阿蘭陀', 'Kingdom of the Netherlands|Netherlands', 'Dutch', 'Nederländerna', 'nederländsk', 'Hà Lan'),
  row('BE', '白', 'ベルギー王国|ベルギー', 'Kingdom of Belgium|Belgium', 'Belgian', 'Belgien', 'belgisk', 'Bỉ'),
  row('ES', '西', 'スペイン王国|スペイン', 'Kingdom of Spain|Spain', 'Spanish', 'Spanien', 'spansk', 'Tây Ban Nha'),
  row('PT', '葡', 'ポルトガル共和国|ポルトガル', 'Portuguese Republic|Portugal', 'Portuguese', 'Portugal', 'portugisisk', 'Bồ Đào Nha'),
  row('PL', '波', 'ポーランド共和国|ポーランド', 'Republic of Poland|Poland', 'Polish', 'Polen', 'polsk', 'Ba Lan'),
  row('CZ', '', 'チェコ共和国|チェコ', 'Czech Republic|Czechia', 'Czech', 'Tjeckien', 'tjeckisk', 'Séc|Cộng hòa Séc'),
  row('AT', '墺', 'オーストリア共和国|オーストリア|墺太利', 'Republic of Austria|Austria', 'Austrian', 'Österrike', 'österrikisk', 'Áo'),
  row('CH', '', 'スイス連邦|スイス|瑞西', 'Swiss Confederation|Switzerland', 'Swiss', 'Schweiz', 'schweizisk', 'Thụy Sĩ'),
  row('HU', '', 'ハンガリー', 'Hungary', 'Hungarian', 'Ungern', 'ungersk', 'Hungary'),
  row('RO', '', 'ルーマニア', 'Romania', 'Romanian', 'Rumänien', 'rumänsk', 'Romania|Rumani'),
  row('BG', '', 'ブルガリア共和国|ブルガリア', 'Republic of Bulgaria|Bulgaria', 'Bulgarian', 'Bulgarien', 'bulgarisk', 'Bulgaria'),
  row('GR', '', 'ギリシャ共和国|ギリシャ', 'Hellenic Republic|Greece', 'Greek', 'Grekland', 'grekisk', 'Hy Lạp'),
  row('TR', '土', 'トルコ共和国|トルコ', 'Republic of Türkiye|Türkiye|Turkey', 'Turkish', 'Turkiet', 'turkisk', 'Thổ Nhĩ Kỳ'),
  row('UA', '', 'ウクライナ', 'Ukraine', 'Ukrainian', 'Ukraina', 'ukrainsk', 'Ukraina|Ukraine|U-crai-na'),
  row('IL', '', 'イスラエル国|イスラエル', 'State of Israel|Israel', 'Israeli', 'Israel', 'israelisk', 'Israel|I-xra-en'),
  row('IR', '', 'イラン・イスラム共和国|イラン', 'Islamic Republic of Iran|Iran', 'Iranian', 'Iran', 'iransk', 'Iran|I-ran'),
  row('IQ', '', 'イラク共和国|イラク', 'Republic of Iraq|Iraq', 'Iraqi', 'Irak', 'irakisk', 'Iraq|I-rắc'),
  row('SA', '', 'サウジアラビア王国|サウジアラビア', 'Kingdom of Saudi Arabia|Saudi Arabia', 'Saudi', 'Saudiarabien', 'saudisk|saudiarabisk', 'Ả Rập Xê Út|Saudi Arabia'),
  row('AE', '', 'アラブ首長国連邦|ＵＡＥ|UAE', 'United Arab Emirates|UAE', 'Emirati', 'Förenade Arabemiraten', 'emiratisk', 'Các Tiểu vương quốc Ả Rập Thống nhất|UAE'),
  row('QA', '', 'カタール国|カタール', 'State of Qatar|Qatar', 'Qatari', 'Qatar', 'qatarisk', 'Qatar|Ca-ta'),
  row('JO', '', 'ヨルダン・ハシェミット王国|ヨルダン', 'Hashemite Kingdom of Jordan|Jordan', 'Jordanian', 'Jordanien', 'jordansk', 'Jordan|Gioóc-đa-ni'),
  row('EG', '', 'エジプト・アラブ共和国|エジプト', 'Arab Republic of Egypt|Egypt', 'Egyptian', 'Egypten', 'egyptisk', 'Ai Cập'),
  row('DJ', '', 'ジブチ共和国|ジブチ', 'Republic of Djibouti|Djibouti', 'Djiboutian', 'Djibouti', 'djiboutisk', 'Djibouti'),
  row('KE', '', 'ケニア共和国|ケニア', 'Republic of Kenya|Kenya', 'Kenyan', 'Kenya', 'kenyansk', 'Kenya'),
  row('ZA', '', '南アフリカ共和国|南アフリカ', 'Republic of South Africa|South Africa', 'South African', 'Sydafrika', 'sydafrikansk', 'Nam Phi'),
  row('BR', '伯', 'ブラジル連邦共和国|ブラジル', 'Federative Republic of Brazil|Brazil', 'Brazilian', 'Brasilien', 'brasiliansk', 'Brazil|Bra-xin'),
  row('MX', '墨', 'メキシコ合衆国|メキシコ', 'United Mexican States|Mexico', 'Mexican', 'Mexiko', 'mexikansk', 'Mexico|Mê-hi-cô'),
  row('CL', '', 'チリ共和国|チリ', 'Republic of Chile|Chile', 'Chilean', 'Chile', 'chilensk', 'Chile|Chi-lê'),
  row('PE', '秘', 'ペルー共和国|ペルー', 'Republic of Peru|Peru', 'Peruvian', 'Peru', 'peruansk', 'Peru'),
  row('AR', '', 'アルゼンチン共和国|アルゼンチン', 'Argentine Republic|Argentina', 'Argentine|Argentinian', 'Argentina', 'argentinsk', 'Argentina|Ác-hen-ti-na'),
  row('KZ', '', 'カザフスタン共和国|カザフスタン', 'Republic of Kazakhstan|Kazakhstan', 'Kazakh', 'Kazakstan', 'kazakisk', 'Kazakhstan'),
  row('UZ', '', 'ウズベキスタン共和国|ウズベキスタン', 'Republic of Uzbekistan|Uzbekistan', 'Uzbek', 'Uzbekistan', 'uzbekisk', 'Uzbekistan'),
  row('ASEAN', '', '東南アジア諸国連合|ASEAN|アセアン', 'Association of Southeast Asian Nations|ASEAN', 'ASEAN', 'ASEAN', '', 'Hiệp hội các quốc gia Đông Nam Á|ASEAN'),
  row('EU', '欧', '欧州連合|EU', 'European Union|EU', 'European Union|EU', 'Europeiska unionen|EU', '', 'Liên minh châu Âu|Liên minh Châu Âu|EU'),
  row('UN', '', '国際連合|国連', 'United Nations|UN|U.N.', 'UN|U.N.|United Nations', 'Förenta nationerna|FN', '', 'Liên hợp quốc|Liên Hợp Quốc|LHQ'),
  row('NATO', '', '北大西洋条約機構|NATO', 'North Atlantic Treaty Organization|NATO', 'NATO', 'Nato|NATO', '', 'NATO'),
];
