import { once } from '../collections/remembered';
import { beginsLatin } from '../text/script';

/**
 * What agreements are about, in the words of four languages. A row's concepts are what its words mean: a compound means
 * several, so that försvarsmateriel och teknik and 防衛装備品・技術 come to the same.
 */
export interface SubjectRow {
  /** One word each, blanks between. */
  readonly concepts: string;
  readonly ja: readonly string[];
  readonly en: readonly string[];
  readonly sv: readonly string[];
  readonly vi: readonly string[];
}

const row = (concepts: string, ja: string, en: string, sv: string, vi: string): SubjectRow => {
  const list = (words: string) => words.split('|').filter(Boolean);
  return { concepts, ja: list(ja), en: list(en), sv: list(sv), vi: list(vi) };
};

// biome-ignore format: a table reads best with one row a line
export const SUBJECTS: readonly SubjectRow[] = [
  // Defence and security.
  row('defence', '防衛|国防', 'defence', 'försvar|försvars', 'quốc phòng'),
  row('defence exchange', '防衛交流', 'defence exchange|defence exchanges', 'försvarsutbyte', 'giao lưu quốc phòng|trao đổi quốc phòng'),
  row('defence', '防衛協力', 'defence cooperation', 'försvarssamarbete', 'hợp tác quốc phòng'),
  row('security', '安全保障|安全保障協力', 'security', 'säkerhet|säkerhetspolitik|säkerhetssamarbete|säkerhetspolitiskt', 'an ninh'),
  row('military', '軍事', 'military', 'militär|militärt|militära', 'quân sự'),
  row('exchange', '交流', 'exchange|exchanges', 'utbyte|utbyten', 'giao lưu|trao đổi'),
  row('equipment', '装備|装備品', 'equipment|materiel|matériel', 'materiel|utrustning', 'trang bị|thiết bị|trang thiết bị'),
  row('defence equipment', '防衛装備|防衛装備品', 'defence equipment|defence materiel|defence articles', 'försvarsmateriel|försvarsutrustning', 'trang bị quốc phòng|thiết bị quốc phòng|trang thiết bị quốc phòng'),
  row('technology', '技術', 'technology|technologies', 'teknik|teknologi', 'công nghệ|kỹ thuật'),
  row('transfer', '移転', 'transfer|transfers', 'överföring|överlåtelse', 'chuyển giao'),
  row('defence industry', '防衛産業', 'defence industry|defence industries', 'försvarsindustri|försvarsindustriellt', 'công nghiệp quốc phòng'),
  row('industry', '産業', 'industry|industrial', 'industri|industriellt', 'công nghiệp'),
  row('research', '研究', 'research', 'forskning', 'nghiên cứu'),
  row('development', '開発', 'development', 'utveckling', 'phát triển'),
  row('joint-development', '共同開発', 'joint development', 'gemensam utveckling', 'cùng phát triển|phát triển chung'),
  row('joint-research', '共同研究', 'joint research', 'gemensam forskning', 'nghiên cứu chung|cùng nghiên cứu'),
  row('production', '生産', 'production', 'produktion|tillverkning', 'sản xuất'),
  row('procurement', '調達', 'procurement', 'upphandling|anskaffning', 'mua sắm'),
  row('supplies-services', '物品役務相互提供|物品役務|acsa', 'acquisition cross servicing|reciprocal provision supplies services|acsa', 'ömsesidigt tillhandahållande förnödenheter tjänster|acsa', 'cung cấp lẫn nhau hàng hóa dịch vụ|tương hỗ hậu cần|acsa'),
  row('reciprocal-access', '円滑化|相互アクセス|部隊間協力円滑化|raa', 'reciprocal access|raa', 'ömsesidigt tillträde|raa', 'tiếp cận lẫn nhau|tiếp cận tương hỗ|raa'),
  row('information-protection', '情報保護|秘密情報保護|情報の保護|秘密軍事情報保護|軍事情報包括保護|軍事情報保護|gsomia', 'security information|protection classified information|general security military information|protection classified military information|information security|gsomia', 'skydd säkerhetsskyddsklassificerade uppgifter|skydd sekretessbelagd information|skydd sekretessbelagda uppgifter|informationsskydd|gsomia', 'bảo vệ thông tin mật|bảo mật thông tin quân sự|bảo vệ thông tin quân sự|gsomia'),
  row('information-sharing', '情報共有', 'information sharing|sharing information', 'informationsdelning|informationsutbyte', 'chia sẻ thông tin'),
  row('information-exchange', '情報交換', 'information exchange|exchange information', 'utbyte information', 'trao đổi thông tin'),
  row('status-of-forces', '地位|駐留軍地位', 'status forces', 'trupper status|styrkors rättsställning', 'quy chế lực lượng'),
  row('cyber-security', 'サイバーセキュリティ|サイバー安全保障', 'cybersecurity|cyber security', 'cybersäkerhet', 'an ninh mạng'),
  row('cyber-defence', 'サイバー防衛', 'cyber defence', 'cyberförsvar', 'phòng thủ không gian mạng|tác chiến không gian mạng'),
  row('cyber', 'サイバー', 'cyber', 'cyber', 'không gian mạng'),
  row('health', '衛生', 'health|medical', 'hälsa|hälsovård|hälso sjukvård', 'y tế|quân y'),
  row('health', '衛生|軍事医療|医療|軍事医学', 'military medicine|defence medicine|medicine', 'militärmedicin|sjukvård|medicin', 'quân y|y học quân sự|y học'),
  row('underwater medicine', '潜水医学|水中医学', 'underwater medicine|diving medicine', 'dykmedicin|dykerimedicin|undervattensmedicin', 'y học dưới nước|y học dưới nước biển|y học lặn'),
  row('search-and-rescue', '捜索救助|捜索・救助|捜索及び救助|捜索救難', 'search rescue', 'sök räddning|sök räddningsinsatser|sök räddningstjänst|sjöräddning', 'tìm kiếm cứu nạn|tìm kiếm cứu hộ'),
  row('submarine-rescue', '潜水艦救難|潜水艦救助', 'submarine rescue|submarine escape rescue', 'ubåtsräddning', 'cứu hộ tàu ngầm|cứu nạn tàu ngầm'),
  row('disaster-relief', '災害救援|災害支援', 'disaster relief', 'katastrofhjälp|katastrofbistånd', 'cứu trợ thảm họa|cứu trợ thiên tai'),
  row('humanitarian', '人道支援|人道', 'humanitarian assistance|humanitarian', 'humanitärt bistånd|humanitära insatser', 'hỗ trợ nhân đạo|trợ giúp nhân đạo|nhân đạo'),
  row('disaster-prevention', '防災|災害対策', 'disaster prevention|disaster risk reduction|disaster management', 'katastrofberedskap|katastrofförebyggande', 'phòng chống thiên tai|phòng chống thảm họa'),
  row('education', '教育|人材育成|教育訓練', 'education|human resource development|human resources development|capacity development', 'utbildning', 'giáo dục|đào tạo|phát triển nguồn nhân lực|giáo dục đào tạo'),
  row('training', '訓練', 'training', 'träning|övning|utbildning träning', 'huấn luyện'),
  row('exercise', '演習|共同演習|共同訓練', 'exercises|joint exercises|joint training', 'övningar|övningsverksamhet', 'diễn tập|diễn tập chung'),
  row('capacity-building', '能力構築|能力構築支援|能力向上支援', 'capacity building', 'kapacitetsuppbyggnad', 'xây dựng năng lực|nâng cao năng lực'),
  row('peacekeeping', '平和維持|平和維持活動|ｐｋｏ|pko|国連平和維持活動', 'peacekeeping|peacekeeping operations', 'fredsbevarande|fredsbevarande insatser|fredsfrämjande insatser', 'gìn giữ hòa bình'),
  row('peace-support', '平和構築', 'peacebuilding', 'fredsbyggande', 'xây dựng hòa bình'),
  row('logistics', '後方支援|兵站', 'logistics|logistic support|mutual logistic support', 'logistik|logistikstöd|logistiskt stöd', 'hậu cần'),
  row('intelligence', '情報', 'intelligence', 'underrättelser|underrättelseverksamhet', 'tình báo'),
  row('mine-countermeasures', '機雷対処|対機雷戦|機雷掃海|掃海|機雷戦', 'mine countermeasures|naval mine clearance|minesweeping|naval mine countermeasures|mine warfare', 'minröjning|sjöminröjning|minröjning till sjöss', 'rà phá thủy lôi|chống thủy lôi|rà quét thủy lôi'),
  row('mine-action', '地雷対策|地雷除去|不発弾処理|地雷・不発弾対策|地雷不発弾', 'mine action|demining|landmine clearance|unexploded ordnance clearance|mine clearance', 'humanitär minröjning|ammunitionsröjning', 'khắc phục hậu quả bom mìn|rà phá bom mìn|khắc phục hậu quả bom mìn sau chiến tranh'),
  row('war-legacy', '戦争遺産|枯葉剤|ダイオキシン除去', 'war legacy|dioxin remediation|consequences war|overcoming war consequences', 'krigets följder|sanering dioxin', 'khắc phục hậu quả chiến tranh|khắc phục hậu quả chất độc hóa học|tẩy độc dioxin'),
  row('fighter', '次期戦闘機|戦闘機', 'fighter aircraft|next generation fighter|combat aircraft', 'stridsflygplan', 'máy bay chiến đấu'),
  row('air-force', '空軍', 'air force|air forces', 'flygvapen|flygvapnet', 'không quân'),
  row('navy', '海軍', 'navy|naval|navies', 'marin|marint|marinen|örlogs', 'hải quân'),
  row('army', '陸軍', 'army|land forces', 'armé|arméns|markstrids', 'lục quân'),
  row('shipbuilding', '艦船建造|造船', 'shipbuilding|ship building', 'fartygsbyggnad|varvsindustri', 'đóng tàu'),
  row('drones', '無人機|ドローン|無人航空機', 'drones|unmanned aerial vehicles|uncrewed aircraft', 'drönare|obemannade flygfarkoster', 'máy bay không người lái'),
  row('space', '宇宙', 'space|outer space', 'rymd|rymden', 'vũ trụ|không gian vũ trụ'),
  row('space-exploration', '宇宙探査', 'space exploration', 'rymdforskning', 'thám hiểm không gian'),
  row('missile-defence', '弾道ミサイル防衛|ミサイル防衛', 'missile defence|ballistic missile defence', 'missilförsvar|robotförsvar', 'phòng thủ tên lửa'),
  row('counter-terrorism', 'テロ対策|対テロ', 'counter terrorism|counterterrorism|combating terrorism', 'terrorismbekämpning|kampen mot terrorism', 'chống khủng bố|phòng chống khủng bố'),
  row('counter-piracy', '海賊対処|海賊対策', 'counter piracy|combating piracy', 'piratbekämpning|bekämpning sjöröveri', 'chống cướp biển'),
  row('organised-crime', '組織犯罪|国際組織犯罪', 'organised crime|transnational organised crime|organized crime|transnational organized crime', 'organiserad brottslighet|gränsöverskridande brottslighet', 'tội phạm có tổ chức|tội phạm xuyên quốc gia'),
  row('arms-control', '軍備管理', 'arms control', 'rustningskontroll', 'kiểm soát vũ khí'),
  row('arms-limitation navy', '海軍軍備制限|海軍軍縮', 'limitation naval armament|naval disarmament', 'begränsning sjörustningar', 'hạn chế vũ khí hải quân'),
  row('disarmament', '軍縮', 'disarmament', 'nedrustning', 'giải trừ quân bị'),
  row('non-proliferation', '不拡散', 'non proliferation|nonproliferation', 'icke spridning|ickespridning', 'không phổ biến vũ khí'),
  row('export-control', '輸出管理', 'export control|export controls', 'exportkontroll', 'kiểm soát xuất khẩu'),
  row('civil-defence', '民間防衛', 'civil defence|civil protection', 'civilt försvar|civilförsvar|räddningstjänst', 'phòng thủ dân sự|bảo vệ dân sự'),
  row('total-defence', '総合防衛', 'total defence', 'totalförsvar', 'quốc phòng toàn dân'),
  row('crisis-preparedness', '危機管理', 'crisis management|crisis preparedness', 'krishantering|krisberedskap', 'quản lý khủng hoảng'),
  row('hotline', 'ホットライン', 'hotline|hot line', 'heta linjen', 'đường dây nóng'),
  row('strategic-dialogue', '戦略対話', 'strategic dialogue', 'strategisk dialog', 'đối thoại chiến lược'),
  row('partnership', 'パートナーシップ', 'partnership', 'partnerskap', 'đối tác'),
  row('strategic partnership', '戦略的パートナーシップ', 'strategic partnership', 'strategiskt partnerskap', 'đối tác chiến lược'),
  row('strategic', '戦略的|戦略', 'strategic', 'strategiskt|strategisk', 'chiến lược'),
  row('comprehensive', '包括的|包括', 'comprehensive', 'omfattande|övergripande', 'toàn diện'),
  row('women-peace-security', '女性平和安全保障|女性・平和・安全保障', 'women peace security', 'kvinnor fred säkerhet', 'phụ nữ hòa bình an ninh'),
  row('non-aggression', '不可侵', 'non aggression', 'icke angrepp|nonaggression', 'không xâm lược|bất tương xâm'),
  row('alliance', '同盟', 'alliance', 'allians|förbund', 'đồng minh|liên minh'),
  row('neutrality', '中立', 'neutrality', 'neutralitet', 'trung lập'),
  row('armistice', '休戦', 'armistice', 'vapenstillestånd', 'đình chiến|đình chỉ chiến sự'),
  row('peace', '平和|講和|和平', 'peace', 'fred|freds', 'hòa bình|hoà bình'),
  row('friendship', '友好|修好|親善', 'friendship|amity', 'vänskap', 'hữu nghị|thân thiện'),
  row('basic-relations', '基本関係', 'basic relations', 'grundläggande förbindelser', 'quan hệ cơ bản'),
  row('diplomatic-relations', '外交関係|国交', 'diplomatic relations', 'diplomatiska förbindelser', 'quan hệ ngoại giao|thiết lập quan hệ ngoại giao'),
  // The sea.
  row('maritime-security', '海上安全保障|海洋安全保障|海上安全|海上保安', 'maritime security', 'maritim säkerhet|sjösäkerhet|maritimt skydd', 'an ninh biển|an ninh hàng hải'),
  row('maritime-safety', '海上安全|航行安全|海上交通安全', 'maritime safety|safety navigation', 'sjösäkerhet|sjöfartens säkerhet', 'an toàn hàng hải'),
  row('coast-guard', '沿岸警備|海上保安機関|海上保安当局', 'coast guard|coastguard', 'kustbevakning', 'cảnh sát biển'),
  row('coastal-surveillance', '沿岸監視', 'coastal surveillance|coast surveillance', 'kustövervakning', 'giám sát bờ biển|giám sát ven biển'),
  row('maritime-surveillance', '海洋監視|海洋状況把握|海上監視', 'maritime surveillance|maritime domain awareness', 'havsövervakning|sjöövervakning', 'giám sát biển|giám sát hàng hải|nhận thức biển'),
  row('salvage', '海難救助', 'salvage at sea|marine salvage|salvage', 'bärgning|sjöbärgning', 'cứu hộ hàng hải|trục vớt'),
  row('salvage cost', '海難救助費用', 'cost salvage at sea|cost salvage', 'bärgningskostnader|kostnader bärgning', 'chi phí cứu hộ'),
  row('', '分担', 'sharing|apportionment', 'fördelning', 'phân chia'),
  row('wrecks', '沈没船|難破船', 'sunken vessels|wrecks|wreck', 'vrak|sjunkna fartyg', 'tàu đắm|xác tàu|tàu chìm'),
  row('recovery', '引揚げ|引き揚げ|引揚|回収', 'recovery|raising', 'upptagning|bärgning|återvinning', 'trục vớt|thu hồi'),
  row('removal', '除去|撤去', 'removal', 'undanröjande|avlägsnande', 'dỡ bỏ|di dời|loại bỏ'),
  row('lights-beacons', '航路標識|灯台', 'lights beacons|lighthouses|aids navigation', 'fyrar sjömärken|fyrar båkar|sjömärken', 'hải đăng phao tiêu|báo hiệu hàng hải|phao tiêu hải đăng'),
  row('reciprocity', '互恵|相互主義', 'reciprocity', 'ömsesidighet|reciprocitet', 'có đi có lại|tương hỗ'),
  row('hydrography', '水路測量|水路業務|海図', 'hydrographic survey|hydrography|hydrographic', 'sjömätning|hydrografi', 'thủy đạc|khảo sát thủy đạc|khảo sát thủy văn'),
  row('oceanography', '海洋観測|海洋調査|海洋学', 'ocean observation|oceanography|oceanographic survey', 'oceanografi|havsobservation', 'hải dương học|quan trắc biển|khảo sát biển'),
  row('fisheries', '漁業|水産|水産業', 'fisheries|fishing|fishery', 'fiske|fiskeri', 'nghề cá|thủy sản|đánh bắt cá'),
  row('delimitation', '境界画定|画定', 'delimitation', 'avgränsning', 'phân định'),
  row('boundary', '国境|境界', 'boundary|border', 'gräns|gränsdragning', 'biên giới|ranh giới'),
  row('land boundary', '陸上国境', 'land boundary|land border', 'landgräns', 'biên giới trên đất liền|biên giới đất liền'),
  row('shipping', '海運|船舶', 'shipping|maritime transport', 'sjöfart', 'vận tải biển|hàng hải'),
  row('navigation', '航海', 'navigation', 'sjöfart', 'hàng hải'),
  row('commerce navigation', '通商航海', 'commerce navigation', 'handel sjöfart', 'thương mại hàng hải'),
  row('commerce', '通商', 'commerce', 'handel', 'thương mại'),
  row('friendship commerce', '修好通商|友好通商', 'amity commerce|friendship commerce', 'vänskap handel|vänskaps handels', 'hữu nghị thương mại'),
  row('ports', '港湾', 'ports|port|harbours', 'hamnar|hamn', 'cảng biển|cảng'),
  row('port-security', '港湾保安|港湾の保安', 'port security', 'hamnskydd', 'an ninh cảng biển'),
  row('submarine-cables', '海底ケーブル|海底電線', 'submarine cables|undersea cables|subsea cables|submarine telegraph cables', 'undervattenskablar|sjökablar', 'cáp ngầm|cáp biển|cáp quang biển'),
  row('marine-pollution', '海洋汚染', 'marine pollution', 'havsförorening|förorening havet', 'ô nhiễm biển'),
  row('marine-plastic', '海洋プラスチック', 'marine plastic|marine plastics', 'plast i havet', 'rác thải nhựa đại dương'),
  row('arctic', '北極', 'arctic', 'arktis|arktiska', 'bắc cực'),
  row('antarctic', '南極', 'antarctic|antarctica', 'antarktis', 'nam cực'),
  // Economy.
  row('trade', '貿易', 'trade', 'handel', 'thương mại|mậu dịch'),
  row('free-trade', '自由貿易', 'free trade', 'frihandel|frihandels', 'thương mại tự do|mậu dịch tự do'),
  row('economic-partnership', '経済連携', 'economic partnership', 'ekonomiskt partnerskap', 'đối tác kinh tế'),
  row('economy', '経済', 'economic|economy', 'ekonomi|ekonomiskt', 'kinh tế'),
  row('investment', '投資', 'investment|investments', 'investeringar|investering', 'đầu tư'),
  row('investment-protection', '投資保護|投資の促進及び保護|投資促進保護', 'promotion protection investments|promotion protection investment|investment protection|reciprocal promotion protection investments', 'främjande skydd investeringar|investeringsskydd', 'khuyến khích bảo hộ đầu tư|bảo hộ đầu tư'),
  row('taxation', '租税|二重課税回避|二重課税の回避|二重課税の除去', 'taxation|tax|avoidance double taxation|double taxation|elimination double taxation', 'skatt|dubbelbeskattning|undvikande dubbelbeskattning', 'thuế|tránh đánh thuế hai lần'),
  row('customs', '税関|関税', 'customs|customs matters', 'tull|tullsamarbete', 'hải quan'),
  row('social-security', '社会保障', 'social security', 'social trygghet|socialförsäkring', 'bảo hiểm xã hội|an sinh xã hội'),
  row('employment', '雇用', 'employment', 'sysselsättning', 'việc làm'),
  row('labour', '労働', 'labour|labor', 'arbete|arbetskraft', 'lao động'),
  row('specified-skilled-workers', '特定技能', 'specified skilled workers', 'särskilt kvalificerad arbetskraft', 'lao động kỹ năng đặc định'),
  row('technical-interns', '技能実習', 'technical intern training', 'teknisk praktik', 'thực tập sinh kỹ năng'),
  row('finance', '金融', 'financial|finance', 'finansiell|finans', 'tài chính'),
  row('currency-swap', '通貨交換|通貨スワップ', 'currency swap', 'valutaswapp', 'hoán đổi tiền tệ'),
  row('supply-chains', 'サプライチェーン|供給網', 'supply chains|supply chain', 'leveranskedjor|försörjningskedjor', 'chuỗi cung ứng'),
  row('semiconductors', '半導体', 'semiconductors|semiconductor', 'halvledare', 'bán dẫn|chất bán dẫn'),
  row('critical-minerals', '重要鉱物', 'critical minerals', 'kritiska mineral|kritiska råvaror', 'khoáng sản quan trọng|khoáng sản thiết yếu'),
  row('start-ups', '起業支援|スタートアップ', 'start ups|startups', 'nystartade företag|uppstartsföretag', 'khởi nghiệp'),
  row('small-businesses', '中小企業', 'small medium enterprises|small medium sized enterprises', 'små medelstora företag', 'doanh nghiệp nhỏ và vừa|doanh nghiệp vừa nhỏ'),
  row('infrastructure', 'インフラ|社会基盤', 'infrastructure', 'infrastruktur', 'hạ tầng|cơ sở hạ tầng'),
  row('transport', '運輸|交通', 'transport|transportation', 'transport|transporter', 'giao thông|vận tải|giao thông vận tải'),
  row('railways', '鉄道', 'railways|railway|rail', 'järnväg|järnvägar', 'đường sắt'),
  row('air-services', '航空|航空業務', 'air services|air transport|aviation|civil aviation', 'luftfart|lufttrafik', 'hàng không|vận tải hàng không'),
  row('aviation-safety', '航空安全|航空の安全', 'aviation safety', 'flygsäkerhet', 'an toàn hàng không'),
  row('road-traffic', '道路交通', 'road traffic', 'vägtrafik', 'giao thông đường bộ'),
  row('tourism', '観光', 'tourism', 'turism', 'du lịch'),
  row('agriculture', '農業', 'agriculture', 'jordbruk', 'nông nghiệp'),
  row('forestry', '林業|森林', 'forestry|forests', 'skogsbruk|skog', 'lâm nghiệp'),
  row('quarantine', '検疫', 'quarantine', 'karantän', 'kiểm dịch'),
  row('food-safety', '食品安全', 'food safety', 'livsmedelssäkerhet', 'an toàn thực phẩm'),
  row('intellectual-property', '知的財産', 'intellectual property', 'immaterialrätt|immateriella rättigheter', 'sở hữu trí tuệ'),
  row('competition', '競争', 'competition', 'konkurrens', 'cạnh tranh'),
  row('digital', 'デジタル', 'digital', 'digital|digitalisering|digitala frågor', 'kỹ thuật số|chuyển đổi số|số'),
  row('telecommunications', '電気通信|情報通信|通信', 'telecommunications|information communications technology', 'telekommunikation|elektronisk kommunikation', 'viễn thông|thông tin truyền thông'),
  row('artificial-intelligence', '人工知能|ai', 'artificial intelligence|ai', 'artificiell intelligens|ai', 'trí tuệ nhân tạo|ai'),
  row('money-orders post', '郵便為替', 'postal money orders|money orders', 'postanvisningar|postväxlar', 'phiếu chuyển tiền bưu điện'),
  row('post', '郵便', 'postal|postal services', 'post|postväsende', 'bưu chính|bưu điện'),
  row('development-cooperation', '開発協力|経済協力', 'development cooperation', 'utvecklingssamarbete|bistånd', 'hợp tác phát triển'),
  row('technical-cooperation', '技術協力', 'technical cooperation', 'tekniskt samarbete', 'hợp tác kỹ thuật'),
  row('grant-aid', '無償資金協力', 'grant aid', 'gåvobistånd', 'viện trợ không hoàn lại'),
  row('loan', '円借款|借款', 'loan|yen loan', 'lån', 'vay vốn|khoản vay'),
  row('reparations', '賠償', 'reparations', 'skadestånd|krigsskadestånd', 'bồi thường|bồi thường chiến tranh'),
  row('claims', '請求権', 'claims', 'anspråk|fordringar', 'yêu sách|quyền yêu cầu'),
  // Energy and nature.
  row('energy', 'エネルギー', 'energy', 'energi|energisamarbete', 'năng lượng'),
  row('renewable-energy', '再生可能エネルギー', 'renewable energy', 'förnybar energi', 'năng lượng tái tạo'),
  row('offshore-wind', '洋上風力|洋上風力発電', 'offshore wind|offshore wind power', 'havsbaserad vindkraft', 'điện gió ngoài khơi'),
  row('hydrogen', '水素', 'hydrogen', 'vätgas', 'hydro|hydrogen'),
  row('nuclear-energy', '原子力平和利用|原子力の平和的利用|原子力', 'peaceful uses nuclear energy|nuclear energy|nuclear|civil nuclear', 'kärnenergi|fredlig användning kärnenergi|kärnkraft', 'năng lượng hạt nhân|sử dụng năng lượng nguyên tử vì mục đích hòa bình|năng lượng nguyên tử'),
  row('environment', '環境|環境保護|環境保全', 'environment|environmental|environmental protection', 'miljö|miljöskydd|miljösamarbete', 'môi trường|bảo vệ môi trường'),
  row('climate', '気候|気候変動', 'climate|climate change', 'klimat|klimatförändringar', 'khí hậu|biến đổi khí hậu'),
  row('carbon-credits', '二国間クレジット制度|二国間クレジット', 'joint crediting mechanism', 'gemensam krediteringsmekanism', 'cơ chế tín chỉ chung'),
  row('meteorology', '気象', 'meteorology|weather', 'meteorologi|väderlek', 'khí tượng'),
  row('water', '水資源|水', 'water resources|water', 'vatten|vattenresurser', 'tài nguyên nước|nguồn nước'),
  row('migratory-birds', '渡り鳥', 'migratory birds', 'flyttfåglar', 'chim di cư'),
  row('waste', '廃棄物', 'waste|waste management', 'avfall|avfallshantering', 'chất thải|quản lý chất thải'),
  // People and law.
  row('culture', '文化', 'culture|cultural', 'kultur|kulturellt', 'văn hóa|văn hoá'),
  row('culture exchange', '文化交流', 'cultural exchange|cultural exchanges', 'kulturutbyte', 'giao lưu văn hóa|trao đổi văn hóa'),
  row('science technology', '科学技術', 'science technology', 'vetenskap teknik', 'khoa học công nghệ|khoa học kỹ thuật'),
  row('science', '科学', 'science|scientific', 'vetenskap|vetenskapligt', 'khoa học'),
  row('sports', 'スポーツ', 'sports|sport', 'idrott|sport', 'thể thao'),
  row('youth', '青少年', 'youth', 'ungdom|ungdomar', 'thanh niên'),
  row('academic-exchange', '学術交流', 'academic exchange|academic exchanges', 'akademiskt utbyte', 'trao đổi học thuật'),
  row('working-holiday', 'ワーキングホリデー|ワーキング・ホリデー', 'working holiday', 'arbetssemester|working holiday', 'kỳ nghỉ làm việc'),
  row('visas', '査証|ビザ|査証免除', 'visas|visa|visa exemption|visa waiver', 'visum|viseringar|viseringsfrihet', 'thị thực|miễn thị thực'),
  row('passports', '旅券', 'passports', 'pass|passfrihet', 'hộ chiếu'),
  row('consular', '領事', 'consular|consular relations', 'konsulära förbindelser|konsulär', 'lãnh sự'),
  row('extradition', '犯罪人引渡し|犯罪人引渡|逃亡犯罪人引渡し', 'extradition', 'utlämning', 'dẫn độ'),
  row('mutual-legal-assistance', '刑事共助|司法共助|刑事に関する共助', 'mutual legal assistance|mutual assistance criminal matters|mutual legal assistance criminal matters|legal assistance criminal matters', 'rättslig hjälp|ömsesidig rättslig hjälp|inbördes rättshjälp', 'tương trợ tư pháp|tương trợ tư pháp về hình sự'),
  row('prisoner-transfer', '受刑者移送|受刑者の移送', 'transfer sentenced persons', 'överförande dömda personer|överföring dömda personer', 'chuyển giao người bị kết án'),
  row('police', '警察', 'police', 'polis|polissamarbete', 'cảnh sát'),
  row('law', '法律|法務|法制度', 'legal|law|justice', 'rätt|juridiskt|rättsligt', 'pháp luật|tư pháp'),
  row('anti-corruption', '腐敗防止', 'anti corruption|combating corruption', 'korruptionsbekämpning', 'phòng chống tham nhũng'),
  row('human-trafficking', '人身取引|人身売買', 'human trafficking|trafficking persons', 'människohandel', 'mua bán người|phòng chống mua bán người'),
  row('migration', '移民|移住', 'migration|immigration', 'migration|invandring', 'di cư'),
  row('gender-equality', '男女共同参画', 'gender equality', 'jämställdhet', 'bình đẳng giới'),
  row('smart-cities', 'スマートシティ', 'smart cities|smart city', 'smarta städer', 'đô thị thông minh|thành phố thông minh'),
  row('urban-development', '都市開発', 'urban development', 'stadsutveckling', 'phát triển đô thị'),
  row('nationality', '国籍', 'nationality', 'medborgarskap', 'quốc tịch'),
  row('prisoners-of-war', '捕虜', 'prisoners war', 'krigsfångar', 'tù binh'),
  row('territory', '領土', 'territory|territorial', 'territorium', 'lãnh thổ'),
];

