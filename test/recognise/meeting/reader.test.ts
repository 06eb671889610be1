import assert from 'node:assert/strict';
import { meetingReader } from '../../../server/recognise/meeting/reader';
import type { Language } from '../../../server/text/language';
import { read, spansOf, unmarked } from '../../support/reading';

/** The marked text, then ordinal, parties, level and field of each meeting; `-` for what the title does not say. */
type Row = readonly [string, ...string[]];

const japanese: readonly Row[] = [
  ['[[第2回日・ノルウェー水中技術運営委員会]]を開いた。', '2 JP,NO - -'],
  ['[[第三囘萬國燈臺會議]]報告を提出した。', '3 - - -'],
  ['同日、[[第14回日ASEAN防衛当局次官級会合]]を開催した。', '14 ASEAN,JP vice-ministers defence'],
  ['「[[第14回 日ASEAN防衛当局次官級会合]]」の概要', '14 ASEAN,JP vice-ministers defence'],
  ['[[日豪防衛相会談]](概要)', '- AU,JP ministers defence'],
  ['[[第2回日比外務・防衛次官級協議(次官級2+2)]]を行った。', '2 JP,PH vice-ministers 2+2'],
  ['[[日英外相電話会談]]が行われた。', '- GB,JP ministers foreign'],
  ['[[日本・スウェーデン首脳会談]]の後', '- JP,SE summit -'],
  ['本年4月に行われた[[日越首脳会談]]において', '- JP,VN summit -'],
  ['12月4日[[日韓外相会談]]が開かれた。', '- JP,KR ministers foreign'],
  ['[[第三次日英外務・防衛閣僚会合]]', '3 GB,JP ministers 2+2'],
  ['[[COP26]]の成果', '26 - - climate'],
  ['[[防衛研究所シンポジウム]]で講演した。', '- - - defence'],
  ['[[シャングリラ会合]]に出席した。', '- - - -'],
  ['[[アジア安全保障会議]]([[シャングリラ会合]])', '- - - security', '- - - -'],
  ['[[G7広島サミット]]の議長', '- G7 summit -'],
  ['[[ASEAN首脳会議]]に参加', '- ASEAN summit -'],
  ['[[日米豪印首脳会合]]が開かれた。', '- AU,IN,JP,US summit -'],
  ['[[日豪共同訓練(武士道ガーディアン25)]]を実施', '- AU,JP - defence'],
  ['[[日印共同訓練「ダルマ・ガーディアン」]]が始まった。', '- IN,JP - defence'],
  ['[[マラバール2025]]に護衛艦が参加', '- - - -'],
  ['[[RIMPAC 2024]]への参加', '- - - -'],
  ['「日豪円滑化協定」に基づく[[日豪共同訓練]]を視察した。', '- AU,JP - defence'],
  ['[[日米共同訓練]]を行った。', '- JP,US - defence'],
  ['[[日米韓防衛実務者協議]]の概要', '- JP,KR,US working defence'],
  ['[[日仏「2+2」]]の開催', '- FR,JP ministers 2+2'],
  ['[[日米安全保障協議委員会(日米「2+2」)]]', '- JP,US ministers 2+2'],
  ['[[第5回日・スウェーデン防衛当局間協議]]が開かれた。', '5 JP,SE - defence'],
  ['[[日・ケニア防衛次官級協議]]の第2回会合', '- JP,KE vice-ministers defence'],
  ['[[第二回日比海上保安実務者会合]]', '2 JP,PH working coast-guard'],
  ['[[日瑞首脳会談]]及び[[日・ポーランド外相会談]]', '- JP,SE summit -', '- JP,PL ministers foreign'],
  ['[[ワシントン会議]]に出席した。[[ジュネーヴ軍縮会議]]にも出た。', '- - - -', '- - - disarmament'],
  ['[[太平洋・島サミット]]([[PALM]])を主催した。', '- - summit -', '- - summit -'],
  ['[[第9回アフリカ開発会議]]([[TICAD 9]])', '9 - - -', '9 - - -'],
  ['[[多国間共同訓練「静かな海25」]]に参加', '- - - defence'],
  ['[[日豪共同訓練「ブルー・ラグーン」]]を実施した。', '- AU,JP - defence'],
  ['[[日越海洋安全保障対話]]を開催した。', '- JP,VN - maritime'],
  ['[[ハーグ平和会議]]、[[パリ講和会議]]', '- - - -', '- - - -'],
  ['[[拡大ASEAN国防相会議]]([[ADMMプラス]])に出席', '- ASEAN ministers defence', '- - - -'],
  ['[[日本・バルト三国防衛相会合]]', '- BALTIC,JP ministers defence'],
  ['[[国際観艦式2025]]に参加した。', '- - - -'],
  ['[[日米韓防衛相会談]]の後一致した。', '- JP,KR,US ministers defence'],
  ['先月の[[日フィンランド防衛相会談]]で', '- FI,JP ministers defence'],
  ['[[第2回日・トンガ海洋作業部会]]を開いた。', '2 JP,TO working maritime'],
  ['[[日印水中医学作業部会第3回会合]]が開かれた。', '3 IN,JP working -'],
  ['[[日スウェーデン装備ワーキンググループ]]の議長', '- JP,SE working -'],
  ['[[第12回日印次官級「2+2」対話]]', '12 IN,JP vice-ministers 2+2'],
  [
    '[[第4回日比海上交通対話]]を開いた。[[第3回対話]]以来の進展を歓迎した。',
    '4 JP,PH - maritime',
    '3 JP,PH - maritime',
  ],
  ['[[第三囘日露水路會議]]ハ閉會ス。[[第二囘會議]]ノ議定書', '3 JP,RU - maritime', '2 JP,RU - maritime'],
  ['[[第3回日加氷海対話]]と[[日ソ外相会談]]', '3 CA,JP - arctic', '- JP,RU ministers foreign'],
  ['[[日チリ幕僚協議]]を開いた。', '- CL,JP staff defence'],
  ['[[ASEAN防衛大臣会合]]([[ADMM]])に出席', '- ASEAN ministers defence', '- ASEAN ministers defence'],
];

