/** A made-up folder of releases and news in four languages, as large as one likes: the same for the same numbers. */

/** A document of the folder. */
export interface MadeDocument {
  readonly name: string;
  readonly text: string;
}

interface Person {
  readonly country: string;
  /** By language; where one is missing the Latin one stands. */
  readonly full: Readonly<Record<string, string>>;
  readonly short: Readonly<Record<string, string>>;
  readonly office: number;
}

/** One office in the four languages, as `full` names stand beside it. */
const OFFICES = [
  ['防衛大臣', 'Minister of Defence', 'försvarsminister', 'Bộ trưởng Bộ Quốc phòng'],
  ['外務大臣', 'Minister for Foreign Affairs', 'utrikesminister', 'Bộ trưởng Bộ Ngoại giao'],
  ['防衛審議官', 'Vice-Minister of Defence', 'vice försvarsminister', 'Thứ trưởng Bộ Quốc phòng'],
  ['外務審議官', 'Deputy Minister for Foreign Affairs', 'vice utrikesminister', 'Thứ trưởng Bộ Ngoại giao'],
  ['駐日大使', 'Ambassador', 'ambassadör', 'Đại sứ'],
  ['統合幕僚長', 'Chief of Staff', 'överbefälhavare', 'Tổng Tham mưu trưởng'],
] as const;
const LANGUAGES = ['ja', 'en', 'sv', 'vi'] as const;

const JAPANESE_SURNAMES =
  '青柳 Aoyagi,水沢 Mizusawa,高瀬 Takase,長谷 Hase,川端 Kawabata,小野寺 Onodera,鈴木 Suzuki,林 Hayashi,佐野 Sano,三宅 Miyake,藤代 Fujishiro,宮地 Miyaji,中西 Nakanishi,黒川 Kurokawa,浜田 Hamada,石原 Ishihara,荒木 Araki,村瀬 Murase,北川 Kitagawa,南条 Nanjo';
const JAPANESE_GIVEN =
  '一郎 Ichiro,健二 Kenji,正樹 Masaki,博之 Hiroyuki,和子 Kazuko,美香 Mika,浩一 Koichi,信夫 Nobuo,洋平 Yohei,直子 Naoko,誠 Makoto,隆 Takashi';
const VIETNAMESE_SURNAMES = 'Nguyễn グエン,Phạm ファム,Lê レ,Hoàng ホアン,Phan ファン,Đặng ダン,Bùi ブイ,Trần チャン';
const VIETNAMESE_MIDDLE = 'Văn ヴァン,Minh ミン,Quốc クオック,Xuân スアン';
const VIETNAMESE_GIVEN = 'Giang ザン,Chiến チエン,Sơn ソン,Tuấn トゥアン,Hải ハイ,Dũng ズン,Lâm ラム,Đạt ダット';
const WESTERN_GIVEN =
  'Anna アンナ,Karin カーリン,Axel アクセル,Peter ペーテル,Mark マーク,Helen ヘレン,John ジョン,Erik エリック';
const WESTERN_SURNAMES =
  'Lindqvist リンドクヴィスト,Stenmark ステンマルク,Carter カーター,Bergström ベリストロム,Marlow マーロウ,Hallam ハラム,Norrby ノルビー,Winter ウィンター,Falk ファルク,Ashby アシュビー';
const COUNTRIES = ['日本', 'ベトナム', 'スウェーデン', '英国'] as const;
const COUNTRY_NAMES = [
  ['日本', 'Japan', 'Japan', 'Nhật Bản'],
  ['ベトナム', 'Viet Nam', 'Vietnam', 'Việt Nam'],
  ['スウェーデン', 'Sweden', 'Sverige', 'Thụy Điển'],
  ['英国', 'the United Kingdom', 'Storbritannien', 'Anh'],
] as const;

/** What agreements are about, in the four languages: each area with each of the aspects. */
const AREAS = [
  ['捜索救助', 'Search and Rescue', 'sjöräddning', 'tìm kiếm cứu nạn'],
  ['海上安全情報の共有', 'Sharing of Maritime Safety Information', 'sjösäkerhetsinformation', 'an toàn hàng hải'],
  ['サイバーセキュリティ', 'Cybersecurity', 'cybersäkerhet', 'an ninh mạng'],
  ['衛生', 'Military Medicine', 'militärmedicin', 'quân y'],
  ['防衛装備品及び技術の移転', 'Transfer of Defence Equipment', 'försvarsmateriel', 'thiết bị quốc phòng'],
  ['不発弾処理', 'Disposal of Unexploded Ordnance', 'minröjning', 'rà phá bom mìn'],
  ['水路測量', 'Hydrographic Survey', 'sjömätning', 'khảo sát thủy đạc'],
  ['災害救援', 'Disaster Relief', 'katastrofbistånd', 'cứu trợ thiên tai'],
  ['平和維持活動', 'Peacekeeping', 'fredsbevarande insatser', 'gìn giữ hòa bình'],
  ['気象観測', 'Weather Observation', 'väderobservation', 'quan trắc khí tượng'],
] as const;
const ASPECTS = [
  ['', '', '', ''],
  ['の訓練', ' Training', ' och utbildning', ' và huấn luyện'],
  ['に係る人材育成', ' Capacity Building', ' och kompetensutveckling', ' và đào tạo'],
  ['の共同研究', ' Joint Research', ' och gemensam forskning', ' và nghiên cứu chung'],
  ['に係る情報交換', ' Information Exchange', ' och informationsutbyte', ' và trao đổi thông tin'],
] as const;

