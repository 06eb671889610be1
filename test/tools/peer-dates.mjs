// Our dates on 2,170 published Japanese cases (../shared/peer-cases, not part of the repository), chrono-node beside them.
//   overlap   a published span that some mention of ours touches
//   published a published span that is exactly a mention of ours
//   ours      the same once the published span is read by our contract: から, まで, 前, 以降 and their like stay outside, and
//             a span that から or と divides is two mentions
// Each with and without the cases of test/corpus/peer-exclusions.json, where the conventions differ in what a date is.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as chrono from 'chrono-node';
import { loadSources } from './sources.mjs';
import { root } from './steps.mjs';

const MOST_EXCLUDED = 0.15;
const PROMISES = { overlap: 0.95, ours: 0.8 };

/** Words that the published spans hold and our contract sets outside, at their beginning and at their end. */
const BEFORE = /^(?:今から|今後の?|これからの?|もう|あと|向こう|ここ|まる|(?:過去|未来|最後|前|次)の|この)/;
const BEHIND =
  /(?:まで|までの間|の間|から|にかけて|にわたって|に|で|以降|以前|以後|以内|以上|以下|中|前|後|あとで|ちょっと前|の前|の後|この後|その後|之前|を上回る|を下回る|(?:または|及び|と)(?:その|それ)?(?:以前|以降|以後|前|後|之前|降)|以上前|以上あと)$/;
const BETWEEN = /^(?:から|と|の|、|にまで|まで)?$/;

const file = path.resolve(root, '../shared/peer-cases/recognizers-ja.json');

function main() {
  if (!existsSync(file)) {
    console.log(
      '\nThe published cases (../shared/peer-cases) are not beside the repository: nothing to compare dates with.',
    );
    return 0;
  }
  return loadSources("export { facts } from './server/model/facts';").then(compare);
}

function compare({ facts }) {
  const cases = JSON.parse(readFileSync(file, 'utf8'));
  const listed = JSON.parse(readFileSync(path.join(root, 'test/corpus/peer-exclusions.json'), 'utf8'));
  const excluded = indices(listed.cases, cases);
  const readByContract = indices(listed.negatives, cases);
  const readers = {
    Shiryo: ({ text, reference }) =>
      facts(text, { document: 'case.txt', ...(reference && { date: reference.slice(0, 10) }) }).mentions.filter(
        ({ type }) => type === 'date',
      ),
    'chrono ja': ({ text }) =>
      chrono.ja.parse(text).map(({ index, text: { length } }) => ({ start: index, end: index + length })),
  };
  console.log(
    `\npublished Japanese cases: ${cases.length}, of which ${excluded.size} (${((100 * excluded.size) / cases.length).toFixed(1)} %) are listed: conventions differ`,
  );
  for (const [reason, keys] of Object.entries(listed.cases))
    console.log(`  ${String(keys.length).padStart(3)} ${reason}: ${listed.reasons[reason]}`);
  console.log(`${''.padEnd(26)} spans  overlap  published   ours   in ${cases.filter(isNegative).length} negatives`);
  const figures = {};
  for (const [name, read] of Object.entries(readers)) {
    const found = cases.map(read);
    const hits = cases.flatMap((one, index) => (isNegative(one) && found[index].length > 0 ? [index] : []));
    for (const [which, isIn] of [
      ['all', () => true],
      ['without the listed', index => !excluded.has(index)],
    ]) {
      const row = figuresOf(cases, found, isIn);
      figures[`${name} ${which}`] = row;
      const shares = ['overlap', 'published', 'ours'].map(key => (row[key] / row.spans).toFixed(3).padStart(8));
      console.log(
        `${`${name}, ${which}`.padEnd(28)}${String(row.spans).padStart(5)} ${shares.join('  ')}   ${hits.length}`,
      );
    }
    if (name === 'Shiryo') {
      const beyond = hits.filter(index => !readByContract.has(index));
      for (const index of beyond)
        console.log(`FAILED a mention in the negative case ${index} that the contract does not call one`);
      figures.beyond = beyond.length;
      if (process.argv.includes('--misses')) misses(cases, found, index => !excluded.has(index));
    }
  }
  return verdict(figures, excluded.size / cases.length);
}

function verdict(figures, share) {
  const mine = figures['Shiryo without the listed'];
  const checks = [
    ['listed cases', share, share <= MOST_EXCLUDED],
    ...Object.entries(PROMISES).map(([key, least]) => [key, mine[key] / mine.spans, mine[key] / mine.spans >= least]),
    ['negatives beyond the contract', figures.beyond, figures.beyond === 0],
  ];
  for (const [name, value, ok] of checks) console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}: ${value.toFixed(3)}`);
  return checks.every(([, , ok]) => ok) ? 0 : 1;
}

/** The cases that a list names by their place and the first figures of their text's hash. */
function indices(list, cases) {
  const keys = Object.values(list).flat();
  for (const key of keys) {
    const [index, hash] = key.split(':');
    const is = createHash('sha256')
      .update(cases[index]?.text ?? '')
      .digest('hex')
      .slice(0, 8);
    if (is !== hash) throw new Error(`The listed case ${key} is another one now.`);
  }
  return new Set(keys.map(key => Number(key.split(':')[0])));
}

const isNegative = ({ expected }) => expected.length === 0;
const overlaps = (a, b) => a.start < b.end && b.start < a.end;

function figuresOf(cases, found, isIn) {
  const row = { spans: 0, overlap: 0, published: 0, ours: 0 };
  for (const [index, { text, expected }] of cases.entries()) {
    if (!isIn(index)) continue;
    for (const span of expected) {
      row.spans++;
      const mine = found[index].filter(one => overlaps(one, span));
      if (mine.length === 0) continue;
      row.overlap++;
      if (mine.some(({ start, end }) => start === span.start && end === span.end)) row.published++;
      if (isExactByContract(text, span, mine)) row.ours++;
    }
  }
  return row;
}

/** Whether our mentions are the published span but for what the contract sets outside of one or between two. */
function isExactByContract(text, { start, end }, mine) {
  const first = mine[0];
  const last = mine[mine.length - 1];
  // 頃 and すぎ belong to our span where the published one ends before them.
  const isApproximate = /^(?:ごろ|頃|ほど|くらい|ぐらい|前後|すぎ|過ぎ)$/.test(text.slice(end, last.end));
  if (first.start < start || (last.end > end && !isApproximate)) return false;
  if (mine.some((one, index) => index > 0 && !BETWEEN.test(text.slice(mine[index - 1].end, one.start)))) return false;
  return (
    isBare(text.slice(start, first.start), BEFORE) && isBare(text.slice(last.end, Math.max(end, last.end)), BEHIND)
  );
}

/** Whether a rest is nothing but words that bound a stretch. */
function isBare(rest, words) {
  let left = rest.trim();
  for (let rounds = 0; left && rounds < 4; rounds++) {
    const shorter = left.replace(words, '').trim();
    if (shorter === left) return false;
    left = shorter;
  }
  return left === '';
}

function misses(cases, found, isIn) {
  for (const [index, { text, expected }] of cases.entries()) {
    if (!isIn(index)) continue;
    for (const span of expected) {
      const mine = found[index].filter(one => overlaps(one, span));
      if (mine.length > 0 && isExactByContract(text, span, mine)) continue;
      const read = mine.map(one => `[${text.slice(one.start, one.end)}]`).join(' ') || 'nothing';
      console.log(
        `${index} ${text.slice(Math.max(0, span.start - 8), span.start)}[${span.text}]${text.slice(span.end, span.end + 8)}: ${read}`,
      );
    }
  }
}

process.exit(await main());
