import { check } from './check';

describe('hover on an initiative', () => {
  it('tells the other titles and the acronym', () =>
    check('自由で開かれたインド太平洋(FOIP)を進める。$0FOIPは重要である。', [
      '[FOIP]',
      'FOIP initiative',
      '- Titles: 自由で開かれたインド太平洋 (Japanese)',
      '- Mentions: named 3 times here',
      '- Why: The same title or acronym: FOIP — a.txt',
    ]));
});