/** Subjects on which states conclude by the dozen, so that a title without parties may be anybody's. */
export const COMMON_CONCEPTS: ReadonlySet<string> = new Set(
  (
    'defence exchange security military equipment technology transfer supplies-services reciprocal-access information-protection status-of-forces cyber-security peace friendship ' +
    'trade free-trade economic-partnership economy investment investment-protection taxation customs social-security air-services culture science education nuclear-energy ' +
    'commerce navigation visas consular extradition mutual-legal-assistance prisoner-transfer development-cooperation technical-cooperation grant-aid loan environment energy ' +
    'agriculture tourism partnership strategic comprehensive alliance boundary land delimitation fisheries health training digital specified-skilled-workers working-holiday'
  ).split(' '),
);

/** Words of a subject that tell nothing of it: cooperation is what every memorandum is on. */
const NEUTRAL_JAPANESE =
  '協力|相互協力|相互|共同|強化|促進|推進|実施|両国|二国間|政府間|当局間|当局|関係|に係る|における|についての|に関する|及び|並びに|等|等に関する|国際|運用|する|間|分野|両';
const NEUTRAL_LATIN =
  'cooperation|co operation|collaboration|co|operation|bilateral|mutual|joint|between|the|of|on|in|for|field|fields|area|areas|at|to|enhanced|strengthening|promotion|implementation|matters|regarding|concerning|' +
  'samarbete|samarbetet|samverkan|inom|om|och|i|på|för|området|områden|gemensam|gemensamma|ömsesidigt|ömsesidig|fördjupat|av|till|' +
  'hợp|tác|về|trong|lĩnh|vực|việc|và|giữa|hai|nước|song|phương|chung|tăng|cường|thúc|đẩy|ở|tại|của|các|hoạt|động';

