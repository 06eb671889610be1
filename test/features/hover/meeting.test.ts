import { check } from './check';

describe('hover on a meeting', () => {
  const story = (cursor: string) =>
    `//- /a.txt date=2031-05-14
三雲防衛大臣は、5月12日、横浜市において、ロン・ベトナム国防大臣と日越防衛相会談を実施した。
//- /b.txt date=2031-05-15
Defence Minister Mikumo Haruki met Defence Minister Nguyen Van Long at the Japan-Viet Nam Defence Ministerial Meeting in Yokohama on 12 May 2031.`.replace(
      cursor,
      `$0${cursor}`,
    );

  it('tells date, place, parties and who attended, by which text', () =>
    check(story('日越防衛相会談'), [
      '[日越防衛相会談]',
      '日越防衛相会談 meeting',
      '- Titles: Japan-Viet Nam Defence Ministerial Meeting (English)',
      '- Date: 5月12日 (12 May 2031, inferred; a.txt)',
      '- Place:',
      '  - 横浜市 (a.txt)',
      '  - Yokohama (b.txt)',
      '- Parties: Japan, Vietnam',
      '- Attended, as the text tells:',
      '  - 三雲 (防衛大臣; a.txt)',
      '  - ロン (国防大臣; a.txt)',
      '- Mentions: named once here, 2 in 2 documents',
    ]));

  it('takes the day of the text that reports it for an inference', () =>
    check('//- /a.txt date=2031-05-14\n$0第3回日比防衛当局実務者協議を開催した。', [
      '[第3回日比防衛当局実務者協議]',
      '第3回日比防衛当局実務者協議 meeting',
      '- Date: 14 May 2031, inferred',
      '- Parties: Japan, Philippines',
      '- Mentions: named once here',
    ]));
});
