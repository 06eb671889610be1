import { fieldPart, modifierPart, plainPart, type RankRow, rankRow, type TitlePart } from '../officials';

/** The words that end a title. 相 is composed with the fields below: 外相, 防衛相. */
// biome-ignore format: a table reads best with one row a line
export const RANK_ROWS: readonly RankRow[] = [
  rankRow('monarch', '国王|女王|王妃|教皇|法王|国家元首'),
  rankRow('crown-prince', '皇太子|王太子|皇太子妃|王太子妃'),
  rankRow('head-of-state', '大統領|国家主席|国家評議会議長'),
  rankRow('deputy-head-of-state', '副大統領|国家副主席'),
  rankRow('head-of-government', '首相|総理|総理大臣|内閣総理大臣|宰相'),
  rankRow('deputy-head-of-government', '副首相|副総理|副総理大臣'),
  rankRow('chief-cabinet-secretary', '官房長官|内閣官房長官|内閣書記官長'),
  rankRow('deputy-chief-cabinet-secretary', '官房副長官|内閣官房副長官'),
  // 国務大臣 is what every minister is to the Diet: it names no field.
  rankRow('minister', '大臣|国務大臣|国務相|担当相'),
  rankRow('minister', '国防部長|国防部長官', 'strong', { field: 'defence' }),
  rankRow('minister', '外交部長|外交部長官|外務部長官|国務長官', 'strong', { field: 'foreign' }),
  rankRow('minister', '公安部長', 'strong', { field: 'public-security' }),
  rankRow('minister', '国務委員|統一部長官'),
  rankRow('agency-head', '長官', 'strong', { withField: 'minister' }),
  rankRow('state-minister', '副大臣'),
  rankRow('parliamentary-vice-minister', '政務官', 'strong', { dependent: true }),
  rankRow('parliamentary-vice-minister', '大臣政務官|政務次官|大臣補佐'),
  rankRow('vice-minister', '次官|事務次官|副長官'),
  rankRow('assistant-minister', '次官補|長官補|次官補代理'),
  rankRow('deputy-director-general', '審議官|大臣官房審議官', 'strong', { withField: 'vice-minister' }),
  rankRow('adviser', '補佐官|特別補佐官|特別顧問|政務担当秘書官|内閣特別顧問', 'strong', { dependent: true }),
  rankRow('adviser', '顧問|参与', 'bound'),
  rankRow('adviser', '大臣補佐官|首相補佐官|大統領補佐官|総理補佐官|総理大臣補佐官|長官補佐官'),
  rankRow('director-general', '総括官|政策統括官|統括官|情報統括官|危機管理監|技監', 'bound'),
  rankRow('director-general', '官房長|海上保安監|警視監|内閣審議官'),
  rankRow('director-general', '局長|総局長', 'weak'),
  rankRow('secretary-general', '事務総長|国連事務総長'),
  rankRow('secretary-general', '事務局長', 'weak'),
  rankRow('deputy-director-general', '事務次長|局次長|事務局次長|次長', 'bound'),
  rankRow('director', '課長|室長|部長|所長|館長|センター長|本部長|管理官|企画官', 'bound'),
  rankRow('director', '技師|主事|技手|書記生|外務書記生', 'weak'),
  rankRow('councillor', '参事官|書記官長|審議監'),
  rankRow('commissioner', '欧州委員|高等弁務官|高級代表|国際公務員|総督|提督'),
  rankRow('spokesperson', '報道官|報道局長|副報道官|報道官補', 'strong', { dependent: true }),
  rankRow('ambassador', '大使|特命全権大使|全権大使|臨時代理大使|代理大使|公使兼総領事'),
  rankRow('minister-plenipotentiary', '公使|特命全権公使|全権公使|代理公使|臨時代理公使|弁理公使|次席公使|筆頭公使'),
  rankRow('consul-general', '総領事'),
  rankRow('consul', '領事|副領事'),
  rankRow('diplomatic-secretary', '書記官|一等書記官|二等書記官|三等書記官'),
  rankRow('attache', '防衛駐在官|駐在武官|陸軍武官|海軍武官|空軍武官|公使館付武官|大使館付武官|公使館附武官|大使館附武官|国防武官'),
  rankRow('plenipotentiary', '全権委員|全権|全権代表|首席全権|欽差全権大臣|欽差大臣'),
  rankRow('envoy', '特使|特別代表|担当特使|首席代表|常駐代表|政府代表|首席交渉官|交渉官|首席代理'),
  rankRow('state-minister', '閣外相|閣外大臣'),
  rankRow('speaker', '議長|国会議長|下院議長|上院議長|衆議院議長|参議院議長|国会主席', 'weak'),
  rankRow('deputy-speaker', '副議長|国会副議長', 'weak'),
  rankRow('member-of-parliament', '議員|国会議員|衆議院議員|参議院議員|衆院議員|参院議員|上院議員|下院議員|連邦議員|県議|都議|市議', 'weak'),
  rankRow('assistant-chief-cabinet-secretary', '官房副長官補|内閣官房副長官補'),
  rankRow('attached', '官房副長官補付|内閣官房副長官補付|副長官補付|官房付|局付|部付|本部付|監部付|司令部付|総監部付|本省付|省付|庁付|内閣府付', 'bound'),
  rankRow('member', '参考人|政府参考人|説明員|委員|理事', 'bound'),
  rankRow('committee-chair', '委員長|調査会長|国対委員長', 'weak'),
  rankRow('party-leader', '総裁|党首|総書記', 'strong'),
  rankRow('general-secretary', '書記長|第一書記|中央書記'),
  rankRow('party-secretary', '幹事長|書記局長|国会対策委員長'),
  rankRow('party-officer', '政調会長|政務調査会長|総務会長|選対委員長|政治局員|政治局常務委員|中央委員|議員連盟会長|議連会長|友好議連会長'),
  rankRow('party-leader', '代表|会長|主席', 'bound'),
  rankRow('governor', '知事|副知事|都知事|府知事|道知事|東京都知事|大阪府知事|京都府知事|北海道知事'),
  rankRow('mayor', '市長|町長|村長|区長', 'weak'),
  rankRow('judge', '裁判官|裁判長|最高裁長官|検事総長|警視総監|検察総長'),
  rankRow('chief-of-defence', '統合幕僚長|統幕長|参謀総長|総参謀長|統合参謀本部議長|統合参謀議長|国防総参謀長|軍令部総長|軍令部長|合同参謀本部議長|合同参謀議長|国防参謀長|統合軍参謀総長'),
  rankRow('chief-of-service-staff', '幕僚長|陸上幕僚長|海上幕僚長|航空幕僚長|陸幕長|海幕長|空幕長|作戦部長'),
  rankRow('deputy-chief-of-staff', '幕僚副長|統合幕僚副長|陸上幕僚副長|海上幕僚副長|航空幕僚副長|副参謀総長|副総参謀長|参謀次長|総参謀次長|軍令部次長'),
  rankRow('chief-of-staff', '参謀長|参謀|首席幕僚長'),
  rankRow('commander', '司令官|総監|司令|司令長官|師団長|旅団長|連隊長|大隊長|統合司令官|統合作戦司令官|総司令官|最高司令官|司令員|学校長|幹部学校長|術科学校長|防衛大学校長|防衛医科大学校長|大学校長|統合幕僚学校長|幹部候補生学校長|警備隊長', 'strong'),
  rankRow('commander', '隊長|艦長|団長|群長', 'bound'),
  rankRow('deputy-commander', '副司令官|副司令'),
  rankRow('marshal', '元帥'),
  rankRow('senior-general', '上級大将|次帥'),
  rankRow('general', '大将|海軍大将'),
  rankRow('senior-lieutenant-general', '上級中将|上将'),
  rankRow('lieutenant-general', '中将'),
  rankRow('lieutenant-general', '陸将', 'strong', { field: 'army' }),
  rankRow('lieutenant-general', '海将', 'strong', { field: 'navy' }),
  rankRow('lieutenant-general', '空将', 'strong', { field: 'air' }),
  rankRow('major-general', '少将|将補'),
  rankRow('major-general', '陸将補', 'strong', { field: 'army' }),
  rankRow('major-general', '海将補', 'strong', { field: 'navy' }),
  rankRow('major-general', '空将補', 'strong', { field: 'air' }),
  rankRow('brigadier-general', '准将|代将'),
  rankRow('senior-colonel', '上級大佐|上佐'),
  rankRow('colonel', '大佐|陸佐|海佐|空佐|1佐|一佐|1等陸佐|1等海佐|1等空佐|一等陸佐|一等海佐|一等空佐|1陸佐|1海佐|1空佐'),
  rankRow('lieutenant-colonel', '中佐|2佐|二佐|2陸佐|2海佐|2空佐|2等陸佐|2等海佐|2等空佐|二等陸佐|二等海佐|二等空佐'),
  rankRow('major', '少佐|3佐|三佐|3陸佐|3海佐|3空佐|3等陸佐|3等海佐|3等空佐|三等陸佐|三等海佐|三等空佐'),
  rankRow('captain', '大尉|1尉|一尉|1等陸尉|1等海尉|1等空尉|一等陸尉|一等海尉|一等空尉'),
  rankRow('lieutenant', '中尉|少尉|2尉|3尉|二尉|三尉|2等陸尉|2等海尉|2等空尉|3等陸尉|3等海尉|3等空尉'),
  rankRow('sergeant', '陸曹長|海曹長|空曹長|陸曹|海曹|空曹|曹長|軍曹'),
  rankRow('duke', '公爵'), rankRow('marquess', '侯爵'), rankRow('count', '伯爵'),
  rankRow('viscount', '子爵'), rankRow('baron', '男爵'),
];

