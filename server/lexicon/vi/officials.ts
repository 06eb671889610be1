import { fieldPart, modifierPart, plainPart, type RankRow, rankRow, type TitlePart } from '../officials';

/** The words of rank, in lower case. */
// biome-ignore format: a table reads best with one row a line
export const RANK_ROWS: readonly RankRow[] = [
  rankRow('monarch', 'quốc vương|nhà vua|nữ hoàng|nhật hoàng|hoàng hậu|hoàng đế|giáo hoàng'), rankRow('monarch', 'vua', 'weak'), rankRow('crown-prince', 'thái tử|hoàng thái tử|công chúa|hoàng tử|hoàng thân|công nương'),
  rankRow('head-of-state', 'tổng thống|chủ tịch nước'),
  rankRow('deputy-head-of-state', 'phó tổng thống|phó chủ tịch nước'),
  rankRow('head-of-government', 'thủ tướng|thủ tướng chính phủ'),
  rankRow('deputy-head-of-government', 'phó thủ tướng|phó thủ tướng thường trực|phó thủ tướng chính phủ'),
  rankRow('chief-cabinet-secretary', 'chánh văn phòng nội các'),
  rankRow('minister', 'bộ trưởng|tổng trưởng|thượng thư'), rankRow('minister', 'ngoại trưởng', 'strong', { field: 'foreign' }),
  rankRow('vice-minister', 'thứ trưởng|thứ trưởng thường trực|quốc vụ khanh'),
  rankRow('councillor', 'tham tán|tham tán công sứ|thẩm nghị viên'),
  rankRow('diplomatic-secretary', 'bí thư thứ nhất|bí thư thứ hai|bí thư thứ ba|thư ký thứ nhất|thư ký thứ hai|thư ký thứ ba'),
  rankRow('counterpart', 'người đồng cấp|người đồng nhiệm'),
  rankRow('assistant-minister', 'trợ lý bộ trưởng|trợ lý ngoại trưởng'),
  rankRow('adviser', 'cố vấn|trợ lý', 'bound'), rankRow('adviser', 'cố vấn đặc biệt|cố vấn cấp cao|cố vấn tối cao|đổng lý văn phòng'),
  rankRow('national-security-adviser', 'cố vấn an ninh quốc gia'),
  rankRow('director-general', 'vụ trưởng|cục trưởng|tổng cục trưởng|chánh văn phòng', 'weak'),
  rankRow('deputy-director-general', 'phó vụ trưởng|phó cục trưởng|phó tổng cục trưởng|phó chánh văn phòng', 'weak'),
  rankRow('director', 'trưởng phòng|giám đốc', 'bound'), rankRow('director', 'trưởng ban|viện trưởng', 'weak'),
  rankRow('envoy', 'trưởng đoàn|phó trưởng đoàn|trưởng phái đoàn|phó trưởng phái đoàn|trưởng đại diện'), rankRow('director-general', 'chánh thanh tra|phó chánh thanh tra|tổng thanh tra|phó tổng thanh tra|tổng kiểm toán'), rankRow('judge', 'chủ tọa phiên tòa|hội thẩm nhân dân|chánh án|phó chánh án|thẩm phán|kiểm sát viên|viện trưởng viện kiểm sát nhân dân tối cao'),
  rankRow('deputy-director', 'phó giám đốc|phó trưởng phòng', 'bound'), rankRow('deputy-director', 'phó trưởng ban|phó viện trưởng', 'weak'),
  rankRow('secretary-general', 'tổng thư ký'),
  rankRow('spokesperson', 'người phát ngôn|phó người phát ngôn|phó phát ngôn|phát ngôn viên', 'weak'),
  rankRow('ambassador', 'đại sứ|phó đại sứ|đại sứ đặc mệnh toàn quyền|đại sứ lưu động'), rankRow('minister-plenipotentiary', 'công sứ'),
  rankRow('consul-general', 'tổng lãnh sự|phó tổng lãnh sự'), rankRow('consul', 'lãnh sự|phó lãnh sự', 'weak'), rankRow('consul', 'lãnh sự danh dự|tổng lãnh sự danh dự'), rankRow('charge-d-affaires', 'đại biện|đại biện lâm thời'),
  rankRow('attache', 'tùy viên quốc phòng|phó tùy viên quốc phòng|tùy viên quân sự|tùy viên hải quân|tùy viên không quân|tùy viên lục quân|tùy viên báo chí|tùy viên văn hóa|tùy viên thương mại|tùy viên'),
  rankRow('commissioner', 'toàn quyền|cao ủy|khâm sứ|thống sứ'),
  rankRow('envoy', 'sứ thần|chánh sứ|phó sứ|đặc sứ|đặc phái viên|đại diện thường trực|đại diện đặc biệt'),
  rankRow('speaker', 'chủ tịch quốc hội|chủ tịch hạ viện|chủ tịch thượng viện'), rankRow('deputy-speaker', 'phó chủ tịch quốc hội'),
  rankRow('committee-chair', 'chủ nhiệm|phó chủ nhiệm|chủ nhiệm ủy ban|chủ tịch ủy ban|phó chủ tịch ủy ban', 'bound'),
  rankRow('committee-chair', 'chủ tịch|phó chủ tịch', 'weak'), rankRow('member-of-parliament', 'đại biểu', 'weak'),
  rankRow('member-of-parliament', 'nghị sĩ|đại biểu quốc hội|đbqh|thượng nghị sĩ|hạ nghị sĩ|dân biểu|nghị viên'),
  rankRow('member', 'ủy viên|ủy viên dự khuyết', 'bound'),
  rankRow('general-secretary', 'tổng bí thư'), rankRow('party-officer', 'bí thư tỉnh ủy|bí thư thành ủy|phó bí thư tỉnh ủy|phó bí thư thành ủy|bí thư huyện ủy|bí thư quận ủy'), rankRow('party-officer', 'bí thư|phó bí thư|thư ký', 'bound'), rankRow('envoy', 'đại diện', 'bound'),
  rankRow('governor', 'thống đốc|phó thống đốc|thủ hiến|tỉnh trưởng|tổng đốc|tuần phủ|tuần vũ|kinh lược sứ|đốc phủ sứ'), rankRow('mayor', 'thị trưởng|phó thị trưởng|đô trưởng|quận trưởng|huyện trưởng'),
  rankRow('chief-of-defence', 'tổng tham mưu trưởng|tham mưu trưởng liên quân|tổng tư lệnh quân đội'),
  rankRow('deputy-chief-of-staff', 'phó tổng tham mưu trưởng'), rankRow('chief-of-staff', 'tham mưu trưởng|phó tham mưu trưởng'),
  rankRow('commander', 'tư lệnh|tổng tư lệnh|chính ủy|chính trị viên|chủ nhiệm tổng cục chính trị|chủ nhiệm chính trị|chủ nhiệm hậu cần|quân đoàn trưởng|sư đoàn trưởng|hải đội trưởng|tiểu đoàn trưởng|đại đội trưởng|trung đội trưởng|đồn trưởng|lữ đoàn trưởng|trung đoàn trưởng|hải đoàn trưởng|chỉ huy trưởng|phó chỉ huy trưởng|hạm trưởng'), rankRow('commander', 'thuyền trưởng', 'bound'),
  rankRow('deputy-commander', 'phó tư lệnh|phó tổng tư lệnh|phó chính ủy|chính trị viên phó|phó đồn trưởng|đồn phó|hạm phó|lữ đoàn phó|trung đoàn phó|tiểu đoàn phó|đại đội phó|trạm trưởng biên phòng'),
  rankRow('marshal', 'nguyên soái|thống chế'), rankRow('general', 'đại tướng|đô đốc'), rankRow('general', 'tướng', 'weak'),
  rankRow('senior-lieutenant-general', 'thượng tướng'), rankRow('lieutenant-general', 'trung tướng|phó đô đốc'),
  rankRow('major-general', 'thiếu tướng|chuẩn đô đốc'), rankRow('brigadier-general', 'chuẩn tướng'),
  rankRow('senior-colonel', 'đại tá'), rankRow('colonel', 'thượng tá'), rankRow('lieutenant-colonel', 'trung tá'), rankRow('major', 'thiếu tá'), rankRow('captain', 'đại úy'), rankRow('lieutenant', 'thượng úy|trung úy|thiếu úy'), rankRow('warrant-officer', 'chuẩn úy'), rankRow('sergeant', 'thượng sĩ|trung sĩ|hạ sĩ|thượng sỹ|trung sỹ|hạ sỹ', 'weak'), rankRow('sergeant', 'binh nhất|binh nhì', 'weak'),
];

