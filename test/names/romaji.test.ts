import assert from 'node:assert/strict';
import { isRomaji } from '../../server/names/romaji';

describe('Japanese in Latin letters', () => {
  for (const word of ['Nakai', 'Tōru', 'Hattori', 'Shinya', 'Ohno', 'Kyōko'])
    it(`can be ${word}`, () => assert.ok(isRomaji(word)));
  for (const word of ['Fell', 'Lunde', 'Strand', 'Quinn', '', 'X'])
    it(`cannot be “${word}”`, () => assert.ok(!isRomaji(word)));
});
