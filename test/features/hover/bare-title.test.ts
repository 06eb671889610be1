import { check } from './check';

describe('hover on a title without a name', () => {
  const talks = (rest: string) => `三雲防衛大臣は、ベトナムのグエン・ヴァン・ロン国防大臣と会談した。${rest}`;

  it('tells whom it stands for, as an inference', () =>
    check(talks('会談後、$0国防大臣は出発した。').replace('三雲防衛大臣', '三雲外務大臣'), [
      '[国防大臣]',
      '国防大臣',
      'Inferred, not stated: グエン・ヴァン・ロン',
      '- Stands for: グエン・ヴァン・ロン, 国防大臣 (a.txt)',
    ]));

  it('tells both of two', () =>
    check(talks('両大$0臣は一致した。'), [
      '[両大臣]',
      '両大臣',
      'Inferred, not stated: グエン・ヴァン・ロン and 三雲',
      '- Stands for:',
      '  - グエン・ヴァン・ロン, 国防大臣 (a.txt)',
      '  - 三雲, 防衛大臣 (a.txt)',
    ]));

  it('shows all where more may be meant', () =>
    check(talks('$0大臣は出発した。'), [
      '[大臣]',
      '大臣',
      'It is not certain whom or what this means.',
      '- May mean:',
      '  - グエン・ヴァン・ロン, 国防大臣 (a.txt)',
      '  - 三雲, 防衛大臣 (a.txt)',
    ]));

  it('reads Swedish', () =>
    check('Försvarsminister Axel Lindqvist reste till Hanoi. Där höll $0försvarsministern ett tal.', [
      '[försvarsministern]',
      'försvarsministern',
      'Inferred, not stated: Axel Lindqvist',
      '- Stands for: Axel Lindqvist, Försvarsminister (a.txt)',
    ]));

  it('is silent on the title of somebody never named, on a building and a meeting', () => {
    check('$0国防大臣は出発した。', []);
    check('三雲首相は$0首相官邸に入った。', []);
  });

  it('is silent where nothing stands', () => check('何も$0ない。', []));
});
