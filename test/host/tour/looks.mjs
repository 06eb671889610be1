// How a window may look: the themes, and the language of the editor.

/** @typedef {{ theme: string, language?: string }} Look */

/** @type {Readonly<Record<string, Look>>} */
export const LOOKS = {
  light: { theme: 'Default Light Modern' },
  dark: { theme: 'Default Dark Modern', language: 'ja' },
  contrast: { theme: 'Default High Contrast' },
  'light-contrast': { theme: 'Default High Contrast Light', language: 'ja' },
};
