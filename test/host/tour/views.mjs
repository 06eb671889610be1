// The two views of the folder, with their filters, their rows and what they say when there is nothing to show.
import assert from 'node:assert/strict';
import { painted } from '../workbench.mjs';

const rows = (page, view) => page.locator(`.pane:has(.pane-header[aria-label^="${view}"]) .monaco-list-row`);

/** @type {import('./steps.mjs').Step[]} */
export const VIEWS = [
  {
    name: 'Entities shows the official at the cursor, below state and body',
    exercises: ['viewsContainers', 'shiryo.entities', 'shiryo.views.followCursor', 'shiryo/tree', 'shiryo/treePath'],
    isShort: true,
    async run({ workbench, page, words }) {
      await workbench.openFile('dialogue-news.txt');
      await workbench.openContainer(words.manifest('view.container'));
      await workbench.clickWord('朝比奈洋平');
      await rows(page, words.manifest('view.entities')).filter({ hasText: '朝比奈' }).first().waitFor();
    },
  },
  {
    name: 'Entities is narrowed by words, says when nothing has them, and widened again',
    exercises: ['shiryo.filterEntities', 'shiryo.clearEntitiesFilter', 'viewsWelcome', 'view/title'],
    async run({ workbench, page, words }) {
      await workbench.openContainer(words.manifest('view.container'));
      const entities = rows(page, words.manifest('view.entities'));
      await workbench.run('shiryo.filterEntities');
      await workbench.answer('stenmark');
      await entities.filter({ hasText: 'Stenmark' }).first().waitFor();
      await workbench.run('shiryo.filterEntities');
      await workbench.answer('qqqq');
      await page.locator('.welcome-view-content').first().waitFor();
      await workbench.screenshotNow('nothing-found');
      await page.locator('.welcome-view-content .monaco-button').first().click();
      await entities.nth(3).waitFor();
    },
  },
  {
    name: 'a row gives its name to the clipboard, and leads to the text',
    exercises: ['shiryo.copyName', 'view/item/context'],
    async run({ workbench, page, words }) {
      await workbench.openFile('memorandum.txt');
      await workbench.openContainer(words.manifest('view.container'));
      await workbench.run('shiryo.filterEntities');
      await workbench.answer('stenmark');
      const row = rows(page, words.manifest('view.entities')).filter({ hasText: 'Stenmark' }).first();
      await row.hover();
      await row.locator('.action-label').first().click();
      await row.click();
      await page.keyboard.press('ArrowRight');
      await workbench.left('memorandum.txt');
      await workbench.run('shiryo.clearEntitiesFilter');
    },
  },
  {
    name: 'Chronology tells the days of a year with their sentences, and is narrowed and widened',
    exercises: ['shiryo.chronology', 'shiryo.filterChronology', 'shiryo.clearChronologyFilter'],
    isShort: true,
    async run({ workbench, page, words }) {
      await workbench.openFile('dialogue-news.txt');
      await workbench.openContainer(words.manifest('view.container'));
      const days = rows(page, words.manifest('view.chronology'));
      await workbench.run('shiryo.filterChronology');
      await workbench.answer('ストックホルム');
      await days.filter({ hasText: '1896' }).waitFor({ state: 'detached' });
      await days.filter({ hasText: 'ストックホルム' }).first().waitFor();
      await workbench.run('shiryo.clearChronologyFilter');
      await days.filter({ hasText: '1896' }).waitFor();
    },
  },
  {
    name: 'both views open as pages of text from their menus',
    exercises: ['shiryo.showTimelineAsText', 'shiryo.showNetworkAsText', 'view/title'],
    async run({ workbench, page, words }) {
      for (const [view, command] of [
        ['view.chronology', 'shiryo.showTimelineAsText'],
        ['view.entities', 'shiryo.showNetworkAsText'],
      ]) {
        await workbench.openFile('dialogue-news.txt');
        await workbench.clickWord('朝比奈洋平');
        await workbench.openContainer(words.manifest('view.container'));
        const header = page.locator(`.pane-header[aria-label^="${words.manifest(view)}"]`);
        await header.hover();
        await header.locator('.codicon-toolbar-more').click();
        await workbench.chooseInOpenMenu(words.command(command));
        await page
          .locator('.view-line', { hasText: painted('# ') })
          .first()
          .waitFor();
        await workbench.command('View: Close All Editors');
      }
    },
  },
  {
    name: 'the palette lists what needs no row of a view',
    exercises: ['commandPalette'],
    async run({ workbench, page, words }) {
      await workbench.quickRow('F1', '>Shiryo: ', 'Shiryo: ');
      const title = `Shiryo: ${words.command('shiryo.copyName')}`;
      await page.locator('.quick-input-widget:visible input[type="text"]').first().fill(`>${title}`);
      const rows = page.locator('.quick-input-list .monaco-list-row');
      await rows
        .filter({ hasText: /similar commands|No matching/ })
        .first()
        .waitFor();
      assert.equal(await rows.filter({ hasText: title }).count(), 0);
      await page.keyboard.press('Escape');
    },
  },
];