/** The provinces and cities, old and new, for which members sit in the National Assembly. */
export const CONSTITUENCIES: readonly string[] =
  'hà nội|hồ chí minh|đà nẵng|hải phòng|cần thơ|huế|thừa thiên huế|nghệ an|hà tĩnh|thanh hóa|quảng nam|quảng ngãi|quảng bình|quảng trị|quảng ninh|bình định|bình dương|bình phước|bình thuận|ninh thuận|khánh hòa|phú yên|phú thọ|vĩnh phúc|vĩnh long|bắc ninh|bắc giang|bắc kạn|thái nguyên|thái bình|nam định|hà nam|hà giang|hưng yên|hải dương|hòa bình|ninh bình|cao bằng|lạng sơn|lào cai|lai châu|điện biên|sơn la|yên bái|tuyên quang|gia lai|kon tum|đắk lắk|đắk nông|lâm đồng|đồng nai|đồng tháp|bà rịa - vũng tàu|tây ninh|long an|tiền giang|bến tre|trà vinh|an giang|kiên giang|hậu giang|sóc trăng|bạc liêu|cà mau'.split(
    '|',
  );

/** What stands in a title behind its rank, or before it. */
// biome-ignore format: a table reads best with one row a line
export const TITLE_PARTS: readonly TitlePart[] = [
  fieldPart('defence', 'chiến tranh quốc phòng|quốc phòng|bộ quốc phòng|bqp|phòng vệ'), fieldPart('foreign', 'ngoại giao|bộ ngoại giao|bng|đối ngoại|ngoại vụ'),
  fieldPart('public-security', 'công an|bộ công an|an ninh'), fieldPart('interior', 'nội vụ|bộ nội vụ|nội chính'),
  fieldPart('finance', 'tài chính|bộ tài chính'), fieldPart('trade', 'công thương|bộ công thương|kinh tế, thương mại và công nghiệp|thương mại'),
  fieldPart('economy', 'kế hoạch và đầu tư|bộ kế hoạch và đầu tư|kinh tế'), fieldPart('justice', 'tư pháp|bộ tư pháp'),
  fieldPart('education', 'giáo dục|bộ giáo dục|khoa học công nghệ|văn hóa|văn hóa - thông tin|bộ văn hóa, thể thao và du lịch|thể thao và du lịch|giáo dục và đào tạo|bộ giáo dục và đào tạo|văn hóa, thể thao và du lịch|khoa học và công nghệ|bộ khoa học và công nghệ'),
  fieldPart('health', 'y tế|bộ y tế'), fieldPart('fisheries', 'thủy sản|ngư nghiệp|nghề cá'), fieldPart('agriculture', 'nông nghiệp và phát triển nông thôn|nông nghiệp và môi trường|nông nghiệp'),
  fieldPart('transport', 'giao thông|hàng hải|đường sắt|cảng biển|giao thông vận tải|bộ giao thông vận tải|xây dựng|bộ xây dựng|đất đai, hạ tầng, giao thông và du lịch'),
  fieldPart('environment', 'tài nguyên và môi trường|bộ tài nguyên và môi trường|bộ nông nghiệp và môi trường|khí hậu|môi trường'), fieldPart('labour', 'lao động - thương binh và xã hội|bộ lao động - thương binh và xã hội|lao động, thương binh và xã hội|việc làm|lao động'),
  fieldPart('national-security', 'an ninh quốc gia'), fieldPart('army', 'lục quân'), fieldPart('health', 'y học|y học hải quân|quân y'), fieldPart('navy', 'hải quân|quân chủng hải quân'),
  fieldPart('air', 'không quân|phòng không - không quân|phòng không không quân'), fieldPart('war', 'chiến tranh'), fieldPart('digital', 'thông tin và truyền thông|bộ thông tin và truyền thông|kỹ thuật số|chuyển đổi số'), fieldPart('energy', 'năng lượng'),
  plainPart('field', 'biên phòng|tình báo|quân báo|đặc công|thông tin liên lạc|công binh|pháo binh|phòng hóa|quân nhu|quân sự|dân quân tự vệ|an ninh mạng|tác chiến không gian mạng|vận tải|doanh trại|trinh sát|điều tra hình sự|quản lý biên giới|quản lý xuất nhập cảnh|di sản văn hóa|thể dục thể thao|thi đua - khen thưởng|đàm phán|đàm phán chính phủ|công tác đại biểu|dân nguyện|văn hóa - xã hội|tuyên giáo và dân vận|chiến lược quốc phòng|lãnh sự|tổ chức cán bộ|chiến lược|lịch sử quân sự|khoa học quân sự|dân tộc và tôn giáo|dân tộc|tôn giáo|hải quan|thuế|đầu tư|hợp tác phát triển|phát triển|kinh tế đối ngoại|các vấn đề kinh tế|đối ngoại và hợp tác quốc tế|hợp tác quốc tế phát triển|biên giới|luật pháp và điều ước quốc tế|báo chí|thông tin|tổng hợp|pháp chế|kế hoạch|tài vụ|quản lý|thanh tra|đào tạo|huấn luyện|tác chiến|quân huấn|cứu hộ - cứu nạn|gìn giữ hòa bình|công nghiệp quốc phòng|trang bị|mua sắm quốc phòng'),
  plainPart('body', 'thường vụ|ban thường vụ|ủy ban thường vụ|ủy ban thường vụ quốc hội|ban cán sự đảng|ban chỉ huy|bộ chỉ huy|bộ đội biên phòng tỉnh|bđbp|hqnd|hải quân nhân dân|công an nhân dân|công an tỉnh|công an thành phố|mttq|ubtư|đảng đoàn|khối|khu kinh tế|khu công nghiệp|đặc khu|huyện|xã|phường|quận|thị xã|thị trấn|đồn|đồn biên phòng|trạm|trạm biên phòng|cửa khẩu|chi bộ|chi cục|tổng đội|hải đội|hải đoàn|tiểu đoàn|trung đoàn|binh đoàn|binh chủng|quân y viện|trường sĩ quan|bang|tiểu bang|liên bang|liên hiệp|lhq|thường trực hđnd|hội cựu chiến binh|hội liên hiệp phụ nữ|liên hiệp các tổ chức hữu nghị|quân giải phóng|chính phủ cách mạng lâm thời|mặt trận|mặt trận dân tộc giải phóng|hội đồng nhà nước|hội đồng bộ trưởng|hội đồng chính phủ|phủ thủ tướng|phủ chủ tịch|phủ tổng thống|nghị viện|thượng nghị viện|hạ nghị viện|viện dân biểu|lầu năm góc|nhà trắng|điện kremlin|lực lượng tự vệ|lực lượng tự vệ biển|lực lượng tự vệ trên biển|lực lượng tự vệ mặt đất|lực lượng tự vệ trên không|lực lượng phòng vệ|lực lượng phòng vệ biển|lực lượng phòng vệ mặt đất|lực lượng phòng vệ trên không|lực lượng bảo vệ bờ biển|vùng|vùng cảnh sát biển|vkscnd|vksnd|tand|bộ đội|bệnh viện quân y|văn phòng trung ương đảng|jica|komeito|ldp|tham mưu|qđnd|quân đội nhân dân|tỉnh ủy|thành ủy|huyện ủy|quận ủy|ubnd|ubnd tỉnh|ubnd tp|ubnd tp.|ubnd thành phố|hđnd|hđnd tỉnh|ủy ban nhân dân tỉnh|ủy ban nhân dân thành phố|sở|sở ngoại vụ|sở kế hoạch và đầu tư|học viện|học viện ngoại giao|học viện quốc phòng|học viện chính trị quốc gia|ban đối ngoại trung ương|ban tuyên giáo trung ương|ban tổ chức trung ương|ban nội chính trung ương|ban kinh tế trung ương|viện nghiên cứu|viện kiểm sát nhân dân tối cao|tòa án nhân dân tối cao|tòa án|kiểm toán nhà nước|ngân hàng nhà nước|lãnh sự quán|tổng lãnh sự quán|cơ quan|phái đoàn|liên hợp quốc|liên hiệp quốc|asean|nato|eu|liên minh châu âu|ủy ban châu âu|hội đồng châu âu|iaea|wto|đại hội đồng|bộ tư lệnh thủ đô|bộ tham mưu liên quân|tham mưu liên quân|nhật - việt|việt - nhật|nhật-việt|việt-nhật|nhật bản - việt nam|việt nam - nhật bản|đông dương|nam kỳ|bắc kỳ|trung kỳ|đông á|nam á|mỹ latinh|trung đông|châu phi|trung đông - châu phi|tây bắc á|bắc mỹ|bộ|chính phủ|quốc hội|nhà nước|trung ương|trung ương đảng|ban chấp hành trung ương|ban chấp hành trung ương đảng|bộ chính trị|ban bí thư|quân ủy trung ương|đảng|đảng cộng sản|đảng ủy|ủy ban|ủy ban nhân dân|hội đồng|hội đồng nhân dân|hội đồng an ninh quốc gia|ủy ban đối ngoại|ủy ban quốc phòng và an ninh|ủy ban quốc phòng, an ninh và đối ngoại|hội đồng bảo an|mặt trận tổ quốc|quân đội|bộ tổng tham mưu|tổng tham mưu|tổng cục chính trị|tổng cục|cục|vụ|ban|viện|văn phòng|văn phòng chính phủ|văn phòng chủ tịch nước|đại sứ quán|cảnh sát biển|bộ đội biên phòng|quân khu|quân đoàn|quân chủng|sư đoàn|lữ đoàn|hạm đội|bộ tư lệnh|lực lượng|tự vệ|liên minh nghị sĩ|liên minh nghị sĩ hữu nghị|hội hữu nghị|tỉnh|thành phố|tp|tp.|liên minh|quỹ|liên đoàn|hiệp hội|mạng lưới|hội luật gia|hội nhà báo|hội chữ thập đỏ|hội nghề cá|hội nông dân|hội phụ nữ|thượng viện|hạ viện|nội các|đảng dân chủ tự do|cục đối ngoại|viện quan hệ quốc tế về quốc phòng|thái bình dương|ấn độ dương - thái bình dương|đông bắc á|đông nam á|ngoại giao công chúng|lễ tân|chính trị|hậu cần|kỹ thuật|tuyên giáo|tổ chức|dân vận|kiểm tra|chính sách|chính sách quốc phòng|quan hệ quốc tế|hợp tác quốc tế|quốc tế|nghiên cứu'),
  plainPart('region', 'sài gòn|gia định|miền nam|miền bắc|miền trung|nam bộ|bắc bộ|trung bộ|hải ngoại|pháp quốc hải ngoại|châu á|châu âu|châu mỹ|tp hà nội|tp.hà nội|thành phố hồ chí minh|tp hồ chí minh|tp. hồ chí minh|tp.hồ chí minh|tp.hcm|tp. hcm|tphcm|tp đà nẵng|tp. đà nẵng'), { sort: 'region', words: CONSTITUENCIES },
  plainPart('modifier', 'qncn|chuyên nghiệp|quân nhân chuyên nghiệp|thường trực|đặc biệt|cấp cao|đương nhiệm|quyền hạn|thứ nhất|thứ hai|liên quân|tối cao|danh dự|đặc mệnh toàn quyền|lâm thời'),
  modifierPart('deputy', 'phó'), modifierPart('former', 'cựu|nguyên|cố'), modifierPart('acting', 'quyền'), modifierPart('next', 'tân'),
];