const japaneseIgnores: readonly string[] = [
  '同日フィンランド国防相との会談を行った。',
  '12日フィンランドで協議した。',
  '作業部会の第3回会合',
  '分科会で議論した。',
  '両大臣は会談を行った。',
  '首脳会談で一致した。',
  '電話会談はおよそ20分間行われた。',
  '二国間会談等を行った。',
  '署名式が行われた。',
  'ベトナム訪問の際',
  '防衛大臣会談を実施できる。',
  '国家安全保障会議を開いた。',
  '会議室で協議した。',
  '日越両国が協議し、確認した。',
  '共同訓練を実施した。',
  '第2回会合は来月開かれる。',
  '同日加藤大臣は会談を行った。4日加盟国の会合、同日ソフトウェア会議',
  '4月の記者会見、第2回会議室の工事',
  '国会議員が訪れた。',
  '職員が訓練を受けた。',
  '緊急サミットを呼びかけた。',
  '記者会見で述べた。',
];

const english: readonly Row[] = [
  // without a state beside them
  ['[[Exercise Iron Tern]] was held on Thursday.', '- - - defence'],
  ['They attended the [[Fifth Baltic Coast Guard Forum]] on 2 October.', '5 - - coast-guard'],
  [
    'Japan and Sweden held the [[Joint Staff Talks]] and the [[2+2 Ministerial Meeting]].',
    '- - staff -',
    '- - ministers 2+2',
  ],
  ['at the [[14th ASEAN-Japan Vice-Ministerial Defence Forum]] in Fukuoka', '14 ASEAN,JP vice-ministers defence'],
  ['The [[Japan-Vietnam summit]] took place.', '- JP,VN summit -'],
  ['the [[first Japan-Philippines 2+2 Foreign and Defence Ministerial Meeting]] was held', '1 JP,PH ministers 2+2'],
  ['the [[Japan–Sweden defence ministers’ meeting]] ended', '- JP,SE ministers defence'],
  ['the [[second 2+2 dialogue between Japan and India]] was', '2 IN,JP ministers 2+2'],
  ['He spoke at the [[Shangri-La Dialogue]] and the [[Munich Security Conference]].', '- - - -', '- - - security'],
  ['the [[G7 Summit]] in Italy', '- G7 summit -'],
  ['Japan joined [[Exercise Quiet Tide 25]] last year', '- - - defence'],
  ['Japan chaired the [[Fourth International Tide Conference]]', '4 - - -'],
  ['the [[12th U.S.–Japan Strategic Dialogue]] on cyber', '12 JP,US - -'],
  ["the [[11th ASEAN Defence Ministers' Meeting-Plus]] in Hanoi", '11 ASEAN ministers defence'],
  ['joined [[RIMPAC 2024]] off Hawaii', '- - - -'],
  ['the [[NATO Summit]] in July', '- NATO summit -'],
  ['the [[Third Japan–Kenya Defence Dialogue]] was held in Nairobi', '3 JP,KE - defence'],
  ['the [[Seventh Meeting of the Joint Commission on Sea Cables]] took place between Japan and Palau', '7 - - -'],
  ['[[Exercise Silent Reef 24]] was conducted by Japan and Palau.', '- - - defence'],
  [
    "the [[Japan–Estonia Foreign Ministers' Meeting]] and the [[Japan-Nordic Summit]]",
    '- EE,JP ministers foreign',
    '- JP,NORDIC summit -',
  ],
  [
    "the [[trilateral defence ministers' meeting between Japan, Australia and the United States]]",
    '- AU,JP,US ministers defence',
  ],
  ['the [[5th round of Japan-Peru security consultations]]', '5 JP,PE - security'],
  ['the [[Bucharest Summit]] of NATO and the [[Hiroshima Summit]]', '- - summit -', '- - summit -'],
  ['the [[Raisina Dialogue]] in New Delhi', '- - - -'],
  ['the [[Joint Working Group on Tide Tables]] met in Palau, east of Japan', '- - working -'],
  ['The [[U.S.–Palau Political, Security, and Defense Dialogue]] began.', '- PW,US - defence'],
  ['the [[Sixteenth Session of the Norway–Iceland Joint Commission]]', '16 IS,NO - -'],
  ["Finland hosted the [[Northern Rim Defence Ministers' Meeting]].", '- - ministers defence'],
  ['the [[Third Japan–Norway Dialogue on Ocean Affairs]] in Bergen', '3 JP,NO - maritime'],
  ['The [[Japan–Palau Joint Exercise Quiet Tide 25]] ended.', '- JP,PW - defence'],
  ['the [[Fourth 2+2]] between them will be held in Japan', '4 - ministers 2+2'],
  [
    'The [[Fifth Japan–Palau Sea Lanes Dialogue]] ended. The [[fourth Sea Lanes Dialogue]] and the [[third dialogue]] were held in Koror.',
    '5 JP,PW - maritime',
    '4 JP,PW - maritime',
    '3 JP,PW - maritime',
  ],
  ['the [[twenty-first Japan–Palau Fisheries Consultations]]', '21 JP,PW - fisheries'],
  ["the [[ASEAN Defence Ministers' Meeting]] ([[ADMM]]) met", '- ASEAN ministers defence', '- ASEAN ministers defence'],
];
const englishIgnores: readonly string[] = [
  'Exercise Bike Reviews are held here. The Fifth Annual Gardeners Forum met.',
  'The meeting was held in Tokyo.',
  'the first meeting of the committee',
  'The first dialogue with the readers went well.',
  'A dialogue box opens.',
  'the 12th International Conference on Software',
  'The two ministers held talks.',
  'the Working Group on Software Patents met in Japan',
  'The Commission opened its session in Japan.',
  'the first session of the course in Japan',
  'visit the project forum',
  'at the summit of the mountain',
];

