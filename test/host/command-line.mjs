// The built command line as a user calls it: output, exit codes, one clear line for what goes wrong.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(path.join(tmpdir(), 'shiryo-cli-'));
const shiryo = (...parameters) =>
  spawnSync(process.execPath, [path.join(root, 'dist/cli.cjs'), ...parameters], {
    cwd: work,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
const lines = text =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
const put = (name, content) => {
  mkdirSync(path.dirname(path.join(work, name)), { recursive: true });
  writeFileSync(path.join(work, name), content);
};
const samples = path.join(root, 'samples');

const checks = {
  'annotate gives every mention of a folder in the exchange format'() {
    const { stdout, status } = shiryo('annotate', samples, '--format', 'jsonl');
    assert.equal(status, 0);
    const mentions = lines(stdout);
    assert.ok(mentions.length > 100);
    for (const { document, start, end, text } of mentions) {
      const source = readFileSync(path.join(samples, document), 'utf8').replace(/^\uFEFF/, '');
      assert.equal(source.slice(start, end), text);
    }
    for (const type of ['date', 'official', 'agreement', 'meeting', 'initiative'])
      assert.ok(
        mentions.some(mention => mention.type === type),
        type,
      );
  },
  'check ends with 1 where there are errors, and says where'() {
    const { stdout, status } = shiryo('check', path.join(samples, 'draft-with-faults.txt'));
    assert.equal(status, 1);
    assert.match(stdout, /draft-with-faults\.txt:\d+:\d+/);
    assert.match(stdout, /date\/weekday-mismatch/);
  },
  'check ends with 0 where there are none'() {
    put('clean.txt', '令和6(2024)年6月5日(水)に会合が開かれた。\n');
    const { stdout, status } = shiryo('check', 'clean.txt', '--format', 'jsonl');
    assert.equal(stdout, '');
    assert.equal(status, 0);
  },
  '--date anchors the documents'() {
    put('undated.txt', '会合は本年3月に開かれた。\n');
    const [mention] = lines(shiryo('annotate', 'undated.txt', '--format', 'jsonl', '--date', '2019-05-07').stdout);
    assert.equal(mention.value, '2019-03');
  },
  'paths of one call form one workspace, named as given'() {
    put('a/one.txt', '令和6年6月5日、外務省の白鳥千鶴外務審議官が日越間の「灯台の共有に関する覚書」に署名した。\n');
    put('two.txt', '2024年6月7日\n日越間の「灯台の共有に関する覚書」は6月5日に署名された。\n');
    const mentions = lines(shiryo('annotate', 'a', 'two.txt', '--format', 'jsonl').stdout).filter(
      ({ type }) => type === 'agreement',
    );
    assert.deepEqual(
      mentions.map(({ document }) => document),
      ['one.txt', 'two.txt'],
    );
    assert.equal(new Set(mentions.map(({ entity }) => entity)).size, 1);
  },
  'a missing path is said in one line, with 2'() {
    const { stderr, status } = shiryo('check', 'nowhere.txt');
    assert.equal(status, 2);
    assert.equal(stderr.trim().split('\n').length, 1);
    assert.match(stderr, /nowhere\.txt/);
  },
  'bad usage is said in one line, with 2'() {
    for (const parameters of [
      ['frobnicate'],
      ['annotate'],
      ['annotate', samples, '--format', 'xml'],
      ['check', samples, '--date', 'yesterday'],
    ]) {
      const { stderr, status } = shiryo(...parameters);
      assert.equal(status, 2, parameters.join(' '));
      assert.equal(stderr.trim().split('\n').length, 1, stderr);
    }
  },
  'bad files are skipped with a line each and lose nothing else'() {
    put('mixed/junk.txt', Buffer.from([0, 1, 2, 3, 0xff, 0xfe, 0, 0, 0x80, 0x81]));
    put('mixed/empty.txt', '');
    put(
      'mixed/sjis.txt',
      Buffer.from([0x97, 0xdf, 0x98, 0x61, 0x37, 0x94, 0x4e, 0x31, 0x32, 0x8c, 0x8e, 0x34, 0x93, 0xfa]),
    ); // 令和7年12月4日
    put('mixed/crlf.txt', '\uFEFFHeadline\r\n令和7年12月4日\r\n');
    const { stdout, stderr, status } = shiryo('annotate', 'mixed', '--format', 'jsonl');
    assert.equal(status, 0);
    assert.match(stderr, /junk\.txt/);
    assert.deepEqual(
      lines(stdout).map(({ document, start, end, value }) => [document, start, end, value]),
      [
        ['crlf.txt', 10, 19, '2025-12-04'],
        ['sjis.txt', 0, 9, '2025-12-04'],
      ],
    );
  },
  'a 3 MB line is read in time'() {
    put('long.txt', '令和7年12月4日、外務省の白鳥千鶴外務審議官が述べた'.repeat(40_000));
    const began = Date.now();
    const { status } = shiryo('annotate', 'long.txt', '--format', 'jsonl');
    assert.equal(status, 0);
    assert.ok(Date.now() - began < 20_000);
  },
};

let failed = 0;
try {
  for (const [name, check] of Object.entries(checks)) {
    try {
      check();
      console.log(`  ✔ ${name}`);
    } catch (error) {
      failed++;
      console.log(`  ✘ ${name}\n${error.stack}`);
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
