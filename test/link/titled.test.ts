import assert from 'node:assert/strict';
import { links } from '../../server/link/links';
import type { Facts } from '../../server/model/facts';
import { agreement, date, document, grouped, initiative, meeting, reasonsOf, workspaceOf } from './build';

interface Case {
  readonly name: string;
  readonly documents: readonly Facts[];
  readonly groups: readonly string[];
}

const check = (verb: string, cases: readonly Case[]): void => {
  for (const { name, documents, groups } of cases)
    it(`${verb} ${name}`, () => assert.deepEqual(grouped(workspaceOf(documents)), groups));
};

describe('agreements', () => {
  check('links', [
    {
      name: 'one title with the same parties, whatever quotes and blanks stand in it',
      documents: [
        document('a', undefined, agreement('海洋観測分野での協力に関する覚書', 'memorandum', { parties: 'JP PH' })),
        document('b', undefined, agreement('「海洋観測分野での協力に関する覚書」', 'memorandum', { parties: 'JP PH' })),
      ],
      groups: ['a:海洋観測分野での協力に関する覚書 = b:「海洋観測分野での協力に関する覚書」'],
    },
    {
      name: 'a second member of a list, whose parties stand before the first',
      documents: [
        document('a', undefined, agreement('海洋観測分野での協力に関する覚書', 'memorandum', { parties: 'JP PH' }), {
          ...agreement('気象分野での協力に関する覚書', 'memorandum'),
          gap: 4,
        }),
        document('b', undefined, agreement('気象分野での協力に関する覚書', 'memorandum', { parties: 'JP PH' })),
      ],
      groups: ['a:海洋観測分野での協力に関する覚書', 'a:気象分野での協力に関する覚書 = b:気象分野での協力に関する覚書'],
    },
    {
      name: 'a title without parties by what its text is otherwise about',
      documents: [
        document('a', undefined, agreement('気象分野での協力に関する覚書', 'memorandum', { parties: 'JP PH' })),
        document(
          'b',
          '2031-05-01',
          meeting('日比防衛相会談', 'JP PH', 'ministers', 'defence'),
          agreement('気象分野での協力に関する覚書', 'memorandum'),
        ),
      ],
      groups: ['a:気象分野での協力に関する覚書 = b:気象分野での協力に関する覚書', 'b:日比防衛相会談'],
    },
    {
      name: 'another wording of one subject with the same parties',
      documents: [
        document('a', undefined, agreement('日比円滑化協定', 'agreement', { parties: 'JP PH', subject: '円滑化運用' })),
        document(
          'b',
          undefined,
          agreement('日本とフィリピンとの間の円滑化協定', 'agreement', { parties: 'JP PH', subject: '円滑化運用' }),
        ),
      ],
      groups: ['a:日比円滑化協定 = b:日本とフィリピンとの間の円滑化協定'],
    },
    {
      name: 'a title and the short form beside it',
      documents: [
        document(
          'a',
          undefined,
          agreement('RCEP', 'agreement'),
          agreement('地域的な包括的経済連携協定', 'agreement', { isGloss: true }),
          agreement('RCEP', 'agreement'),
        ),
        document('b', undefined, agreement('地域的な包括的経済連携協定', 'agreement')),
      ],
      groups: ['a:RCEP = a:地域的な包括的経済連携協定 = a:RCEP = b:地域的な包括的経済連携協定'],
    },
    {
      name: 'what stands for one or several before it',
      documents: [
        document(
          'a',
          undefined,
          agreement('気象分野での協力に関する覚書', 'memorandum', { parties: 'JP PH' }),
          agreement('海洋観測分野での協力に関する覚書', 'memorandum', { parties: 'JP PH' }),
          agreement('日比円滑化協定', 'agreement', { parties: 'JP PH' }),
          agreement('これらの覚書', 'memorandum', { anaphor: 'several' }),
          agreement('同協定', 'agreement', { anaphor: 'one' }),
        ),
      ],
      groups: [
        'a:気象分野での協力に関する覚書 = a:これらの覚書',
        'a:海洋観測分野での協力に関する覚書 = a:これらの覚書',
        'a:日比円滑化協定 = a:同協定',
      ],
    },
  ]);

  check('keeps apart', [
    {
      name: 'one title with other parties',
      documents: [
        document('a', undefined, agreement('防衛協力・交流に関する覚書', 'memorandum', { parties: 'JP PH' })),
        document('b', undefined, agreement('防衛協力・交流に関する覚書', 'memorandum', { parties: 'ID JP' })),
      ],
      groups: ['a:防衛協力・交流に関する覚書', 'b:防衛協力・交流に関する覚書'],
    },
    {
      name: 'a memorandum whose parties are not known',
      documents: [
        document('a', undefined, agreement('防衛協力・交流に関する覚書', 'memorandum', { parties: 'JP PH' })),
        document('b', undefined, agreement('防衛協力・交流に関する覚書', 'memorandum')),
        document('c', undefined, agreement('防衛協力・交流に関する覚書', 'memorandum')),
      ],
      groups: ['a:防衛協力・交流に関する覚書', 'b:防衛協力・交流に関する覚書', 'c:防衛協力・交流に関する覚書'],
    },
    {
      name: 'titles that differ by the state',
      documents: [
        document('a', undefined, agreement('日英円滑化協定', 'agreement', { parties: 'GB JP', subject: '円滑化運用' })),
        document(
          'a2',
          undefined,
          agreement('日仏円滑化協定', 'agreement', { parties: 'FR JP', subject: '円滑化運用' }),
        ),
      ],
      groups: ['a:日英円滑化協定', 'a2:日仏円滑化協定'],
    },
    {
      name: 'resolutions of two numbers',
      documents: [
        document(
          'a',
          undefined,
          agreement('国連安保理決議第2397号', 'resolution', { parties: 'UN', subject: '安保理決議' }),
        ),
        document(
          'b',
          undefined,
          agreement('国連安保理決議第1718号', 'resolution', { parties: 'UN', subject: '安保理決議' }),
        ),
      ],
      groups: ['a:国連安保理決議第2397号', 'b:国連安保理決議第1718号'],
    },
    {
      name: 'an anaphor with nothing of its kind before it',
      documents: [
        document(
          'a',
          undefined,
          agreement('同議定書', 'protocol', { anaphor: 'one' }),
          agreement('日比議定書', 'protocol', { parties: 'JP PH' }),
        ),
      ],
      groups: ['a:同議定書 (none)', 'a:日比議定書'],
    },
  ]);

  it('proposes a title whose parties are not known', () => {
    const workspace = workspaceOf([
      document('a', undefined, agreement('防衛協力・交流に関する覚書', 'memorandum', { parties: 'JP PH' })),
      document('b', undefined, agreement('防衛協力・交流に関する覚書', 'memorandum')),
    ]);
    assert.deepEqual(
      links(workspace)
        .candidates('b', 0)
        .map(({ entity, evidence }) => [entity?.parties, evidence.kind]),
      [[['JP', 'PH'], 'same-title-of-instrument']],
    );
  });
});

