// The workbench as a person uses it: keys, the pointer, and what can be read on the screen.
// Selectors hold on VS Code 1.100 and 1.139.

/** A view line paints its blanks as no-break ones. */
export const painted = text => text.replaceAll(' ', '\u00a0');

/** The editor that the keys belong to: beside it another text may stand, an explanation or a page of text. */
const ACTIVE_EDITOR = '.editor-group-container.active .editor-instance .monaco-editor';

export class Workbench {
  /**
   * @param {import('playwright-core').Page} page a page opened on a server with the smoke-test driver
   * @param {ReturnType<typeof import('./words.mjs').wordsIn>} words that the window shows
   */
  constructor(page, words) {
    this.page = page;
    this.words = words;
    page.setDefaultTimeout(15_000);
  }

  async ready() {
    await this.page.waitForSelector('.monaco-workbench .part.statusbar', { timeout: 60_000 });
    await this.page.waitForFunction(() => globalThis.driver?.whenWorkbenchRestored, null, { timeout: 60_000 });
    await this.page.evaluate(() => globalThis.driver.whenWorkbenchRestored());
  }

  /** Presses a key until something shows; one pressed while the page settles can be lost. */
  async pressUntil(key, shown) {
    for (let attempt = 1; ; attempt++) {
      await this.page.keyboard.press(key);
      try {
        await shown.waitFor({ state: 'visible', timeout: 3000 });
        return;
      } catch (error) {
        if (attempt === 4) throw error;
      }
    }
  }

