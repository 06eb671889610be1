import { officialUnresolved } from '../../server/rules/official-unresolved';
import { checkRule } from '../support/rules';

checkRule(
  officialUnresolved,
  [
    ['柳沼防衛大臣が演説した。', ['hint «柳沼»'], '2031-05-12'],
    ['柳沼防衛大臣が演説した。柳沼大臣は灯台にも触れた。', ['hint «柳沼»'], '2031-05-12'],
    ['柳沼防衛大臣と鵜飼外務大臣が会談した。', ['hint «柳沼»', 'hint «鵜飼»'], '2031-05-12'],
    ['ゾルタンペ国防大臣が来日した。', ['hint «ゾルタンペ»'], '2031-05-12'],
    ['Minister of Defence Thornquist opened the harbour.', ['hint «Thornquist»']],
    ['Försvarsminister Lagerstråle invigde hamnen.', ['hint «Lagerstråle»']],
    ['柳沼1等海佐が説明した。', ['hint «柳沼»']],
    ['鵜飼駐越大使が出席した。', ['hint «鵜飼»']],
    ['Đại sứ Phúc chúc mừng.', ['hint «Phúc»']],
    ['Generalmajor Lagerstråle talade. Lagerstråle for sedan hem.', ['hint «Lagerstråle»']],
    ['Ambassador Thornquist arrived. Thornquist spoke.', ['hint «Thornquist»']],
  ],
  [
    '柳沼蒼介防衛大臣が演説した。柳沼大臣は灯台にも触れた。',
    ['岸防衛大臣が演説した。', '2021-11-23'],
    'Minister of Defence Elin Thornquist opened the harbour. Minister Thornquist left early.',
    'Försvarsminister Elin Lagerstråle invigde hamnen. Lagerstråle talade länge.',
    '国防大臣が演説した。',
    '両大臣が演説した。',
    'Bộ trưởng Quốc phòng Phan Minh Trạch phát biểu. Bộ trưởng Trạch cảm ơn.',
    'Ambassadören talade. Bộ trưởng phát biểu.',
    'The Thornquist Doctrine was named after a minister.',
    '会議は二日続いた。',
    // Two people fit: that is another rule's.
    '柳沼蒼介課長と柳沼航課長が来た。柳沼課長は先に帰った。',
  ],
);