/** Who meets whom, and at what level: a number a year makes a meeting of it. */
const PAIRS = [
  ['日越', 'Japan-Vietnam', 'japansk-vietnamesiska'],
  ['日英', 'Japan-UK', 'japansk-brittiska'],
  ['日スウェーデン', 'Japan-Sweden', 'svensk-japanska'],
  ['日豪', 'Japan-Australia', 'japansk-australiska'],
  ['日仏', 'Japan-France', 'japansk-franska'],
] as const;
const MEETINGS = [
  ['防衛相会談', 'Defence Ministerial Meeting', 'försvarsministermötet'],
  ['外務・防衛次官級協議', 'Vice-Ministerial Consultations', 'konsultationerna'],
  ['防衛当局間協議', 'Defence Policy Dialogue', 'försvarsdialogen'],
  ['海洋安全保障対話', 'Maritime Security Dialogue', 'sjösäkerhetsdialogen'],
  ['外相会談', 'Foreign Ministers Meeting', 'utrikesministermötet'],
  ['サイバー協議', 'Cyber Dialogue', 'cyberdialogen'],
] as const;

/** A stream of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const rows = (table: string): readonly (readonly [string, string])[] =>
  table.split(',').map(row => row.split(' ') as unknown as readonly [string, string]);

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');

/** Some 400 people: surnames recur, and so do given names. */
const PEOPLE: readonly Person[] = makePeople();

function makePeople(): Person[] {
  const people: Person[] = [];
  const add = (country: number, full: Person['full'], short: Person['short']): void => {
    people.push({ country: COUNTRIES[country]!, full, short, office: people.length % OFFICES.length });
  };
  rows(JAPANESE_SURNAMES).forEach(([family, read], at) => {
    rows(JAPANESE_GIVEN).forEach(([given, givenRead], other) => {
      if ((at + other) % 2 > 0) return;
      add(0, { ja: `${family}${given}`, latin: `${read} ${givenRead}` }, { ja: family, latin: read });
    });
  });
  rows(VIETNAMESE_SURNAMES).forEach(([family, kana], at) => {
    rows(VIETNAMESE_GIVEN).forEach(([given, givenKana], other) => {
      rows(VIETNAMESE_MIDDLE).forEach(([middle, middleKana], third) => {
        if ((at + other + third) % 2 > 0) return;
        const latin = `${family} ${middle} ${given}`;
        add(
          1,
          { ja: `${kana}・${middleKana}・${givenKana}`, vi: latin, latin: plain(latin) },
          { ja: givenKana, vi: given, latin: plain(given) },
        );
      });
    });
  });
  rows(WESTERN_SURNAMES).forEach(([family, kana], at) => {
    for (const [given, givenKana] of rows(WESTERN_GIVEN))
      add(
        at % 2 > 0 ? 2 : 3,
        { ja: `${givenKana}・${kana}`, latin: `${given} ${family}` },
        { ja: kana, latin: family },
      );
  });
  return people;
}

/**
 * One document of the folder, of some fifty mentions, a few of them of a meeting that several documents tell.
 * @param number from 0 on.
 */
