// Uses the editor as a person does, in a real browser, on the samples and (where they are) on the five real documents.
//   node test/host/tour.mjs [oldest|newest] [--short] [--look light|dark|contrast|light-contrast] [--kind node|web]
//     [--vsix FILE] [--only TOPIC,…] [--shots DIR]
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LOOKS } from './tour/looks.mjs';
import { SEEDS, seedSteps } from './tour/seeds.mjs';
import { TOPICS } from './tour/steps.mjs';
import { openWindow, root } from './window.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    shots: { type: 'string', default: path.join(root, 'shots') },
    look: { type: 'string', default: 'light' },
    short: { type: 'boolean', default: false },
    only: { type: 'string' },
    kind: { type: 'string' },
    vsix: { type: 'string' },
  },
});
const look = LOOKS[values.look];
if (!look) throw new Error(`--look ${values.look}: known are ${Object.keys(LOOKS).join(', ')}`);
const wanted = values.only?.split(',');
const isWanted = topic => !wanted || wanted.includes(topic);

const samples = Object.entries(TOPICS)
  .filter(([topic]) => isWanted(topic))
  .flatMap(([topic, steps]) => steps.map(step => ({ ...step, topic })))
  .filter(({ isShort }) => isShort || !values.short);
const tours = [
  [path.join(root, 'samples'), samples],
  [SEEDS, isWanted('seeds') ? seedSteps().map(step => ({ ...step, topic: 'seeds' })) : []],
];

mkdirSync(values.shots, { recursive: true });
let passed = 0;
let failed = 0;
for (const [folder, steps] of tours) {
  if (steps.length === 0) continue;
  const window = await openWindow({
    host: positionals[0] ?? 'newest',
    folder,
    language: look.language,
    settings: { 'workbench.colorTheme': look.theme },
    kind: values.kind,
    vsix: values.vsix && path.resolve(values.vsix),
  });
  const { workbench, page } = window;
  for (const [index, { topic, name, run }] of steps.entries()) {
    // The pictures are for whoever looks at a failure; those of third-party texts are never kept in the repository.
    const picture = path.join(values.shots, `${topic}-${String(index + 1).padStart(2, '0')}`);
    workbench.pictures = part => `${picture}-${part}.png`;
    const began = Date.now();
    let hasFailed = false;
    try {
      await run(window);
      passed++;
      console.log(`  ✔ ${topic}: ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    } catch (error) {
      failed++;
      hasFailed = true;
      console.log(`  ✘ ${topic}: ${name}, see ${picture}.png\n${error.stack}`);
    }
    await workbench.screenshot(`${picture}.png`);
    for (let layer = 0; layer < 3; layer++) await page.keyboard.press('Escape');
    // What a failed step has left open is not to fail the next one.
    if (hasFailed) await workbench.command('View: Close All Editors').catch(() => {});
  }
  await window.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
