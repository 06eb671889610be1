import type { PartialDay } from '../calendar/day';
import { codePoint } from '../text/code-point';
import { type AmountUnit, amounts, percent, rounded } from './amounts';
import { countryName } from './countries';
import { listing } from './listing';
import type { Phrases } from './phrases';
import { dayInWords } from './when';

const SEASONS = ['mùa xuân', 'mùa hè', 'mùa thu', 'mùa đông'];
const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const ERAS: Readonly<Record<string, string>> = {
  明治: 'Minh Trị',
  大正: 'Đại Chính',
  昭和: 'Chiêu Hòa',
  平成: 'Bình Thành',
  令和: 'Lệnh Hòa',
};
const UNITS: Readonly<Record<AmountUnit, string>> = {
  year: 'năm',
  month: 'tháng',
  week: 'tuần',
  day: 'ngày',
  hour: 'giờ',
  minute: 'phút',
  second: 'giây',
};
const RELATIVE_UNITS: Readonly<Record<string, string>> = {
  year: 'năm',
  'fiscal-year': 'năm tài chính',
  season: 'mùa',
  quarter: 'quý',
  month: 'tháng',
  week: 'tuần',
  weekday: 'ngày cùng thứ',
  day: 'ngày',
};
const ORDER_REASONS = {
  'other-dates': 'như các ngày khác trong tài liệu',
  weekday: 'vì khi đó thứ khớp',
};
const PARTS = { year: 'năm', month: 'tháng', day: 'ngày' };

const eraName = (era: string): string => ERAS[era] ?? era;
const weekday = (number: number): string => WEEKDAYS[number] ?? '';
const listed = listing('và');
const duration = (iso: string): string =>
  amounts(iso)
    .map(({ unit, amount }) => `${amount} ${UNITS[unit]}`)
    .join(' ') || iso;
const apart = (days: number): string => {
  const { unit, amount } = rounded(days);
  return days === 0 ? 'cùng ngày' : `cách ${unit === 'day' ? '' : 'khoảng '}${amount} ${UNITS[unit]}`;
};
const day = ({ year, month, day: date }: PartialDay): string =>
  `${date === undefined ? '' : `ngày ${date} `}${month === undefined ? '' : `tháng ${month} `}năm ${year}`;
const inWords = (value: string): string => dayInWords(value, day);
const countries = (codes: readonly string[]): string[] => codes.map(code => countryName(code, 'vi'));