const swedish: readonly Row[] = [
  ['Den [[svensk-norska arbetsgruppen för fiske]] sammanträder i juli.', '- NO,SE working fisheries'],
  ['vid den [[femte svensk-japanska materielöverläggningen]] i Kure', '5 JP,SE - -'],
  ['Då hölls [[andra Vänerkonferensen]] i Karlstad.', '2 - - -'],
  [
    'Inom ramen för den [[första 2+2-diplomati- och försvarsdialogen på viceministernivå mellan Sverige och Japan]] möttes de.',
    '1 JP,SE vice-ministers 2+2',
  ],
  ['[[2+2-dialogen mellan Japan och Finland]] ägde rum.', '- FI,JP ministers 2+2'],
  [
    'Den [[sjunde svensk-estniska säkerhetspolitiska konsultationen]] hölls i Visby, den [[sjätte konsultationen]] i Tartu.',
    '7 EE,SE - security',
    '6 EE,SE - security',
  ],
  ['det [[andra svensk-vietnamesiska marinstabssamtalet]]', '2 SE,VN staff defence'],
  ['Den [[tolfte förhandlingsrundan mellan Sverige och Norge]] inleddes.', '12 NO,SE - -'],
  ['under [[toppmötet mellan Sverige och USA]] sades', '- SE,US summit -'],
  ['för den [[fjärde svensk-japanska politiska dialogen]] i Tokyo', '4 JP,SE - -'],
  ['vi hade [[övningen Tyst vatten]] i maj', '- - - defence'],
  ['[[utrikesministermötet mellan Japan och Norge]] hölls', '- JP,NO ministers foreign'],
  ['I Visby hölls det [[femte svensk-japanska försvarsmötet]].', '5 JP,SE - defence'],
  ['Den [[tredje dialogen om maritim säkerhet mellan Sverige och Japan]] hölls i Tokyo.', '3 JP,SE - maritime'],
  ['[[Övning Aurora 26]] inleds i maj.', '- - - defence'],
  ['Marinen deltar i [[övningen Baltops 25]] i Östersjön.', '- - - defence'],
  ['[[Försvarsministermötet mellan Sverige, Norge och Finland]] hölls i Bodø.', '- FI,NO,SE ministers defence'],
  ['vid [[andra svensk-vietnamesiska gruvsäkerhetsdialogen]] i Hanoi', '2 SE,VN - security'],
  ['[[Sjunde bilaterala försvarssamtalen mellan Sverige och Polen]] ägde rum', '7 PL,SE - defence'],
  ['Statsministern reste till [[Natos toppmöte]] i Haag.', '- NATO summit -'],
  ['[[EU:s utrikesministermöte]] hölls i Bryssel.', '- EU ministers foreign'],
  ['[[Natotoppmötet]] inleddes.', '- NATO summit -'],
  ['den [[svensk-lettiska arbetsgruppen för kustradar]] har möte', '- LV,SE working -'],
  ['den [[gemensamma arbetsgruppen för cyberförsvar mellan Sverige och Japan]]', '- JP,SE working cyber'],
  ['[[Marinövningen Kobben 25]] leds av Sverige', '- - - defence'],
];
const swedishIgnores: readonly string[] = [
  'Den andra konferensen hölls i Karlstad, och Vänerkonferensen lockade många.',
  'vid den femte överläggningen i rätten',
  'arbetsgruppen för jämställdhet i Sverige',
  'ett toppmöte i Sverige',
  'Han hade möten med chefen.',
  'mötet hölls på måndagen',
  'de förde samtal med Japans minister',
  'dialogen mellan myndigheterna',
  'den första dialogen med läsarna',
];

