/** An initiative that bears a title in each language: every form means it and no other. */
export interface Framework {
  readonly id: string;
  readonly titles: readonly string[];
}

const row = (id: string, titles: string): Framework => ({ id, titles: titles.split('|') });

// biome-ignore format: a table reads best with one row a line
export const FRAMEWORKS: readonly Framework[] = [
  row('free-and-open-indo-pacific', '自由で開かれたインド太平洋|自由で開かれたインド太平洋戦略|自由で開かれたインド太平洋構想|FOIP|Free and Open Indo-Pacific|free and open Indo-Pacific region|fria och öppna Indo-Stillahavsregionen|ett fritt och öppet Indo-Stillahavsområde|fritt och öppet Indo-Stillahavsområde|ett fritt och öppet Indo-Stillahavet|Ấn Độ Dương - Thái Bình Dương tự do và rộng mở|Ấn Độ Dương-Thái Bình Dương tự do và rộng mở'),
  row('asean-outlook', 'インド太平洋に関するASEANアウトルック|インド太平洋に関するASEAN・アウトルック|AOIP|ASEAN Outlook on the Indo-Pacific|Quan điểm của ASEAN về Ấn Độ Dương - Thái Bình Dương|Tài liệu Quan điểm của ASEAN về Ấn Độ Dương - Thái Bình Dương|Tầm nhìn ASEAN về Ấn Độ Dương - Thái Bình Dương|Aseans syn på Indo-Stillahavsregionen'),
  row('official-security-assistance', '政府安全保障能力強化支援|OSA|Official Security Assistance|Hỗ trợ an ninh chính thức|officiellt säkerhetsbistånd'),
  row('belt-and-road', '一帯一路|一帯一路構想|一帯一路イニシアティブ|Belt and Road Initiative|Belt and Road|One Belt One Road|BRI|Belt and Road-initiativet|nya Sidenvägen|Vành đai và Con đường|Sáng kiến Vành đai và Con đường|Một vành đai, một con đường'),
  row('indo-pacific-economic-framework', 'インド太平洋経済枠組み|繁栄のためのインド太平洋経済枠組み|IPEF|Indo-Pacific Economic Framework|Indo-Pacific Economic Framework for Prosperity|Khuôn khổ Kinh tế Ấn Độ Dương - Thái Bình Dương|Khuôn khổ Kinh tế Ấn Độ Dương - Thái Bình Dương vì thịnh vượng'),
  row('zero-emission-community', 'アジア・ゼロエミッション共同体|AZEC|Asia Zero Emission Community|Cộng đồng phát thải ròng bằng không châu Á|Cộng đồng châu Á phát thải ròng bằng 0'),
  row('vientiane-vision', 'ビエンチャン・ビジョン|Vientiane Vision|Tầm nhìn Viêng Chăn'),
  row('vientiane-vision-2', 'ビエンチャン・ビジョン2.0|Vientiane Vision 2.0|Tầm nhìn Viêng Chăn 2.0'),
  row('global-gateway', 'グローバル・ゲートウェイ|Global Gateway|Global Gateway-strategin|Cửa ngõ Toàn cầu'),
  row('partnership-for-peace', '平和のためのパートナーシップ|Partnership for Peace|Partnerskap för fred|Đối tác vì hòa bình'),
  row('proliferation-security', '拡散に対する安全保障構想|PSI|Proliferation Security Initiative|Initiativet för spridningssäkerhet|Sáng kiến An ninh chống phổ biến'),
  row('european-defence-fund', '欧州防衛基金|European Defence Fund|Europeiska försvarsfonden|Quỹ Quốc phòng châu Âu'),
  row('pacific-deterrence', '太平洋抑止イニシアティブ|太平洋抑止構想|Pacific Deterrence Initiative|Sáng kiến Răn đe Thái Bình Dương'),
  row('marshall-plan', 'マーシャル・プラン|マーシャルプラン|Marshall Plan|European Recovery Program|Marshallplanen|Marshallhjälpen|Kế hoạch Marshall'),
  row('colombo-plan', 'コロンボ計画|コロンボ・プラン|Colombo Plan|Colomboplanen|Kế hoạch Colombo'),
  row('black-sea-grain', '黒海穀物イニシアティブ|黒海穀物イニシアチブ|Black Sea Grain Initiative|Svartahavsinitiativet|Sáng kiến Ngũ cốc Biển Đen'),
  row('aukus', 'AUKUS|オーカス'),
  row('global-development', 'グローバル発展イニシアティブ|Global Development Initiative|Sáng kiến Phát triển toàn cầu'),
  row('global-security', 'グローバル安全保障イニシアティブ|Global Security Initiative|Sáng kiến An ninh toàn cầu'),
  row('combat-air', 'グローバル戦闘航空プログラム|GCAP|Global Combat Air Programme|Global Combat Air Program|Chương trình Không chiến Toàn cầu'),
  row('jasmine', '日ASEAN大臣イニシアティヴ「ジャスミン」|防衛協力強化のための日ASEAN大臣イニシアティヴ|ジャスミン|JASMINE|Japan-ASEAN Ministerial Initiative for Enhanced Defense Cooperation'),
  row('sustainable-development', '持続可能な開発のための2030アジェンダ|2030アジェンダ|2030 Agenda for Sustainable Development|2030 Agenda|Agenda 2030|Chương trình nghị sự 2030|Chương trình Nghị sự 2030 vì sự phát triển bền vững'),
  row('lancang-mekong', '瀾滄江・メコン協力|Lancang-Mekong Cooperation|Hợp tác Mekong - Lan Thương'),
  row('mekong-us-partnership', 'メコン・米国パートナーシップ|Mekong-U.S. Partnership|Mekong-US Partnership|Đối tác Mekong - Hoa Kỳ'),
  row('partners-in-the-blue-pacific', 'ブルーパシフィックにおけるパートナー|Partners in the Blue Pacific'),
  row('marine-domain-awareness', '海洋状況把握のためのインド太平洋パートナーシップ|IPMDA|Indo-Pacific Partnership for Maritime Domain Awareness|Đối tác Ấn Độ Dương - Thái Bình Dương về nhận thức lĩnh vực hàng hải'),
  row('readiness-2030', 'ReArm Europe|ReArm Europe Plan|欧州再軍備計画'),
  row('safe-loans', 'Security Action for Europe|欧州安全保障行動'),
];