/** A subject is never put together of more words than these. */
const MOST_WORDS = 16;
/** No term of the table has more words. */
const LONGEST_TERM = 10;

interface Index {
  /** A Japanese term, as a subject has it, to its concepts; none for what is neutral. */
  readonly ja: ReadonlyMap<string, readonly string[]>;
  /** A term in Latin letters, words parted by a blank. */
  readonly latin: ReadonlyMap<string, readonly string[]>;
}

/** The table by its words, made when it is first asked for. */
const index = once((): Index => {
  const ja = new Map<string, readonly string[]>();
  const latin = new Map<string, readonly string[]>();
  for (const word of NEUTRAL_JAPANESE.split('|')) ja.set(japaneseForm(word), []);
  for (const word of NEUTRAL_LATIN.split('|')) latin.set(word, []);
  for (const { concepts, ja: japanese, en, sv, vi } of SUBJECTS) {
    const meant = concepts.split(' ').filter(Boolean);
    for (const word of japanese) if (!ja.has(japaneseForm(word))) ja.set(japaneseForm(word), meant);
    for (const word of [...en, ...sv, ...vi]) if (!latin.has(word)) latin.set(word, meant);
  }
  return { ja, latin };
});

/** A subject as titles give it lacks blanks, dots and particles, also the old ト where it is a letter of a word. */
const japaneseForm = (text: string): string => text.replaceAll('ト', '').replaceAll('の', '').replaceAll('・', '');

