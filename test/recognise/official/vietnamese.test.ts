import assert from 'node:assert/strict';
import { officials } from './officials';

/** What stands in a text, and its officials: `name | role | country`, a part of a name ending in `…`. */
const finds: readonly (readonly [string, readonly string[]])[] = [
  // words that change a rank are names behind it, and what no list has stands behind its body
  [
    'Vụ trưởng Phó Bá Hưng và Thứ trưởng Nguyên dự họp với Thiếu tướng Phó Tư lệnh Lê Hà.',
    ['Phó Bá Hưng | Vụ trưởng', 'Nguyên… | Thứ trưởng', 'Lê Hà | Thiếu tướng Phó Tư lệnh'],
  ],
  [
    'Thống đốc bang Queensland Mark Hale tiếp bà Simone Dunn, Bộ trưởng Thủy sản Canada. Tuần vũ Quảng Ngãi Nguyễn Văn Hiền.',
    [
      'Mark Hale | Thống đốc bang Queensland',
      'Simone Dunn | Bộ trưởng Thủy sản Canada | CA',
      'Nguyễn Văn Hiền | Tuần vũ Quảng Ngãi',
    ],
  ],
  ['Lê Hoài Nam, Trưởng Ban Đối ngoại Trung ương, dự.', ['Lê Hoài Nam | Trưởng Ban Đối ngoại Trung ương']],
  ['Ông Hà Anh Tú, Viện trưởng Viện Biển Đông, nói.', ['Hà Anh Tú | Viện trưởng Viện Biển Đông']],
  ['Bộ trưởng Bộ Y tế Đào Hồng Liên nói.', ['Đào Hồng Liên | Bộ trưởng Bộ Y tế']],
  [
    'Đại tá Giàng A Sử, Ủy viên Ban Thường vụ Đảng ủy, Chỉ huy trưởng, và Chuẩn úy Tòng Văn Ế. Cả hai về.',
    ['Giàng A Sử | Đại tá, Ủy viên Ban Thường vụ Đảng ủy, Chỉ huy trưởng', 'Tòng Văn Ế | Chuẩn úy'],
  ],
  ['Xin mời Cục trưởng Cục Tần số vô tuyến điện Lê Thái Hòa.', ['Lê Thái Hòa | Cục trưởng Cục Tần số vô tuyến điện']],
  ['Bí thư Huyện ủy Mường Nhé Lò Văn Tiến dự lễ.', ['Lò Văn Tiến | Bí thư Huyện ủy Mường Nhé']],
  [
    'Thiếu tá Lò Văn Ính, Đồn trưởng Đồn Biên phòng Mường Lạn, cho biết.',
    ['Lò Văn Ính | Thiếu tá, Đồn trưởng Đồn Biên phòng Mường Lạn'],
  ],
  ['Uỷ viên Trung ương Đảng Hà Văn Thắm gặp gỡ.', ['Hà Văn Thắm | Uỷ viên Trung ương Đảng']],
  ['Ông Vũ-hồng-Khanh, đặc-phái-viên Hội-đồng Chính-phủ, ký.', ['Vũ-hồng-Khanh… | đặc-phái-viên Hội-đồng Chính-phủ']],
  ['Đại tá Vi Khánh Tường ký thay.', ['Vi Khánh Tường | Đại tá']],
  ['Nông Thị Bích Lan - Lạng Sơn:\nKính thưa Quốc hội.', ['Nông Thị Bích Lan | -']],
  ['Tôi đồng tình với đại biểu Nông Thị Bích Lan.', ['Nông Thị Bích Lan | đại biểu']],
  ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nTrần Đắc Tiệp\n', ['Trần Đắc Tiệp | PHÓ CHỦ TỊCH']],
  ['Ông Ito Ken, Cục trưởng, và bà Mori Aya, Vụ trưởng, dự.', ['Ito Ken | Cục trưởng', 'Mori Aya | Vụ trưởng']],
  ['Thiếu tướng, Giáo sư, Tiến sĩ Lê Kim phát biểu.', ['Lê Kim | Thiếu tướng']],
  ['Theo người phát ngôn Hạnh, hai bên sẽ trao đổi.', ['Hạnh… | người phát ngôn']],
  ['Tướng Giáo và tướng Navarin đối đầu.', ['Giáo… | Tướng', 'Navarin… | tướng']],
  ['Nhà vua Carl Gustaf và Hoàng hậu Sylvia đón khách.', ['Carl Gustaf | Nhà vua', 'Sylvia… | Hoàng hậu']],
  [
    'Bí thư Tỉnh ủy Nguyễn Đức Thành và Viện trưởng Lê Minh Tú tiếp đoàn.',
    ['Nguyễn Đức Thành | Bí thư Tỉnh ủy', 'Lê Minh Tú | Viện trưởng'],
  ],
  ['Đại diện phía Nhật Bản, ông Yamane Takuo, khẳng định.', ['Yamane Takuo | Đại diện phía Nhật Bản | JP']],
  ['Thẩm phán - Chủ tọa phiên tòa: Ông Lê Văn Tám.', ['Lê Văn Tám | Thẩm phán - Chủ tọa phiên tòa']],
  [
    'Sứ thần Phan Thanh Giảng cùng Tổng đốc Hoàng Diệp dâng sớ.',
    ['Phan Thanh Giảng | Sứ thần', 'Hoàng Diệp | Tổng đốc'],
  ],
  ['Thư ký Hội đồng An ninh Nikolai Patrovin tới thăm.', ['Nikolai Patrovin | Thư ký Hội đồng An ninh']],
  [
    'Thủ tướng Nước Cộng hòa xã hội chủ nghĩa Việt Nam Nguyễn Phúc Khôi đã tiếp khách.',
    ['Nguyễn Phúc Khôi | Thủ tướng Nước Cộng hòa xã hội chủ nghĩa Việt Nam | VN'],
  ],
  [
    'Đô đốc Usami Daisuke, Tham mưu trưởng Lực lượng Tự vệ Biển Nhật Bản, có mặt.',
    ['Usami Daisuke | Đô đốc, Tham mưu trưởng Lực lượng Tự vệ Biển Nhật Bản | JP'],
  ],
  ['Đại-tá Nguyễn-văn-Khoa cùng Đô-đốc Bonard ra Hà-nội.', ['Nguyễn-văn-Khoa… | Đại-tá', 'Bonard… | Đô-đốc']],
  [
    'Bộ trưởng Bộ Quốc phòng Phan Văn Giang đã tiếp Bộ trưởng Quốc phòng Nhật Bản Kishi Nobuo.',
    ['Phan Văn Giang | Bộ trưởng Bộ Quốc phòng', 'Kishi Nobuo | Bộ trưởng Quốc phòng Nhật Bản | JP'],
  ],
  [
    'Thượng tướng Đinh Quốc Bảo, Thứ trưởng Bộ Quốc phòng Việt Nam, chủ trì đối thoại.',
    ['Đinh Quốc Bảo | Thượng tướng, Thứ trưởng Bộ Quốc phòng Việt Nam | VN'],
  ],
  [
    'Thứ trưởng Thường trực Bộ Ngoại giao Thạch Sơn Ca và Thứ trưởng Ngoại giao Nhật Bản Saotome Kenichi đồng chủ trì.',
    ['Thạch Sơn Ca | Thứ trưởng Thường trực Bộ Ngoại giao', 'Saotome Kenichi | Thứ trưởng Ngoại giao Nhật Bản | JP'],
  ],
  [
    'Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Nhật Bản Kishida Fumio. Thủ tướng Kishida khẳng định.',
    ['Phạm Minh Chính | Thủ tướng', 'Kishida Fumio | Thủ tướng Nhật Bản | JP', 'Kishida… | Thủ tướng'],
  ],
  [
    'Đại sứ Nhật Bản tại Việt Nam Yamada Takio phát biểu. Chủ tịch nước Nguyễn Xuân Phúc dự lễ.',
    ['Yamada Takio | Đại sứ Nhật Bản tại Việt Nam | JP', 'Nguyễn Xuân Phúc | Chủ tịch nước'],
  ],
  ['Người phát ngôn Bộ Ngoại giao Lê Thị Thu Hằng cho biết.', ['Lê Thị Thu Hằng | Người phát ngôn Bộ Ngoại giao']],
  [
    'Đại tướng Phan Văn Giang, Ủy viên Bộ Chính trị, Phó Bí thư Quân ủy Trung ương, Bộ trưởng Bộ Quốc phòng dự lễ.',
    ['Phan Văn Giang | Đại tướng, Ủy viên Bộ Chính trị, Phó Bí thư Quân ủy Trung ương, Bộ trưởng Bộ Quốc phòng'],
  ],
  [
    'Tổng Bí thư Nguyễn Phú Trọng, Chủ tịch Quốc hội Vương Đình Huệ, Phó Thủ tướng Thường trực Phạm Bình Minh',
    [
      'Nguyễn Phú Trọng | Tổng Bí thư',
      'Vương Đình Huệ | Chủ tịch Quốc hội',
      'Phạm Bình Minh | Phó Thủ tướng Thường trực',
    ],
  ],
  [
    'Bộ trưởng Quốc phòng Mỹ Lloyd Austin, Tổng thống Mỹ Joe Biden; Ngoại trưởng Antony Blinken',
    ['Lloyd Austin | Bộ trưởng Quốc phòng Mỹ | US', 'Joe Biden | Tổng thống Mỹ | US', 'Antony Blinken | Ngoại trưởng'],
  ],
  [
    'ông Nguyễn Văn Thành, Thứ trưởng Thường trực Bộ Ngoại giao',
    ['Nguyễn Văn Thành | Thứ trưởng Thường trực Bộ Ngoại giao'],
  ],
  [
    'Trung tướng Nguyễn Văn Nghĩa, Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam',
    ['Nguyễn Văn Nghĩa | Trung tướng, Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam | VN'],
  ],
  [
    'Thứ trưởng Bộ Nông nghiệp và Môi trường Cao Bảo Khanh, Tham tán Viên Quốc Thảo',
    ['Cao Bảo Khanh | Thứ trưởng Bộ Nông nghiệp và Môi trường', 'Viên Quốc Thảo | Tham tán'],
  ],
  [
    'Chủ tịch Ủy ban nhân dân thành phố Hà Nội Trần Sỹ Thanh',
    ['Trần Sỹ Thanh | Chủ tịch Ủy ban nhân dân thành phố Hà Nội'],
  ],
  // bodies of every sort, signatures, comrades
  ['Đồng chí Phạm Quốc Hưng - Bí thư Tỉnh ủy Nghệ An phát biểu.', ['Phạm Quốc Hưng | Bí thư Tỉnh ủy Nghệ An']],
  [
    'Giám đốc Sở Ngoại vụ tỉnh Quảng Nam Nguyễn Văn Thọ và Chủ tịch UBND TP Hà Nội Trần Sỹ Hiếu',
    ['Nguyễn Văn Thọ | Giám đốc Sở Ngoại vụ tỉnh Quảng Nam', 'Trần Sỹ Hiếu | Chủ tịch UBND TP Hà Nội'],
  ],
  [
    'Theo ông Nguyễn Văn Lịch, Phó Tổng cục trưởng Tổng cục Hải quan, việc ký kết diễn ra.',
    ['Nguyễn Văn Lịch | Phó Tổng cục trưởng Tổng cục Hải quan'],
  ],
  ['Phó Tư lệnh Vùng 3 Hải quân Trần Quốc Hùng dự lễ.', ['Trần Quốc Hùng | Phó Tư lệnh Vùng 3 Hải quân']],
  ['KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n(Đã ký)\nNguyễn Văn Phúc', ['Nguyễn Văn Phúc | THỨ TRƯỞNG']],
  ['THAY MẶT CHÍNH PHỦ NHẬT BẢN\nKimura Tetsuo', ['Kimura Tetsuo | -']],
  [
    'Các Bộ trưởng Nguyễn Chí Dân và Trần Hồng Hà Anh cùng dự.',
    ['Nguyễn Chí Dân | Bộ trưởng', 'Trần Hồng Hà Anh | Bộ trưởng'],
  ],
  [
    'Đại tá, TS Nguyễn Văn Sáu, Phó Viện trưởng Viện Chiến lược',
    ['Nguyễn Văn Sáu | Đại tá, Phó Viện trưởng Viện Chiến lược'],
  ],
  [
    'Bà Trần Thị Thảo được bổ nhiệm giữ chức Vụ trưởng Vụ Tổ chức cán bộ.',
    ['Trần Thị Thảo | Vụ trưởng Vụ Tổ chức cán bộ'],
  ],
  // consuls, foreign names with their small words, and who leads a fund or a league
  ['Thư của Lãnh sự Morioka Aya, đề hôm qua, đã đến.', ['Morioka Aya | Lãnh sự']],
  [
    'Lãnh sự danh dự Võ Thành Luân và Phó Lãnh sự Ito Ken tiếp đoàn.',
    ['Võ Thành Luân | Lãnh sự danh dự', 'Ito Ken | Phó Lãnh sự'],
  ],
  ['Gặp Bộ trưởng Quốc phòng Ulrike von Stetten.', ['Ulrike von Stetten | Bộ trưởng Quốc phòng']],
  ['Đại tá Rafael dela Vega phát biểu.', ['Rafael dela Vega | Đại tá']],
  ['Tổng Thư ký Liên đoàn, bà Malee Suwan, cảm ơn.', ['Malee Suwan | Tổng Thư ký Liên đoàn']],
  ['Phó Cục trưởng Cục Lãnh sự Lê Thị Thu tiếp đoàn.', ['Lê Thị Thu | Phó Cục trưởng Cục Lãnh sự']],
  ['Thứ trưởng Triều phản đối Nguyễn Văn Anh.', ['Triều… | Thứ trưởng']],
  ['Chánh Văn phòng của Bộ trưởng Phan Văn Thịnh đã dự.', ['Phan Văn Thịnh | Bộ trưởng']],
];