/** Fields with their short forms before 相: 外 of 外相, 経産 of 経産相. */
// biome-ignore format: a table reads best with one row a line
export const MINISTERIAL_FIELDS: readonly { readonly field: string; readonly before相: readonly string[] }[] = [
  { field: 'foreign', before相: ['外', '外務'] },
  { field: 'defence', before相: ['防衛', '国防', '軍事', '軍'] },
  { field: 'finance', before相: ['財務', '蔵', '財政'] },
  { field: 'economy', before相: ['経済', '経財', '経済再生', '経済財政'] },
  { field: 'trade', before相: ['経産', '経済産業', '通産', '商工', '商務', '貿易', '通商', '貿易産業'] },
  { field: 'justice', before相: ['法', '法務', '司法'] },
  { field: 'interior', before相: ['内', '内務', '総務', '自治'] },
  { field: 'education', before相: ['文科', '文部科学', '文', '文部', '教育'] },
  { field: 'health', before相: ['厚労', '厚生労働', '厚', '厚生', '保健'] },
  { field: 'labour', before相: ['労', '労働'] },
  { field: 'agriculture', before相: ['農水', '農', '農林', '農林水産', '農業'] },
  { field: 'fisheries', before相: ['海洋水産', '漁業', '漁業海洋', '水産'] },
  { field: 'transport', before相: ['国交', '国土交通', '運輸', '建設', '鉄', '逓', '交通'] },
  { field: 'environment', before相: ['環境', '環'] },
  { field: 'army', before相: ['陸', '陸軍'] },
  { field: 'navy', before相: ['海', '海軍'] },
  { field: 'reconstruction', before相: ['復興'] },
  { field: 'digital', before相: ['デジタル'] },
  { field: 'energy', before相: ['エネルギー'] },
  { field: 'economic-security', before相: ['経済安保', '経済安全保障'] },
  { field: 'public-security', before相: ['公安'] },
  { field: 'children', before相: ['少子化', 'こども'] },
  { field: 'veterans', before相: ['退役軍人'] },
  { field: 'munitions', before相: ['軍需'] },
];

