import assert from 'node:assert/strict';
import { titlesIn } from '../../../server/recognise/official/title';
import { foldText } from '../../../server/text/fold';
import type { Language } from '../../../server/text/language';

/** A text, its language, and every title in it as rank and words. */
const texts: readonly (readonly [string, Language, readonly string[]])[] = [
  ['両大臣は共同で会見した。', 'ja', ['minister 大臣']],
  ['ザン・ベトナム国防大臣と会談した。', 'ja', ['minister 国防大臣']],
  ['上級中将兼国防次官', 'ja', ['senior-lieutenant-general 上級中将', 'vice-minister 国防次官']],
  ['大統領特別補佐官', 'ja', ['adviser 大統領特別補佐官']],
  ['Enligt försvarsministern är frågan öppen.', 'sv', ['minister försvarsministern']],
  ['The Deputy Minister of Foreign Affairs agreed.', 'en', ['vice-minister Deputy Minister of Foreign Affairs']],
  ['同審議官は述べた。', 'ja', ['deputy-director-general 審議官']],
  ['首相官邸に入った。', 'ja', []],
  ['庁舎を後にした。', 'ja', []],
];

describe('titles of a text', () => {
  for (const [text, language, expected] of texts)
    it(`finds ${expected.join(', ') || 'none'} in ${text}`, () => {
      const view = foldText(text, []);
      assert.deepEqual(
        titlesIn(view, language).map(({ rank, start, end }) => `${rank} ${view.text.slice(start, end)}`),
        expected,
      );
    });
});
