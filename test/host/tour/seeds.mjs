// The same gestures on the five real documents that the guidelines were made from, where they lie beside the project.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../tools/steps.mjs';

export const SEEDS = path.resolve(root, '../shared/seeds');

const file = number => readdirSync(SEEDS).find(name => name.startsWith(number));

/** @returns {Omit<import('./steps.mjs').Step, 'exercises'>[]} nothing where the documents are not there */
export const seedSteps = () =>
  existsSync(SEEDS)
    ? [
        {
          name: 'a hover tells the role',
          async run({ workbench }) {
            await workbench.openFile(file('000'));
            await workbench.hover('鯰博行', '外務審議官');
          },
        },
        {
          name: 'the outline of each document tells something that it names',
          async run({ workbench }) {
            const named = {
              '000': '鯰博行',
              '001': '総論',
              '002': '日越防衛装備品',
              '003': '日ASEAN防衛当局次官級会合',
              '004': 'Namazu Hiroyuki',
            };
            for (const [number, expected] of Object.entries(named)) {
              await workbench.openFile(file(number));
              assert.ok((await workbench.outline()).length > 2, number);
              await workbench.findSymbol(expected);
            }
          },
        },
        {
          name: 'introduced faults appear in Problems once each, and go when mended',
          async run({ workbench }) {
            await workbench.openFile(file('001'));
            await workbench.plantAndMend({
              'date/weekday-mismatch': ['23日(火)15時', '23日(水)15時'],
              'date/era-mismatch': ['令和3(2021)年', '令和4(2021)年'],
              'date/nonexistent': ['本年9月の岸', '本年2月30日の岸'],
            });
          },
        },
        {
          name: 'Shift+F12 lists the mentions of one agreement in both documents',
          async run({ workbench, page }) {
            await workbench.openFile(file('002'));
            await workbench.clickWord('日越防衛装備品');
            const tree = page.locator('.peekview-widget .ref-tree .monaco-list-row');
            await workbench.pressUntil('Shift+F12', tree.first());
            for (const number of ['001', '002'])
              await tree
                .filter({ hasText: file(number) })
                .first()
                .waitFor();
          },
        },
        {
          name: 'F12 on a romanised name reaches the Japanese document',
          async run({ workbench, page }) {
            await workbench.openFile(file('004'));
            await workbench.clickWord('Namazu Hiroyuki');
            await page.keyboard.press('F12');
            await workbench.waitForActiveFile(file('000'));
          },
        },
        {
          name: 'Next Mention walks to another document and Previous Mention back',
          async run({ workbench }) {
            await workbench.openFile(file('004'));
            await workbench.walk('Namazu Hiroyuki');
          },
        },
      ]
    : [];