/** What stands in a title before its rank. */
// biome-ignore format: a table reads best with one row a line
export const TITLE_PARTS: readonly TitlePart[] = [
  fieldPart('defence', '防衛|国防|軍事|軍|防衛政策|防衛計画|戦争|日米防衛協力'),
  fieldPart('foreign', '外務|外交|対外関係|対外連絡|外事'),
  fieldPart('state', '国務'),
  fieldPart('finance', '財務|大蔵|財政|金融|理財|主計|国税'),
  fieldPart('economy', '経済|経済財政|経済財政政策|経済再生|経済再生担当|計画投資|国家計画'),
  fieldPart('trade', '経済産業|通商産業|通商|商工|商務|貿易|産業貿易|貿易産業|農商務|通商政策|貿易経済協力|産業'),
  fieldPart('justice', '法務|司法|検察|刑事|民事'),
  fieldPart('interior', '総務|内務|自治|内政|民政'),
  fieldPart('education', '文部科学|文部|教育|科学技術|文化|スポーツ|教育訓練'),
  fieldPart('health', '厚生労働|厚生|保健|医療|衛生|新型コロナ対策|ワクチン接種推進'),
  fieldPart('labour', '労働|雇用|労働傷病兵社会'),
  fieldPart('fisheries', '海洋水産|漁業海洋|漁業'),
  fieldPart('agriculture', '農林水産|農水|農林|農業|水産|林野|食糧|農業農村開発'),
  fieldPart('transport', '国土交通|運輸|建設|国土|交通|逓信|鉄道|郵政|観光|航空局|港湾|海事'),
  fieldPart('environment', '環境|気候変動|気候問題|原子力防災|原子力|天然資源環境'),
  fieldPart('reconstruction', '復興'),
  fieldPart('digital', 'デジタル|サイバー|情報通信|サイバー安全保障|情報通信技術|IT'),
  fieldPart('economic-security', '経済安全保障|経済安保'),
  fieldPart('national-security', '国家安全保障|安全保障|国家安全保障担当|安全保障担当|安全保障政策'),
  fieldPart('public-security', '公安|国家公安|治安|警備|警備局'),
  fieldPart('army', '陸軍|陸上|陸'), fieldPart('navy', '海軍|海上'), fieldPart('air', '空軍|航空'),
  fieldPart('marines', '海兵隊|海兵'), fieldPart('space', '宇宙|宇宙軍|航空宇宙'),
  fieldPart('munitions', '軍需'), fieldPart('household', '宮内'), fieldPart('veterans', '退役軍人'),
  fieldPart('children', '少子化対策|少子化|こども政策|男女共同参画'),
  fieldPart('ocean', '海洋政策|海洋'), fieldPart('abduction', '拉致問題|拉致問題担当'),
  fieldPart('press', '報道|広報|新聞'), fieldPart('intelligence', '情報|中央情報|国家情報|国際情報'),
  fieldPart('okinawa', '沖縄北方|沖縄及び北方|沖縄担当|沖縄及び北方対策'),
  plainPart('field', '国家|人民|政策|運用|運用政策|人事|人事教育|整備計画|装備政策|装備|調達|会計|文書|秘書|法規|訟務|監査|国際|国際政策|国際協力|国際法|国際経済|経済協力|国際文化交流'),
  plainPart('field', '総合外交政策|総合政策|軍縮|不拡散|軍縮不拡散|軍縮不拡散・科学|領事|儀典|北米|アジア大洋州|アジア太平洋|アジア|大洋州|太平洋|南部アジア|欧州|ヨーロッパ|中南米|中東アフリカ|中東|アフリカ|東南アジア|北東アジア|インド太平洋|南アジア|ユーラシア|ロシア'),
  plainPart('field', 'プロジェクト管理|プロジェクト|システム|センター|サービス|データ|インフラ|セキュリティ|管船|灯台|水路|東洋|支那|帝国|海運|港湾海運|作戦|訓練|協力|開発協力|欧州連合|補給|施設|通信|技術|研究|開発|後方|兵站|支援|輸送|監察|企画|計画|調整|総括|管理|広域|地域|警務|防空|警戒|管制|指揮|戦略|戦術|機動|即応|掃海|潜水|哨戒|護衛|水陸|空挺|特殊|特科|普通科|機甲|高射|施設科|誘導弾|地方創生|地方|防災|災害|万博|国際博覧会|行政改革|行政|規制改革|国土強靱化|全世代型社会保障|働き方改革|一億総活躍|新しい資本主義|クールジャパン|知的財産|消費者|食品安全|女性活躍|孤立対策|孤独|共生社会|領土問題|領土|拉致|平和|人権|文民|政務|政治|安全|安全対策|安保|防衛装備|気候|エネルギー|資源エネルギー|資源|治水|水管理|都市|住宅|道路|統計|税務|租税|関税|公共|外政|内外|兵器|艦政|軍務|人道|難民|対日|対中|対米|対ロ|北朝鮮|東アジア|核不拡散|核問題|朝鮮半島|統一'),
  plainPart('field', '賃金向上|米国関税交渉|国土強靭化|知的財産戦略|全世代型社会保障改革|感染症危機管理|海上保安|対外'),
  plainPart('field', '直隷|北洋|南洋|両江|両広|湖広|閩浙|雲貴|陝甘|郵務|電務|欧亜|東亜|亜細亜|調査|特命|内閣府特命|内閣|内閣府|内閣総理|無任所|経済金融|組織|宣伝|思想|国会対策|選挙対策|予算|外交防衛|議院運営|決算行政監視|総合安全保障|友好|中央|軍政'),
  plainPart('body', '逓信省|農商務省|内務省|大蔵省|司法省|文部省|鉄道省|拓務省|陸軍省|海軍省|宮内省|枢密院|貴族院|元老院|太政官|警察|防衛省|外務省|財務省|経済産業省|経産省|法務省|総務省|文部科学省|文科省|厚生労働省|厚労省|農林水産省|農水省|国土交通省|国交省|環境省|内閣官房|復興庁|デジタル庁|警察庁|警視庁|消防庁|気象庁|海上保安庁|海保|防衛装備庁|装備庁|水産庁|国税庁|金融庁|公安調査庁|観光庁|スポーツ庁|文化庁|資源エネルギー庁|中小企業庁|特許庁|林野庁|消費者庁|こども家庭庁|防衛庁|防衛施設庁|宮内庁|最高裁|最高裁判所'),
  plainPart('body', '大臣官房|長官官房|国家安全保障局|内閣情報調査室|国際協力機構|日本銀行|日銀|国防省|国防総省|国務省|国家安全保障会議|統合幕僚監部|統幕|陸上幕僚監部|陸幕|海上幕僚監部|海幕|航空幕僚監部|空幕|情報本部|技術研究本部|防衛研究所|防衛大学校|防衛医科大学校|統合幕僚学校|幹部学校|幹部候補生学校|術科学校|防衛監察本部|自衛隊|陸上自衛隊|海上自衛隊|航空自衛隊|陸自|海自|空自|自衛艦隊|護衛艦隊|航空集団|潜水艦隊|地方協力本部|地方防衛|地方総監部'),
  plainPart('body', '在日米軍|在韓米軍|国連軍|多国籍軍|統合軍|国防軍|連合軍|関東軍|朝鮮軍|連合艦隊|艦隊|太平洋艦隊|太平洋軍|インド太平洋軍|太平洋空軍|太平洋陸軍|太平洋海兵隊|戦略軍|サイバー軍|中央軍|欧州軍|北方軍|海兵遠征軍|海兵機動展開部隊|陸上総隊|総隊|航空総隊|航空方面隊|方面隊|方面|師団|旅団|連隊|大隊|群|隊群|護衛隊群|護衛隊|航空群|航空団|航空隊|飛行隊|飛行群|高射群|警戒群|潜水隊群|掃海隊群|掃海隊|輸送隊|練習艦隊|警備区|水陸機動団|特科団|施設団|空挺団|中央即応集団|教育集団|航空教育集団|支援集団|航空支援集団|補給処|補給本部|総監部|部隊|戦闘団|戦闘群|水上部隊|派遣部隊|派遣海賊対処行動|艦隊群|管区|軍管区|沿岸警備隊|国境警備隊|武装警察|人民解放軍|人民軍|陸軍参謀本部|統合参謀本部|合同参謀本部|参謀本部|軍令部'),
  plainPart('body', '北大西洋条約機構|北大西洋条約機構(NATO)|東南アジア諸国連合|東南アジア諸国連合(ASEAN)|国際原子力機関(IAEA)|世界保健機関(WHO)|欧州連合(EU)|国連(UN)|国連難民高等弁務官事務所|国連|国際連合|国際連盟|安全保障理事会|安保理|総会|欧州理事会|欧州委員会|欧州議会|国際原子力機関|世界保健機関|WHO|IAEA|NATO|ASEAN|EU|OECD|IMF|WTO|UNHCR|ユネスコ|ユニセフ|赤十字国際委員会|世界銀行|アジア開発銀行|国際司法裁判所'),
  plainPart('body', '警備隊|党中央|共産党中央|党中央委員会|中央委員会'),
  // Cities stand before 市長, and before bodies of theirs.
  plainPart('region', '札幌|仙台|千葉|横浜|川崎|新潟|静岡|名古屋|京都|大阪|神戸|岡山|広島|北九州|福岡|長崎|熊本|鹿児島|那覇|横須賀|呉|舞鶴|佐世保|むつ|函館|小樽|根室|稚内|下関|対馬|名護|宜野湾|沖縄|石垣|宮古島|釜山|ソウル|北京|上海|ハノイ|ホーチミン|ダナン'),
  plainPart('body', '自由民主党|自民党|自民|公明党|立憲民主党|立憲|国民民主党|日本維新の会|維新|共産党|日本共産党|社民党|社会党|れいわ新選組|参政党|民主党|自由党|共和党|労働党|保守党|国民の力|共に民主党|中国共産党|ベトナム共産党|党|政治局|中央軍事委員会|軍事委員会|国務委員会|常務委員会|常任委員会|外交委員会|外務委員会|国防委員会|安全保障委員会|軍事委|外交部会|国防部会|部会|調査会|議員連盟|友好議員連盟|議連|友好議連'),
  plainPart('body', '衆議院|参議院|衆院|参院|衆|参|国会|議会|連邦議会|上院|下院|国民議会|最高人民会議|全人代|全国人民代表大会|院|内閣法制局|法制局|会計検査院|人事院|公正取引委員会|原子力規制委員会|国家公安委員会|公安委員会'),
  plainPart('body', '総合政策局|防衛政策局|外交部|国防部|外務部|北米局|欧州局|政策局|領事局|経済局|条約局|政務局|通商局|亜細亜局|東亜局|欧亜局|運用局|整備計画局|人事教育局|地方協力局|防衛局|管理局|事務局|参事官室|政策課|調査課|事務所|大使館|総領事館|代表部|駐屯地|基地|学校|大学校|病院|研究所|本部|本省|省|庁|局|部|課|室|府|司令部|政府|連邦|王立|国立|党本部|支部'),
  plainPart('region', '北部|東北|東部|中部|西部|南西|南部|北方|南方|東方|西方|大湊|支那方面|中国四国|九州|東海|近畿中部|北関東|南関東|極東'),
  plainPart('body', '北部方面|東北方面|東部方面|中部方面|西部方面|横須賀地方|呉地方|佐世保地方|舞鶴地方|大湊地方'),
  plainPart('body', '北海道|青森県|岩手県|宮城県|秋田県|山形県|福島県|茨城県|栃木県|群馬県|埼玉県|千葉県|東京都|神奈川県|新潟県|富山県|石川県|福井県|山梨県|長野県|岐阜県|静岡県|愛知県|三重県|滋賀県|京都府|大阪府|兵庫県|奈良県|和歌山県|鳥取県|島根県|岡山県|広島県|山口県|徳島県|香川県|愛媛県|高知県|福岡県|佐賀県|長崎県|熊本県|大分県|宮崎県|鹿児島県|沖縄県|東京'),
  plainPart('post', '担当|特別|上級|首席|筆頭|常務|常任|常駐|主席|次席|先任|最先任|最高|総|駐ソ|駐伊|第一|第二|首都|統合|合同|共同|連合|筆頭副|上席|名誉|暫定|臨時|閣外|駐箚|特命全権|在外|公邸|高等|一般|大統領府|首相府'),
  modifierPart('deputy', '副'),
  modifierPart('former', '前|元|当時|先代'),
  modifierPart('next', '次期|新'),
  modifierPart('acting', '臨時代理|代行'),
];

