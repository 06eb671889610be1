import { officialAmbiguous } from '../../server/rules/official-ambiguous';
import { checkRule } from '../support/rules';

checkRule(
  officialAmbiguous,
  [
    ['柳沼蒼介防衛省防衛政策局長と柳沼航外務省北米局長が出席した。柳沼局長が説明した。', ['information «柳沼»']],
    ['柳沼外務大臣と柳沼農林水産大臣が出席した。柳沼大臣は記者団に答えた。', ['information «柳沼»']],
    [
      'Ambassador Elin Thornquist and Ambassador Paul Thornquist arrived. Ambassador Thornquist spoke first.',
      ['information «Thornquist»'],
    ],
    [
      'Ambassadör Elin Lagerstråle och ambassadör Nils Lagerstråle kom. Ambassadör Lagerstråle talade först.',
      ['information «Lagerstråle»'],
    ],
    ['鵜飼一登大使と鵜飼次郎大使が着いた。鵜飼大使は疲れていた。', ['information «鵜飼»']],
    [
      '鵜飼一登大使と鵜飼次郎大使が着いた。鵜飼大使が話し、鵜飼大使が答えた。',
      ['information «鵜飼»', 'information «鵜飼»'],
    ],
    ['柳沼一登海将補と柳沼次郎海将補が乗艦した。柳沼海将補が訓示した。', ['information «柳沼»']],
    ['Thứ trưởng Phan Minh Trạch và Thứ trưởng Lê Văn Trạch đến. Thứ trưởng Trạch phát biểu.', ['information «Trạch»']],
    [
      'Generalmajor Elin Lagerstråle och generalmajor Nils Lagerstråle kom. General Lagerstråle talade.',
      ['information «Lagerstråle»'],
    ],
    [
      'Minister of Defence Elin Thornquist met Minister of Defence Paul Thornquist. Minister Thornquist left.',
      ['information «Thornquist»'],
    ],
  ],
  [
    'Thứ trưởng Phan Minh Trạch và Đại sứ Lê Văn Trạch đến. Đại sứ Trạch phát biểu.',
    '柳沼蒼介防衛大臣が出席した。柳沼大臣が説明した。',
    '柳沼蒼介防衛大臣と柳沼航外務大臣が出席した。柳沼防衛大臣が説明した。',
    '柳沼外務大臣と柳沼農林水産大臣が出席した。柳沼外務大臣は記者団に答えた。',
    'Ambassador Elin Thornquist and Minister of Defence Paul Thornquist arrived. Ambassador Thornquist spoke first.',
    'Ambassadör Elin Lagerstråle kom. Lagerstråle talade först.',
    '柳沼防衛大臣が出席した。',
    '鵜飼一登大使と柳沼次郎大使が着いた。鵜飼大使は疲れていた。',
    '両大使が着いた。',
    '会議は二日続いた。',
  ],
);
