import assert from 'node:assert/strict';
import { glosses } from '../../server/model/glosses';
import type { Mention } from '../../server/recognise/mention';

/** Two initiatives, in brackets that are taken out of the text. */
function found(marked: string): boolean {
  const mentions: Mention[] = [];
  let text = '';
  let start = 0;
  for (const unit of marked) {
    if (unit === '[') start = text.length;
    else if (unit === ']') {
      const title = text.slice(start);
      const provenance = { reader: 'test', cue: { start, end: text.length } };
      mentions.push({ type: 'initiative', start, end: text.length, region: 'body', provenance, title });
    } else text += unit;
  }
  return glosses(text, mentions).length === 1;
}

describe('glosses', () => {
  for (const text of [
    '[海の学び舎構想]([UMI])を',
    '「[海の学び舎構想]」（[UMI]）を',
    '[UMI]=[海の学び舎構想]',
    '「[海の学び舎構想]:[マナビヤ]」',
    '[海の学び舎構想](以下「[本構想]」という。)',
    '[海の学び舎構想](以下、「[本構想]」という。)',
    'the [Classroom of the Sea] (hereinafter referred to as the "[Classroom]")',
    'the [Classroom of the Sea] ("the [Initiative]")',
    'initiativet [Havets skola] (nedan kallat "[Skolan]")',
    '[Lớp học biển] (sau đây gọi là "[Lớp học]")',
    '[海の学び舎構想]、いわゆる「[海の塾]」',
    'the [Classroom of the Sea], also known as the [Harbour School],',
    'the [Classroom of the Sea] (commonly called the [Harbour School])',
    'initiativet [Havets skola], det så kallade [Skolskeppet]',
    '[Lớp học biển], còn gọi là [Trường học biển]',
  ])
    it(`finds ${text}`, () => assert.ok(found(text)));

  for (const text of [
    '[海の学び舎構想]及び[UMI]',
    '[海の学び舎構想](予算を含む[UMI])',
    '[海の学び舎構想][UMI]',
    '[海の学び舎構想](([UMI]))',
    '[海の学び舎構想]以下[UMI]',
    '[海の学び舎構想]、[海の塾]',
    'the [Classroom of the Sea], the [Harbour School]',
    'the [Classroom of the Sea], unlike what is known as the [Harbour School]',
    `[海の学び舎構想](${' '.repeat(60)}[UMI])`,
  ])
    it(`ignores ${text}`, () => assert.ok(!found(text)));
});