/** Behind a title these belong to it: 国防大臣代理. */
export const TITLE_SUFFIXES: readonly string[] = ['臨時代理', '事務取扱', '心得', '代理', '代行', '候補', '見習'];

/** Behind a title these make a meeting, a building, a post or somebody else of it: 大臣会合, 首相官邸, 次官級. */
export const NO_HOLDER_BEHIND: readonly string[] = (
  '官邸|公邸|邸|会合|会談|会議|会派|会員|協議|電話会談|首脳|級|クラス|レベル|室|府|秘書|選|経験者|職|ポスト|制|館|団|人事|昇任|表彰|杯|賞|訓令|通達|公選|指名|' +
  'イニシア|同士|間の|間で|間に|間、|間合|間協|夫人|令|部|公室|官房|候補者|公用|専用|塔|対話|フォーラム|共同声明|宣言|国の|国と|国は|国が|国を|国に|国、|国・|国)|国会議|国内|国外|国間|号|法|学|軍'
).split('|');

/** Before a title and no name: 関係大臣, 在京大使, 事務方局長. */
export const NO_NAME: readonly string[] = (
  '主務|所管|所轄|監督|太政|各省|関連|条約|無任|大物|長老|宮廷|幕府|朝廷|王室|皇室|帝国|反乱|革命|解放|義勇|親衛|占領|駐留|進駐|派遣|遠征|国連|多国籍|民兵|武装|戦闘|機動|独立|救国|人道|臨時政府|暫定政府|亡命|傀儡|影|新人|地元|古参|同僚|関係|担当|両国|各国|同国|本国|他国|隣国|外国|我国|諸国|現地|政府|閣僚|歴代|新任|後任|前任|主要|国内|海外|在京|在日|駐日|在外|議会|連邦|中央|地方|特命|全権|常駐|' +
  '首席|次席|上級|下級|筆頭|副|兼任|兼務|臨時|暫定|名誉|終身|一般|特別|専任|先任|最高|最先任|統括|総括|主任|代理|事務|事務方|政務|国家|国務|人民|民主|自由|社会|' +
  '共産|公明|自民|維新|国民|立憲|連立|与党|野党|与野党|女性|男性|若手|有力|複数|同盟|友好|相手|先方|当方|当局|現場|現役|民間|企業|会社|本社|支社|製造|販売|営業|' +
  '開発|研究|技術|広報|人事|総務|経理|会計|企画|管理|運営|両|各|同|前|元|新|現|次|次期|当|本|該|当該|諸|全|他|某|我|貴|弊|初|初代|旧|先|後|故|名|主|正|准|総|高|大|小|' +
  '任|補|叙|免|付|付け|一|二|三|四|五|六|七|八|九|十|数|何|幾|毎|約|計|者|的|等|側|間|中|内|外|上|下|左|右|国|省|庁|局|部|課|党|会|院|軍|隊|団|社|府|県|市|区|町|村|区域|' +
  '日|米|英|仏|独|伊|露|韓|朝|豪|越|比|印|加|欧|亜|日本|米国|英国|仏国|中国|韓国|北朝鮮|豪州|台湾|欧州|日米|日英|日越|日韓|日中|日豪|日仏|米韓|米中|日米韓|日米豪|中韓|米英|' +
  '防衛|国防|外務|外交|軍事|陸軍|海軍|空軍|統合|連合|合同|共同|作戦|部隊|方面|管区|地域|国際|世界|東京|大阪|京都|沖縄|福岡|横須賀|呉|佐世保|舞鶴|大湊|那覇|普天間|' +
  '時代|当時|以前|以後|今回|前回|次回|昨年|今年|来年|毎年|本年|同年|同日|本日|昨日|今日|明日|前日|翌日|冒頭|直後|直前|会談|会合|会議|協議|訪問|就任|退任|辞任|着任|離任|任命|交代|' +
  '新旧|老|若|陸|海|空|軍部|陸上|海上|航空|自衛|自衛隊|警察|消防|検察|裁判|司法|立法|行政|内閣|議院|衆院|参院|衆議院|参議院|国会|代議士|有志|多数|少数|個々|全体|' +
  '独裁|軍政|文民|文官|武官|制服|退役|予備|名目|実質|敵|味方|悪|善|親|反|非|無|不|未|元帥|提督|貴族|平民|皇帝|国王|将軍|総理|総裁|首席代表|参加|出席|同席|主催|共催|招待|招集|' +
  '委員|理事|監事|幹部|職員|社員|会員|党員|隊員|議員|役員|教員|学校|学級|大学|高校|中学|小学|病院|銀行|工場|支店|本店|支部|本部|分隊|小隊|中隊|大隊|連隊|旅団|師団|軍団|艦隊|' +
  '相|将|佐|尉|曹|長|官|使|員|事|総監|司令|秘書|報道|領事|公使|大使|書記|参謀|幕僚|顧問|首脳|要人|高官|外相|首相|大臣|長官|次官|局長|部長|課長|議長'
).split('|');