export function madeDocument(number: number): MadeDocument {
  const roll = dice(number * 7919 + 17);
  const pick = (count: number): number => Math.floor(roll() * count);
  // Few are named often, most seldom.
  const someone = (): Person => PEOPLE[Math.floor(PEOPLE.length * roll() ** 2)]!;
  const language = pick(10) < 5 ? 0 : 1 + pick(3);
  const code = LANGUAGES[language]!;
  const day = (): readonly [number, number, number] => [2008 + pick(17), 1 + pick(12), 1 + pick(28)];
  const [year, month, date] = day();
  const people = Array.from({ length: 6 }, someone);
  const named = ({ full }: Person): string => full[code] ?? full.latin!;
  const called = ({ short }: Person): string => short[code] ?? short.latin!;
  const office = ({ office }: Person): string => OFFICES[office]![language]!;
  const parties = [pick(4), 0].map(at => COUNTRY_NAMES[at === 0 ? 1 : at]![language]!);
  const home = COUNTRY_NAMES[0]![language]!;
  const subject = (): string => `${AREAS[pick(AREAS.length)]![language]}${ASPECTS[pick(ASPECTS.length)]![language]}`;
  const meeting = (): Pick<Scene, 'meeting' | 'held'> => {
    const [pair, kind] = [pick(PAIRS.length), pick(MEETINGS.length)];
    const [parties, title] = [PAIRS[pair]![Math.min(language, 2)]!, MEETINGS[kind]![Math.min(language, 2)]!];
    const held = stated(year, 1 + ((pair * 5 + kind * 7 + year) % 12), 1 + ((pair * 11 + kind * 3 + year) % 28));
    return { meeting: language === 0 ? `${parties}${title}` : `${parties} ${title}`, held };
  };
  const stated = (y: number, m: number, d: number): string => {
    if (code === 'ja') return `${y}年${m}月${d}日`;
    if (code === 'sv') return `den ${d} ${SWEDISH_MONTHS[m - 1]} ${y}`;
    if (code === 'vi') return `ngày ${d} tháng ${m} năm ${y}`;
    return `${d} ${ENGLISH_MONTHS[m - 1]} ${y}`;
  };
  const said = (): string => stated(year, 1 + pick(month), 1 + pick(date));
  const lines = [`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`, ''];
  for (const person of people) {
    const other = people[pick(people.length)]!;
    const country = COUNTRY_NAMES[COUNTRIES.indexOf(person.country as (typeof COUNTRIES)[number])]![language]!;
    lines.push(
      ...paragraph({
        language: code,
        full: named(person),
        short: called(person),
        other: called(other),
        otherOffice: office(other),
        office: office(person),
        country,
        home,
        party: parties[0]!,
        subject: subject(),
        another: subject(),
        ordinal: year - 2007,
        ...meeting(),
        said,
      }),
      '',
    );
  }
  return { name: `file:///folder/${String(number % 97).padStart(2, '0')}/${number}.txt`, text: lines.join('\n') };
}

const ENGLISH_MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(
  ',',
);
const SWEDISH_MONTHS = 'januari,februari,mars,april,maj,juni,juli,augusti,september,oktober,november,december'.split(
  ',',
);

interface Scene {
  readonly language: (typeof LANGUAGES)[number];
  readonly full: string;
  readonly short: string;
  readonly other: string;
  readonly otherOffice: string;
  readonly office: string;
  readonly country: string;
  readonly home: string;
  readonly party: string;
  readonly subject: string;
  readonly another: string;
  readonly ordinal: number;
  readonly meeting: string;
  /** When the meeting was held. */
  readonly held: string;
  readonly said: () => string;
}

/** One paragraph of some eight mentions. */
function paragraph(scene: Scene): string[] {
  const {
    language,
    full,
    short,
    other,
    otherOffice,
    office,
    country,
    home,
    party,
    subject,
    another,
    ordinal,
    meeting,
    held,
    said,
  } = scene;
  switch (language) {
    case 'ja':
      return [
        `${said()}、${full}${office}は${other}${otherOffice}と東京で会談した。`,
        `${short}${office}は、${said()}に署名された「${home}と${party}との間の${subject}に関する覚書」と自由で開かれたインド太平洋(FOIP)を歓迎した。`,
        `第${ordinal}回${meeting}は${held}に開かれ、「${another}に関する協定」の協議を続けることで一致した。`,
      ];
    case 'sv':
      return [
        `${capital(office)} ${full} träffade ${otherOffice} ${other} i Stockholm ${said()}.`,
        `${capital(office)} ${short} välkomnade samförståndsavtalet om ${subject} mellan ${country} och ${party} från ${said()}.`,
        `Den ${ordinal}:e ${meeting}, ${held}, ska behandla avtalet om ${another}.`,
      ];
    case 'vi':
      return [
        `${said().replace('ngày', 'Ngày')}, ${office} ${full} đã hội đàm với ${otherOffice} ${other} tại Hà Nội.`,
        `${office} ${short} hoan nghênh Bản ghi nhớ về ${subject} giữa ${country} và ${party} ký ${said()}.`,
        `Đối thoại lần thứ ${ordinal} diễn ra ${said()} và bàn về Hiệp định về ${another}.`,
      ];
    default:
      return [
        `On ${said()}, ${office} ${full} of ${country} met ${otherOffice} ${other} in Tokyo.`,
        `${office} ${short} welcomed the Memorandum of Understanding on ${subject} between ${country} and ${party}, signed on ${said()}, and the Free and Open Indo-Pacific.`,
        `The ${ordinal}th ${meeting} of ${held} prepares an Agreement on ${another}.`,
      ];
  }
}

const capital = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}`;
