// npm run screenshots: the pictures of the README, taken from the real editor on the samples, into media/.
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWindow, root } from './window.mjs';

const media = path.join(root, 'media');
mkdirSync(media, { recursive: true });
const viewport = { width: 1100, height: 640 };
const samples = path.join(root, 'samples');

/** One picture: the looks of the window, and what to do before it is taken. */
const PICTURES = {
  'hover.png': {
    theme: 'Default Light Modern',
    async take({ workbench }) {
      await workbench.openFile('dialogue-news.txt');
      await workbench.hover('霧島大臣', '防衛大臣');
    },
  },
  'problems.png': {
    theme: 'Default Light Modern',
    async take({ workbench }) {
      await workbench.openFile('draft-with-faults.txt');
      await workbench.showProblems();
      await workbench.problems().filter({ hasText: 'date/nonexistent' }).first().waitFor();
    },
  },
  'references.png': {
    theme: 'Default Dark Modern',
    async take({ workbench, page }) {
      await workbench.openFile('dialogue-release.txt');
      await workbench.clickWord('海上安全情報の共有に関する覚書');
      await workbench.pressUntil('Shift+F12', page.locator('.peekview-widget .ref-tree .monaco-list-row').first());
      await page.locator('.peekview-widget .monaco-editor .view-line').first().waitFor();
    },
  },
  'japanese.png': {
    theme: 'Default Dark Modern',
    language: 'ja',
    async take({ workbench }) {
      await workbench.openFile('committee-minutes.txt');
      await workbench.hover('昨年六月五日', '2024-06-05');
    },
  },
};

const wanted = process.argv.slice(2);
for (const [name, { theme, language, take }] of Object.entries(PICTURES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const window = await openWindow({
    host: 'newest',
    folder: samples,
    // A short path that is nobody's, as the window shows it.
    at: path.join(tmpdir(), 'samples'),
    viewport,
    language,
    settings: { 'workbench.colorTheme': theme, 'editor.minimap.enabled': false, 'shiryo.language': language ?? 'en' },
  });
  try {
    await take(window);
    await window.workbench.screenshot(path.join(media, name));
    console.log(name);
  } finally {
    await window.close();
  }
}