/** Written without a blank before a name or its title, and no part of it: 冒頭岸田首相, 日本側岸大臣. */
export const WORDS_BEFORE_NAME: readonly string[] = (
  '冒頭|同日|当日|前日|翌日|今回|今般|先般|当時|現職|一方|同席|先日|昨日|本日|昨夜|今朝|午前|午後|先週|今週|昨年|今年|以上|なお|故|同省|同庁|同党|同国|我国|我が国|元|前|新|現|主賓|来賓|' +
  '議事進行|司会|部員|課員|局員|館員|所員|隊員|乗員|団員|筆者|著者|記者|報告者|担当者|主催者|出席者|発言者|答弁者|質問者|講師|担当|宛|差出人|発信者|受信者|署名者|氏名|全権|委員|政府委員|政府参考人|参考人|説明員|国務大臣|提出者'
).split('|');

/** A word that ends in one of these closes before a name: 日本側岸大臣, 立憲民主党泉代表. */
export const CLOSES_BEFORE_NAME = '省庁局部課室党会院軍隊団側府県市区町村国後';

/** No Japanese given name holds one of these. */
export const NO_GIVEN_NAME = '省庁局部課室軍隊党会相議員級用化等各両同団院府県市区町村官使席職兼任命';

/** Common last letters of given names, for names whose surname is in no list. */
export const GIVEN_NAME_ENDS =
  '尋郁衣依夢咲沙律旬峻陵凌諭悠響陽曜栗永英詠鋭越謙兼建研龍倫琳麟蛍匡鏡曉尭耕鴻丸烈爾宗就州蔵舜竣循醇玄吾凪喬碩亙彌冴紅伶怜玲杏渥教文郎夫雄男子美行之幸明宏博司志史一二三人介助樹治次信正義秀和光弘浩広彦平久恵代江香奈里太也哉輔祐希貴隆孝晃誠崇剛学健洋勝敏俊武保典紀規則徳範茂実稔豊進昭章彰聡智哲徹直毅剛寛修治造蔵吉作衛門朗亮翔海斗馬真仁視敬嘉允公篤麿晋定朋重通友熊寛泰伸巌盛忠道景清虎悟亘航陸豪力望啓惇淳周優子己巳喜慶久生弥矢緒元大学新雅之幹嗣則宣成忍臣織佳葉音花華絵枝苗早穂帆達祐輝恒恭弼鼎佑尚脩充満薫馨滋繁芳房綱興尊廉完寿肇暢素操節純準悌鉄統董直靖斉功勲巧卓匠紘汎洵瑞瑛璋聖槙蓮凛葵菫澄湧渉滉煕燦爽理琢瞭碧穣透渡登昇旭潤潔宙守満梓椿桜梅楓樹蘭鶴亀彬彪圭奎恵慧慎慈憲拓政敦斗旦昂昴暁晶暉朝朋枝柊栞栄桂梢梧楠歩比毅洲浄浩渚湖満源滉澪灯炎瑠璃由甫皓直睦瞬祥禎稀穏竜競笑紀紗紬結絢綾織美翼聡胤芙芽茉莉萌蒼蓉蕗詩諒譲豪貞賢赳起軌遥遼那郷釈鎮隼雪雫霞順頌颯駿鮎鳳鷹熙峰岳児亨嶺';

