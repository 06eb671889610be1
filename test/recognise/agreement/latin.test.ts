import assert from 'node:assert/strict';
import { agreementReader } from '../../../server/recognise/agreement/reader';
import type { Language } from '../../../server/text/language';
import { read, spansOf, unmarked } from '../titled/read';

type Row = readonly [string, ...string[]];

const english: readonly Row[] = [
  [
    'They signed the [[Memorandum of Understanding on Defense Cooperation between Japan and Sweden]] in Tokyo.',
    'memorandum JP,SE',
  ],
  ['The [[Memorandum of Understanding on Cybersecurity]] was signed on Monday.', 'memorandum'],
  [
    'A [[memorandum of understanding on search and rescue]] and a [[letter of intent on cooperation in education]] were exchanged.',
    'memorandum',
    'letter-of-intent',
  ],
  ['Under the [[Japan-Australia Reciprocal Access Agreement]], troops train together.', 'agreement AU,JP'],
  [
    'The [[Japan–Philippines Reciprocal Access Agreement]] ([[RAA]]) entered into force.',
    'agreement JP,PH',
    'agreement JP,PH',
  ],
  [
    '[[Agreement between the Government of Japan and the Government of Canada concerning the Security of Information]]',
    'agreement CA,JP',
  ],
  ['the [[United Nations Convention on the Law of the Sea]] ([[UNCLOS]]) is', 'convention UN', 'convention UN'],
  [
    'The [[Treaty of Mutual Cooperation and Security between Japan and the United States of America]] remains',
    'treaty JP,US',
  ],
  ['the [[Treaty on the Non-Proliferation of Nuclear Weapons]] and the [[Paris Agreement]]', 'treaty', 'agreement'],
  ['in line with the [[Kyoto Protocol]] and the [[Geneva Conventions]]', 'protocol', 'convention'],
  ['the [[Acquisition and Cross-Servicing Agreement with Italy]] was', 'agreement IT'],
  ['condemned the launch under [[UN Security Council Resolution 2397]].', 'resolution UN'],
  ['adopted [[Security Council resolution 1718 (2006)]] unanimously', 'resolution'],
  ['issued the [[Japan-Viet Nam Joint Statement]] after the talks', 'statement JP,VN'],
  ['the [[Helsinki Declaration]] of that year', 'declaration'],
  ['They signed an [[agreement on the transfer of defence equipment]] today.', 'agreement'],
  ['an [[agreement between Japan and Sweden on visas]] was', 'agreement JP,SE'],
  [
    'the [[Trans-Pacific Partnership]] and the [[Regional Comprehensive Economic Partnership]]',
    'agreement',
    'agreement',
  ],
  ['Japan and Finland signed a [[memorandum of cooperation on peacekeeping]] on Friday.', 'memorandum FI,JP'],
  [
    'The [[Memorandum of Understanding (MOU) on Maritime Security between Japan and India]] expired.',
    'memorandum IN,JP',
  ],
  [
    'the [[Comprehensive and Progressive Agreement for Trans-Pacific Partnership]] ([[CPTPP]])',
    'agreement',
    'agreement',
  ],
  ['the [[Agreement on Defence Cooperation]] (hereinafter referred to as "the [[DCA]]")', 'agreement', 'agreement'],
  [
    'They renewed the [[Memorandum of Understanding on Peacekeeping]]. [[The memorandum of understanding]] covers training.',
    'memorandum',
    'memorandum (one)',
  ],
  [
    'The [[Agreement on Maritime Boundaries between Japan and Palau]] stands; [[this Agreement]] has no end.',
    'agreement JP,PW',
    'agreement (one)',
  ],
];

const englishIgnores: readonly string[] = [
  'The ministers reached agreement on next steps.',
  'This Agreement is governed by the laws of the State of California.',
  'By using the Software you accept this License Agreement.',
  'the Contributor License Agreement must be signed',
  'They are in agreement with each other.',
  'the Internet Protocol and the Transmission Control Protocol',
  'a naming convention for the functions',
  'It follows the calling conventions on this platform.',
  'The declaration of the variable shadows another declaration.',
  'See the coding guidelines and the action plan.',
  'the screen resolution and the conflict resolution',
  'The two sides issued a joint statement.',
  'a statement on the accident',
  'Each party to an agreement shall sign it.',
  'He signed a memorandum of understanding.',
  'A plan of action was made.',
  'No agreement between the parties shall be implied.',
  'according to the license agreement on your disk',
  'The sisters signed a treaty on the back of an envelope.',
  'They signed an agreement on the margins of the fair.',
];

