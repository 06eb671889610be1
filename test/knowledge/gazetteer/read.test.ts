import assert from 'node:assert/strict';
import { readGazetteer } from '../../../server/knowledge/gazetteer/read';
import { slice } from '../../../server/text/span';

/** The ids that are used, then every fault as `kind what «where it stands»`. */
function check(text: string, ids: readonly string[], faults: readonly string[]): void {
  const file = readGazetteer('/.shiryo/entities.json', text);
  assert.deepEqual(
    file.entries.map(({ fields }) => fields.id),
    ids,
  );
  assert.deepEqual(
    file.faults.map(fault => {
      const where = `«${slice(text, fault.span)}»`;
      if (fault.kind === 'syntax') return `syntax ${where}`;
      if (fault.kind === 'unknown-field') return `unknown ${where}`;
      return `${fault.isMissing ? 'missing ' : ''}${fault.field}: ${fault.expected} ${where}`;
    }),
    faults,
  );
}

const person = (rest: string): string => `{"people":[{"id":"asakura","names":{"ja":["朝倉千尋"]}${rest}}]}`;

describe('the gazetteer file', () => {
  it('is read with comments and commas behind the last entry', () =>
    check(
      `{
  // Whoever took part.
  "people": [
    { "id": "asakura", "names": { "ja": ["朝倉千尋"], "en": ["Asakura Chihiro"] }, "country": "JP", },
  ],
  "agreements": [{ "id": "fog", "titles": { "ja": ["霧笛の共用に関する覚書"] }, "parties": ["JP", "VN"] }],
  "initiatives": [{ "id": "harbour", "titles": { "en": ["Calm Harbours"] } }],
}`,
      ['asakura', 'fog', 'harbour'],
      [],
    ));
  it('may be empty', () => {
    check('', [], []);
    check('{}', [], []);
    check('// nothing yet', [], []);
  });

  it('leaves out an entry that is wrong, and uses the rest', () =>
    check(
      '{"people":[{"id":"a b","names":{"ja":["甲"]}},{"id":"good","names":{"ja":["朝倉千尋"]}},{"names":{"ja":[]}},7]}',
      ['good'],
      ['id: id «"a b"»', 'missing id: id «{"names":{"ja":[]}}»', 'names: names «{"ja":[]}»', 'people: object «7»'],
    ));
  it('uses an entry without what nothing is known by', () =>
    check(
      person(',"alias":[],"offices":[{"title":"防衛審議官","until":"2030"}]'),
      ['asakura'],
      ['unknown «"alias"»', 'unknown «"until"»'],
    ));
  it('tells of every field what it should hold', () => {
    check(person(',"country":"Japan"'), [], ['country: country «"Japan"»']);
    check(
      person(',"offices":[{"from":"2031-02-30"}]'),
      [],
      ['missing title: name «{"from":"2031-02-30"}»', 'from: date «"2031-02-30"»'],
    );
    check(person(',"aliases":{"Japanese":["朝倉さん"]}'), [], ['Japanese: language «"Japanese"»']);
    check(person(',"aliases":["朝倉さん"]'), [], ['aliases: names «["朝倉さん"]»']);
    check(person(',"aliases":{"ja":["。"]}'), [], ['ja: name «"。"»']);
    check(person(`,"note":"${'x'.repeat(4001)}"`), [], [`note: text «"${'x'.repeat(4001)}"»`]);
    check(
      '{"agreements":[{"id":"x","titles":{"ja":["覚書"]},"kind":"pact","parties":["Japan"]}]}',
      [],
      ['kind: kind «"pact"»', 'parties: party «"Japan"»'],
    );
  });
  it('tells what is wrong outside the entries', () => {
    check('[]', [], [': object «[]»']);
    check('{"people":{},"persons":[]}', [], ['people: list «{}»', 'unknown «"persons"»']);
  });

  it('uses what stands before the end of the JSON, without scolding whoever is typing', () =>
    check(`${person('').slice(0, -2)}, {"id":`, ['asakura'], ['syntax «»']));
  it('never throws, whatever the file holds', () => {
    check('['.repeat(200_000), [], ['syntax «[»']);
    check(
      '{"people":[{"id":"x","__proto__":{"names":{"ja":["甲"]}}}]}',
      [],
      ['missing names: names «{"id":"x","__proto__":{"names":{"ja":["甲"]}}}»', 'unknown «"__proto__"»'],
    );
    check('\u0000\ud800', [], ['syntax «\u0000\ud800»']);
  });
});