describe('meetings', () => {
  check('links', [
    {
      name: 'the same number of one series, whatever the titles',
      documents: [
        document(
          'a',
          '2031-05-01',
          meeting('第3回日比外務・防衛次官級協議', 'JP PH', 'vice-ministers', '2+2', { ordinal: 3 }),
        ),
        document('b', '2031-07-01', meeting('tredje 2+2-dialogen', 'JP PH', 'vice-ministers', '2+2', { ordinal: 3 })),
      ],
      groups: ['a:第3回日比外務・防衛次官級協議 = b:tredje 2+2-dialogen'],
    },
    {
      name: 'the one that a text is about, among others of its series',
      documents: [
        document(
          'a',
          '2031-05-02',
          meeting('日比防衛相会談', 'JP PH', 'ministers', 'defence'),
          date('2031-05-01'),
          meeting('日比防衛相会談', 'JP PH', 'ministers', 'defence', { gap: 20 }),
          date('2031-01'),
          meeting('日比防衛相会談', 'JP PH', 'ministers', 'defence', { gap: 1 }),
        ),
      ],
      groups: ['a:日比防衛相会談 = a:日比防衛相会談', 'a:日比防衛相会談'],
    },
    {
      name: 'a number of one series, though one title leaves out the level',
      documents: [
        document(
          'a',
          '2031-05-01',
          meeting('第3回日比次官級安全保障対話', 'JP PH', 'vice-ministers', 'security', { ordinal: 3 }),
        ),
        document('b', '2031-05-02', meeting('tredje säkerhetsdialogen', 'JP PH', undefined, undefined, { ordinal: 3 })),
      ],
      groups: ['a:第3回日比次官級安全保障対話 = b:tredje säkerhetsdialogen'],
    },
    {
      name: 'one date in two documents',
      documents: [
        document(
          'a',
          '2031-05-02',
          date('2031-05-01'),
          meeting('日比防衛相会談', 'JP PH', 'ministers', 'defence', { gap: 3 }),
        ),
        document(
          'b',
          '2031-08-02',
          date('2031-05-01'),
          meeting('日比防衛大臣会談', 'JP PH', 'ministers', 'defence', { gap: 3 }),
        ),
      ],
      groups: ['a:日比防衛相会談 = b:日比防衛大臣会談'],
    },
  ]);

  check('keeps apart', [
    {
      name: 'two numbers of one series',
      documents: [
        document(
          'a',
          '2031-05-01',
          meeting('第3回日比防衛次官級協議', 'JP PH', 'vice-ministers', 'defence', { ordinal: 3 }),
        ),
        document(
          'b',
          '2031-05-20',
          meeting('第4回日比防衛次官級協議', 'JP PH', 'vice-ministers', 'defence', { ordinal: 4 }),
        ),
      ],
      groups: ['a:第3回日比防衛次官級協議', 'b:第4回日比防衛次官級協議'],
    },
    {
      name: 'other parties, levels and fields',
      documents: [
        document(
          'a',
          '2031-05-01',
          meeting('日比防衛相会談', 'JP PH', 'ministers', 'defence'),
          meeting('日比外相会談', 'JP PH', 'ministers', 'foreign'),
          meeting('日比防衛次官級協議', 'JP PH', 'vice-ministers', 'defence'),
          meeting('日豪防衛相会談', 'AU JP', 'ministers', 'defence'),
        ),
      ],
      groups: ['a:日比防衛相会談', 'a:日比外相会談', 'a:日比防衛次官級協議', 'a:日豪防衛相会談'],
    },
    {
      name: 'one series half a year later',
      documents: [
        document('a', '2031-05-01', meeting('日比防衛相会談', 'JP PH', 'ministers', 'defence')),
        document('b', '2031-11-01', meeting('日比防衛相会談', 'JP PH', 'ministers', 'defence')),
      ],
      groups: ['a:日比防衛相会談', 'b:日比防衛相会談'],
    },
  ]);
});