/** Before the name of a state. */
export const STATE_WORDS: readonly string[] = [
  'nước',
  'cộng hòa',
  'cộng hòa liên bang',
  'cộng hòa dân chủ',
  'cộng hòa dân chủ nhân dân',
  'vương quốc',
  'đại công quốc',
  'liên bang',
  'liên hiệp vương quốc',
  'hợp chúng quốc',
  'đế quốc',
];

export const CONNECTORS: readonly string[] = [
  ...STATE_WORDS,
  'của',
  'tại',
  'các',
  'về',
  'và',
  'kiêm',
  'phụ trách',
  'bên cạnh',
  'ở',
  'thuộc',
  'khóa',
  'nhân dân',
  'phía',
];

export const HONORIFICS: readonly string[] = [
  'ông',
  'bà',
  'ngài',
  'đồng chí',
  'đ/c',
  'gs.',
  'gs',
  'ts.',
  'ts',
  'pgs',
  'pgs.',
  'pgs.ts',
  'pgs.ts.',
  'pgs, ts',
  'gs.ts',
  'gs.ts.',
  'gs, ts',
  'ths',
  'ths.',
  'thạc sĩ',
  'bác sĩ',
  'bs',
  'bs.',
  'luật sư',
  'tiến sĩ',
  'giáo sư',
  'ngài.',
];

