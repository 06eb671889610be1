// The pictures of the README, taken from the real editor on the samples, and the icon, into media/.
//   node test/host/screenshots.mjs [NAME.png]...
import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
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

/** The icon, drawn by the browser from its own source. */
async function drawIcon() {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  const drawing = readFileSync(path.join(media, 'icon.svg'), 'utf8');
  await page.setContent(`<body style="margin:0;background:transparent">${drawing}</body>`);
  await page.screenshot({ path: path.join(media, 'icon.png'), omitBackground: true });
  await browser.close();
  console.log('icon.png');
}

const wanted = process.argv.slice(2);
if (wanted.length === 0 || wanted.includes('icon.png')) await drawIcon();
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