/** Kanji that end a given name begun in hiragana: さと子, かず美. */
export const GIVEN_ENDS_BEHIND_HIRAGANA = '子美代江香枝恵絵奈里乃夫男雄也哉人';

/** Surnames of one letter that a Japanese reader takes for a name at once. */
export const SINGLE_SURNAMES =
  '岸林森菅原関辻堀谷泉畑島嶋星滝乾沢南東西桂榊鯨李王張金朴崔尹文盧趙劉陳周呉孫朱胡徐馬黄郭何高羅宋鄭謝韓唐馮于董蕭程曹袁鄧許傅沈曾彭呂蘇蔣蒋蔡賈丁魏薛葉閻余潘杜戴夏鍾汪田姜范石姚譚廖鄒熊陸郝孔白毛邱秦江顧侯邵孟龍段雷銭湯尹黎武喬賀頼習温楊康兪柳申安権裴玄施顧伍';

/** Chinese and Korean surnames of one letter: with one letter more they are a full name (王毅). */
export const CONTINENTAL_SURNAMES =
  '李王張朴崔尹盧趙劉陳周孫朱胡徐黄郭羅宋鄭謝韓馮于董蕭施袁鄧許沈彭顧施蔣蒋蔡魏薛閻余潘姜范姚鄒郝邱孟習温楊康兪裴';

