import assert from 'node:assert/strict';
import { phrasesOf } from '../../../server/explain/phrases-of';
import { gazetteerDiagnosticsOf } from '../../../server/features/gazetteer-diagnostics';
import { fixture } from '../../support/workspace';

const NAME = '/.shiryo/entities.json';

/** What is said of a gazetteer beside some documents: `severity code «where»: the sentence`, the other places behind it. */
function check(gazetteer: string, documents: string, expected: readonly string[]): void {
  const { library, place } = fixture(`//- ${NAME}\n${gazetteer}\n//- /a.txt\n${documents}`);
  const found = gazetteerDiagnosticsOf(library, NAME, { phrases: phrasesOf('en') });
  assert.deepEqual(
    found.map(({ severity, code, span, message, related }) => {
      const others = related.map(other => ` [${other.message}: ${place(other.place)}]`).join('');
      return `${severity} ${code} «${gazetteer.slice(span.start, span.end)}»: ${message}${others}`;
    }),
    expected,
  );
}

const people = (...entries: readonly string[]): string => `{"people":[${entries.join(',')}]}`;
const person = (id: string, name: string, rest = ''): string => `{"id":"${id}","names":{"ja":["${name}"]}${rest}}`;

describe('gazetteer/syntax', () => {
  it('finds where the JSON ends', () =>
    check('{"people":[{"id" "x"}]}', '', [
      'error gazetteer/syntax «"x"»: Not JSON from here on: mend it; comments and a comma behind the last entry are allowed.',
    ]));
  it('ignores comments and commas behind the last entry', () => check('{ /* none */ "people": [], }', '', []));
});

describe('gazetteer/schema', () => {
  it('finds what a field should not hold, and a field that is missing', () =>
    check(people(person('x', '朝倉千尋', ',"country":"japan"'), '{"id":"y"}'), '', [
      'error gazetteer/schema «"japan"»: “country” must be a state’s code of two capitals, such as "JP". The entry is left out until then.',
      'error gazetteer/schema «{"id":"y"}»: “names” is missing: it must be names by language, such as { "ja": ["朝比奈洋平"] }, one at least. The entry is left out until then.',
    ]));
  it('ignores an entry that holds what it should', () => check(people(person('x', '朝倉千尋')), '', []));
});

describe('gazetteer/unknown-field', () => {
  it('finds a field that nothing is known by', () =>
    check(people(person('x', '朝倉千尋', ',"alias":1')), '', [
      'warning gazetteer/unknown-field «"alias"»: Nothing is known by the name “alias”; the rest of the entry is used.',
    ]));
  it('ignores the address of the schema', () => check('{"$schema":"./entities.schema.json"}', '', []));
});

describe('gazetteer/duplicate-id', () => {
  it('finds the second entry with an id', () =>
    check(people(person('x', '朝倉千尋'), person('x', '三雲航')), '', [
      'error gazetteer/duplicate-id «"x"»: The id “x” is another entry’s already: this one is left out. [the entry that has it: /.shiryo/entities.json: "x"]',
    ]));
  it('ignores different ids', () => check(people(person('x', '朝倉千尋'), person('y', '三雲航')), '', []));
});

describe('gazetteer/unknown-id', () => {
  const agreement = (id: string) =>
    `{"people":[${person('x', '朝倉千尋')}],"agreements":[{"id":"a","titles":{"ja":["霧笛覚書"]},"signatories":["${id}"]}]}`;
  it('finds a signatory whom nobody is', () =>
    check(agreement('z'), '', ['error gazetteer/unknown-id «"z"»: No person of this file has the id “z”.']));
  it('ignores a signatory who is there', () => check(agreement('x'), '', []));
});

describe('gazetteer/shared-alias', () => {
  const aliased = (id: string, name: string, alias: string) => person(id, name, `,"aliases":{"ja":["${alias}"]}`);
  it('finds an alias that two entries have', () =>
    check(people(aliased('x', '鈴木一郎', '鈴木長官'), aliased('y', '鈴木市朗', '鈴木長官')), '', [
      'warning gazetteer/shared-alias «"鈴木長官"»: “鈴木長官” is also a name of 鈴木市朗: by itself it means neither. [the other entry: /.shiryo/entities.json: "鈴木長官"]',
      'warning gazetteer/shared-alias «"鈴木長官"»: “鈴木長官” is also a name of 鈴木一郎: by itself it means neither. [the other entry: /.shiryo/entities.json: "鈴木長官"]',
    ]));
  it('ignores aliases of one entry that are alike', () =>
    check(people(aliased('x', '鈴木一郎', '鈴木一郎')), '鈴木一郎', []));
});

describe('gazetteer/office-order', () => {
  const held = (from: string, to: string) =>
    people(person('x', '朝倉千尋', `,"offices":[{"title":"大使","from":"${from}","to":"${to}"}]`));
  it('finds an office that ends before it begins', () =>
    check(held('2031-07', '2031-06-30'), '', [
      'error gazetteer/office-order «"2031-06-30"»: The office ends on 2031-06-30, before it begins on 2031-07.',
    ]));
  it('ignores an office that may have lasted', () => {
    check(held('2031-07', '2031'), '', []);
    check(held('2031-07-01', '2031-07-01'), '', []);
  });
});

describe('gazetteer/unused-alias', () => {
  const aliased = people(person('x', '朝倉千尋', ',"aliases":{"ja":["灯台の母"],"en":["Lady of the Lights"]}'));
  it('finds an alias that no document has', () =>
    check(aliased, '灯台の母は着いた。', [
      'hint gazetteer/unused-alias «"Lady of the Lights"»: No document of the folder has “Lady of the Lights” as a name by itself.',
    ]));
  it('ignores aliases that documents have, shouted or not', () =>
    check(aliased, '灯台の母は着いた。The LADY OF THE LIGHTS spoke.', []));
});

describe('the sentences about a gazetteer', () => {
  for (const language of ['ja', 'sv', 'vi'])
    it(`are there in ${language}`, () => {
      const { library } = fixture(`//- ${NAME}\n${people(person('x', '朝倉千尋', ',"country":1'))}\n//- /a.txt\n`);
      const [found] = gazetteerDiagnosticsOf(library, NAME, { phrases: phrasesOf(language) });
      assert.match(found!.message, /"JP"/);
    });
  it('are off where the settings say so', () => {
    const { library } = fixture(`//- ${NAME}\n{\n//- /a.txt\n`);
    const severities = new Map([['gazetteer/syntax', 'off']] as const);
    assert.deepEqual(gazetteerDiagnosticsOf(library, NAME, { phrases: phrasesOf('en'), severities }), []);
  });
});
