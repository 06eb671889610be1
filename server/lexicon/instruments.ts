import type { InstrumentKind, KnownInstrument } from './instrument';

/** An instrument that many documents name: facts of public record. */
export interface Instrument {
  readonly id: string;
  readonly kind: InstrumentKind;
  /** Sorted codes where the parties are few and settled. */
  readonly parties: readonly string[];
  /** ISO day, month or year of signature or adoption, where there is one. */
  readonly signed: string | undefined;
  /** ISO day on which it entered into force. */
  readonly inForce: string | undefined;
  /** Titles and short forms that mean it and no other, by language. */
  readonly titles: { readonly ja: readonly string[]; readonly en: readonly string[]; readonly sv: readonly string[]; readonly vi: readonly string[] }; // biome-ignore format: one line a field
}

const row = (
  id: string,
  kind: InstrumentKind,
  parties: string,
  signed: string,
  inForce: string,
  ja: string,
  en: string,
  sv = '',
  vi = '',
): Instrument => {
  const list = (words: string) => words.split('|').filter(Boolean);
  return {
    id,
    kind,
    parties: parties.split(' ').filter(Boolean),
    signed: signed || undefined,
    inForce: inForce || undefined,
    titles: { ja: list(ja), en: list(en), sv: list(sv), vi: list(vi) },
  };
};