/** Capitalised, and no part of a name. */
export const NO_NAME: readonly string[] = (
  'bộ hội quỹ quán ngày tháng tại theo trong trước sau các những và của với được đã sẽ đang không ông bà ngài chiều tối ảnh nguồn cuộc buổi việc dịp biểu phóng ' +
  'tokyo asean nato apec'
).split(' ');

/** Lower-case words that no title runs over. */
export const NO_TITLE_WORDS: readonly string[] = (
  'đã sẽ đang vừa cho với đến thăm tiếp gặp dự ký là nói có cùng do theo được bị khi trong ngày rằng nêu khẳng nhấn đề cảm phát trao chủ hội tham bày đánh yêu chỉ thay mong chúc hoan ' +
  'cũng vẫn còn để vào ra lên trên sau trước này đó như nhân'
).split(' ');

/** Make a body behind a title a private one. */
export const PRIVATE_BODIES: readonly string[] = [
  'công ty',
  'tập đoàn',
  'ngân hàng',
  'câu lạc bộ',
  'bệnh viện',
  'đại học',
  'trường',
  'doanh nghiệp',
  'báo',
  'tạp chí',
  'hội đồng quản trị',
  'hội đồng thành viên',
  'hđqt',
  'tổng công ty',
  'nhà máy',
  'xí nghiệp',
  'hợp tác xã',
  'nhà xuất bản',
  'clb',
];

