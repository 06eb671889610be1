import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { agreementReader } from '../../../server/recognise/agreement/reader';
import { initiativeReader } from '../../../server/recognise/initiative/reader';
import { meetingReader } from '../../../server/recognise/meeting/reader';
import { contextOf, read } from '../../support/reading';

/** Pieces that titles are made of, so that random texts come near them. */
const PIECES = [
  '覚書',
  '協定',
  '「',
  '」',
  '(',
  ')',
  'に関する',
  'の',
  'と',
  '日越',
  '日本',
  '第3回',
  '会談',
  '構想',
  '=',
  ':',
  ' ',
  '\n',
  '2+2',
  'ニ関スル',
  'Agreement',
  'Memorandum of Understanding',
  ' on ',
  ' between ',
  'Japan',
  ' and ',
  ', ',
  'avtal',
  ' om ',
  ' mellan ',
  'Sverige',
  'Hiệp định',
  ' về ',
  ' giữa ',
  'Việt Nam',
  'TPP',
  'FOIP',
  '\ud83d',
  '\0',
  '.',
  '以下',
  'the ',
  '第',
  '号',
  '1718',
];

describe('readers of titles', () => {
  for (const reader of [agreementReader, meetingReader, initiativeReader])
    for (const language of ['ja', 'en', 'sv', 'vi'] as const)
      it(`${reader.name} is total and ordered over any text in ${language}`, () =>
        fc.assert(
          fc.property(
            fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 })), {
              maxLength: 60,
            }),
            pieces => {
              const raw = pieces.join('');
              // A reader's spans are those of the folded text.
              const { text } = contextOf(raw, language).view;
              let last = 0;
              for (const { start, end, title } of read(reader as typeof agreementReader, raw, language)) {
                assert.ok(last <= start && start < end && end <= text.length);
                assert.equal(title, text.slice(start, end));
                last = end;
              }
            },
          ),
          { numRuns: 400 },
        ));
});
