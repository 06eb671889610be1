import assert from 'node:assert/strict';
import { additionAt } from '../../server/features/add-to-gazetteer';
import { fixtureWithCursor } from '../support/workspace';

const check = (source: string, expected: unknown) => {
  const { library, document, offset } = fixtureWithCursor(source);
  const addition = additionAt(library, document, offset);
  assert.deepEqual(addition.kind === 'new' ? addition.entry : addition, expected);
};

describe('adding to the gazetteer', () => {
  it('takes a person with the names of all documents, the state and the office', () =>
    check(
      `//- /a.txt
$0グエン・ヴァン・ロン・ベトナム国防大臣(H.E. Mr. Nguyen Van Long, Minister of National Defence)と会談した。
//- /b.txt
Đại tướng Nguyễn Văn Long, Bộ trưởng Bộ Quốc phòng Việt Nam, đã phát biểu.`,
      {
        section: 'people',
        fields: {
          id: 'nguyen-van-long',
          names: { ja: ['グエン・ヴァン・ロン'], en: ['Nguyen Van Long'], vi: ['Nguyễn Văn Long'] },
          country: 'VN',
          offices: [{ title: '国防大臣' }],
        },
      },
    ));
  it('takes an agreement with its titles, its acronym as an alias, its kind and parties', () =>
    check(
      `//- /a.txt
They signed the Japan–Sweden Fog Signal Agreement ($0FSA). The FSA lasts.`,
      {
        section: 'agreements',
        fields: {
          id: 'fsa',
          titles: { en: ['Japan–Sweden Fog Signal Agreement'] },
          aliases: { en: ['FSA'] },
          kind: 'agreement',
          parties: ['JP', 'SE'],
        },
      },
    ));
  it('takes what 同覚書 stands for', () =>
    check('「霧笛の共用に関する覚書」に署名した。$0同覚書は発効した。', {
      section: 'agreements',
      fields: {
        id: '霧笛の共用に関する覚書',
        titles: { ja: ['霧笛の共用に関する覚書'] },
        kind: 'memorandum',
      },
    }));
  it('takes an id that nobody has', () =>
    check(
      `//- /.shiryo/entities.json
{ "people": [{ "id": "asakura-chihiro", "names": { "ja": ["朝倉千広"] } }] }
//- /a.txt
Vice-Minister $0Asakura Chihiro spoke.`,
      {
        section: 'people',
        fields: {
          id: 'asakura-chihiro-2',
          names: { en: ['Asakura Chihiro'] },
          offices: [{ title: 'Vice-Minister' }],
        },
      },
    ));
  it('refuses dates, plain text and surnames that may be several people’s', () => {
    check('$0令和6年6月5日', { kind: 'refused', because: 'no-entry-for' });
    check('会議を$0開いた。', { kind: 'refused', because: 'no-entry-for' });
    check('林芳正外務大臣と林幹雄農林水産大臣が出席した。$0林大臣は答えた。', {
      kind: 'refused',
      because: 'uncertain',
    });
  });
});