/** Before the full name of somebody who serves party or state. */
export const COMRADES: readonly string[] = ['đồng chí', 'đ/c'];

/** At the foot of a treaty, before a state and the name of who signed for it. */
export const SIGNING_FOR: readonly string[] = ['thay mặt chính phủ', 'tm. chính phủ'];

/** Between a full name and the title that a clause gives it. */
export const CLAUSES: readonly string[] = [
  ' giữ chức ',
  ' giữ chức vụ ',
  ' được bổ nhiệm làm ',
  ' được bổ nhiệm giữ chức ',
  ' làm ',
  ', hiện là ',
  ', khi đó là ',
  ' được bầu làm ',
  ' được cử làm ',
];

/**
 * Bodies that say nothing without a name of their own behind them, in words that no lexicon has whole: Cục Tần số of Cục
 * trưởng Cục Tần số vô tuyến điện.
 */
export const NAMED_BODIES: readonly string[] = [
  'ban',
  'bộ',
  'cục',
  'hội đồng',
  'học viện',
  'phòng',
  'quân chủng',
  'sở',
  'tổng cục',
  'trung tâm',
  'ủy ban',
  'viện',
  'vụ',
];

/** Bodies that a place follows: Đồn Biên phòng Mường Lạn, Chủ tịch UBND huyện Vân Đồn. */
export const PLACED_BODIES: readonly string[] = [
  'bang',
  'biên phòng',
  'cửa khẩu',
  'đặc khu',
  'đồn',
  'huyện',
  'huyện ủy',
  'khu công nghiệp',
  'khu kinh tế',
  'phường',
  'quận',
  'quận ủy',
  'thành phố',
  'thị trấn',
  'thị xã',
  'tiểu bang',
  'tỉnh',
  'trạm',
  'xã',
];