  /** Opens a quick input by its key, types, and gives the row with the wanted text. */
  async quickRow(key, typed, wanted = typed) {
    const input = this.page.locator('.quick-input-widget:visible input[type="text"]').first();
    const row = this.page
      .locator('.quick-input-widget:visible .quick-input-list .monaco-list-row')
      .filter({ hasText: wanted })
      .first();
    for (let attempt = 1; ; attempt++) {
      await this.pressUntil(key, input);
      try {
        // Something that takes the focus closes the list again: begin anew.
        await input.fill(typed, { timeout: 3000 });
        await row.waitFor({ state: 'visible', timeout: 10_000 });
        return row;
      } catch (error) {
        if (attempt === 3) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /** Takes a row of a quick input: the list goes, also where a command asks something in the same place. */
  async choose(key, typed, wanted) {
    for (let attempt = 1; ; attempt++) {
      const row = await this.quickRow(key, typed, wanted);
      try {
        await row.click({ timeout: 5000 });
        await row.waitFor({ state: 'hidden', timeout: 5000 });
        return;
      } catch (error) {
        // The list was drawn anew under the pointer, or the focus went elsewhere.
        if (attempt === 3) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  async openFile(name) {
    await this.choose('Control+P', name, name);
    await this.waitForActiveFile(name);
    await this.page.locator(`${ACTIVE_EDITOR} .view-line`).first().waitFor();
  }

  command(title) {
    return this.choose('F1', `>${title}`, title);
  }

  /** Runs one of our own commands by its id, as it is called in the window's language. */
  run(id) {
    return this.command(`Shiryo: ${this.words.command(id)}`);
  }

  /** Runs a command again until it has had its effect: one that acts at the cursor may come before the finding is known there. */
  async runUntil(id, row, state) {
    for (let attempt = 1; ; attempt++) {
      await this.run(id);
      try {
        await row.waitFor({ state, timeout: 5000 });
        return;
      } catch (error) {
        if (attempt === 3) throw error;
      }
    }
  }

  /** Types into the input that is asking, and takes what it offers. */
  async answer(typed) {
    const input = this.page.locator('.quick-input-widget:visible input[type="text"]').first();
    await input.waitFor();
    await input.fill(typed);
    const rows = this.page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row');
    if (await this.page.locator('.quick-input-widget:visible .quick-input-list').isVisible())
      await rows.filter({ hasText: typed }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget:visible').waitFor({ state: 'hidden' });
  }

  /** Ticks a setting's box in the settings editor, or takes the tick away. */
  async tick(setting) {
    await this.command('Preferences: Open Settings (UI)');
    await this.page.locator('.settings-editor .suggest-input-container').click();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(setting);
    const box = this.page
      .locator(
        `.setting-item-contents:has([aria-label^="${setting}"]) .setting-value-checkbox, .setting-value-checkbox[aria-label^="${setting}"]`,
      )
      .first();
    const before = await box.getAttribute('aria-checked');
    await box.click();
    await this.page.waitForFunction(
      ([element, before]) => element.getAttribute('aria-checked') !== before,
      [await box.elementHandle(), before],
    );
    await this.command('View: Close Editor');
  }

  /** Writes the settings of the folder, as a person would into their file. */
  async change(settings) {
    await this.command('Preferences: Open Workspace Settings (JSON)');
    await this.waitForActiveFile('settings.json');
    const written = JSON.stringify(settings);
    const shown = this.page.locator(`${ACTIVE_EDITOR} .view-lines`, { hasText: written });
    // Keys that come before the editor has the focus are lost.
    for (let attempt = 1; ; attempt++) {
      await this.command('View: Focus Active Editor Group');
      await this.page.keyboard.press('Control+A');
      await this.page.keyboard.insertText(written);
      try {
        await shown.waitFor({ timeout: 3000 });
        break;
      } catch (error) {
        if (attempt === 4) throw error;
      }
    }
    await this.page.keyboard.press('Control+S');
    await this.page.locator('.tabs-container .tab.active:not(.dirty)[data-resource-name="settings.json"]').waitFor();
    await this.command('View: Close Editor');
  }

  /** Shows a container of views by its name in the activity bar. */
  async openContainer(name) {
    const tab = this.page.locator(`.activitybar .action-item:has(.action-label[aria-label^="${name}"])`).first();
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    await this.page.locator('.part.sidebar .composite.title', { hasText: name }).waitFor();
  }

  /** Chooses in a submenu of the menu that a right click on a word opens. */
  async chooseInMenu(word, submenu, title) {
    await this.clickWord(word);
    for (let attempt = 1; ; attempt++) {
      const { x, y, width, height } = await this.boxOf(word);
      await this.page.mouse.click(x + Math.min(width / 2, 4), y + height / 2, { button: 'right' });
      try {
        await this.page.locator('.monaco-menu .action-item', { hasText: submenu }).first().hover({ timeout: 2000 });
        break;
      } catch (error) {
        // The menu came before it was known what stands at the cursor.
        if (attempt === 4) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
    await this.chooseInOpenMenu(title);
  }

  /** Chooses in the menu that is open; one that has just opened may swallow the first click. */
  async chooseInOpenMenu(title) {
    const menu = this.page.locator('.monaco-menu').first();
    await menu.waitFor();
    for (let attempt = 1; attempt <= 4 && (await menu.isVisible()); attempt++) {
      await this.page.locator('.monaco-menu .action-item', { hasText: title }).last().click();
      await menu.waitFor({ state: 'hidden', timeout: 1000 }).catch(() => {});
    }
  }

  /** Our item in the status bar. */
  status() {
    return this.page.locator('.statusbar-item[id$="shiryo.status"]');
  }

  /** Waits until the active file is another one. */
  async left(file) {
    await this.page.waitForFunction(
      file => document.querySelector('.tabs-container .tab.active')?.getAttribute('data-resource-name') !== file,
      file,
    );
  }

  /** Where the cursor stands: the file and the status bar's line and column. */
  where() {
    return this.page.evaluate(
      () =>
        `${document.querySelector('.tabs-container .tab.active')?.getAttribute('data-resource-name')} ${
          document.querySelector('[id="status.editor.selection"]')?.textContent
        }`,
    );
  }

  /** Waits until the cursor stands elsewhere. */
  async moved(before) {
    for (let wait = 0; (await this.where()) === before; wait++) {
      if (wait === 50) throw new Error(`The cursor stays at ${before}`);
      await this.page.waitForTimeout(100);
    }
  }

  /** Walks from mention to mention of a name until another file shows it, and back again. */
  async walk(name) {
    const file = await this.activeFile();
    await this.clickWord(name);
    let steps = 0;
    do {
      await this.move('Control+F7');
      steps++;
    } while ((await this.activeFile()) === file && steps < 12);
    if ((await this.activeFile()) === file) throw new Error(`${steps} steps did not leave ${file}`);
    for (; steps > 0; steps--) await this.move('Control+Shift+F7');
    await this.waitForActiveFile(file);
  }

  /** Presses a key that moves the cursor and waits until it has moved, and stands still. */
  async move(key) {
    const before = await this.where();
    for (let attempt = 1; (await this.where()) === before; attempt++) {
      if (attempt === 4) throw new Error(`${key} did not move the cursor from ${before}`);
      await this.page.keyboard.press(key);
      for (let wait = 0; wait < 50 && (await this.where()) === before; wait++) await this.page.waitForTimeout(100);
    }
    // Another file's tab is there before the cursor is: a key pressed in between would start from the wrong place.
    for (let seen, now = await this.where(); seen !== now; now = await this.where()) {
      seen = now;
      await this.page.waitForTimeout(300);
    }
  }

  /** Puts the cursor at a line and column, both from 1. */
  async goTo(line, column) {
    await this.quickRow('Control+G', `:${line}:${column}`, '');
    await this.page.keyboard.press('Enter');
    await this.cursorAt(line, column);
  }

  async cursorAt(line, column) {
    await this.page.locator('[id="status.editor.selection"]', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  async activeFile() {
    return this.page.locator('.tabs-container .tab.active').first().getAttribute('data-resource-name');
  }

  async waitForActiveFile(name) {
    // Beside a picture that was opened to the side, each group has its active tab.
    await this.page.locator(`.tabs-container .tab.active[data-resource-name="${name}"]`).first().waitFor();
  }

  /** The rectangle of the nth occurrence of a word as it is painted. */
  async boxOf(word, nth = 0) {
    const found = await this.page.waitForFunction(
      ([word, nth, editor]) => {
        const lines = [...document.querySelectorAll(`${editor} .view-line`)].sort((a, b) => a.offsetTop - b.offsetTop);
        let left = nth;
        for (const line of lines) {
          // A word may be spread over several pieces of one line: look in the joined text, then find the pieces again.
          const pieces = [];
          const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) pieces.push(node);
          const text = pieces.map(piece => piece.data).join('');
          for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (left-- > 0) continue;
            const range = document.createRange();
            let passed = 0;
            for (const piece of pieces) {
              const end = passed + piece.data.length;
              if (at >= passed && at < end) range.setStart(piece, at - passed);
              if (at + word.length > passed && at + word.length <= end) range.setEnd(piece, at + word.length - passed);
              passed = end;
            }
            const { x, y, width, height } = range.getBoundingClientRect();
            return { x, y, width, height };
          }
        }
        return null;
      },
      [painted(word), nth, ACTIVE_EDITOR],
    );
    return found.jsonValue();
  }

  async clickWord(word, nth = 0) {
    const { x, y, width, height } = await this.boxOf(word, nth);
    await this.page.mouse.click(x + Math.min(width / 2, 4), y + height / 2);
  }

  /** Rests the pointer on a word until a hover with the expected text is there. */
  async hover(word, expected, nth = 0) {
    const hovers = this.page.locator('.monaco-hover:not(.hidden) .hover-contents').filter({ hasText: expected });
    for (let attempt = 1; ; attempt++) {
      const { x, y, width, height } = await this.boxOf(word, nth);
      await this.page.mouse.move(5, 5);
      await this.page.mouse.move(x + width / 2 - 3, y + height / 2);
      await this.page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
      try {
        // The pointer may have rested before the server answered: leave and come back.
        await hovers.first().waitFor({ state: 'visible', timeout: 4000 });
        return hovers.first().innerText();
      } catch (error) {
        if (attempt === 4) throw error;
      }
    }
  }

  /** A style of the piece of text that a word begins in. */
  async styleOf(word, property) {
    const { x, y, height } = await this.boxOf(word);
    return this.page.evaluate(
      ([x, y, property]) => {
        const piece = document
          .elementsFromPoint(x, y)
          .find(element => element.matches('.view-line span[class*="mtk"], .view-line span span'));
        return piece && getComputedStyle(piece).getPropertyValue(property);
      },
      [x + 3, y + height / 2, property],
    );
  }

  /** The Outline's rows as far as they are painted. */
  async outline() {
    await this.command('Explorer: Focus on Outline View');
    const rows = this.page.locator('.outline-pane .monaco-list-row');
    await rows.first().waitFor();
    return rows.allInnerTexts();
  }

  /** Looks a symbol of the open file up by name, as Ctrl+Shift+O does, and closes the list again. */
  async findSymbol(name) {
    await this.quickRow('Control+Shift+O', `@${name}`, name);
    await this.page.keyboard.press('Escape');
  }

  /** The rows of the Problems view, files among them. */
  problems() {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  async showProblems() {
    await this.command('Problems: Focus on Problems View');
    await this.page.locator('.markers-panel').waitFor();
  }

  /** Finds a quotation with the editor's own search and types over it. */
  async replaceWord(quote, by) {
    await this.command('View: Focus Active Editor Group');
    const input = this.page
      .locator('.find-widget.visible textarea[aria-label="Find"], .find-widget.visible .find-part textarea')
      .first();
    await this.pressUntil('Control+F', input);
    await input.fill(quote);
    // What was searched for before is found again without being gone to.
    await this.page.locator('.find-widget.visible .matchesCount', { hasText: /[?1] of 1/ }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.find-widget.visible .matchesCount', { hasText: '1 of 1' }).waitFor();
    // Escape closes the search and leaves the match selected.
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.insertText(by);
  }

  /** The page of the timeline or network in front: the innermost frame of its tab, once something is drawn there. */
  async picture(title) {
    const find = async () => {
      for (const frame of this.page.frames()) {
        const heading = await frame
          .locator('body:not(.empty) h1')
          .textContent({ timeout: 500 })
          .catch(() => undefined);
        if (heading !== undefined && title.test(heading)) return frame;
      }
      return undefined;
    };
    for (let attempt = 1; attempt <= 40; attempt++) {
      const frame = await find();
      if (frame) return frame;
      await this.page.waitForTimeout(250);
    }
    throw new Error(`no picture with the title ${title}`);
  }

  /**
   * Plants faults into the open file, one after the other: each must stand in Problems once more than before, where other
   * files of the folder may have it too, and go when it is mended.
   * @param {Record<string, readonly [right: string, wrong: string]>} faults by code
   */
  async plantAndMend(faults) {
    for (const [code, [right, wrong]] of Object.entries(faults)) {
      await this.showProblems();
      const rows = this.problems().filter({ hasText: code });
      const before = await rows.count();
      await this.replaceWord(right, wrong);
      await this.showProblems();
      await rows.nth(before).waitFor();
      if ((await rows.count()) !== before + 1)
        throw new Error(
          `${code} stands in Problems ${await rows.count()} times, before it was planted ${before} times`,
        );
      await this.replaceWord(wrong, right);
      await this.showProblems();
      await rows.nth(before).waitFor({ state: 'detached' });
    }
    await this.command('File: Revert File');
  }

  /** Takes a picture within a step, beside the one at its end; the tour says where it is kept. */
  async screenshotNow(name) {
    await this.screenshot(this.pictures(name));
  }

  /** Takes a picture once nothing fades in or out any more. */
  async screenshot(path) {
    await this.page.evaluate(() =>
      Promise.all(
        document
          .getAnimations()
          .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
          .map(animation => animation.finished.catch(() => {})),
      ),
    );
    await this.page.screenshot({ path });
  }
}