/**
 * What a subject is about, the same for all languages: `mine-countermeasures` of 機雷対処協力 and of samarbete minröjning.
 * Undefined unless every word of it is in the table: what is left over may be what makes it another agreement.
 * @param subject of an agreement, as its reader gives it.
 */
export function conceptsOf(subject: string): readonly string[] | undefined {
  const found = beginsLatin(subject) ? ofLatin(subject) : ofJapanese(japaneseForm(subject));
  return found && found.size > 0 ? [...found].sort() : undefined;
}

function ofJapanese(subject: string): Set<string> | undefined {
  const { ja } = index();
  const found = new Set<string>();
  let at = 0;
  while (at < subject.length) {
    if (subject[at] === ' ') {
      at++;
      continue;
    }
    let end = Math.min(subject.length, at + 14);
    while (end > at && !ja.has(subject.slice(at, end))) end--;
    if (end === at) return undefined;
    for (const concept of ja.get(subject.slice(at, end))!) found.add(concept);
    at = end;
  }
  return found;
}

function ofLatin(subject: string): Set<string> | undefined {
  const { latin } = index();
  const words = subject.replaceAll('defense', 'defence').replaceAll('-', ' ').split(' ').filter(Boolean);
  if (words.length > MOST_WORDS) return undefined;
  const found = new Set<string>();
  let at = 0;
  while (at < words.length) {
    let count = Math.min(LONGEST_TERM, words.length - at);
    while (count > 0 && !latin.has(words.slice(at, at + count).join(' '))) count--;
    if (count === 0) return undefined;
    for (const concept of latin.get(words.slice(at, at + count).join(' '))!) found.add(concept);
    at += count;
  }
  return found;
}
