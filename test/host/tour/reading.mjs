// What a text tells while it is read: hovers, the outline, colours, folds, and the findings in Problems.
import assert from 'node:assert/strict';

const WORD_COLOUR = (workbench, word) => workbench.styleOf(word, 'color');

/** @type {import('./steps.mjs').Step[]} */
export const READING = [
  {
    name: 'a hover tells the role',
    exercises: ['hoverProvider'],
    isShort: true,
    async run({ workbench }) {
      await workbench.openFile('dialogue-news.txt');
      // The name in other texts is told once they are read.
      assert.match(await workbench.hover('朝比奈洋平', 'Asahina Yohei'), /防衛審議官/);
    },
  },
  {
    name: 'the outline of every document tells what it names',
    exercises: ['documentSymbolProvider'],
    isShort: true,
    async run({ workbench }) {
      const named = {
        'dialogue-release.txt': '総論',
        'dialogue-news.txt': '朝比奈洋平',
        'sjosakerhet.txt': 'Karin Stenmark',
      };
      for (const [file, expected] of Object.entries(named)) {
        await workbench.openFile(file);
        assert.ok((await workbench.outline()).length > 2, file);
        await workbench.findSymbol(expected);
      }
    },
  },
  {
    name: 'introduced faults appear in Problems once each, and go when mended',
    exercises: ['diagnosticProvider', 'textDocumentSync'],
    isShort: true,
    async run({ workbench }) {
      await workbench.openFile('dialogue-release.txt');
      await workbench.plantAndMend({
        'date/weekday-mismatch': ['(水)9時30分', '(金)9時30分'],
        'date/era-mismatch': ['令和6(2024)年6月', '令和5(2024)年6月'],
        'date/nonexistent': ['本年2月に', '本年2月30日に'],
      });
    },
  },
  {
    name: 'names, titles and dates have their colours, and what they are is told',
    exercises: [
      'semanticTokensProvider',
      'semanticTokenTypes',
      'semanticTokenModifiers',
      'semanticTokenScopes',
      'configurationDefaults',
      'grammars',
    ],
    isShort: true,
    async run({ workbench, page }) {
      await workbench.openFile('dialogue-news.txt');
      const plain = await WORD_COLOUR(workbench, '日本側から');
      for (const word of ['朝比奈洋平', '防衛審議官', '海上安全情報の共有に関する覚書', '令和6(2024)年6月5日'])
        assert.notEqual(await WORD_COLOUR(workbench, word), plain, word);
      await workbench.clickWord('昨年5月');
      await workbench.command('Developer: Inspect Editor Tokens and Scopes');
      const inspected = page.locator('.token-inspect-widget');
      await inspected.filter({ hasText: 'inferred' }).waitFor();
      const told = await inspected.innerText();
      assert.match(told, /semantic token type\s+date/);
      assert.match(told, /text\.plain\.shiryo/);
    },
  },
  {
    name: 'rankings fold away, and open again',
    exercises: ['foldingRangeProvider'],
    async run({ workbench, page }) {
      await workbench.openFile('dialogue-news.txt');
      await workbench.clickWord('(以上)');
      await workbench.command('Fold All');
      await page.locator('.view-line', { hasText: '24時間' }).waitFor({ state: 'detached' });
      await workbench.command('Unfold All');
      await page.locator('.view-line', { hasText: '24時間' }).waitFor();
    },
  },
  {
    name: 'the cursor on words that stand for an agreement lights up its title',
    exercises: ['documentHighlightProvider'],
    async run({ workbench, page }) {
      await workbench.openFile('dialogue-news.txt');
      await workbench.clickWord('この覚書');
      await page
        .locator('.view-overlays [class*="wordHighlight"], .view-overlays [class*="selectionHighlight"]')
        .nth(1)
        .waitFor();
    },
  },
  {
    name: 'Expand Selection takes the name, then the name with its title',
    exercises: ['selectionRangeProvider'],
    async run({ workbench, page }) {
      await workbench.openFile('dialogue-news.txt');
      await workbench.clickWord('朝比奈洋平');
      for (const selected of [5, 10]) {
        await page.keyboard.press('Shift+Alt+ArrowRight');
        await page.locator('[id="status.editor.selection"]', { hasText: `(${selected} selected)` }).waitFor();
      }
    },
  },
  {
    name: 'a source recorded for a document is a link in its first line',
    exercises: ['documentLinkProvider', 'shiryo.setSource'],
    async run({ workbench, page }) {
      await workbench.openFile('memorandum.txt');
      await workbench.run('shiryo.setSource');
      await workbench.answer('https://archive.example/memoranda/3');
      const link = page.locator('.view-line .detected-link, .view-overlays .detected-link').first();
      // Links are asked for when a text is opened, which may be before the record is read.
      for (let attempt = 1; attempt <= 4 && !(await link.isVisible()); attempt++) {
        await workbench.command('View: Close Editor');
        await workbench.openFile('memorandum.txt');
        await link.waitFor({ timeout: 4000 }).catch(() => {});
      }
      await link.waitFor();
    },
  },
];
