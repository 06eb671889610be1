import assert from 'node:assert/strict';
import { agreementReader } from '../../../server/recognise/agreement/reader';
import type { Language } from '../../../server/text/language';
import { read, spansOf, unmarked } from '../../support/reading';

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
  ['1. [[Agreement on Cooperation in the Field of Defence]], Tokyo, 3 March 2011', 'agreement'],
  [
    'Treaty Series 2009 No. 12 [[Agreement between Japan and Norway on Mutual Assistance in Customs Matters]]',
    'agreement JP,NO',
  ],
  [
    '[[Protocol amending the Convention between Japan and Finland for the Avoidance of Double Taxation]]',
    'protocol FI,JP',
  ],
  ['[[Additional Protocol to the Agreement on Search and Rescue]] was signed by Japan and Canada.', 'protocol CA,JP'],
  ['[[Protocol to the Convention on Cybercrime]] entered into force for Japan.', 'protocol'],
  ['the [[Treaty of Friendship between Japan and Peru]] of 1873', 'treaty JP,PE'],
  [
    'Under the [[Visby Declaration]], Japan and Sweden will meet each year. [[The Declaration]] is not binding.',
    'declaration JP,SE',
    'declaration (one)',
  ],
  [
    'the [[Japan-Sweden Agreement on the Transfer of Defence Equipment and Technology]] will take effect',
    'agreement JP,SE',
  ],
  ['The [[Tokyo Memorandum on Sea Cables]] binds Japan and Palau.', 'memorandum JP,PW'],
  ['Ministers welcomed the [[Joint Declaration on Arctic Shipping]] issued by Japan and Norway.', 'declaration JP,NO'],
  [
    'the [[International Convention for the Safety of Life at Sea]] and the [[Chemical Weapons Convention]]',
    'convention',
    'convention',
  ],
  ['Japan and Kenya agreed a [[Defence Cooperation Action Plan 2025–2028]].', 'plan JP,KE'],
  ['the [[GSOMIA]] between Japan and the Republic of Korea', 'agreement'],
  ['Japan signed a [[Reciprocal Access Agreement with the Philippines]] in 2024.', 'agreement PH'],
  [
    'The [[Memorandum on Hydrographic Survey]] signed with Iceland runs for five years. [[The Memorandum]] was renewed, and [[the memorandum]] is public.',
    'memorandum',
    'memorandum (one)',
    'memorandum (one)',
  ],
  ['the [[Anglo-Japanese Alliance Agreement]] of 1902', 'agreement JP'],
  ['the [[Treaty of Commerce and Navigation between Japan and Sweden]]', 'treaty JP,SE'],
  ['In [[resolution 2664 (2022)]] the Security Council decided', 'resolution'],
  ['[[Agreement on Mutual Visa Exemption]] (Japan–Mongolia)', 'agreement JP,MN'],
  ['The [[Oslo Accords]] and the [[Camp David Accords]] were signed.', 'agreement', 'agreement'],
  [
    'The [[Arrangement on the Exchange of Liaison Officers]] was initialled by Japan and Poland. [[The Arrangement]] covers six posts.',
    'agreement JP,PL',
    'agreement (one)',
  ],
  [
    'The [[Lombok Treaty]] binds Indonesia and Australia; [[the Treaty]] was signed in 2006.',
    'treaty AU,ID',
    'treaty (one)',
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
  ['SÖ 1998:12\n[[Överenskommelse med Estland om försvarssamarbete]]. Tallinn den 3 mars 1998.', 'agreement EE'],
  ['SÖ 2003:7 [[Avtal med Japan om vetenskapligt och tekniskt samarbete]]', 'agreement JP'],
  ['[[Protokoll om ändring i avtalet den 7 maj 1981 mellan Sverige och Polen]]', 'protocol PL,SE'],
  ['3. [[Samförståndsavtal med Australien om försvarsmateriel]], undertecknat i Canberra', 'memorandum AU'],
  ['4. [[Avtal mellan Sverige och Kanada om skydd av hemliga uppgifter]] (SÖ 2011:4)', 'agreement CA,SE'],
  ['– [[Konvention om gränsvattendrag]], Sverige och Finland, Helsingfors 1971', 'convention FI,SE'],
  ['[[Tilläggsprotokoll till konventionen om gränsälvar]]. Haparanda den 3 maj.', 'protocol'],
  ['Sverige tillträdde [[konventionen om klusterammunition]] år 2012.', 'convention'],
  ['Japans och Sveriges [[avtal om försvarsmateriel]] undertecknades i maj.', 'agreement JP,SE'],
  ['[[Helsingforsöverenskommelsen]] från 1962 styr samarbetet.', 'agreement'],
  ['De enades om en [[gemensam förklaring om klimat och säkerhet]].', 'declaration'],
  ['Regeringen godkände [[notväxlingen med Norge om gränsrösen]].', 'exchange-of-notes NO'],
  ['Sverige undertecknade [[Nordatlantiska fördraget]] i mars 2024.', 'treaty NATO'],
  ['[[avsiktsförklaring om ubåtsräddning]] undertecknades av Sverige och Norge.', 'letter-of-intent NO,SE'],
  ['Parterna slöt ett [[ramavtal om sjöräddning]] i Visby.', 'agreement'],
  ['[[Europakonventionen]] och [[FN:s flyktingkonvention]] åberopades.', 'convention', 'convention UN'],
  ['[[Luftfartsavtalet mellan Sverige och Thailand]] sades upp.', 'agreement SE,TH'],
  ['Ministern hänvisade till [[FN:s säkerhetsråds resolution 1325]].', 'resolution UN'],
  ['ett [[svensk-finskt avtal om marint samarbete]] slöts', 'agreement FI,SE'],
  ['[[Samarbetsprotokollet mellan Sveriges och Vietnams kustbevakningar]] förnyades.', 'protocol SE,VN'],
  ['[[Handlingsplanen för samarbete mellan Sverige och Polen 2024–2028]] antogs.', 'plan PL,SE'],
  ['Ministrarna antog [[Stockholmsdeklarationen]].', 'declaration'],
  [
    'De antog en [[gemensam deklaration om Arktis]]. [[Deklarationen]] binder ingen.',
    'declaration',
    'declaration (one)',
  ],
  ['Ministrarna antog [[Visbydeklarationen om undervattenssäkerhet]].', 'declaration'],
  ['Ett [[gemensamt uttalande om Östersjön]] offentliggjordes.', 'statement'],
  ['[[Avtal om utlämning]] slöts mellan Sverige och Japan 1936.', 'agreement JP,SE'],
  [
    '[[Minröjningsavtalet mellan Sverige och Estland]] undertecknades. [[Avtalet]] gäller i fem år. Enligt [[överenskommelsen]] ska stationen bemannas.',
    'agreement EE,SE',
    'agreement (one)',
    'agreement (one)',
  ],
  ['[[Handels- och sjöfartsfördraget mellan Sverige och Japan]] från 1868 gällde länge.', 'treaty JP,SE'],
  ['[[Vänskaps-, handels- och sjöfartsfördraget mellan Sverige-Norge och Japan]] slöts 1868.', 'treaty JP,NO,SE'],
  ['[[Värdlandsavtalet med Nato]] godkändes.', 'agreement NATO'],
  ['[[Icke-spridningsfördraget]] och [[kemvapenkonventionen]] diskuterades.', 'treaty', 'convention'],
  ['Sverige har undertecknat [[Ottawakonventionen]] och [[Parisavtalet]].', 'convention', 'agreement'],
  ['[[Säkerhetsskyddsavtalet med Japan]] omfattar försvarsmateriel.', 'agreement JP'],
  ['Vid ceremonin skrev de under [[avtalet om viseringsfrihet]].', 'agreement'],
  [
    '[[Utbytesavtalet om officerare mellan Sverige och Japan]] har löpt i tre år. [[Detta avtal]] ska ses över.',
    'agreement JP,SE',
    'agreement (one)',
  ],
  ['[[Kustsamarbetsavtalet]] (SÖ 2019:3) trädde i kraft mellan Sverige och Vietnam.', 'agreement SE,VN'],
  [
    '12. [[Avtal mellan Sveriges regering och Republiken Estlands regering om sjöräddning]]. Tallinn den 4 maj 2009.',
    'agreement EE,SE',
  ],
  [
    '[[Avtal mellan Konungariket Sveriges regering och Japans regering om överföring av försvarsmateriel]], Tokyo 2022',
    'agreement JP,SE',
  ],
  ['[[Skriftväxling med Lettland om gränsmärken]]. Riga 1998.', 'exchange-of-notes LV'],
  ['[[Brevväxling mellan Sverige och Kenya om utbildning]]', 'exchange-of-notes KE,SE'],
  ['[[Samförståndsprotokoll om fiskevård mellan Sverige och Ryssland]]', 'memorandum RU,SE'],
  ['[[Tilläggsavtal till samförståndsavtalet om isbrytning]], Sverige och Finland', 'agreement FI,SE'],
  ['[[Teknisk överenskommelse om stabsutbyte]] undertecknad av Sverige och Japan', 'agreement JP,SE'],
  ['[[Genomförandearrangemang om logistik mellan Sverige och Japan]]', 'agreement JP,SE'],
  ['[[Ramöverenskommelse mellan Sverige och Norge om gränshinder]]', 'agreement NO,SE'],
  ['I Visby enades de om [[Visbyuttalandet]].', 'statement'],
  ['Sverige har anslutit sig till [[konventionen om förbud mot kemiska vapen]].', 'convention'],
  [
    'Sverige har ratificerat [[FN:s konvention om barnets rättigheter]] och [[Genèvekonventionerna]].',
    'convention UN',
    'convention',
  ],
  ['Utskottet behandlade [[överenskommelsen mellan Sverige och Danmark om Öresund]].', 'agreement DK,SE'],
  ['Utskottet tillstyrkte [[avtalet med Vietnam om gruvsäkerhet]].', 'agreement VN'],
  ['Riksdagen godkänner [[avtalet mellan Sverige och Vietnam om minröjning]].', 'agreement SE,VN'],
  ['[[Hamnavtalet]], som slöts mellan Sverige och Estland 2011, omfattar tre hamnar.', 'agreement EE,SE'],
  [
    'Med [[avsiktsförklaringen om gemensam isbrytning]] inleds ett nytt skede för Sverige och Finland.',
    'letter-of-intent FI,SE',
  ],
  ['[[avsiktsförklaring mellan Sverige och Finland]]', 'letter-of-intent FI,SE'],
  ['Det gäller [[samförståndsavtalet (MoU) om sjömätning mellan Sverige och Kanada]].', 'memorandum CA,SE'],
  [
    'Ministern undertecknade på måndagen ett [[samförståndsavtal om totalförsvar]] med sin japanske kollega.',
    'memorandum',
  ],
  [
    'Ministern nämnde både [[avtalet om ömsesidigt skydd av sekretessbelagda uppgifter]] och [[avtalet om överföring av försvarsmateriel]].',
    'agreement',
    'agreement',
  ],
  [
    'De undertecknade ett avtal. Sverige och Japan slöt [[avtal om luftfart]] 1953 och [[avtal om dubbelbeskattning]] 1956.',
    'agreement JP,SE',
    'agreement JP,SE',
  ],
  [
    '[[Nordiska försvarssamarbetsavtalet]] och [[Nordiska passöverenskommelsen]]',
    'agreement NORDIC',
    'agreement NORDIC',
  ],
  ['Parterna antog en [[gemensam deklaration om undervattensinfrastruktur]].', 'declaration'],
  ['Enligt [[FN-stadgan]] och [[havsrättskonventionen]] gäller fri passage.', 'treaty UN', 'convention'],
  ['[[Traktaten mellan Sverige och Siam om vänskap och handel]] undertecknades 1868.', 'treaty SE,TH'],
  ['[[Protokoll mellan Sverige och Japan angående tullar]] den 3 maj 1911', 'protocol JP,SE'],
  ['[[Konvention mellan Sverige och Japan angående handel och sjöfart]]', 'convention JP,SE'],
  ['[[Deklaration mellan Sverige och Japan om skydd för varumärken]]. Stockholm 1905.', 'declaration JP,SE'],
  [
    '[[Tullöverenskommelsen]] från 1911 mellan Sverige och Japan. [[Överenskommelsen]] upphörde 1941.',
    'agreement JP,SE',
    'agreement (one)',
  ],
  [
    'Register\n\n1996:14 | [[Avtal om miljöskydd]] | Estland | 1996-05-04\n1998:2 | [[Protokoll om fiske]] | Norge | 1998-02-01',
    'agreement',
    'protocol',
  ],
  ['[[Nordisk konvention om social trygghet]], 2012', 'convention NORDIC'],
  ['[[Europeiska konventionen om skydd för de mänskliga rättigheterna]] gäller som lag i Sverige.', 'convention'],
  ['[[Internationella konventionen om säkerheten för människoliv till sjöss]] ([[SOLAS]])', 'convention', 'convention'],
  ['[[Förenta nationernas havsrättskonvention]] trädde i kraft 1994.', 'convention UN'],
  ['[[Wienkonventionen om diplomatiska förbindelser]]', 'convention'],
  ['[[Kielfördraget]] skilde Norge från Danmark. [[Tallinnfördraget]] också.', 'treaty', 'treaty'],
  ['[[Fördraget i Nystad]] 1721', 'treaty'],
  [
    'Sverige och Japan har tre avtal: [[avtalet om luftfart]], [[avtalet om social trygghet]] och [[avtalet om försvarsmateriel]].',
    'agreement JP,SE',
    'agreement JP,SE',
    'agreement JP,SE',
  ],
  ['Ett [[samförståndsavtal mellan Försvarsmakten och Vietnams folkarmé]] ingicks.', 'memorandum VN'],
  [
    '[[Samförståndsavtal mellan Sveriges försvarsdepartement och Vietnams försvarsministerium om fredsbevarande insatser]]',
    'memorandum SE,VN',
  ],
  ['[[Överenskommelse mellan Sveriges regering och Norges regering om flyttning av renar]]', 'agreement NO,SE'],
  [
    'Herr talman! [[Avtalet om försvarssamarbete mellan Sverige och USA]] innebär mycket. [[Avtalet]] ska godkännas.',
    'agreement SE,US',
    'agreement (one)',
  ],
  ['Riksdagen biföll [[avtalet mellan Sverige och Japan om överföring av försvarsmateriel]].', 'agreement JP,SE'],
  ['Motion om [[FN:s konvention om kärnvapenförbud]]', 'convention UN'],
  [
    'Utskottets betänkande om [[överenskommelsen om hamnkapacitet mellan Sverige och Estland]] bifölls.',
    'agreement EE,SE',
  ],
  ['[[Ålandskonventionen]] från 1921 och [[Ålandsprotokollet]] undertecknades.', 'convention', 'protocol'],
  ['[[Karlstadskonventionerna]] 1905', 'convention'],
  ['[[Avtal om samarbete mellan Kungliga biblioteket och Japans nationalbibliotek]]', 'agreement JP'],
  ['Parterna tecknade [[avsiktsförklaringen om rymdlägesbild]] den 3 maj (Sverige, Japan).', 'letter-of-intent JP,SE'],
  ['Genom [[handelsavtalet med Siam]] fick Sverige rätt.', 'agreement TH'],
  [
    '”[[Överenskommelse om gemensam övervakning av Östersjön]]” undertecknades av Sverige och Polen.',
    'agreement PL,SE',
  ],
  ['[[Östersjödeklarationen]] antogs i Visby.', 'declaration'],
  [
    'Sverige undertecknade [[Memorandum of Understanding on Harbour Security]] och [[Letter of Intent on Submarine Rescue]] i Visby.',
    'memorandum',
    'letter-of-intent',
  ],
  ['Sverige är part i [[Agreement on Harbour Cooperation]] sedan 2012.', 'agreement'],
  ['[[regeringsöverenskommelsen mellan Sverige och Estland]] gäller.', 'agreement EE,SE'],
];
const swedishIgnores: readonly string[] = [
  'konkretiseringen av avtal mellan de två ländernas högre ledare',
  'De talade om avtal mellan ländernas ledare, och det strategiska samarbetet mellan Norge och Japan.',
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
  ['1. [[Hiệp định về hợp tác quốc phòng giữa Việt Nam và Thụy Điển]], ký ngày 3/3/2011', 'agreement SE,VN'],
  ['[[Nghị định thư sửa đổi Hiệp định về hàng hải giữa Việt Nam và Nhật Bản]]', 'protocol JP,VN'],
  ['[[Hiệp định tương trợ tư pháp giữa Việt Nam và Ba Lan]] có hiệu lực.', 'agreement PL,VN'],
  [
    'Hai nước ký [[Bản ghi nhớ hợp tác về cứu hộ tàu ngầm]] tại Hà Nội. [[Bản ghi nhớ]] có thời hạn năm năm.',
    'memorandum',
    'memorandum (one)',
  ],
  ['Việt Nam tham gia [[Công ước về vũ khí hóa học]] từ năm 1998.', 'convention'],
  [
    '[[Thỏa thuận hợp tác giữa Cảnh sát biển Việt Nam và Lực lượng Bảo vệ bờ biển Nhật Bản]] được gia hạn.',
    'agreement JP,VN',
  ],
  [
    'Hai bên ký [[Ý định thư về đào tạo sĩ quan]] và [[Kế hoạch hành động giai đoạn 2025–2028]].',
    'letter-of-intent',
    'plan',
  ],
  [
    'Hai bên nhất trí thực hiện [[Tuyên bố Tầm nhìn chung về quan hệ quốc phòng Việt Nam - Nhật Bản]].',
    'declaration JP,VN',
  ],
  ['[[Tuyên bố chung về quan hệ đối tác chiến lược]] được thông qua giữa Việt Nam và Thụy Điển.', 'statement SE,VN'],
  ['[[Hiệp định Giơ-ne-vơ]] được ký năm 1954 và [[Hiệp định Pa-ri]] năm 1973.', 'agreement', 'agreement'],
  ['[[Hiệp ước Hòa bình San Francisco]] có hiệu lực năm 1952.', 'treaty'],
  [
    'Theo [[Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương]] ([[CPTPP]]), thuế giảm dần.',
    'agreement',
    'agreement',
  ],
  ['Hai bên ký [[Thỏa thuận khung về hợp tác công nghiệp quốc phòng]].', 'agreement'],
  ['[[Nghị quyết 1701 của Hội đồng Bảo an]] kêu gọi ngừng bắn.', 'resolution'],
  [
    '[[Hiệp định vận tải biển Việt Nam - Thụy Điển]] được ký năm 1990. [[Hiệp định]] có 12 điều. [[Hiệp định trên]] vẫn có hiệu lực.',
    'agreement SE,VN',
    'agreement (one)',
    'agreement (one)',
  ],
  ['[[Công hàm trao đổi về viện trợ không hoàn lại]] được ký giữa Việt Nam và Nhật Bản.', 'exchange-of-notes JP,VN'],
  ['[[Hiệp ước thân thiện và hợp tác ở Đông Nam Á]] ([[TAC]])', 'treaty', 'treaty'],
  [
    'Hai bên trao [[Bản ghi nhớ về an ninh mạng]], [[Bản ghi nhớ về quân y]] và [[Ý định thư về hợp tác rà phá bom mìn]].',
    'memorandum',
    'memorandum',
    'letter-of-intent',
  ],
];
const vietnameseIgnores: readonly string[] = [
  'Hai bên đạt được thỏa thuận.',
  'hai nước ký các hiệp định',
  'Chính phủ ban hành nghị quyết.',
  'một kế hoạch hành động cụ thể',
  'ông tuyên bố rằng cuộc họp kết thúc',
  'Tuyên bố này làm mọi người cười.',
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