describe('initiatives', () => {
  check('links', [
    {
      name: 'titles, and the acronym that one document explains',
      documents: [
        document('a', undefined, initiative('太平洋に広がる学びの輪構想'), initiative('MANABI', true)),
        document('b', undefined, initiative('MANABI')),
        document('c', undefined, initiative('太平洋に広がる学びの輪構想')),
      ],
      groups: ['a:太平洋に広がる学びの輪構想 = a:MANABI = b:MANABI = c:太平洋に広がる学びの輪構想'],
    },
    {
      name: 'titles in two languages through their acronym',
      documents: [
        document('a', undefined, initiative('太平洋に広がる学びの輪構想'), initiative('MANABI', true)),
        document('b', undefined, initiative('Pacific Circle of Learning'), initiative('MANABI', true)),
      ],
      groups: ['a:太平洋に広がる学びの輪構想 = a:MANABI = b:Pacific Circle of Learning = b:MANABI'],
    },
  ]);

  check('keeps apart', [
    {
      name: 'an acronym of two titles',
      documents: [
        document('a', undefined, initiative('Ocean Safety Assistance Programme'), initiative('OSA', true)),
        document('b', undefined, initiative('Official Security Assistance Programme'), initiative('OSA', true)),
        document('c', undefined, initiative('OSA')),
      ],
      groups: [
        'a:Ocean Safety Assistance Programme = a:OSA',
        'b:Official Security Assistance Programme = b:OSA',
        'c:OSA',
      ],
    },
  ]);

  it('keeps the evidence', () => {
    const workspace = workspaceOf([
      document('a', undefined, initiative('太平洋に広がる学びの輪構想'), initiative('MANABI', true)),
      document('b', undefined, initiative('MANABI')),
    ]);
    assert.deepEqual(reasonsOf(workspace, 'a', 1), ['gloss', 'same-title-of-initiative']);
    assert.deepEqual(reasonsOf(workspace, 'b', 0), ['same-title-of-initiative']);
  });
});

describe('dates', () => {
  it('are one by their value', () => {
    const workspace = workspaceOf([
      document('a', undefined, date('2031-05-01')),
      document('b', undefined, date('2031-05-01')),
    ]);
    assert.deepEqual(links(workspace).entity('date:2031-05-01')?.mentions, [
      { document: 'a', label: 'date 2031-05-01 1' },
      { document: 'b', label: 'date 2031-05-01 1' },
    ]);
  });
});