// biome-ignore format: a table reads best with one row a line
export const INSTRUMENTS: readonly Instrument[] = [
  // The United Nations and the law of nations.
  row('un-charter', 'treaty', 'UN', '1945-06-26', '1945-10-24', '国際連合憲章|国連憲章', 'Charter of the United Nations|United Nations Charter|UN Charter', 'Förenta nationernas stadga|FN-stadgan|FN:s stadga', 'Hiến chương Liên hợp quốc|Hiến chương LHQ|Hiến chương của Liên hợp quốc'),
  row('unclos', 'convention', 'UN', '1982-12-10', '1994-11-16', '海洋法に関する国際連合条約|国連海洋法条約|国際連合海洋法条約|海洋法条約|UNCLOS', 'United Nations Convention on the Law of the Sea|UN Convention on the Law of the Sea|Convention on the Law of the Sea|Law of the Sea Convention|UNCLOS', 'Förenta nationernas havsrättskonvention|FN:s havsrättskonvention|havsrättskonventionen|FN:s konvention om havsrätten|UNCLOS', 'Công ước Liên hợp quốc về Luật Biển|Công ước của Liên hợp quốc về Luật Biển|Công ước Luật Biển|Công ước về Luật Biển|UNCLOS|UNCLOS 1982'),
  row('bbnj', 'agreement', '', '2023-06-19', '', '公海協定|国家管轄権外区域の海洋生物多様性協定|BBNJ協定', 'High Seas Treaty|BBNJ Agreement', 'Högsjöavtalet|BBNJ-avtalet', 'Hiệp định về Biển cả|Hiệp định BBNJ'),
  row('league-covenant', 'treaty', '', '1919-06-28', '1920-01-10', '国際連盟規約', 'Covenant of the League of Nations|League Covenant', 'Nationernas förbunds akt', 'Công ước Hội Quốc liên'),
  row('diplomatic-relations', 'convention', '', '1961-04-18', '1964-04-24', '外交関係に関するウィーン条約', 'Vienna Convention on Diplomatic Relations', 'Wienkonventionen om diplomatiska förbindelser', 'Công ước Viên về quan hệ ngoại giao'),
  row('consular-relations', 'convention', '', '1963-04-24', '1967-03-19', '領事関係に関するウィーン条約', 'Vienna Convention on Consular Relations', 'Wienkonventionen om konsulära förbindelser', 'Công ước Viên về quan hệ lãnh sự'),
  row('law-of-treaties', 'convention', '', '1969-05-23', '1980-01-27', '条約法に関するウィーン条約|条約法条約', 'Vienna Convention on the Law of Treaties', 'Wienkonventionen om traktaträtten', 'Công ước Viên về Luật Điều ước quốc tế'),
  row('genocide', 'convention', '', '1948-12-09', '1951-01-12', 'ジェノサイド条約', 'Genocide Convention|Convention on the Prevention and Punishment of the Crime of Genocide', 'Folkmordskonventionen', 'Công ước về ngăn ngừa và trừng trị tội diệt chủng'),
  row('refugees', 'convention', '', '1951-07-28', '1954-04-22', '難民の地位に関する条約|難民条約', 'Refugee Convention|Convention relating to the Status of Refugees', 'Flyktingkonventionen|Genèvekonventionen om flyktingars rättsliga ställning', 'Công ước về vị thế của người tị nạn'),
  row('child', 'convention', '', '1989-11-20', '1990-09-02', '児童の権利に関する条約|子どもの権利条約', 'Convention on the Rights of the Child', 'Barnkonventionen|Konventionen om barnets rättigheter', 'Công ước về quyền trẻ em'),
  row('women', 'convention', '', '1979-12-18', '1981-09-03', '女子差別撤廃条約|女性差別撤廃条約', 'Convention on the Elimination of All Forms of Discrimination against Women|CEDAW', 'Kvinnokonventionen', 'Công ước về xóa bỏ mọi hình thức phân biệt đối xử với phụ nữ|CEDAW'),
  row('torture', 'convention', '', '1984-12-10', '1987-06-26', '拷問等禁止条約', 'Convention against Torture', 'Tortyrkonventionen', 'Công ước chống tra tấn'),
  row('rome-statute', 'treaty', '', '1998-07-17', '2002-07-01', '国際刑事裁判所に関するローマ規程|ローマ規程', 'Rome Statute of the International Criminal Court|Rome Statute', 'Romstadgan', 'Quy chế Rome|Quy chế Rô-ma'),
  row('geneva-conventions', 'convention', '', '1949-08-12', '1950-10-21', 'ジュネーブ諸条約|ジュネーヴ諸条約', 'Geneva Conventions', 'Genèvekonventionerna', 'các Công ước Geneva'),
  row('additional-protocols', 'protocol', '', '1977-06-08', '1978-12-07', 'ジュネーヴ諸条約追加議定書|ジュネーブ諸条約追加議定書', 'Additional Protocols to the Geneva Conventions', 'Tilläggsprotokollen till Genèvekonventionerna', ''),
  row('hague-land-war', 'convention', '', '1907-10-18', '1910-01-26', 'ハーグ陸戦条約|陸戦ノ法規慣例ニ関スル条約', 'Hague Convention on Land Warfare|Hague Convention respecting the Laws and Customs of War on Land', 'Haagkonventionen om lantkriget', ''),
  row('budapest', 'convention', '', '2001-11-23', '2004-07-01', 'サイバー犯罪に関する条約|サイバー犯罪条約|ブダペスト条約', 'Budapest Convention|Convention on Cybercrime|Budapest Convention on Cybercrime', 'Budapestkonventionen', 'Công ước Budapest|Công ước Budapest về tội phạm mạng'),
  row('cybercrime-hanoi', 'convention', 'UN', '2025-10-25', '', '国連サイバー犯罪条約|ハノイ条約', 'United Nations Convention against Cybercrime|UN Convention against Cybercrime|Hanoi Convention', 'FN:s konvention mot it-brottslighet|Hanoikonventionen', 'Công ước Liên hợp quốc về chống tội phạm mạng|Công ước Hà Nội'),
  row('corruption', 'convention', 'UN', '2003-10-31', '2005-12-14', '腐敗の防止に関する国際連合条約|国連腐敗防止条約', 'United Nations Convention against Corruption|UN Convention against Corruption|UNCAC', 'FN:s konvention mot korruption', 'Công ước Liên hợp quốc về chống tham nhũng'),
  row('organised-crime', 'convention', 'UN', '2000-11-15', '2003-09-29', '国際組織犯罪防止条約|国連国際組織犯罪防止条約', 'United Nations Convention against Transnational Organized Crime|Palermo Convention', 'Palermokonventionen', 'Công ước Liên hợp quốc về chống tội phạm có tổ chức xuyên quốc gia'),
  // Arms.
  row('non-proliferation', 'treaty', '', '1968-07-01', '1970-03-05', '核兵器の不拡散に関する条約|核兵器不拡散条約|核不拡散条約|核拡散防止条約|NPT', 'Treaty on the Non-Proliferation of Nuclear Weapons|Nuclear Non-Proliferation Treaty|Non-Proliferation Treaty|NPT', 'Icke-spridningsfördraget|ickespridningsfördraget|ickespridningsavtalet|Fördraget om förhindrande av spridning av kärnvapen|NPT', 'Hiệp ước Không phổ biến vũ khí hạt nhân|Hiệp ước về không phổ biến vũ khí hạt nhân|NPT'),
  row('test-ban', 'treaty', '', '1996-09-24', '', '包括的核実験禁止条約|CTBT', 'Comprehensive Nuclear-Test-Ban Treaty|Comprehensive Nuclear Test Ban Treaty|Comprehensive Test Ban Treaty|CTBT', 'Provstoppsavtalet|Fullständiga provstoppsavtalet|CTBT', 'Hiệp ước Cấm thử hạt nhân toàn diện|CTBT'),
  row('partial-test-ban', 'treaty', '', '1963-08-05', '1963-10-10', '部分的核実験禁止条約', 'Partial Test Ban Treaty|Limited Test Ban Treaty', 'Partiella provstoppsavtalet', ''),
  row('nuclear-ban', 'treaty', '', '2017-07-07', '2021-01-22', '核兵器の禁止に関する条約|核兵器禁止条約|TPNW', 'Treaty on the Prohibition of Nuclear Weapons|TPNW', 'Kärnvapenförbudskonventionen|Konventionen om förbud mot kärnvapen|TPNW', 'Hiệp ước Cấm vũ khí hạt nhân|TPNW'),
  row('chemical-weapons', 'convention', '', '1993-01-13', '1997-04-29', '化学兵器禁止条約|CWC', 'Chemical Weapons Convention|CWC', 'Kemvapenkonventionen', 'Công ước Cấm vũ khí hóa học|CWC'),
  row('biological-weapons', 'convention', '', '1972-04-10', '1975-03-26', '生物兵器禁止条約|BWC', 'Biological Weapons Convention|Biological and Toxin Weapons Convention|BWC', 'Biovapenkonventionen', 'Công ước Cấm vũ khí sinh học|BWC'),
  row('landmines', 'convention', '', '1997-09-18', '1999-03-01', '対人地雷禁止条約|オタワ条約', 'Ottawa Convention|Ottawa Treaty|Mine Ban Treaty|Mine Ban Convention|Anti-Personnel Mine Ban Convention', 'Ottawakonventionen|Ottawafördraget', 'Công ước Ottawa|Công ước cấm mìn sát thương'),
  row('cluster-munitions', 'convention', '', '2008-05-30', '2010-08-01', 'クラスター弾に関する条約|オスロ条約', 'Convention on Cluster Munitions', 'Klustervapenkonventionen|Konventionen om klusterammunition', 'Công ước về bom, đạn chùm'),
  row('arms-trade', 'treaty', '', '2013-04-02', '2014-12-24', '武器貿易条約|ATT', 'Arms Trade Treaty', 'Vapenhandelsfördraget', 'Hiệp ước Buôn bán vũ khí'),
  row('outer-space', 'treaty', '', '1967-01-27', '1967-10-10', '宇宙条約', 'Outer Space Treaty', 'Rymdfördraget', 'Hiệp ước Không gian Vũ trụ'),
  row('antarctic', 'treaty', '', '1959-12-01', '1961-06-23', '南極条約', 'Antarctic Treaty', 'Antarktisfördraget', 'Hiệp ước Nam Cực'),
  row('inf', 'treaty', 'RU US', '1987-12-08', '1988-06-01', '中距離核戦力全廃条約|中距離核戦力条約|INF全廃条約|INF条約', 'Intermediate-Range Nuclear Forces Treaty|INF Treaty', 'INF-avtalet|INF-fördraget', 'Hiệp ước Các lực lượng hạt nhân tầm trung|Hiệp ước INF'),
  row('start-1', 'treaty', 'RU US', '1991-07-31', '1994-12-05', '第一次戦略兵器削減条約|第1次戦略兵器削減条約', 'START I|START I Treaty', 'Start I-avtalet', ''),
  row('new-start', 'treaty', 'RU US', '2010-04-08', '2011-02-05', '新戦略兵器削減条約|新START|新START条約', 'New START|New START Treaty', 'Nya Start-avtalet|Nya START|Nya Start', 'New START|Hiệp ước START mới'),
  row('abm', 'treaty', 'RU US', '1972-05-26', '1972-10-03', '弾道弾迎撃ミサイル制限条約|ABM条約', 'Anti-Ballistic Missile Treaty|ABM Treaty', 'ABM-avtalet', ''),
  row('conventional-forces', 'treaty', '', '1990-11-19', '', '欧州通常戦力条約|CFE条約', 'Treaty on Conventional Armed Forces in Europe|CFE Treaty', 'CFE-avtalet', ''),
  row('open-skies', 'treaty', '', '1992-03-24', '2002-01-01', '領空開放条約|オープンスカイズ条約', 'Treaty on Open Skies|Open Skies Treaty', 'Avtalet om observationsflygningar|Open Skies-avtalet', 'Hiệp ước Bầu trời mở'),
  row('southeast-asia-nuclear-free', 'treaty', 'ASEAN', '1995-12-15', '1997-03-27', '東南アジア非核兵器地帯条約|バンコク条約', 'Treaty on the Southeast Asia Nuclear Weapon-Free Zone|Bangkok Treaty', 'Bangkokfördraget', 'Hiệp ước Khu vực Đông Nam Á không có vũ khí hạt nhân'),
  row('rarotonga', 'treaty', '', '1985-08-06', '1986-12-11', 'ラロトンガ条約|南太平洋非核地帯条約', 'Treaty of Rarotonga|South Pacific Nuclear Free Zone Treaty', 'Rarotongafördraget', 'Hiệp ước Rarotonga'),
  row('tlatelolco', 'treaty', '', '1967-02-14', '1969-04-25', 'トラテロルコ条約', 'Treaty of Tlatelolco', 'Tlatelolcofördraget', 'Hiệp ước Tlatelolco'),
  row('iran-nuclear', 'plan', '', '2015-07-14', '', '包括的共同作業計画|JCPOA|イラン核合意', 'Joint Comprehensive Plan of Action|JCPOA|Iran nuclear deal', 'Irans kärnenergiavtal|JCPOA', 'Kế hoạch Hành động chung toàn diện|JCPOA'),
  // The sea and the air.
  row('solas', 'convention', '', '1974-11-01', '1980-05-25', '海上人命安全条約|SOLAS条約|海上における人命の安全のための国際条約', 'International Convention for the Safety of Life at Sea|SOLAS Convention|SOLAS', 'SOLAS-konventionen|SOLAS', 'Công ước SOLAS|Công ước quốc tế về an toàn sinh mạng con người trên biển'),
  row('collision', 'convention', '', '1972-10-20', '1977-07-15', '海上衝突予防条約|COLREG条約', 'International Regulations for Preventing Collisions at Sea|COLREGs', 'Sjövägsreglerna', 'Công ước COLREG'),
  row('maritime-search', 'convention', '', '1979-04-27', '1985-06-22', '海上捜索救助条約|海上における捜索及び救助に関する国際条約|SAR条約', 'International Convention on Maritime Search and Rescue|SAR Convention', 'SAR-konventionen', 'Công ước SAR'),
  row('marine-pollution', 'convention', '', '1973-11-02', '1983-10-02', '海洋汚染防止条約|マルポール条約|MARPOL条約', 'MARPOL Convention|MARPOL', 'MARPOL-konventionen|MARPOL', 'Công ước MARPOL'),
  row('wreck-removal', 'convention', '', '2007-05-18', '2015-04-14', '難破物の除去に関するナイロビ国際条約', 'Nairobi International Convention on the Removal of Wrecks|Nairobi Convention on the Removal of Wrecks', 'Nairobikonventionen om avlägsnande av vrak', 'Công ước Nairobi về di dời xác tàu đắm'),
  row('telegraph-cables', 'convention', '', '1884-03-14', '1888-05-01', '海底電信線保護万国連合条約', 'Convention for the Protection of Submarine Telegraph Cables', 'Konventionen till skydd för underjordiska telegrafkablar', ''),
  row('piracy-asia', 'agreement', '', '2004-11-11', '2006-09-04', 'アジア海賊対策地域協力協定|ReCAAP', 'Regional Cooperation Agreement on Combating Piracy and Armed Robbery against Ships in Asia|ReCAAP', 'ReCAAP', 'Hiệp định hợp tác khu vực về chống cướp biển và cướp có vũ trang chống lại tàu thuyền tại châu Á|ReCAAP'),
  row('djibouti-code', 'guidelines', 'DJ', '2009-01-29', '', 'ジブチ行動指針|ジブチ行動規範', 'Djibouti Code of Conduct', 'Djiboutikoden', 'Bộ quy tắc ứng xử Djibouti'),
  row('montreux', 'convention', '', '1936-07-20', '1936-11-09', 'モントルー条約', 'Montreux Convention', 'Montreuxkonventionen', 'Công ước Montreux'),
  row('chicago', 'convention', '', '1944-12-07', '1947-04-04', '国際民間航空条約|シカゴ条約', 'Chicago Convention|Convention on International Civil Aviation', 'Chicagokonventionen', 'Công ước Chicago'),
  // Nature.
  row('climate-framework', 'convention', 'UN', '1992-05-09', '1994-03-21', '気候変動に関する国際連合枠組条約|気候変動枠組条約|国連気候変動枠組条約', 'United Nations Framework Convention on Climate Change|UNFCCC', 'FN:s ramkonvention om klimatförändringar|klimatkonventionen', 'Công ước khung của Liên hợp quốc về biến đổi khí hậu|UNFCCC'),
  row('kyoto', 'protocol', '', '1997-12-11', '2005-02-16', '京都議定書', 'Kyoto Protocol', 'Kyotoprotokollet', 'Nghị định thư Kyoto'),
  row('paris-climate', 'agreement', '', '2015-12-12', '2016-11-04', 'パリ協定', 'Paris Agreement|Paris Agreement on climate change|Paris Climate Agreement', 'Parisavtalet|Parisavtalet om klimatet', 'Hiệp định Paris về biến đổi khí hậu|Thỏa thuận Paris|Thoả thuận Paris|Thỏa thuận Paris về biến đổi khí hậu'),
  row('biodiversity', 'convention', '', '1992-06-05', '1993-12-29', '生物の多様性に関する条約|生物多様性条約', 'Convention on Biological Diversity', 'Konventionen om biologisk mångfald', 'Công ước về Đa dạng sinh học'),
  row('ozone-layer', 'convention', '', '1985-03-22', '1988-09-22', 'オゾン層の保護のためのウィーン条約', 'Vienna Convention for the Protection of the Ozone Layer', 'Wienkonventionen för skydd av ozonskiktet', 'Công ước Viên về bảo vệ tầng ô-dôn'),
  row('ozone', 'protocol', '', '1987-09-16', '1989-01-01', 'モントリオール議定書', 'Montreal Protocol on Substances that Deplete the Ozone Layer|Montreal Protocol', 'Montrealprotokollet', 'Nghị định thư Montreal'),
  row('wetlands', 'convention', '', '1971-02-02', '1975-12-21', 'ラムサール条約', 'Ramsar Convention', 'Ramsarkonventionen|Våtmarkskonventionen', 'Công ước Ramsar'),
  row('endangered-species', 'convention', '', '1973-03-03', '1975-07-01', '絶滅のおそれのある野生動植物の種の国際取引に関する条約|CITES', 'Convention on International Trade in Endangered Species of Wild Fauna and Flora|CITES', 'CITES', 'Công ước CITES|CITES'),
  row('hazardous-wastes', 'convention', '', '1989-03-22', '1992-05-05', 'バーゼル条約', 'Basel Convention', 'Baselkonventionen', 'Công ước Basel'),
  row('mercury', 'convention', '', '2013-10-10', '2017-08-16', '水銀に関する水俣条約|水俣条約', 'Minamata Convention|Minamata Convention on Mercury', 'Minamatakonventionen', 'Công ước Minamata'),
  // Trade and unions.
  row('tpp', 'agreement', '', '2016-02-04', '', '環太平洋パートナーシップ協定|環太平洋パートナーシップに関する協定|TPP協定|TPP', 'Trans-Pacific Partnership Agreement|Trans-Pacific Partnership|TPP Agreement|TPP', 'Trans-Pacific Partnership|TPP', 'Hiệp định Đối tác xuyên Thái Bình Dương|TPP'),
  row('cptpp', 'agreement', '', '2018-03-08', '2018-12-30', '環太平洋パートナーシップに関する包括的及び先進的な協定|包括的及び先進的な環太平洋パートナーシップ協定|CPTPP|CPTPP協定|TPP11|TPP11協定', 'Comprehensive and Progressive Agreement for Trans-Pacific Partnership|CPTPP', 'CPTPP|CPTPP-avtalet', 'Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương|CPTPP'),
  row('rcep', 'agreement', '', '2020-11-15', '2022-01-01', '地域的な包括的経済連携協定|地域的な包括的経済連携(RCEP)協定|RCEP協定|RCEP', 'Regional Comprehensive Economic Partnership Agreement|Regional Comprehensive Economic Partnership|RCEP Agreement|RCEP', 'RCEP|RCEP-avtalet', 'Hiệp định Đối tác Kinh tế Toàn diện Khu vực|RCEP'),
  row('japan-eu-trade', 'agreement', 'EU JP', '2018-07-17', '2019-02-01', '日EU経済連携協定|日EU・EPA', 'Japan-EU Economic Partnership Agreement|EU-Japan Economic Partnership Agreement', 'EU:s ekonomiska partnerskapsavtal med Japan', 'Hiệp định Đối tác Kinh tế Nhật Bản - EU'),
  row('japan-eu-strategic', 'agreement', 'EU JP', '2018-07-17', '2025-01-01', '日EU戦略的パートナーシップ協定', 'Japan-EU Strategic Partnership Agreement|EU-Japan Strategic Partnership Agreement', '', ''),
  row('eu-vietnam-trade', 'agreement', 'EU VN', '2019-06-30', '2020-08-01', 'EU・ベトナム自由貿易協定|EUベトナム自由貿易協定', 'EU-Vietnam Free Trade Agreement|EVFTA', 'EU:s frihandelsavtal med Vietnam', 'Hiệp định Thương mại tự do Việt Nam - EU|EVFTA'),
  row('us-japan-trade', 'agreement', 'JP US', '2019-10-07', '2020-01-01', '日米貿易協定', 'US-Japan Trade Agreement|U.S.-Japan Trade Agreement', '', ''),
  row('plaza', 'agreement', '', '1985-09-22', '', 'プラザ合意', 'Plaza Accord', 'Plazaavtalet', 'Hiệp định Plaza'),
  row('rome-treaty', 'treaty', '', '1957-03-25', '1958-01-01', 'ローマ条約', 'Treaty of Rome', 'Romfördraget', 'Hiệp ước Rome|Hiệp ước Roma'),
  row('schengen', 'agreement', '', '1985-06-14', '1995-03-26', 'シェンゲン協定', 'Schengen Agreement', 'Schengenavtalet', 'Hiệp ước Schengen'),
  row('maastricht', 'treaty', 'EU', '1992-02-07', '1993-11-01', 'マーストリヒト条約', 'Maastricht Treaty|Treaty of Maastricht', 'Maastrichtfördraget', 'Hiệp ước Maastricht'),
  row('lisbon', 'treaty', 'EU', '2007-12-13', '2009-12-01', 'リスボン条約', 'Treaty of Lisbon|Lisbon Treaty', 'Lissabonfördraget', 'Hiệp ước Lisbon|Hiệp ước Lisboa'),
  row('asean-charter', 'treaty', 'ASEAN', '2007-11-20', '2008-12-15', 'ASEAN憲章', 'ASEAN Charter', 'Aseans stadga', 'Hiến chương ASEAN'),
  row('amity-southeast-asia', 'treaty', 'ASEAN', '1976-02-24', '1976-07-15', '東南アジア友好協力条約|TAC', 'Treaty of Amity and Cooperation in Southeast Asia|Treaty of Amity and Cooperation|TAC', 'Vänskaps- och samarbetsfördraget i Sydostasien', 'Hiệp ước Thân thiện và Hợp tác ở Đông Nam Á|Hiệp ước Hữu nghị và Hợp tác ở Đông Nam Á|Hiệp ước Thân thiện và Hợp tác Đông Nam Á|TAC'),
  row('south-china-sea-conduct', 'declaration', 'ASEAN CN', '2002-11-04', '', '南シナ海に関する行動宣言|南シナ海行動宣言|南シナ海における関係国の行動宣言|DOC', 'Declaration on the Conduct of Parties in the South China Sea|DOC', 'Deklarationen om parternas uppträdande i Sydkinesiska havet', 'Tuyên bố về ứng xử của các bên ở Biển Đông|Tuyên bố ứng xử của các bên ở Biển Đông|DOC'),
  row('south-china-sea-code', 'guidelines', 'ASEAN CN', '', '', '南シナ海行動規範|南シナ海における行動規範|COC', 'Code of Conduct in the South China Sea|South China Sea Code of Conduct|COC', 'Uppförandekoden för Sydkinesiska havet', 'Bộ Quy tắc ứng xử ở Biển Đông|Bộ quy tắc ứng xử của các bên ở Biển Đông|COC'),
  row('five-point-consensus', 'statement', 'ASEAN', '2021-04-24', '', '5つのコンセンサス|五つのコンセンサス|5項目合意', 'Five-Point Consensus|Five Point Consensus', 'Fempunktskonsensus', 'Đồng thuận 5 điểm|Đồng thuận năm điểm'),
  // Alliances and access of Japan.
  row('north-atlantic', 'treaty', 'NATO', '1949-04-04', '1949-08-24', '北大西洋条約', 'North Atlantic Treaty|Washington Treaty', 'Nordatlantiska fördraget|Atlantpakten|Nordatlantfördraget', 'Hiệp ước Bắc Đại Tây Dương'),
  row('japan-us-security', 'treaty', 'JP US', '1960-01-19', '1960-06-23', '日本国とアメリカ合衆国との間の相互協力及び安全保障条約|日米安全保障条約|日米安保条約|新日米安全保障条約|新日米安保条約', 'Treaty of Mutual Cooperation and Security between the United States and Japan|Treaty of Mutual Cooperation and Security between Japan and the United States of America|Japan-U.S. Security Treaty|Japan-US Security Treaty|U.S.-Japan Security Treaty|US-Japan Security Treaty', 'säkerhetsfördraget mellan Japan och USA|säkerhetsavtalet mellan Japan och USA', 'Hiệp ước An ninh Mỹ - Nhật|Hiệp ước An ninh Nhật - Mỹ'),
  row('japan-us-forces', 'agreement', 'JP US', '1960-01-19', '1960-06-23', '日米地位協定', 'Japan-U.S. Status of Forces Agreement|U.S.-Japan Status of Forces Agreement|Japan-US Status of Forces Agreement|US-Japan Status of Forces Agreement', '', ''),
  row('japan-australia-access', 'agreement', 'AU JP', '2022-01-06', '2023-08-13', '日豪円滑化協定|日豪部隊間協力円滑化協定|日豪RAA', 'Japan-Australia Reciprocal Access Agreement|Australia-Japan Reciprocal Access Agreement', 'det japansk-australiska avtalet om ömsesidigt tillträde', 'Hiệp định Tiếp cận lẫn nhau Nhật Bản - Australia'),
  row('japan-britain-access', 'agreement', 'GB JP', '2023-01-11', '2023-10-15', '日英円滑化協定|日英部隊間協力円滑化協定|日英RAA', 'Japan-UK Reciprocal Access Agreement|UK-Japan Reciprocal Access Agreement', 'det japansk-brittiska avtalet om ömsesidigt tillträde', 'Hiệp định Tiếp cận lẫn nhau Nhật Bản - Anh'),
  row('japan-philippines-access', 'agreement', 'JP PH', '2024-07-08', '2025-09-11', '日比円滑化協定|日比部隊間協力円滑化協定|日比RAA', 'Japan-Philippines Reciprocal Access Agreement|Philippines-Japan Reciprocal Access Agreement', 'det japansk-filippinska avtalet om ömsesidigt tillträde', 'Hiệp định Tiếp cận lẫn nhau Nhật Bản - Philippines'),
  row('japan-korea-information', 'agreement', 'JP KR', '2016-11-23', '2016-11-23', '日韓秘密軍事情報保護協定|日韓軍事情報包括保護協定|日韓GSOMIA', 'Japan-South Korea General Security of Military Information Agreement|Japan-ROK General Security of Military Information Agreement', '', ''),
  row('combat-air-organisation', 'treaty', 'GB IT JP', '2023-12-14', '2024-12-10', 'グローバル戦闘航空プログラム政府間機関の設立に関する条約|GCAP政府間機関の設立に関する条約|GIGO設立条約', 'Convention on the Establishment of the Global Combat Air Programme - GCAP International Government Organisation|GIGO Convention', '', ''),
  row('sweden-us-defence', 'agreement', 'SE US', '2023-12-05', '2024-08-15', '米スウェーデン防衛協力協定', 'U.S.-Sweden Defense Cooperation Agreement|US-Sweden Defence Cooperation Agreement', 'DCA-avtalet|försvarssamarbetsavtalet med USA', ''),
  row('philippines-us-defence', 'treaty', 'PH US', '1951-08-30', '1952-08-27', '米比相互防衛条約', 'Mutual Defense Treaty between the Republic of the Philippines and the United States of America|U.S.-Philippines Mutual Defense Treaty', '', ''),
  row('philippines-us-cooperation', 'agreement', 'PH US', '2014-04-28', '2014-06-25', '米比防衛協力強化協定', 'Enhanced Defense Cooperation Agreement|EDCA', '', ''),
  row('five-power-arrangements', 'agreement', 'AU GB MY NZ SG', '1971-04-16', '1971-11-01', '五か国防衛取極|5カ国防衛取極', 'Five Power Defence Arrangements', '', ''),
  row('unplanned-encounters', 'guidelines', '', '2014-04-22', '', '海上衝突回避規範|CUES', 'Code for Unplanned Encounters at Sea|CUES', '', 'Bộ quy tắc về các vụ chạm trán không dự tính trên biển|CUES'),
  // Wars and peaces of Japan and its neighbours.
  row('kanagawa', 'treaty', 'JP US', '1854-03-31', '', '日米和親条約|神奈川条約', 'Treaty of Kanagawa|Convention of Kanagawa', 'Kanagawafördraget', 'Hiệp ước Kanagawa'),
  row('shimonoseki', 'treaty', 'CN JP', '1895-04-17', '1895-05-08', '下関条約|日清講和条約|馬関条約', 'Treaty of Shimonoseki', 'Shimonosekifördraget', 'Hiệp ước Shimonoseki'),
  row('portsmouth', 'treaty', 'JP RU', '1905-09-05', '', 'ポーツマス条約|日露講和条約|ポーツマス講和条約', 'Treaty of Portsmouth', 'Portsmouthfördraget', 'Hiệp ước Portsmouth'),
  row('versailles', 'treaty', '', '1919-06-28', '1920-01-10', 'ヴェルサイユ条約|ベルサイユ条約', 'Treaty of Versailles|Versailles Treaty', 'Versaillesfördraget|Versaillestraktaten', 'Hòa ước Versailles|Hiệp ước Versailles'),
  row('four-power', 'treaty', '', '1921-12-13', '1923-08-17', '四国条約|四カ国条約|四箇国条約|太平洋方面ニ於ケル島嶼タル属地及島嶼タル領地ニ関スル四国条約', 'Four-Power Treaty', 'Fyrmaktsfördraget', ''),
  row('nine-power', 'treaty', '', '1922-02-06', '1925-08-05', '九国条約|九カ国条約|九箇国条約|支那ニ関スル九国条約', 'Nine-Power Treaty', 'Niomaktsfördraget', ''),
  row('washington-naval', 'treaty', '', '1922-02-06', '1923-08-17', 'ワシントン海軍軍縮条約|ワシントン海軍軍備制限条約|海軍軍備制限ニ関スル条約|海軍軍備制限に関する条約', 'Washington Naval Treaty|Five-Power Treaty', 'Washingtonfördraget|Femmaktsfördraget', ''),
  row('london-naval', 'treaty', '', '1930-04-22', '1930-10-27', 'ロンドン海軍軍縮条約', 'London Naval Treaty', 'Londonfördraget om sjörustningar', ''),
  row('renunciation-of-war', 'treaty', '', '1928-08-27', '1929-07-24', '不戦条約|戦争抛棄ニ関スル条約|ケロッグ・ブリアン条約|パリ不戦条約', 'Kellogg-Briand Pact|Pact of Paris', 'Briand-Kelloggpakten|Kelloggpakten', 'Hiệp ước Kellogg-Briand'),
  row('anglo-japanese-alliance', 'treaty', 'GB JP', '1902-01-30', '1902-01-30', '日英同盟|日英同盟協約', 'Anglo-Japanese Alliance', 'Den anglo-japanska alliansen', 'Liên minh Anh - Nhật'),
  row('tangku', 'agreement', 'CN JP', '1933-05-31', '', '塘沽協定|塘沽停戦協定', 'Tangku Truce|Tanggu Truce', '', ''),
  row('tripartite', 'treaty', 'DE IT JP', '1940-09-27', '1940-09-27', '日独伊三国同盟|日独伊三国条約|日独伊三国同盟条約|三国同盟条約', 'Tripartite Pact', 'Tremaktspakten', 'Hiệp ước Ba bên'),
  row('japan-soviet-neutrality', 'treaty', 'JP RU', '1941-04-13', '1941-04-25', '日ソ中立条約', 'Soviet-Japanese Neutrality Pact|Japanese-Soviet Neutrality Pact', 'Japansk-sovjetiska neutralitetspakten', 'Hiệp ước Trung lập Liên Xô - Nhật Bản'),
  row('atlantic-charter', 'declaration', 'GB US', '1941-08-14', '', '大西洋憲章', 'Atlantic Charter', 'Atlantdeklarationen', 'Hiến chương Đại Tây Dương'),
  row('cairo', 'declaration', 'CN GB US', '1943-11-27', '', 'カイロ宣言', 'Cairo Declaration', 'Kairodeklarationen', 'Tuyên bố Cairo'),
  row('yalta', 'agreement', 'GB RU US', '1945-02-11', '', 'ヤルタ協定', 'Yalta Agreement', 'Jaltaavtalet', 'Hiệp định Yalta'),
  row('potsdam', 'declaration', 'CN GB US', '1945-07-26', '', 'ポツダム宣言', 'Potsdam Declaration|Potsdam Proclamation', 'Potsdamdeklarationen', 'Tuyên bố Potsdam|Tuyên ngôn Potsdam'),
  row('peace-with-japan', 'treaty', 'JP', '1951-09-08', '1952-04-28', '日本国との平和条約|サンフランシスコ平和条約|サンフランシスコ講和条約|対日平和条約|対日講和条約', 'Treaty of Peace with Japan|San Francisco Peace Treaty|Treaty of San Francisco|San Francisco Treaty|Peace Treaty with Japan', 'Fredsfördraget i San Francisco|San Francisco-fördraget|Fredsfördraget med Japan', 'Hiệp ước San Francisco|Hiệp ước Hòa bình San Francisco|Hòa ước San Francisco'),
  row('japan-soviet-declaration', 'declaration', 'JP RU', '1956-10-19', '1956-12-12', '日ソ共同宣言|日本国とソヴィエト社会主義共和国連邦との共同宣言', 'Soviet-Japanese Joint Declaration|Japan-Soviet Joint Declaration|Joint Declaration by Japan and the Union of Soviet Socialist Republics', 'Japansk-sovjetiska deklarationen', 'Tuyên bố chung Liên Xô - Nhật Bản|Tuyên bố chung Nhật - Xô'),
  row('japan-korea-relations', 'treaty', 'JP KR', '1965-06-22', '1965-12-18', '日韓基本条約|日本国と大韓民国との間の基本関係に関する条約', 'Treaty on Basic Relations between Japan and the Republic of Korea', 'Fördraget om grundläggande förbindelser mellan Japan och Republiken Korea', 'Hiệp ước Quan hệ cơ bản Nhật Bản - Hàn Quốc'),
  row('japan-china-statement', 'statement', 'CN JP', '1972-09-29', '', '日中共同声明|日本国政府と中華人民共和国政府の共同声明', 'Joint Communique of the Government of Japan and the Government of the People’s Republic of China|Japan-China Joint Communique|Japan-China Joint Communiqué|Sino-Japanese Joint Communique', '', 'Tuyên bố chung Nhật - Trung'),
  row('japan-china-peace', 'treaty', 'CN JP', '1978-08-12', '1978-10-23', '日中平和友好条約', 'Treaty of Peace and Friendship between Japan and the People’s Republic of China|Sino-Japanese Treaty of Peace and Friendship|Japan-China Treaty of Peace and Friendship', 'Freds- och vänskapsfördraget mellan Japan och Kina', 'Hiệp ước Hòa bình và Hữu nghị Nhật - Trung'),
  row('pyongyang', 'declaration', 'JP KP', '2002-09-17', '', '日朝平壌宣言', 'Pyongyang Declaration|Japan-DPRK Pyongyang Declaration', 'Pyongyangdeklarationen', 'Tuyên bố Bình Nhưỡng'),
  row('panmunjom', 'declaration', 'KP KR', '2018-04-27', '', '板門店宣言', 'Panmunjom Declaration', 'Panmunjomdeklarationen', 'Tuyên bố Bàn Môn Điếm|Tuyên bố Panmunjom'),
  row('korean-armistice', 'agreement', '', '1953-07-27', '1953-07-27', '朝鮮戦争休戦協定|朝鮮休戦協定', 'Korean Armistice Agreement', 'Vapenstilleståndsavtalet i Korea', 'Hiệp định đình chiến Triều Tiên'),
  row('vietnam-1954', 'agreement', '', '1954-07-21', '', 'ジュネーブ休戦協定|ジュネーヴ休戦協定', 'Geneva Accords|Geneva Agreements|1954 Geneva Accords', 'Genèveavtalen', 'Hiệp định Geneva|Hiệp định Genève|Hiệp định Giơ-ne-vơ|Hiệp định Geneva về Việt Nam|Hiệp định Genève về Việt Nam|Hiệp định Giơ-ne-vơ về Việt Nam|Hiệp định Genève về đình chỉ chiến sự ở Việt Nam|Hiệp định Geneva về đình chỉ chiến sự ở Việt Nam|Hiệp định Giơ-ne-vơ về đình chỉ chiến sự ở Việt Nam'),
  row('vietnam-1973', 'agreement', 'US VN', '1973-01-27', '1973-01-28', 'ベトナム和平協定', 'Paris Peace Accords|Agreement on Ending the War and Restoring Peace in Viet-Nam', 'Parisavtalet om Vietnam', 'Hiệp định Paris về Việt Nam|Hiệp định Paris về chấm dứt chiến tranh|Hiệp định Paris về chấm dứt chiến tranh, lập lại hòa bình ở Việt Nam|Hiệp định Pa-ri về chấm dứt chiến tranh, lập lại hoà bình ở Việt Nam'),
  row('vietnam-china-land-border', 'treaty', 'CN VN', '1999-12-30', '2000-07-06', '中越陸上国境条約', 'Land Border Treaty between Viet Nam and China', '', 'Hiệp ước biên giới trên đất liền Việt Nam - Trung Quốc|Hiệp ước Biên giới đất liền Việt Nam - Trung Quốc'),
  row('gulf-of-tonkin', 'agreement', 'CN VN', '2000-12-25', '2004-06-30', 'トンキン湾境界画定協定', 'Agreement on the Delimitation of the Tonkin Gulf|Agreement on the Delimitation of the Gulf of Tonkin', '', 'Hiệp định phân định vịnh Bắc Bộ|Hiệp định Phân định Vịnh Bắc Bộ giữa Việt Nam và Trung Quốc'),
  // Europe, the North, the Near East.
  row('helsinki-1975', 'declaration', '', '1975-08-01', '', 'ヘルシンキ最終議定書|ヘルシンキ宣言', 'Helsinki Final Act', 'Helsingforsslutakten|slutakten från Helsingfors', 'Định ước Helsinki'),
  row('nordic-cooperation', 'treaty', 'NORDIC', '1962-03-23', '1962-07-01', '北欧協力条約|ヘルシンキ条約', 'Helsinki Treaty|Treaty of Cooperation between Denmark, Finland, Iceland, Norway and Sweden', 'Helsingforsavtalet', ''),
  row('aland', 'convention', '', '1921-10-20', '1922-04-06', 'オーランド諸島の非要塞化及び中立化に関する条約', 'Åland Convention|Convention on the Demilitarisation and Neutralisation of the Åland Islands', 'Ålandskonventionen', ''),
  row('svalbard', 'treaty', '', '1920-02-09', '1925-08-14', 'スヴァールバル条約|スピッツベルゲン条約', 'Svalbard Treaty|Spitsbergen Treaty', 'Svalbardfördraget|Svalbardtraktaten|Spetsbergstraktaten', ''),
  row('westphalia', 'treaty', '', '1648-10-24', '', 'ウェストファリア条約', 'Peace of Westphalia|Treaty of Westphalia', 'Westfaliska freden', 'Hòa ước Westphalia'),
  row('minsk', 'agreement', '', '2015-02-12', '', 'ミンスク合意', 'Minsk Agreements|Minsk Accords', 'Minskavtalen|Minskavtalet', 'Thỏa thuận Minsk'),
  row('dayton', 'agreement', '', '1995-12-14', '1995-12-14', 'デイトン合意|デイトン和平合意', 'Dayton Agreement|Dayton Accords|Dayton Peace Agreement', 'Daytonavtalet', 'Hiệp định Dayton'),
  row('oslo', 'agreement', '', '1993-09-13', '', 'オスロ合意', 'Oslo Accords', 'Osloavtalet|Osloavtalen', 'Hiệp định Oslo'),
  row('camp-david', 'agreement', '', '1978-09-17', '', 'キャンプ・デービッド合意|キャンプデービッド合意', 'Camp David Accords', 'Camp David-avtalet|Camp David-avtalen', 'Hiệp định Trại David'),
  row('abraham', 'agreement', '', '2020-09-15', '', 'アブラハム合意', 'Abraham Accords', 'Abrahamavtalen', 'Hiệp định Abraham'),
  row('good-friday', 'agreement', 'GB IE', '1998-04-10', '1999-12-02', 'ベルファスト合意', 'Good Friday Agreement|Belfast Agreement', 'Långfredagsavtalet', 'Hiệp định Ngày thứ Sáu Tốt lành'),
];

/**
 * The titles of one language by which a text is searched. Acronyms of the table are left out: such letters mean other things
 * too, and those that do not stand in the lists of each language.
 */
export const titlesKnownIn = (language: keyof Instrument['titles']): readonly KnownInstrument[] =>
  INSTRUMENTS.flatMap(({ kind, parties, titles }) =>
    titles[language].filter(title => !isAcronym(title)).map(name => ({ name, kind, parties })),
  );

const isAcronym = (title: string): boolean => /^[A-Z0-9]{1,8}$/.test(title);
