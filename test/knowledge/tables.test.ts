import assert from 'node:assert/strict';
import { parseIsoDate } from '../../server/calendar/edtf';
import { EQUIVALENT_RANKS } from '../../server/knowledge/equivalent-ranks';
import { FRAMEWORKS } from '../../server/knowledge/frameworks';
import { conceptsOf, SUBJECTS } from '../../server/knowledge/subjects';
import { INSTRUMENTS } from '../../server/lexicon/instruments';
import { RANKS } from '../../server/lexicon/officials';

const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

describe('instruments', () => {
  it('have an id each, days of the calendar, and titles of their own', () => {
    assert.ok(INSTRUMENTS.length >= 60, `${INSTRUMENTS.length} rows`);
    assert.deepEqual(repeated(INSTRUMENTS.map(({ id }) => id)), []);
    for (const { id, signed, inForce, parties } of INSTRUMENTS) {
      for (const day of [signed, inForce]) assert.ok(day === undefined || parseIsoDate(day), `${id} ${day}`);
      assert.ok(signed === undefined || inForce === undefined || signed <= inForce, id);
      assert.deepEqual([...parties].sort(), parties, id);
    }
    const titles = INSTRUMENTS.flatMap(({ titles }) => [...new Set(Object.values(titles).flat())]);
    assert.deepEqual(repeated(titles), []);
  });
});

describe('frameworks', () => {
  it('have titles of their own', () => {
    assert.deepEqual(repeated(FRAMEWORKS.flatMap(({ titles }) => titles)), []);
  });
});

describe('equivalent ranks', () => {
  it('are ranks of the lexicon, each in one row', () => {
    const ranks = EQUIVALENT_RANKS.flatMap(row => row.ranks);
    assert.deepEqual(repeated(ranks), []);
    const known = new Set(RANKS.map(({ id }) => id));
    assert.deepEqual(
      ranks.filter(rank => !known.has(rank)),
      [],
    );
  });
});

describe('subjects', () => {
  it('come to the same concepts in every language', () => {
    assert.ok(SUBJECTS.length >= 80, `${SUBJECTS.length} rows`);
    for (const [concepts, ...subjects] of [
      [
        'mine-countermeasures',
        '機雷対処協力',
        'mine countermeasures',
        'samarbete minröjning',
        'hợp tác rà phá thủy lôi',
      ],
      ['coastal-surveillance', '沿岸監視', 'coastal surveillance', 'kustövervakning', 'giám sát bờ biển'],
      [
        'defence equipment technology transfer',
        '防衛装備品技術移転',
        'transfer defence equipment technology',
        'överföring försvarsmateriel teknik',
        'chuyển giao thiết bị công nghệ quốc phòng',
      ],
      [
        'medicine underwater',
        '潜水医学協力',
        'cooperation underwater medicine',
        'samarbete dykmedicin',
        'hợp tác y học dưới nước',
      ],
      ['health', '衛生協力', 'military medicine', 'militärmedicin', 'quân y'],
      ['search-and-rescue', '捜索救助', 'search rescue', 'samarbete sök räddningsinsatser', 'tìm kiếm cứu nạn'],
      ['education', '人材育成', 'education', 'samarbete utbildning', 'đào tạo'],
      ['cyber-security', 'サイバーセキュリティ協力', 'cybersecurity', 'cybersäkerhet', 'an ninh mạng'],
    ] as const)
      for (const subject of subjects) assert.deepEqual(conceptsOf(subject)?.join(' '), concepts, subject);
  });

  it('come to nothing where a word is not known', () => {
    for (const subject of [
      '灯台守交換',
      'lighthouse keepers exchange zeal',
      'utbyte fyrvaktare',
      'trao đổi người gác đèn',
      '',
    ])
      assert.equal(conceptsOf(subject), undefined, subject);
  });
});
