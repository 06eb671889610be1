// Writes the table of forms into the README, between its marks, from the texts that the tests read (test/support/forms.ts).
//   node test/tools/forms.mjs [--check]
import { writeInReadme } from './readme.mjs';
import { loadSources } from './sources.mjs';

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

const { FORMS } = await loadSources("export { FORMS } from './test/support/forms';");
writeInReadme('forms', 'test/tools/forms.mjs', [
  '| | | found is what stands in bold |',
  '| --- | --- | --- |',
  // The type is named once, in its first row.
  ...FORMS.map(
    ({ type, language, texts }, index) =>
      `| ${FORMS[index - 1]?.type === type ? '' : NAMES[type]} | ${language} | ${texts.map(shown).join('<br>')} |`,
  ),
]);