/** Names whose letters would read as a title's: 中谷元, not 中谷, the former minister. */
export const NAMES_LIKE_TITLES: readonly string[] = ['中谷元', '前原', '前田', '新井', '新藤', '正木', '元木', '元榮'];

/** Before a katakana name, and no part of it: サー・クロード・マクドナルド. */
export const KATAKANA_HONORIFICS: readonly string[] = [
  ...[
    'サー',
    'サア',
    'デイム',
    'デーム',
    'ロード',
    'レディー',
    'レディ',
    'ミスター',
    'ミスタ',
    'ミセス',
    'ミズ',
    'マダム',
  ],
  ...['ドクター', 'プロフェッサー', 'シェイク', 'シャイフ', 'ダト', 'ダトー', 'ダトゥク', 'タン・スリ'],
];

/** Katakana words that stand before a rank and name nobody. */
export const NO_KATAKANA_NAME: readonly string[] = (
  'アジア|ヨーロッパ|アフリカ|アメリカ|アラブ|サイバー|デジタル|グローバル|センター|グループ|プロジェクト|チーム|オブザーバー|メンバー|ミサイル|ロケット|エネルギー|オリンピック|パラリンピック|スポーツ|コロナ|ワクチン|' +
  'メディア|テロ|インフラ|データ|システム|サービス|セキュリティ|リーダー|トップ|シニア|チーフ|ゼネラル|ジェネラル|マネージャー|ディレクター|スタッフ|ユニセフ|ユネスコ|ラグビー|サッカー|バチカン|ローマ|ホワイトハウス|' +
  'ペンタゴン|クレムリン|ハイレベル|ビデオ|オンライン|テレビ|ラジオ|ニュース|クーデター|マスコミ|ハマス|タリバン|ヒズボラ|パレスチナ|ソビエト|ソ連|ナチス|イスラム|キリスト|カトリック|スイス|オマーン|クウェート|バーレーン|' +
  'シリア|レバノン|スーダン|ケニア|ガーナ|ナイジェリア|エチオピア|タンザニア|ウガンダ|ルワンダ|ソマリア|リビア|チュニジア|モロッコ|アルジェリア|アンゴラ|モザンビーク|ザンビア|ジンバブエ|セネガル|コートジボワール|カメルーン|コンゴ|' +
  'マダガスカル|モーリシャス|セーシェル|モルディブ|ブータン|アフガニスタン|パラオ|ミクロネシア|マーシャル|サモア|ツバル|ナウル|キリバス|バヌアツ|ソロモン|クック|ニウエ|キューバ|ジャマイカ|ハイチ|ドミニカ|パナマ|コスタリカ|ニカラグア|' +
  'ホンジュラス|エルサルバドル|グアテマラ|ベネズエラ|コロンビア|エクアドル|ボリビア|パラグアイ|ウルグアイ|アルメニア|アゼルバイジャン|ジョージア|モルドバ|ベラルーシ|キルギス|タジキスタン|トルクメニスタン|セルビア|クロアチア|スロベニア|' +
  'スロバキア|アルバニア|マルタ|キプロス|ルクセンブルク|アイルランド|モナコ|コソボ|モンテネグロ|マケドニア|イエメン|シンガポール|ハワイ|グアム|アラスカ|バグダッド|ワシントン|ニューヨーク|ロンドン|パリ|モスクワ|ジュネーブ|ソウル'
).split('|');

