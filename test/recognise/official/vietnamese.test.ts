import assert from 'node:assert/strict';
import { officials } from './officials';

/** What stands in a text, and its officials: `name | role | country`, a part of a name ending in `…`. */
const finds: readonly (readonly [string, readonly string[]])[] = [
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
];

const ignores: readonly string[] = [
  'Bộ trưởng Bộ Quốc phòng hai nước ký Bản ghi nhớ.',
  'Hội nghị Bộ trưởng Quốc phòng ASEAN. Thủ tướng Chính phủ ban hành Quyết định.',
  'Đại sứ quán Nhật Bản tại Hà Nội. Đối thoại cấp Thứ trưởng lần thứ nhất.',
];

describe('Vietnamese officials', () => {
  for (const [text, expected] of finds) it(`finds ${text}`, () => assert.deepEqual(officials(text, 'vi'), expected));
  for (const text of ignores) it(`ignores ${text}`, () => assert.deepEqual(officials(text, 'vi'), []));
});
