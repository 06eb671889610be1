import { nameVariant } from '../../server/rules/name-variant';
import { checkRule } from '../support/rules';

const twice = (words: string): string => `${words}\n${words}\n`;

checkRule(
  nameVariant,
  [
    [
      `${twice('Ambassador Elin Thornquist spoke.')}Ambassador Elin Thornqvist answered.`,
      ['information «Elin Thornqvist»'],
    ],
    [
      `${twice('Ambassadör Torvald Lagerstråle talade.')}Ambassadör Torvald Lagerstråhle svarade.`,
      ['information «Torvald Lagerstråhle»'],
    ],
    [
      `${twice('Thứ trưởng Lương Thị Hoài An phát biểu.')}Thứ trưởng Lương Thị Hoài Ân trả lời.`,
      ['information «Lương Thị Hoài Ân»'],
    ],
    [
      `${twice('Senior Colonel Nghiem Duc Phuc spoke.')}Senior Colonel Nghiem Duc Phue answered.`,
      ['information «Nghiem Duc Phue»'],
    ],
    [
      `${twice('ファン・ミン・チャック国防大臣が述べた。')}ファン・ミン・チヤック国防大臣が答えた。`,
      ['information «ファン・ミン・チヤック»'],
    ],
    [`${twice('Đại sứ Nguyễn Văn Tuấn phát biểu.')}Đại sứ Nguyễn Văn Tuân về.`, ['information «Nguyễn Văn Tuân»']],
    [`${twice('柳沼蒼介防衛大臣が述べた。')}柳沼蒼助防衛大臣が答えた。`, ['information «柳沼蒼助»']],
    [`${twice('渡辺光江副知事が述べた。')}渡邊光江副知事が答えた。`, ['information «渡邊光江»']],
    [
      `${twice('Minister of Defence Elin Thornquist spoke.')}Minister Elin Thornquest answered.`,
      ['information «Elin Thornquest»'],
    ],
    [
      `${twice('Captain Aldous Penhaligon spoke.')}Captain Aldous Penhalligon answered.`,
      ['information «Aldous Penhalligon»'],
    ],
  ],
  [
    `${twice('Ambassador Elin Thornquist spoke.')}Ambassador Thornquist answered.`,
    'Ambassador Elin Thornquist spoke.\nAmbassador Elin Thornqvist answered.',
    `${twice('Ambassador Elin Thornquist spoke.')}${twice('Ambassador Elin Thornqvist answered.')}`,
    // Other offices: two people whose names are alike.
    `${twice('柳沼蒼介防衛大臣が述べた。')}柳沼蒼助外務大臣が答えた。`,
    `${twice('Ambassador Elin Thornquist spoke.')}Minister of Justice Elin Thornqvist answered.`,
    `${twice('柳沼蒼介課長が述べた。')}柳沼蒼助係長が答えた。`,
    `${twice('林芳正外務大臣が述べた。')}森芳正外務大臣が答えた。`.replace('森芳正', '森芳生'),
    // One spelling throughout, a blank between, as often in the one as in the other.
    twice('渡邊光江副知事が述べた。'),
    `${twice('渡辺光江副知事が述べた。')}渡辺 光江副知事が答えた。`,
    '渡辺光江副知事が述べた。\n渡邊光江副知事が答えた。',
    // Written without its marks it is the same.
    `${twice('Đại sứ Nguyễn Văn Tuấn phát biểu.')}Ambassador Nguyen Van Tuan left.`,
    `${twice('Försvarsminister Åsa Lindqvist talade.')}Försvarsminister Asa Lindqvist for.`,
    `${twice('Ambassador Li An spoke.')}Ambassador Li Am answered.`,
    '会議は二日続いた。',
  ],
);
