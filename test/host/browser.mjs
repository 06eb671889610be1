// The browser that shows the workbench.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** @returns {string} the browser's path, or fails with the sentence that says what to install */
export function browserPath() {
  const found = [process.env.CHROMIUM, ...PLACES].find(place => place && existsSync(place));
  if (!found)
    throw new Error(
      'No browser found for the real VS Code window: install Chromium (Debian: apt-get install chromium), or name one in the environment variable CHROMIUM.',
    );
  return found;
}

/** Background requests are off: a closed network would refuse them one by one, for seconds. */
export const launchBrowser = () =>
  chromium.launch({
    executablePath: browserPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-US',
    ],
  });
