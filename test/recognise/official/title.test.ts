import assert from 'node:assert/strict';
import { titleAt } from '../../../server/recognise/official/title';
import { foldText } from '../../../server/text/fold';
import type { Language } from '../../../server/text/language';

/** The title at the `$` of a text, as rank and words. */
const at = (marked: string, language: Language): string | undefined => {
  const offset = marked.indexOf('$');
  const view = foldText(marked.replace('$', ''), []);
  const title = titleAt(view, offset, language);
  return title && `${title.rank} ${view.text.slice(title.start, title.end)}`;
};

describe('title at an offset', () => {
  const titles: readonly (readonly [string, Language, string])[] = [
    ['両大$臣は共同で会見した。', 'ja', 'minister 大臣'],
    ['会談では国防$大臣が説明した。', 'ja', 'minister 国防大臣'],
    ['ザン・ベトナム$国防大臣と会談した。', 'ja', 'minister 国防大臣'],
    ['Enligt försvars$ministern är frågan öppen.', 'sv', 'minister försvarsministern'],
    ['The Deputy Minister of $Foreign Affairs agreed.', 'en', 'vice-minister Deputy Minister of Foreign Affairs'],
    [`${'前置きの文です。'.repeat(40)}同審$議官は述べた。`, 'ja', 'deputy-director-general 審議官'],
  ];
  for (const [text, language, expected] of titles)
    it(`finds ${expected}`, () => assert.equal(at(text, language), expected));

  it('finds none elsewhere', () => assert.equal(at('大臣は$その後、会場を後にした。', 'ja'), undefined));
  it('finds none in a building', () => assert.equal(at('首$相官邸に入った。', 'ja'), undefined));
});