/** Surnames; a name begins with one of them in the midst of capitalised words. */
export const SURNAMES: readonly string[] = (
  'nguyễn trần lê phạm phan hoàng huỳnh vũ võ đặng bùi đỗ hồ ngô dương lý đinh tô trương lương lưu mai đoàn trịnh cao tạ thái hà tăng chu kiều la lại quách triệu thân nông vương đào đàm phùng hứa lâm thạch lò tống mạc nghiêm viên bàn bạch bế cầm cấn chẩu chử cù diệp doãn đèo điểu đồng giàng giáp hầu kha khuất khúc khương ksor lã lèo lều lục lường lư lữ ma mã mẫn mông ngân ngụy nhâm nhữ ninh phàn phí quàng quản rơ sái sầm sùng tẩn thào thi thiều tiêu tòng tôn ung vàng vi vừ xa ' +
  'nguyen tran le pham hoang huynh vu vo dang bui do ho ngo duong ly dinh to truong luong luu doan trinh ta thai tang quach trieu dao dam phung lam'
).split(' ');

/** What joins people who share a title, or two titles of one person. */
export const JOINTS: readonly string[] = [' và '];

/** What joins two fields of one title. */
export const FIELD_JOINTS: readonly string[] = [' và'];

/** What joins two titles of one person alone. */
export const TITLE_JOINTS: readonly string[] = [' kiêm '];

/** From an office or a name to the state or body served. */
export const OF_STATE: readonly string[] = [' của '];

/** The connectors that lead from a post to whom it serves: thư ký của. */
export const SERVING: readonly string[] = ['của'];

/** The connector behind which the state is not the one served: đại sứ tại Việt Nam. */
export const NOT_SERVING: readonly string[] = ['tại'];

/** Before a title these make several people of it: hai Bộ trưởng. */
export const PLURALS: readonly string[] = ['các ', 'hai ', 'những '];

/** Words for a section, whose name a word of rank may be of: Cục Lãnh sự. */
export const SECTIONS: readonly string[] = ['cục', 'vụ', 'tổng cục', 'ban'];

/** Of the places that a body may have, those whose name may be left out: Chủ tịch UBND tỉnh Trần Anh. */
export const PROVINCES: ReadonlySet<string> = new Set(['tỉnh', 'thành phố']);

/** Before the province or city for which a member of the National Assembly speaks. */
export const CONSTITUENCY_UNITS: readonly string[] = ['tp. ', 'tp.', 'tp ', 'thành phố ', 'tỉnh ', 'đoàn '];
