// Writes the table of forms into the README, between its marks, from the texts that the tests read (test/support/forms.ts).
//   node test/tools/forms.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadSources } from './sources.mjs';
import { root } from './steps.mjs';

const README = path.join(root, 'README.md');
const [BEGIN, END] = ['<!-- forms -->', '<!-- /forms -->'];
const NAMES = {
  date: 'dates',
  official: 'officials',
  agreement: 'agreements',
  meeting: 'meetings, exercises',
  initiative: 'initiatives',
};

/** Bold for what is found, the rest as it stands: signs that Markdown reads are escaped. */
const shown = text =>
  text
    .replace(/[|#<>_]/g, sign => `\\${sign}`)
    .replaceAll('[[', '**')
    .replaceAll(']]', '**');

/** The type is named once, in its first row. */
const table = rows =>
  [
    '| | | found is what stands in bold |',
    '| --- | --- | --- |',
    ...rows.map(
      ({ type, language, texts }, index) =>
        `| ${rows[index - 1]?.type === type ? '' : NAMES[type]} | ${language} | ${texts.map(shown).join('<br>')} |`,
    ),
  ].join('\n');

const { FORMS } = await loadSources("export { FORMS } from './test/support/forms';");
const readme = readFileSync(README, 'utf8');
const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
if (from < 0 || to < from) {
  console.error(`README.md lacks ${BEGIN} … ${END}.`);
  process.exit(2);
}
const made = `${readme.slice(0, from)}${BEGIN}\n${table(FORMS)}\n${readme.slice(to)}`;
if (process.argv.includes('--check')) {
  if (made !== readme) {
    console.error('The table of forms in README.md is not up to date: node test/tools/forms.mjs');
    process.exit(1);
  }
} else writeFileSync(README, made);
