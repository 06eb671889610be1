// The steps of the tour through the samples, in the order in which a person would take them.
import { ASKING } from './asking.mjs';
import { BESIDE } from './beside.mjs';
import { EDITING } from './editing.mjs';
import { FINDINGS } from './findings.mjs';
import { PICTURES } from './pictures.mjs';
import { READING } from './reading.mjs';
import { SPOKEN } from './spoken.mjs';
import { VIEWS } from './views.mjs';
import { WALKING } from './walking.mjs';
import { WRITING } from './writing.mjs';

/**
 * @typedef {object} Step
 * @property {string} name a sentence that says what a person sees
 * @property {readonly string[]} exercises capabilities of the server and contributions of the extension, by their names
 *   in its answer to `initialize`, in the protocol and in package.json; the README lists them
 * @property {boolean} [isShort] taken in the short tour of `npm test` too
 * @property {(window: Awaited<ReturnType<typeof import('../window.mjs').openWindow>>) => Promise<void>} run
 */

/** @type {Readonly<Record<string, readonly Step[]>>} */
export const TOPICS = {
  reading: READING,
  walking: WALKING,
  views: VIEWS,
  pictures: PICTURES,
  spoken: SPOKEN,
  asking: ASKING,
  findings: FINDINGS,
  beside: BESIDE,
  writing: WRITING,
  editing: EDITING,
};