const ignores: readonly string[] = [
  'Chiều nay tại Quy Nhơn, Thứ trưởng đã thăm cảng.',
  'Ông là Ủy viên Ủy ban Thường vụ Quốc hội.',
  'Các đại biểu Đoàn Hà Nội thảo luận ở tổ.',
  'Đồn trưởng Đồn Biên phòng Mường Lạn cho biết.',
  'Chủ tịch Hội đồng quản trị Nguyễn Văn Tuấn khai trương cửa hàng.',
  'Bộ trưởng Bộ Quốc phòng hai nước ký Bản ghi nhớ.',
  'Hội nghị Bộ trưởng Quốc phòng ASEAN. Thủ tướng Chính phủ ban hành Quyết định.',
  'Đại sứ quán Nhật Bản tại Hà Nội. Đối thoại cấp Thứ trưởng lần thứ nhất.',
  'Bộ trưởng Quốc phòng đã gặp Nguyễn Văn Anh.',
  'Trưởng phòng Lãnh sự xin nghỉ. Lễ tân Tổng Lãnh sự quán đóng cửa. Chủ tịch Hội, Quỹ và Ban đều vắng.',
  'Đường Nguyễn Huệ bị cấm xe. Trường THPT Trần Phú khai giảng.',
  'Ông Trần Văn Sơn, ngư dân ở Lý Sơn, kể lại.',
];

describe('Vietnamese officials', () => {
  for (const [text, expected] of finds) it(`finds ${text}`, () => assert.deepEqual(officials(text, 'vi'), expected));
  for (const text of ignores) it(`ignores ${text}`, () => assert.deepEqual(officials(text, 'vi'), []));
});