const swedish: readonly Row[] = [
  [
    'Parterna undertecknade ett [[samförståndsavtal om samarbete inom rymdområdet]] och ett [[avsiktsförklaring om gemensam utbildning]].',
    'memorandum',
    'letter-of-intent',
  ],
  ['[[Försvarssamarbetsavtalet mellan Sverige och USA]] trädde i kraft.', 'agreement SE,US'],
  ['Enligt [[Parisavtalet]] och [[FN:s havsrättskonvention]] gäller detta.', 'agreement', 'convention UN'],
  ['Sverige har skrivit under [[ramavtalet om försvarsmateriel mellan Sverige och Japan]].', 'agreement JP,SE'],
  ['[[Lissabonfördraget]] ändrade detta.', 'treaty'],
  ['De slöt ett [[avtal om ömsesidigt stöd]] i går.', 'agreement'],
  ['[[säkerhetsrådets resolution 2397]] förbjuder detta', 'resolution'],
  ['ett [[samförståndsavtal om cyberförsvar mellan Sverige och Japan]] undertecknades', 'memorandum JP,SE'],
  [
    'Ett [[samförståndsavtal om cyberförsvar]] undertecknades. [[Avtalet]] gäller i fem år.',
    'memorandum',
    'agreement (one)',
  ],
];
const swedishIgnores: readonly string[] = [
  'konkretiseringen av avtal mellan de två ländernas högre ledare',
  'Avtalet gäller i två år.',
  'Facket godkände kollektivavtalet om löner.',
  'Han skrev ett protokoll.',
  'ministern gjorde ett uttalande om saken',
  'en handlingsplan för skolan',
  'parterna slöt ett avtal.',
  'Ett avtal om en dansk ost slöts över disken. Avtalet höll en vecka.',
  'Öppna förklaringen om franska ostar lästes högt.',
];

const vietnamese: readonly Row[] = [
  ['Hai bên đã ký [[Bản ghi nhớ về hợp tác an ninh mạng]].', 'memorandum'],
  [
    'Lễ ký [[Biên bản ghi nhớ về hợp tác cứu hộ giữa Bộ Quốc phòng Việt Nam và Bộ Quốc phòng Nhật Bản]] diễn ra tại Hà Nội.',
    'memorandum JP,VN',
  ],
  ['tuân thủ [[Công ước Liên hợp quốc về Luật Biển]] năm 1982', 'convention UN'],
  ['[[Hiệp định về chuyển giao thiết bị quốc phòng giữa Việt Nam và Nhật Bản]] có hiệu lực.', 'agreement JP,VN'],
  ['thực hiện [[Hiệp định Paris]] và [[Nghị định thư Kyoto]]', 'agreement', 'protocol'],
  ['ra [[Tuyên bố chung Việt Nam - Thụy Điển]] nhân chuyến thăm', 'statement SE,VN'],
  ['[[Nghị quyết 2118 của Hội đồng Bảo an Liên hợp quốc]] yêu cầu', 'resolution UN'],
  ['thăm dò theo [[Hiệp định Thương mại tự do Việt Nam - EU]] có hiệu lực', 'agreement EU,VN'],
  ['ký [[Ý định thư về hợp tác giáo dục]].', 'letter-of-intent'],
  ['[[Thỏa thuận về hợp tác nghề cá]] có hiệu lực từ tháng 5.', 'agreement'],
  [
    '[[Bản ghi nhớ về quân y]] được ký hôm qua. [[Bản ghi nhớ này]] có hiệu lực ngay.',
    'memorandum',
    'memorandum (one)',
  ],
];
const vietnameseIgnores: readonly string[] = [
  'Hai bên đạt được thỏa thuận.',
  'hai nước ký các hiệp định',
  'Chính phủ ban hành nghị quyết.',
  'một kế hoạch hành động cụ thể',
  'ông tuyên bố rằng cuộc họp kết thúc',
  'Thỏa thuận về chiếc ô xanh được viết sau tờ hóa đơn.',
];

function check(language: Language, finds: readonly Row[], ignores: readonly string[]): void {
  describe(`agreements in ${language}`, () => {
    for (const [marked, ...meanings] of finds)
      it(`finds ${marked}`, () => {
        const { text, spans } = unmarked(marked);
        const found = read(agreementReader, text, language);
        assert.deepEqual(spansOf(found, text), spans);
        assert.deepEqual(
          found.map(({ kind, parties, anaphor }) => `${kind} ${anaphor ? `(${anaphor})` : parties.join(',')}`.trim()),
          meanings,
        );
      });
    for (const text of ignores)
      it(`ignores ${text}`, () => assert.deepEqual(spansOf(read(agreementReader, text, language), text), []));
  });
}
check('en', english, englishIgnores);
check('sv', swedish, swedishIgnores);
check('vi', vietnamese, vietnameseIgnores);