const vietnamese: readonly Row[] = [
  ['dự [[Đối thoại Shangri-La lần thứ 22]] và [[Hội nghị cấp cao Đông Á]].', '22 - - -', '- - summit -'],
  [
    '[[Đối thoại 2+2 Ngoại giao - Quốc phòng cấp Thứ trưởng lần thứ nhất giữa Việt Nam và Nhật Bản]] diễn ra',
    '1 JP,VN vice-ministers 2+2',
  ],
  ['dự [[Hội nghị Bộ trưởng Quốc phòng ASEAN lần thứ 19]] tại Malaysia', '19 ASEAN ministers defence'],
  [
    '[[Đối thoại Chính sách Quốc phòng Việt Nam - Ấn Độ lần thứ mười bốn]] diễn ra sau [[Đối thoại lần thứ 13]].',
    '14 IN,VN - defence',
    '13 IN,VN - defence',
  ],
  ['[[Tham vấn An ninh biển Việt Nam - Nhật Bản lần thứ XII]] kết thúc.', '12 JP,VN - maritime'],
  ['[[Trao đổi tham mưu hải quân Việt Nam - Thụy Điển lần thứ hai mươi mốt]] họp', '21 SE,VN staff defence'],
  ['Hai bên kết thúc [[Vòng đàm phán thứ năm giữa Việt Nam và Nhật Bản]].', '5 JP,VN - -'],
  ['tại [[Đối thoại Shangri-La]]', '- - - -'],
  ['[[Đối thoại Chính sách Quốc phòng Việt Nam - Nhật Bản lần thứ 11]] diễn ra tại Hà Nội.', '11 JP,VN - defence'],
  ['[[Cuộc họp lần thứ năm Ủy ban hỗn hợp Việt Nam - Thụy Điển]] diễn ra.', '5 SE,VN - -'],
  ['dự [[Hội nghị Tư lệnh Hải quân ASEAN lần thứ 18]] tại Philippines', '18 ASEAN chiefs-of-staff defence'],
  ['[[Hội đàm Bộ trưởng Quốc phòng Việt Nam - Thụy Điển]] diễn ra sáng nay.', '- SE,VN ministers defence'],
  ['tham dự [[Diễn đàn An ninh biển Đông Nam Á lần thứ ba]]', '3 - - maritime'],
  ['[[Kỳ họp thứ 4 Ủy ban liên chính phủ Việt Nam - Nhật Bản]]', '4 JP,VN - -'],
  ['[[Tham vấn Hải quân Việt Nam - Nhật Bản lần thứ hai]] được tổ chức.', '2 JP,VN - defence'],
  ['[[Đối thoại chiến lược Việt Nam – Thụy Điển lần thứ 3]]', '3 SE,VN - -'],
  // short names of two states, and a subject before the number
  ['Huế đón [[Tham vấn Việt - Pháp về bảo tồn di sản tại các cố đô lần thứ hai]].', '2 FR,VN - -'],
  ['[[Đối thoại Nhật-Ấn về cáp ngầm lần thứ 4]] bế mạc.', '4 IN,JP - -'],
  ['[[Hội nghị Tư lệnh Lục quân các nước ASEAN lần thứ 25]] diễn ra', '25 ASEAN chiefs-of-staff -'],
  ['[[Phiên họp lần thứ 8 Ủy ban Hợp tác Việt Nam - Lào]] dự kiến', '8 LA,VN - -'],
  ['[[Nhóm công tác chung về tìm kiếm cứu nạn]] họp hai lần', '- - working -'],
  ['[[Đối thoại 2+2 giữa Việt Nam và Hàn Quốc lần thứ nhất]] được tổ chức', '1 KR,VN ministers 2+2'],
  ['[[diễn tập chung "Sóng êm 25"]] tại Nha Trang', '- - - defence'],
  ['[[Hội nghị Bộ trưởng Quốc phòng ASEAN mở rộng (ADMM+) lần thứ 12]]', '12 ASEAN ministers defence'],
];
const vietnameseIgnores: readonly string[] = [
  'hai bên hội đàm',
  'Việt Nam và Nhật Bản đàm phán về nghề cá.',
  'Đối thoại lần thứ hai với bạn đọc diễn ra sôi nổi.',
  'Diễn đàn thanh niên về việc làm, lần thứ hai trong năm, thu hút nhiều bạn trẻ.',
  'cuộc họp kết thúc',
  'phòng hội nghị lớn',
  'Nhóm công tác của Bộ họp tại Hà Nội.',
  'các cuộc diễn tập thường niên',
];

function check(language: Language, finds: readonly Row[], ignores: readonly string[]): void {
  describe(`meetings in ${language}`, () => {
    for (const [marked, ...meanings] of finds)
      it(`finds ${marked}`, () => {
        const { text, spans } = unmarked(marked);
        const found = read(meetingReader, text, language);
        assert.deepEqual(spansOf(found, text), spans);
        assert.deepEqual(
          found.map(({ ordinal, parties, level, field }) =>
            [ordinal ?? '-', parties.join(',') || '-', level ?? '-', field ?? '-'].join(' '),
          ),
          meanings,
        );
      });
    for (const text of ignores)
      it(`ignores ${text}`, () => assert.deepEqual(spansOf(read(meetingReader, text, language), text), []));
  });
}
check('ja', japanese, japaneseIgnores);
check('en', english, englishIgnores);
check('sv', swedish, swedishIgnores);
check('vi', vietnamese, vietnameseIgnores);