export const vi: Phrases = {
  language: 'vi',

  findings: {
    'date/nonexistent': ({ fault }) => {
      switch (fault.kind) {
        case 'day':
          return fault.year === undefined
            ? `Không có ngày ${fault.day} tháng ${fault.month}: tháng này không bao giờ quá ${fault.lastDay} ngày.`
            : `Không có ngày ${fault.day} tháng ${fault.month} năm ${fault.year}: tháng đó có ${fault.lastDay} ngày.`;
        case 'month':
          return `Không có tháng ${fault.month}: một năm có 12 tháng.`;
        case 'hour':
          return `Không có ${fault.hour} giờ: một ngày kết thúc lúc 24 giờ, giờ phát sóng lúc 29 giờ.`;
        case 'minute':
          return `Không có phút ${fault.minute}: một giờ kết thúc ở phút 59.`;
        case 'era-year': {
          const lacking =
            fault.lastYear === undefined
              ? `Niên hiệu ${eraName(fault.era)} không có năm ${fault.eraYear}.`
              : `Niên hiệu ${eraName(fault.era)} kết thúc ở năm ${fault.lastYear}: năm ${fault.eraYear} sẽ là ${fault.year}.`;
          return fault.undated
            ? `${lacking} Tài liệu không ghi ngày nên có thể được viết trước khi niên hiệu kết thúc.`
            : lacking;
        }
      }
    },
    'date/era-mismatch': ({ era, eraYear, eraIs, stated }) =>
      `${eraName(era)} ${eraYear} là năm ${eraIs}, nhưng văn bản ghi kèm năm ${stated}.`,
    'date/era-boundary': ({ era, day, first, last, undated }) =>
      `${day} nằm ngoài niên hiệu ${eraName(era)}, ${last === undefined ? `bắt đầu từ ${first}` : `kéo dài từ ${first} đến ${last}`}.${
        undated ? ' Tài liệu không ghi ngày nên có thể được viết trước khi niên hiệu kết thúc.' : ''
      }`,
    'date/weekday-mismatch': ({ day, stated, actual, yearInferred }) =>
      `${day} là ${weekday(actual)}, nhưng văn bản ghi ${weekday(stated)}.${
        yearInferred ? ' Năm là suy luận: văn bản không ghi năm.' : ''
      }`,
    'date/duration-mismatch': ({ stated, actual }) =>
      `Khoảng thời gian dài ${duration(actual)}, nhưng văn bản ghi ${duration(stated)}.`,
    'date/range-reversed': ({ from, to }) => `Điểm cuối, ${to}, đứng trước điểm đầu, ${from}.`,
    'date/after-publication': ({ date, ownDate }) =>
      `Được kể như việc đã xong, nhưng ${date} sau ngày của chính tài liệu, ${ownDate}.`,
    'date/unresolved': () =>
      'Không có gì trong tài liệu cho biết đây là ngày nào. “Đặt ngày của tài liệu” sẽ xác định được.',
    'official/unresolved': () =>
      'Không có gì cho biết đây là ai: không tài liệu nào trong thư mục nêu đầy đủ họ tên với chức danh này.',
    'official/ambiguous': ({ names }) => `Có thể là ${names.join(' hoặc ')}: không có gì quyết định.`,
    'official/role-conflict': ({ span, name, other, from }, quote) =>
      `Ở đây là ${quote(span)}, nhưng ${name} là ${other} ${
        from === 'table'
          ? 'vào ngày đó theo bảng người giữ chức vụ'
          : from === 'passage'
            ? 'ở chỗ khác trong tài liệu này'
            : 'trong một tài liệu khác cùng thời gian'
      }.`,
    'official/name-variant': ({ usual }) => `Thường được viết là ${usual}.`,
    'agreement/title-variant': ({ usual }) => `Tên thường dùng là “${usual}”.`,
    'agreement/unresolved': () => 'Trước đó không có văn kiện nào thuộc loại này được nhắc đến.',
    'meeting/ordinal-conflict': ({ ordinal, other }) =>
      `Ở đây là lần thứ ${ordinal}, nhưng ở chỗ khác cuộc họp này, cùng ngày, lại ghi là lần thứ ${other}.`,
    'text/suspicious-character': ({ character }) =>
      `Có ký tự không nhìn thấy (${codePoint(character)}) trong tên hoặc tiêu đề: tìm kiếm sẽ không thấy.`,
    'text/unbalanced-bracket': ({ bracket, partner, side }) =>
      side === 'opening'
        ? `${bracket} không được đóng trong đoạn: cần có ${partner}.`
        : `${bracket} không đóng gì cả: trong đoạn không có ${partner} mở trước đó.`,
    'gazetteer/syntax': () => 'Từ đây không phải là JSON: hãy sửa lại; được viết chú thích và dấu phẩy sau mục cuối.',
    'gazetteer/schema': ({ field, expected, isMissing }) =>
      `${isMissing ? `Thiếu “${field}”: cần` : field === '' ? 'Tệp cần' : `“${field}” cần`} là ${vi.gazetteer.expected[expected]}. Mục này chưa được dùng cho đến khi sửa.`,
    'gazetteer/unknown-field': ({ field }) => `Không có trường nào tên “${field}”; phần còn lại của mục vẫn được dùng.`,
    'gazetteer/duplicate-id': ({ id }) => `Id “${id}” đã thuộc về mục khác: mục này không được dùng.`,
    'gazetteer/unknown-id': ({ id }) => `Trong tệp không có người nào mang id “${id}”.`,
    'gazetteer/shared-alias': ({ alias, names }) =>
      `“${alias}” cũng là tên của ${listed(names)}: đứng một mình thì không chỉ ai.`,
    'gazetteer/office-order': ({ from, to }) => `Chức vụ kết thúc ${to}, trước khi bắt đầu ${from}.`,
    'gazetteer/unused-alias': ({ alias }) => `Không tài liệu nào trong thư mục có “${alias}” như một tên riêng.`,
  },
  evidence: {
    'date/nonexistent': 'ngày của tài liệu',
    'date/era-mismatch': 'năm ghi kèm',
    'date/era-boundary': 'ngày của tài liệu',
    'date/weekday-mismatch': 'nơi suy ra năm',
    'date/duration-mismatch': 'khoảng thời gian',
    'date/range-reversed': 'điểm đầu',
    'date/after-publication': 'ngày của tài liệu',
    'date/unresolved': 'ngày của tài liệu',
    'official/unresolved': 'tên',
    'official/ambiguous': 'một người có thể là',
    'official/role-conflict': 'chức danh kia',
    'official/name-variant': 'cách viết thường dùng',
    'agreement/title-variant': 'tên thường dùng',
    'agreement/unresolved': 'văn kiện',
    'meeting/ordinal-conflict': 'số lần kia',
    'text/suspicious-character': 'tên hoặc tiêu đề',
    'text/unbalanced-bracket': 'đoạn văn',
    'gazetteer/syntax': 'tệp',
    'gazetteer/schema': 'mục',
    'gazetteer/unknown-field': 'mục',
    'gazetteer/duplicate-id': 'mục đã mang id này',
    'gazetteer/unknown-id': 'hiệp định',
    'gazetteer/shared-alias': 'mục kia',
    'gazetteer/office-order': 'thời điểm bắt đầu',
    'gazetteer/unused-alias': 'mục',
  },

  types: {
    date: 'ngày tháng',
    official: 'quan chức',
    agreement: 'thỏa thuận',
    meeting: 'cuộc họp',
    initiative: 'sáng kiến',
  },
  agreementKinds: {
    treaty: 'hiệp ước',
    convention: 'công ước',
    agreement: 'hiệp định',
    memorandum: 'bản ghi nhớ',
    'letter-of-intent': 'ý định thư',
    protocol: 'nghị định thư',
    declaration: 'tuyên bố',
    statement: 'thông cáo',
    resolution: 'nghị quyết',
    'exchange-of-notes': 'công hàm trao đổi',
    guidelines: 'hướng dẫn',
    plan: 'kế hoạch',
  },
  dateKinds: {
    date: 'ngày',
    datetime: 'ngày và giờ',
    interval: 'khoảng thời gian',
    duration: 'độ dài thời gian',
    'fiscal-year': 'năm tài chính',
  },
  ownDateSources: {
    recorded: 'do người đọc ghi',
    'front-matter': 'từ phần đầu tài liệu',
    stamp: 'từ dòng ngày ở đầu trang',
    dateline: 'từ dòng địa điểm và ngày',
    'file-name': 'suy từ tên tệp',
  },

  reasons: {
    era: ({ era, eraYear, year }) => `${eraName(era)} ${eraYear} là năm ${year}.`,
    lunisolar: ({ converted }) =>
      converted
        ? 'Ghi theo âm dương lịch mà Nhật Bản dùng đến năm 1872; đã đổi sang dương lịch.'
        : 'Ghi theo âm dương lịch mà Nhật Bản dùng đến năm 1872; chỉ chắc chắn về năm.',
    lunar: () => 'Ghi theo âm lịch Việt Nam, chưa đổi sang dương lịch; chỉ chắc chắn về năm mà văn bản nêu.',
    'own-date': ({ source, date, inferred }) =>
      `Bổ sung từ ngày của tài liệu ${inWords(date)} (${vi.ownDateSources[source]}${inferred ? ', văn bản không ghi' : ''}).`,
    post: ({ date, stamp }, quote) => `Bổ sung từ ngày của bài đăng, ${inWords(date)}: ${quote(stamp)}.`,
    named: ({ date, named }, quote) => `Bổ sung từ ngày vừa nêu, ${inWords(date)}: ${quote(named)}.`,
    'nearest-date': ({ date, named }, quote) =>
      `Tài liệu không ghi ngày; bổ sung từ ngày đầy đủ gần nhất trước đó, ${inWords(date)}: ${quote(named)}.`,
    'within-60-days': ({ year }) => `Năm ${year} là suy luận: trong năm đó cách ngày ấy không quá 60 ngày.`,
    weekday: ({ year }) => `Năm ${year} là suy luận: trong năm đó khớp với thứ.`,
    tense: ({ tense, year }) => `Năm ${year} là suy luận: câu nói về việc ${tense === 'past' ? 'đã qua' : 'sắp tới'}.`,
    nearest: ({ year }) => `Năm ${year} là suy luận: đó là năm gần nhất.`,
    'next-in-range': ({ date }) => `Suy từ ngày bên cạnh trong khoảng thời gian, ${inWords(date)}.`,
    unanchored: () => 'Không có gì trong tài liệu cho biết là ngày nào; “Đặt ngày của tài liệu” sẽ xác định được.',
    relative: ({ words, unit, distance }, quote) => {
      const name = RELATIVE_UNITS[unit] ?? unit;
      return distance === 0
        ? `${quote(words)}: cùng ${name}.`
        : `${quote(words)}: ${Math.abs(distance)} ${name} ${distance < 0 ? 'trước' : 'sau'}.`;
    },
    order: ({ dayFirst, because }) => `Đọc ${dayFirst ? 'ngày' : 'tháng'} trước, ${ORDER_REASONS[because]}.`,
    'both-orders': ({ readings }) => `${readings[0]} hoặc ${readings[1]}: tài liệu không cho biết.`,
    'broadcast-clock': ({ day }) => `Giờ sau 24 thuộc về ngày hôm sau, ${day}.`,
  },
  links: {
    gazetteer: ({ name, office }) =>
      office === undefined
        ? `Danh mục tên riêng ghi tên này là của ${name}.`
        : `Suy ra: vào ngày đó danh mục tên riêng ghi ${name} là ${office}.`,
    'same-name': (_, other) => `Cùng họ tên đầy đủ: ${other}.`,
    marks: (_, other) => `${other} viết không dấu, và ở đây không ai khác viết như vậy.`,
    'same-document': (_, other) => `Một phần của họ tên đầy đủ trong tài liệu: ${other}.`,
    'same-part': (_, other) => `Cùng tên trong cùng tài liệu: ${other}.`,
    gloss: (_, other) => `Văn bản đặt cạnh nhau: ${other}.`,
    reading: ({ kanji, latin }) => `${kanji} có thể đọc là ${latin}, và ở đây không ai khác đọc được như vậy.`,
    sound: ({ katakana, latin, likeness }) =>
      `${katakana} nghe giống ${latin} (${percent(likeness)}%), chức vụ và quốc gia cũng khớp.`,
    'same-title': ({ distance, acrossChange, agrees }, other) =>
      `${acrossChange || !agrees ? 'Có thể: một' : 'Một'} phần của họ tên đầy đủ ${other}, ${
        agrees ? 'cùng chức vụ' : 'nhưng khác chức vụ hoặc khác thời gian'
      }${
        distance === undefined ? '' : `, ${apart(distance)}`
      }${acrossChange ? ', nhưng trong khoảng đó chức vụ đã đổi người' : ''}.`,
    'other-writing': ({ by, distance, acrossChange }, other) =>
      `${acrossChange ? 'Có thể: ' : ''}${acrossChange ? 'có' : 'Có'} thể ${by === 'reading' ? 'đọc là' : 'nghe là'} một phần của họ tên đầy đủ ${other}, chức vụ cũng khớp${
        distance === undefined ? '' : `, ${apart(distance)}`
      }${acrossChange ? ', nhưng trong khoảng đó chức vụ đã đổi người' : ''}.`,
    'same-time': ({ distance }, other) => `Cùng tên, cùng chức vụ, ${apart(distance)}: ${other}.`,
    'office-holder': ({ name, title, from, to }) =>
      `Suy luận từ bảng người giữ chức vụ: ${name}, ${title}, từ ${inWords(from)}${to ? ` đến ${inWords(to)}` : ''}.`,
    'known-name': () => 'Họ tên này có trong bảng người giữ chức vụ.',
    'known-names': (_, other) => `Cả hai là tên của một người trong bảng người giữ chức vụ: ${other}.`,
    'same-title-of-instrument': ({ parties }, other) =>
      `Cùng tên gọi: ${other}${parties.length > 0 ? ` (${countries(parties).join(', ')})` : ''}.`,
    'same-subject': ({ parties }, other) =>
      `Cùng chủ đề, loại và các bên${parties.length > 0 ? ` (${countries(parties).join(', ')})` : ''}: ${other}.`,
    'known-titles': (_, other) => `Cả hai đều là tên gọi đã biết của cùng một nội dung: ${other}.`,
    'sole-parties': ({ parties }, other) =>
      `Suy đoán: cùng chủ đề và loại; ở đây không nêu các bên, và chỉ ${countries(parties).join(', ')} là phù hợp: ${other}.`,
    antecedent: (_, other) => `Chỉ văn kiện đã nêu trước đó: ${other}.`,
    meeting: ({ by }, other) =>
      `Cùng các bên và cấp, ${by === 'ordinal' ? 'cùng lần thứ' : by === 'date' ? 'cùng ngày' : 'trong cùng ngữ cảnh'}: ${other}.`,
    'same-title-of-initiative': (_, other) => `Cùng tên gọi hoặc tên viết tắt: ${other}.`,
  },
  inferred: parts => `Không ghi ở đây, là suy luận: ${listed(parts.map(part => PARTS[part]))}.`,
  noValue: 'lịch không có ngày này',

  day,
  season: (year, season) => `${SEASONS[season - 1] ?? ''} năm ${year}`,
  approximate: 'khoảng',
  weekday,
  era: (era, year, { month, day: date }) =>
    `${date === undefined ? '' : `ngày ${date} `}${month === undefined ? '' : `tháng ${month} `}năm ${eraName(era)} ${year}`,
  duration,
  distance: days =>
    days === 0 ? 'đúng ngày của tài liệu' : `${Math.abs(days)} ngày ${days < 0 ? 'trước' : 'sau'} ngày của tài liệu`,
  moreHints: count => `Còn ${count} gợi ý cùng loại không hiện ở đây; --format jsonl liệt kê tất cả.`,
  counts: (here, all, documents) =>
    documents < 2 ? `nhắc đến ${here} lần ở đây` : `nhắc đến ${here} lần ở đây, ${all} lần trong ${documents} tài liệu`,

  labels: {
    role: 'Chức vụ ở đây',
    country: 'Quốc gia',
    names: 'Được coi là',
    reading: 'Cách đọc',
    inOtherWords: 'Cách gọi khác',
    otherRoles: 'Chức vụ khác',
    gregorian: 'Dương lịch',
    era: 'Niên hiệu',
    weekday: 'Thứ',
    distance: 'Khoảng cách',
    why: 'Lý do',
    parties: 'Các bên',
    titles: 'Tên gọi',
    shortForms: 'Tên viết tắt',
    signed: 'Ký, theo văn bản',
    known: 'Thông tin chung',
    held: 'Thời gian',
    venue: 'Địa điểm',
    attended: 'Người dự, theo văn bản',
    mentions: 'Lần nhắc',
    gazetteer: 'Danh mục tên riêng',
    standsFor: 'Chỉ',
  },
  between: ', ',
  undated: 'không rõ ngày',
  linksToNothing: 'Không chắc là ai hay là gì.',
  candidates: 'Có thể là',
  standsFor: names => `Suy luận, văn bản không ghi: ${listed(names)}`,
  namedInDocument: name => `Chỉ ${name}, người được tài liệu này nêu đầy đủ họ tên.`,
  namedInGazetteer: name => `Chỉ ${name}, theo danh mục tên riêng.`,
  officeOn: day => `Chức vụ vào ${day}`,
  table: {
    office: (title, from, to, isChecked) =>
      `${title}, từ ${from} đến ${to} (bảng người giữ chức vụ${isChecked ? '' : ', chưa kiểm chứng'})`,
    asOf: day => `ít nhất là ${day}`,
    unknown: (title, asOf) => `không rõ: bảng người giữ chức vụ chỉ đến ${asOf}, khi đó là ${title}`,
  },
  concluded: 'suy luận',
  reading: {
    title: 'Đang đọc thư mục',
    sofar: (done, total) => `${done} trên ${total} tệp`,
    howToGoOn: command => `Đã dừng đọc thư mục. Lệnh ${command} sẽ đọc phần còn lại.`,
  },
  guessedEncoding: encoding => `được đọc theo ${encoding} do phỏng đoán; hãy đặt files.encoding nếu sai`,
  skipped: {
    unreadable: 'không đọc được',
    'too-large': 'lớn hơn 8 MB',
    undecodable: 'không phải văn bản trong bảng mã đã biết; hãy đặt files.encoding',
    'too-many': 'hơn 20.000 tệp: phần còn lại bị bỏ qua',
    wide: 'thư mục chính hoặc cả ổ đĩa chỉ được đọc khi shiryo.readWideFolders cho phép',
  },
  records: {
    notJson: (file, line) => `${file}: không phải JSON từ dòng ${line}.`,
    wrongEntry: (file, document, wrong) =>
      `${file}: mục của ${document} bị bỏ qua: ${
        {
          date: 'ngày không phải là ngày, tháng hay năm như 2025-12-04',
          source: 'nguồn không phải là chuỗi dài tối đa 2.048 ký tự',
          other: 'chỉ dùng được "date" và "source"',
        }[wrong]
      }.`,
    notChanged: file => `${file} không phải JSON đúng dạng nên không bị thay đổi: hãy sửa tệp trước.`,
  },
  decisions: {
    sic: (message, by, day) =>
      `Nguyên văn: ${message} Đã ghi là lỗi của chính nguồn${by === undefined ? '' : `, bởi ${by}`}${day === undefined ? '' : `, ngày ${day}`}.`,
    wrongLine: (file, line, wrong) =>
      `${file}: dòng ${line} không được dùng: ${
        {
          'not-json': 'không phải JSON',
          'no-annotation': 'không phải Web Annotation',
          'no-place': 'thiếu trích dẫn hoặc vị trí trong văn bản',
        }[wrong]
      }.`,
    unplaced: (file, line, quote, where) =>
      `${file}: dòng ${line} được để sang một bên: “${quote}” ${
        where === 'orphan' ? 'không còn trong văn bản' : 'có ở nhiều chỗ trong văn bản'
      }.`,
  },
  actions: {
    sic: 'Nguyên văn (sic): lỗi của chính nguồn',
    ignore: 'Bỏ qua ở đây',
    takeBack: { sic: () => 'Bỏ ghi chú “nguyên văn”', ignored: code => `Hiện lại ${code} ở đây` },
    addToGazetteer: name => `Thêm ${name} vào danh mục tên riêng`,
    severity: code => `Đổi mức nghiêm trọng của ${code}…`,
    remedies: {
      weekday: to => `Sửa thứ trong tuần thành ${to}`,
      'era-year': to => `Sửa năm niên hiệu thành ${to}; giữ năm dương lịch`,
      'gregorian-year': to => `Sửa năm dương lịch thành ${to}; giữ năm niên hiệu`,
      'usual-form': to => `Viết theo dạng thường dùng: ${to}`,
      bracket: to => `Đóng bằng ${to}`,
      character: () => 'Xóa ký tự vô hình',
    },
    everywhere: (remedy, where) => {
      const what = {
        weekday: 'Sửa thứ trong tuần',
        'era-year': 'Sửa năm niên hiệu',
        'gregorian-year': 'Sửa năm dương lịch',
        'usual-form': 'Viết theo dạng thường dùng',
        bracket: 'Sửa dấu ngoặc',
        character: 'Xóa ký tự vô hình',
      }[remedy];
      return `${what} trong cả ${where === 'document' ? 'tài liệu' : 'thư mục'}…`;
    },
    rewrite: to => `Viết ngày là ${to}`,
    preview: 'Sửa văn bản',
  },
  gazetteer: {
    expected: {
      object: 'một đối tượng trong ngoặc nhọn',
      list: 'một danh sách trong ngoặc vuông',
      text: 'văn bản không quá 4.000 ký tự',
      id: 'một tên ngắn không có dấu cách, như "asahina-yohei"',
      name: 'một tên không quá 300 ký tự',
      language: 'mã ngôn ngữ, như "ja" hoặc "en"',
      names: 'tên theo ngôn ngữ, như { "ja": ["朝比奈洋平"] }, ít nhất một tên',
      country: 'mã quốc gia gồm hai chữ hoa, như "JP"',
      party: 'mã bằng chữ hoa, như "JP" hoặc "ASEAN"',
      date: 'một ngày, tháng hoặc năm có thật, như "2024-06-05", "2024-06" hoặc "2024"',
      kind: 'một trong các loại mà trình soạn thảo gợi ý, như "memorandum"',
    },
    office: (title, from, to) =>
      from === undefined && to === undefined ? title : `${title}, ${from ?? '…'} đến ${to ?? 'nay'}`,
    signed: day => `Ký ${day}`,
    inForce: day => `Có hiệu lực từ ${day}`,
    signedBy: names => `Người ký: ${listed(names)}`,
    added: (name, file) => `Đã thêm ${name} vào ${file}.`,
    alreadyThere: (name, file) => `${name} đã có mục trong ${file}.`,
    notChanged: file => `${file} không phải là JSON đúng dạng nên không bị thay đổi: hãy sửa tệp trước.`,
    noEntryFor: 'Chỉ người, hiệp định và sáng kiến mới có mục trong danh mục tên riêng.',
    addFirst:
      'Tên này chưa có trong danh mục tên riêng, còn văn bản thì không bao giờ bị sửa: hãy thêm vào danh mục trước.',
    noName: typed => `“${typed}” không phải là tên: cần chữ hoặc số, không quá 300 ký tự.`,
  },
  notInFolder: 'Tài liệu không nằm trong thư mục đang mở nên không thể ghi thông tin về nó.',
  noDate: typed => `“${typed}” không phải là ngày, tháng hay năm như 2025-12-04.`,
  documentLinks: {
    text: name => `Mở nguồn được dẫn: ${name}`,
    record: name => `Mở nguồn đã ghi cho văn bản này: ${name}`,
  },
  titleOfOffice: 'chức vụ',
  inBoilerplate: 'Ở phần trang không phải nội dung chính; không suy theo ngày của tài liệu.',

  tree: {
    types: { official: 'Quan chức', agreement: 'Văn kiện', meeting: 'Cuộc họp', initiative: 'Sáng kiến' },
    bodies: {
      leaders: 'Nguyên thủ và người đứng đầu chính phủ',
      foreign: 'Ngoại giao',
      defence: 'Quốc phòng',
      parliament: 'Nghị viện',
      other: 'Chức vụ khác',
    },
    noState: 'Không nêu quốc gia',
    leftOut: count => `còn ${count} mục nữa: hãy lọc để tìm`,
    counts: (mentions, documents) => `${mentions} lần trong ${documents} tài liệu`,
    roleOn: (role, day) => `${role} (${day})`,
  },
  pictures: {
    timeline: 'Dòng thời gian',
    network: 'Mạng lưới',
    around: name => `Quanh ${name}`,
    aroundMostNamed: name => `Quanh ${name}, tên được nhắc nhiều nhất trong thư mục này`,
    noEvents: 'Chưa có văn bản nào trong thư mục này kể về sự kiện có ngày tháng.',
    noNames: 'Chưa có văn bản nào trong thư mục này nêu tên quan chức, văn kiện, cuộc họp hay sáng kiến.',
    events: (count, documents) => `${count} sự kiện trong ${documents} tài liệu.`,
    names: (count, ties) => `${count} tên, ${ties} mối liên hệ.`,
    leftOut: count => `Còn ${count} mục không được hiển thị.`,
    shared: isInSentence => (isInSentence ? 'Cùng câu với' : 'Cùng đoạn với'),
  },
  explanation: {
    found: 'Nhận ra',
    byCue: (type, cue) => `là ${vi.types[type]}, nhờ “${cue}”`,
    introduced: 'gặp lại: tài liệu đã nêu dạng này ở chỗ khác',
    vocabulary: 'một tên trong danh mục tên riêng của thư mục này',
    notJoined: 'Không được coi là ai hay điều gì khác mà thư mục nhắc tới.',
  },
};
