import assert from 'node:assert/strict';
import { introduced } from '../../server/recognise/introduced';
import type { AgreementMention, InitiativeMention } from '../../server/recognise/mention';
import type { Found } from '../../server/recognise/reader';
import { foldText } from '../../server/text/fold';
import { again } from './official/officials';

describe('introduced forms of officials', () => {
  const finds: readonly (readonly [string, 'ja' | 'en' | 'sv', readonly string[]])[] = [
    ['防衛大臣の岸信夫氏が来た。岸氏は語った。岸信夫は海岸を歩いた。', 'ja', ['13-14 岸', '20-23 岸信夫']],
    ['ファン・ヴァン・ザン国防大臣が着いた。ザン氏は、', 'ja', ['19-21 ザン']],
    ['外務大臣 林 芳正。林芳正氏。', 'ja', ['10-13 林芳正']],
    [
      'Defense Secretary Pete Hegseth arrived. Hegseth said so, Pete Hegseth added.',
      'en',
      ['40-47 Hegseth', '57-69 Pete Hegseth'],
    ],
    ['Minister of Defense Hoshino Gen spoke. Gen. Owen Park and Gen agreed.', 'en', ['58-61 Gen']],
    ['Foreign Minister Park Jin spoke. Mr. Park agreed.', 'en', ['37-41 Park']],
    ['Minister of Defence Phan Van Giang spoke. Mr. Giang nodded.', 'en', ['46-51 Giang']],
    [
      'Ursula von der Leyen, President of the European Commission, spoke. Later von der Leyen left.',
      'en',
      ['73-86 von der Leyen'],
    ],
    ["Japan's Foreign Minister Kamikawa Yoko came. Kamikawa thanked them.", 'en', ['45-53 Kamikawa']],
    ['Prime Minister KISHIDA Fumio came. Kishida thanked them.', 'en', ['35-42 Kishida']],
    ['Foreign Minister Anna Maria Holmby came. Holmby left.', 'en', ['41-47 Holmby']],
    ['Minister Jane Price came. Nobody thanked Price for it.', 'en', ['41-46 Price']],
    ['Captain Nakai Toru spoke. Nakai has three ships.', 'en', ['26-31 Nakai']],
    ['Colonel Hume wrote. Hume was cautious; they thanked Hume in Mount Hume.', 'en', ['20-24 Hume', '52-56 Hume']],
    ['Ambassador Holm arrived. Mrs. Holm and Mr. Holm danced.', 'en', ['43-47 Holm']],
    ['General Claesson arrived. Claesson said so.', 'en', ['26-34 Claesson']],
    ['Försvarsminister Pål Viksten reste. Vikstens resa blev kort.', 'sv', ['36-43 Viksten']],
    // a slip of one letter in a full name
    ['Minister Astrid Hollander spoke. Astrid Holander left, Astrid Hollanders did.', 'en', ['33-48 Astrid Holander']],
  ];
  for (const [text, language, expected] of finds)
    it(`finds again ${text}`, () => assert.deepEqual(again(text, language), expected));

  const ignores: readonly (readonly [string, 'ja' | 'en'])[] = [
    ['岸防衛大臣は岸田の海岸で岸壁を見た。', 'ja'],
    ['林芳正外務大臣の同級生、小林芳正さん。', 'ja'],
    ['ファン・ヴァン・ザン国防大臣はザンビアへ向かう。', 'ja'],
    ['Defense Secretary Pete Hegseth came with Anna Hegseth of the Hegseth Foundation, hegseth@example.org.', 'en'],
    ['Foreign Minister Park Jin walked. The park was full. Park said.', 'en'],
    ['Minister of Defence Phan Van Giang visited An Giang.', 'en'],
    ['General Assuan spoke of Assuan.', 'en'],
  ];
  for (const [text, language] of ignores) it(`ignores ${text}`, () => assert.deepEqual(again(text, language), []));
});

const titled = (text: string, title: string, type: 'agreement' | 'initiative', subject = 'x') => {
  const start = text.indexOf(title);
  const common = {
    start,
    end: start + title.length,
    region: 'body' as const,
    title,
    provenance: { reader: type, cue: { start, end: start + title.length } },
  };
  return type === 'initiative'
    ? ({ ...common, type } satisfies Found<InitiativeMention>)
    : ({
        ...common,
        type,
        kind: 'agreement',
        parties: [],
        subject,
        anaphor: undefined,
      } satisfies Found<AgreementMention>);
};

const found = (text: string, ...first: Found[]): string[] =>
  introduced({ view: foldText(text, []), languageAt: () => 'ja' }, first).map(
    ({ start, end, type }) => `${type} ${start} ${text.slice(start, end)}`,
  );

describe('introduced titles', () => {
  it('finds an acronym again', () => {
    const text = 'ASEANアウトルック(AOIP)を支持し、AOIPと連携する。SAOIPは別。';
    assert.deepEqual(found(text, titled(text, 'AOIP', 'initiative')), ['initiative 22 AOIP']);
  });
  it('finds a quoted short form again, also without its quotes', () => {
    const text = '「ジャスミン」を立ち上げた。ジャスミンの下で、ジャスミンティーを飲んだ。';
    assert.deepEqual(found(text, titled(text, 'ジャスミン', 'initiative')), ['initiative 14 ジャスミン']);
  });
  it('finds a title again', () => {
    const text = '「港湾の保安に関する協力覚書」に署名した。港湾の保安に関する協力覚書は、';
    assert.deepEqual(found(text, titled(text, '港湾の保安に関する協力覚書', 'agreement')), [
      'agreement 21 港湾の保安に関する協力覚書',
    ]);
  });
  it('finds a title by its initials, in capitals', () => {
    const text = 'The Status of Forces Agreement lapsed. The SOFA, an SFA, a sofa and SOFAS.';
    const title = titled(text, 'Status of Forces Agreement', 'agreement');
    const [start, end] = [21, 30];
    assert.deepEqual(found(text, { ...title, provenance: { ...title.provenance, cue: { start, end } } }), [
      'agreement 43 SOFA',
      'agreement 52 SFA',
    ]);
  });
  it('leaves a bare word of kind alone', () => {
    const text = '覚書に署名した。覚書は有効だ。';
    assert.deepEqual(found(text, titled(text, '覚書', 'agreement', '')), []);
  });
  it('tells nothing twice', () => {
    const text = 'AOIPとAOIP';
    assert.deepEqual(
      found(text, titled(text, 'AOIP', 'initiative'), { ...titled(text, 'AOIP', 'initiative'), start: 5, end: 9 }),
      [],
    );
  });
});
