import assert from 'node:assert/strict';
import type { Verdict } from '../../server/annotate/decision';
import { writeLine } from '../../server/annotate/web-annotation';
import { run } from '../../server/terminal/run';
import { memoryFiles } from '../support/client';

const decisionLine = (verdict: Verdict, quote: string, prefix: string, suffix: string, start: number) =>
  writeLine(
    {
      id: `urn:uuid:${start}`,
      verdict,
      code: 'date/weekday-mismatch',
      target: { quote, prefix, suffix, start, end: start + 1 },
      by: 'M. Berg',
    },
    'a.txt',
  );

const files = memoryFiles({
  'file:///archive/texts/a.txt': '令和13年5月12日(火)に会議を開いた。',
  'file:///archive/texts/below/b.md': '2031年5月12日の会議。',
  'file:///archive/texts/.shiryo/documents.json': '{"documents":{"c.txt":{"date":"2031-05-14"},"a.txt":{"date":"?"}}}',
  'file:///archive/texts/c.txt': '昨日、会議があった。',
  'file:///archive/texts/junk.txt': new Uint8Array([0, 1, 2, 0, 255, 0, 3, 0, 0, 0]),
  'file:///archive/named/a.txt': '灯台の母は着いた。',
  'file:///archive/named/b.txt': '朝倉千尋防衛審議官は述べた。',
  'file:///archive/named/.shiryo/entities.json': `{"people":[{"id":"asakura","names":{"ja":["朝倉千広"]},"aliases":{"ja":["灯台の母"]}},
    {"id":"y","names":{"ja":["乙"]},"country":"Nippon"}]}`,
  'file:///archive/decided/a.txt': '令和13年5月12日(火)に会議を開き、13日(月)に散会した。',
  'file:///archive/decided/.shiryo/annotations/a.txt.jsonl': [
    decisionLine('sic', '火', '5月12日(', ')に会議', 10),
    decisionLine('ignored', '月', '、13日(', ')に散会', 22),
    decisionLine('sic', '水', '14日(', ')', 90),
    '',
  ].join('\n'),
  'file:///archive/lone.txt': '朝倉防衛大臣が述べた。',
  'file:///archive/undated.txt':
    '同日、着いた。\n\n同日、会った。\n\n同日、発った。\n\n同日、帰った。\n\n同日、休んだ。',
  'file:///archive/old.txt': new Uint8Array([0xce, 0xe1, 0xcf, 0xc2, 0xa3, 0xb1, 0xa3, 0xb3, 0xc7, 0xaf]),
});

async function call(...given: string[]) {
  let out = '';
  const complaints: string[] = [];
  const status = await run(given, {
    files,
    version: '1.2.3',
    locate: path => `file:///archive/${path}`,
    print: text => {
      out += text;
    },
    complain: line => complaints.push(line),
    serve: async () => {
      out += 'served';
    },
  });
  return { status, out, complaints };
}

const mentions = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
    .map(({ document, text, value, entity }) => [document, text, value, entity].join(' | '));