/** Hiragana that no given name is: they lead on behind a surname or a title. */
export const NO_HIRAGANA_NAME: readonly string[] =
  'から|まで|より|ほか|など|さん|くん|ちゃん|とも|には|では|との|への|での|にも|ので|のに|こと|もの|これ|それ|その|この|する|した|して|いる|ある|なる|です|ます|だった|である|として|について|による|によ|とは|らは|らが|らの|らと|らに|らも|ため|よう|うち|のち|あと|まえ|たち|だけ|しか|でも|だが|だと|にて|ながら|および|ならび|または|かつ'.split(
    '|',
  );

/** What follows 氏を where somebody is put into an office: 大使に北見貴子氏を起用. */
export const APPOINTING: readonly string[] = [
  '起用',
  '任命',
  '指名',
  '選出',
  '選ん',
  '内定',
  '充て',
  '推薦',
  '昇格',
  '決め',
  '任じ',
  '登用',
];

/** Behind a name these do not make it part of a longer word: 岸信夫氏, 鯰博行両氏. */
export const BEHIND_NAME = '氏様君殿側両等他宛';

/** Behind a title or a name: 岸大臣閣下, グエン氏. */
export const HONORIFICS_BEHIND: readonly string[] = [
  '閣下',
  '氏',
  'さん',
  '殿下',
  '陛下',
  '殿',
  '様',
  '君',
  '伯',
  '卿',
];

/** Join a title with the name behind it: フランス軍の統合司令官を務めるレイ海軍少将, 防衛大臣である岸信夫氏. */
export const CLAUSES_BETWEEN: readonly string[] = [
  'を務めています',
  'を務めている',
  'を務めていた',
  'を務めた',
  'を務める',
  'をつとめる',
  'をつとめた',
  'を兼ねる',
  'を兼任する',
  'を兼務する',
  'に就任した',
  'に就任する',
  'に任命された',
  'に任ぜられた',
  'に着任した',
  'に選出された',
  'に選ばれた',
  'に指名された',
  'を歴任した',
  'だった',
  'であった',
  'である',
  'でもある',
  'としての',
  'たる',
  'の',
];
