import assert from 'node:assert/strict';
import { meetingReader } from '../../../server/recognise/meeting/reader';
import type { Language } from '../../../server/text/language';
import { read, spansOf, unmarked } from '../titled/read';

/** The marked text, then ordinal, parties, level and field of each meeting; `-` for what the title does not say. */
type Row = readonly [string, ...string[]];

const japanese: readonly Row[] = [
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
  ['[[日米共同訓練]]を行った。', '- JP,US - defence'],
  ['[[日米韓防衛実務者協議]]の概要', '- JP,KR,US working defence'],
  ['[[日仏「2+2」]]の開催', '- FR,JP ministers 2+2'],
  ['[[日米安全保障協議委員会(日米「2+2」)]]', '- JP,US ministers 2+2'],
];

const japaneseIgnores: readonly string[] = [
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
  '国会議員が訪れた。',
  '職員が訓練を受けた。',
  '緊急サミットを呼びかけた。',
  '記者会見で述べた。',
];

const english: readonly Row[] = [
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
];
const englishIgnores: readonly string[] = [
  'The meeting was held in Tokyo.',
  'the first meeting of the committee',
  'A dialogue box opens.',
  'the 12th International Conference on Software',
  'The two ministers held talks.',
  'visit the project forum',
  'at the summit of the mountain',
];

const swedish: readonly Row[] = [
  [
    'Inom ramen för den [[första 2+2-diplomati- och försvarsdialogen på viceministernivå mellan Sverige och Japan]] möttes de.',
    '1 JP,SE vice-ministers 2+2',
  ],
  ['[[2+2-dialogen mellan Japan och Finland]] ägde rum.', '- FI,JP ministers 2+2'],
  ['under [[toppmötet mellan Sverige och USA]] sades', '- SE,US summit -'],
  ['för den [[fjärde svensk-japanska politiska dialogen]] i Tokyo', '4 JP,SE - -'],
  ['vi hade [[övningen Tyst vatten]] i maj', '- - - defence'],
  ['[[utrikesministermötet mellan Japan och Norge]] hölls', '- JP,NO ministers foreign'],
];
const swedishIgnores: readonly string[] = [
  'Han hade möten med chefen.',
  'mötet hölls på måndagen',
  'de förde samtal med Japans minister',
  'dialogen mellan myndigheterna',
];

const vietnamese: readonly Row[] = [
  [
    '[[Đối thoại 2+2 Ngoại giao - Quốc phòng cấp Thứ trưởng lần thứ nhất giữa Việt Nam và Nhật Bản]] diễn ra',
    '1 JP,VN vice-ministers 2+2',
  ],
  ['dự [[Hội nghị Bộ trưởng Quốc phòng ASEAN lần thứ 19]] tại Malaysia', '19 ASEAN ministers defence'],
  ['tại [[Đối thoại Shangri-La]]', '- - - -'],
];
const vietnameseIgnores: readonly string[] = ['hai bên hội đàm', 'cuộc họp kết thúc', 'phòng hội nghị lớn'];

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