describe('the command line', () => {
  it('reads the gazetteer of a folder, and tells what is wrong with it', async () => {
    const annotated = await call('annotate', 'named');
    assert.deepEqual(mentions(annotated.out), [
      'a.txt | 灯台の母 |  | person:asakura',
      'b.txt | 朝倉千尋 |  | person:朝倉千尋',
    ]);
    const checked = await call('check', 'named');
    assert.equal(checked.status, 1);
    assert.equal(
      checked.out,
      '.shiryo/entities.json:2:46: error: “country” must be a state’s code of two capitals, such as "JP". The entry is left out until then. [gazetteer/schema]\n',
    );
  });

  it('honours what a reader decided, and tells what it cannot place', async () => {
    const { status, out, complaints } = await call('check', 'decided');
    assert.equal(
      out,
      'a.txt:1:12: hint: Sic: 2031-05-12 is a Monday, but the text says Tuesday. Recorded as the source’s own, by M. Berg. [date/weekday-mismatch]\n',
    );
    assert.equal(status, 0);
    assert.deepEqual(complaints, [
      'shiryo: .shiryo/annotations/a.txt.jsonl: line 3 is set aside: “水” no longer stands in the text.',
    ]);
  });

  it('annotates a folder: paths below it, recorded dates, one workspace', async () => {
    const { status, out, complaints } = await call('annotate', 'texts');
    assert.equal(status, 0);
    assert.deepEqual(mentions(out), [
      'a.txt | 令和13年5月12日(火) | 2031-05-12 | date:2031-05-12',
      'c.txt | 昨日 | 2031-05-13 | date:2031-05-13',
      'below/b.md | 2031年5月12日 | 2031-05-12 | date:2031-05-12',
    ]);
    assert.deepEqual(complaints, [
      'shiryo: texts: .shiryo/documents.json: the entry of a.txt is left out: its date is no day, month or year such as 2025-12-04.',
      'shiryo: junk.txt: left out, no text in UTF-8, UTF-16, Shift_JIS, EUC-JP, ISO-2022-JP or Windows-1252; name its encoding with --encoding',
    ]);
  });

  it('gives keys that do not tell where the folder lies', async () => {
    const { out } = await call('annotate', 'lone.txt');
    const [{ text, entity }] = out
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line));
    assert.equal(text, '朝倉');
    assert.ok(!entity?.includes('file:'), entity);
  });

  it('writes the fields in the order of the exchange format', async () => {
    const { out } = await call('annotate', 'texts/below/b.md', '--format', 'jsonl');
    assert.equal(
      out,
      '{"document":"texts/below/b.md","type":"date","start":0,"end":10,"text":"2031年5月12日","kind":"date","value":"2031-05-12","entity":"date:2031-05-12","region":"body"}\n',
    );
  });

  it('takes a date for all documents and an encoding', async () => {
    assert.deepEqual(mentions((await call('annotate', '--date', '2030-01-02', 'texts/c.txt')).out), [
      'texts/c.txt | 昨日 | 2030-01-01 | date:2030-01-01',
    ]);
    assert.deepEqual(mentions((await call('annotate', 'old.txt', '--encoding=eucjp')).out), [
      'old.txt | 令和１３年 | 2031 | date:2031',
    ]);
    assert.deepEqual((await call('annotate', 'old.txt')).complaints, [
      'shiryo: old.txt: read as EUC-JP, a guess; --encoding names another',
    ]);
  });

  it('checks in lines for people and fails on an error', async () => {
    const { status, out } = await call('check', 'texts/a.txt');
    assert.equal(status, 1);
    assert.equal(
      out,
      'texts/a.txt:1:12: error: 2031-05-12 is a Monday, but the text says Tuesday. [date/weekday-mismatch]\n',
    );
    assert.deepEqual(await call('check', 'texts/below/b.md'), { status: 0, out: '', complaints: [] });
  });

  it('counts the hints that a document repeats, and lists them all for programs', async () => {
    const { out } = await call('check', 'undated.txt');
    const lines = out.trimEnd().split('\n');
    assert.deepEqual(
      lines.map(line => line.replace(/(hint): [^0-9].*(?= \[)/, '$1')),
      [
        'undated.txt:1:1: hint [date/unresolved]',
        'undated.txt:3:1: hint [date/unresolved]',
        'undated.txt:5:1: hint [date/unresolved]',
        'undated.txt: hint: 2 more of the same are not shown here; --format jsonl lists all. [date/unresolved]',
      ],
    );
    assert.equal((await call('check', 'undated.txt', '--format', 'jsonl')).out.trimEnd().split('\n').length, 5);
  });

  it('checks in lines for programs, in another language', async () => {
    const { out } = await call('check', 'texts/a.txt', '--format=jsonl', '--language', 'ja');
    assert.deepEqual(JSON.parse(out), {
      document: 'texts/a.txt',
      code: 'date/weekday-mismatch',
      severity: 'error',
      start: 11,
      end: 12,
      message: '2031-05-12は月曜日ですが、本文には火曜日とあります。',
    });
  });

  const refusals: readonly [readonly string[], string][] = [
    [[], 'shiryo: no command given; shiryo --help tells the commands'],
    [['anotate', 'x'], 'shiryo: unknown command anotate; shiryo --help tells the commands'],
    [['annotate'], 'shiryo: annotate needs at least one file or folder'],
    [['annotate', ''], 'shiryo: an empty path was given'],
    [['annotate', '-x', 'texts'], 'shiryo: unknown option -x'],
    [
      ['check', 'texts', '--date', '2025-02-30'],
      'shiryo: --date is a day, month or year such as 2025-12-04, not 2025-02-30',
    ],
    [['check', 'texts', '--encoding', 'klingon'], 'shiryo: --encoding: no encoding is called klingon'],
    [['annotate', 'nowhere.txt'], 'shiryo: nowhere.txt: no such file or folder, or not readable'],
    [['annotate', 'texts', '--format', 'text'], 'shiryo: --format of annotate is jsonl, not text'],
    [['check', 'texts', '--colour'], 'shiryo: unknown option --colour'],
    [['check', 'texts', '--date'], 'shiryo: --date needs a value'],
    [
      ['check', 'texts', '--date', '4.12.2025'],
      'shiryo: --date is a day, month or year such as 2025-12-04, not 4.12.2025',
    ],
    [['check', 'texts', '--language', 'de'], 'shiryo: --language is en, ja, sv or vi, not de'],
  ];
  for (const [given, complaint] of refusals) {
    it(`refuses ${given.join(' ') || 'nothing'} in one line`, async () =>
      assert.deepEqual(await call(...given), { status: 2, out: '', complaints: [complaint] }));
  }

  it('refuses a file that is no text, when it is asked for by name', async () => {
    const { status, complaints } = await call('annotate', 'texts/junk.txt');
    assert.equal(status, 2);
    assert.equal(complaints.length, 1);
  });

  it('tells its usage and version, and serves', async () => {
    assert.match((await call('--help')).out, /shiryo annotate PATH/);
    assert.match((await call('check', '--help')).out, /shiryo annotate PATH/);
    assert.equal((await call('--version')).out, '1.2.3\n');
    assert.equal((await call('lsp', '--stdio', '--clientProcessId=5')).out, 'served');
  });
});
