// The figures on lists of real names: kanji names and their readings, katakana names and their Latin forms.
//   node test/tools/names-score.mjs [--misses]
// What may be tuned on is in test/names/readings.tsv; of readings-held-out.tsv only counts are printed, whatever is asked.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadSources } from './sources.mjs';
import { root } from './steps.mjs';

/** Every kanji name is tried with the readings of so many others: more than 4,000 wrong pairs. */
const ROTATIONS = 8;
const PROMISES = { heldOut: 0.95, falseAcceptsIn4000: 1, pairs: 90 / 94, further: 36 / 40 };

/** The codes of languages in the lists that are no code of a state. */
const STATES = {
  vi: 'VN',
  tl: 'PH',
  ms: 'MY',
  km: 'KH',
  lo: 'LA',
  uk: 'GB',
  sv: 'SE',
  ko: 'KR',
  zh: 'CN',
  cs: 'CZ',
  et: 'EE',
};

const shared = path.resolve(root, '../shared/data');
const rows = file =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => line.split('\t'));
const ours = name => rows(path.join(root, 'test/names', name));

const sources = await loadSources(`
  export { readingOf } from './server/names/reading';
  export { readingKeysOfKanji, readingKeysOfLatin } from './server/names/keys';
  export { foldRomaji } from './server/names/romaji';
  export { katakanaName, latinName, likeness, SOUND_MARGIN, SOUND_THRESHOLD } from './server/names/sound';
`);
const { readingOf, readingKeysOfKanji, readingKeysOfLatin, foldRomaji } = sources;
const { katakanaName, latinName, likeness, SOUND_MARGIN, SOUND_THRESHOLD } = sources;

const checks = [];
const promise = (name, value, ok) => checks.push([name, value, ok]);
const showMisses = process.argv.includes('--misses');

/** Whether a name is read in both orders, and would be compared at all: both forms share a key of the index. */
function isRead([kanji, family, given]) {
  const keys = readingKeysOfLatin(`${family} ${given}`);
  return (
    readingOf(kanji, `${family} ${given}`) !== undefined &&
    readingOf(kanji, `${given} ${family.toUpperCase()}`) !== undefined &&
    readingKeysOfKanji(kanji).some(key => keys.includes(key))
  );
}

function readings() {
  const tuned = ours('readings.tsv');
  const heldOut = ours('readings-held-out.tsv');
  for (const [name, list] of [
    ['tuned on', tuned],
    ['held out', heldOut],
  ]) {
    const right = list.filter(isRead).length;
    console.log(`readings accepted, ${name}: ${right}/${list.length}   ${(right / list.length).toFixed(3)}`);
    if (list === heldOut)
      promise('readings accepted, held out', right / list.length, right / list.length >= PROMISES.heldOut);
  }
  if (showMisses) for (const row of tuned) if (!isRead(row)) console.log(`not read  ${row.join(' ')}`);
  falseAccepts([...tuned, ...heldOut], new Set(tuned));
}

/** The kanji of one person with the reading of another, whose surname or given name is read otherwise. */
function falseAccepts(people, shown) {
  const sound = ([, family, given]) => `${foldRomaji(family)} ${foldRomaji(given)}`;
  let wrong = 0;
  let pairs = 0;
  for (let by = 1; by <= ROTATIONS; by++)
    people.forEach((person, at) => {
      const other = people[(at + by * 61) % people.length];
      if (sound(person) === sound(other)) return;
      pairs++;
      if (!readingOf(person[0], `${other[1]} ${other[2]}`)) return;
      wrong++;
      if (showMisses && shown.has(person)) console.log(`wrongly read  ${person.join(' ')} as ${sound(other)}`);
    });
  console.log(`wrong readings accepted: ${wrong} of ${pairs}`);
  promise(
    'wrong readings accepted in 4,000',
    (4000 * wrong) / pairs,
    (4000 * wrong) / pairs <= PROMISES.falseAcceptsIn4000,
  );
}

const stateOf = code => STATES[code] ?? code.toUpperCase();

/** How often the own Latin form is clearly the likest one, and what would be joined wrongly, with and without it. */
function katakana(name, pairs, others, promised) {
  const real = new Set([...pairs, ...others.real].map(([, , latin]) => latin));
  const names = [...new Set([...real, ...others.twins])];
  for (const [how, countryOf] of [
    ['state unknown', () => undefined],
    ['state known', stateOf],
  ]) {
    const figures = { first: 0, joined: 0, wrong: 0, 'wrong without own': 0, 'twins without own': 0 };
    for (const [code, kana, latin] of pairs) {
      const prepared = katakanaName(kana);
      const ranked = names
        .map(other => ({ other, alike: likeness(prepared, latinName(other, countryOf(code))) }))
        .sort((a, b) => b.alike - a.alike);
      const isClear = ([first, second]) =>
        first.alike >= SOUND_THRESHOLD && (!second || first.alike - second.alike >= SOUND_MARGIN);
      const without = ranked.filter(({ other }) => other !== latin);
      const isFirst = ranked[0].other === latin && ranked[1].alike < ranked[0].alike;
      if (isFirst) figures.first++;
      if (isClear(ranked)) figures[ranked[0].other === latin ? 'joined' : 'wrong']++;
      if (isClear(without.filter(({ other }) => real.has(other)))) figures['wrong without own']++;
      if (isClear(without)) figures['twins without own']++;
      if (showMisses && !isFirst)
        console.log(
          `not first  ${kana}: ${ranked
            .slice(0, 3)
            .map(({ other, alike }) => `${other} ${alike.toFixed(3)}`)
            .join(', ')}; own ${ranked.find(({ other }) => other === latin).alike.toFixed(3)}`,
        );
    }
    const counts = Object.entries(figures).map(([key, value]) => `${key} ${value}`);
    console.log(`${name}, ${how}: of ${pairs.length} against ${names.length}: ${counts.join(', ')}`);
    if (how !== 'state unknown') continue;
    promise(`${name}, first`, figures.first / pairs.length, figures.first / pairs.length >= promised);
    promise(
      `${name}, joined wrongly`,
      figures.wrong + figures['wrong without own'],
      figures.wrong + figures['wrong without own'] === 0,
    );
  }
}

console.log('\nreal names');
readings();
const further = ours('katakana.tsv');
if (existsSync(shared)) {
  const pairs = rows(path.join(shared, 'name-pairs.tsv'));
  const twins = rows(path.join(shared, 'name-distractors.txt')).flat();
  katakana('katakana names', pairs, { real: [], twins }, PROMISES.pairs);
  katakana('further katakana names', further, { real: pairs, twins }, PROMISES.further);
} else {
  console.log('The lists of ../shared/data are not beside the repository: the further katakana names stand alone.');
  katakana('further katakana names', further, { real: [], twins: [] }, PROMISES.further);
}
for (const [name, value, ok] of checks)
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}: ${Number.isInteger(value) ? value : value.toFixed(3)}`);
process.exit(checks.every(([, , ok]) => ok) ? 0 : 1);
