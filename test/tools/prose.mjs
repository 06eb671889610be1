// Plain prose that tells of no states: novel-length texts grown from the sentences and words in test/prose, full of
// words that elsewhere are titles, treaties, names and dates. The same text in every run.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './steps.mjs';

/** A short novel. */
const CHARACTERS = 120_000;
const LANGUAGES = ['ja', 'en', 'sv', 'vi'];

/** `# slot`, then its words by `|` or blanks; `# sentence` and `# line` hold one template a line. */
function grammarOf(language) {
  const slots = new Map();
  let lines = [];
  for (const line of readFileSync(path.join(root, 'test/prose', `${language}.txt`), 'utf8').split('\n')) {
    if (line.startsWith('# ')) {
      lines = [];
      slots.set(line.slice(2), lines);
    } else if (line) lines.push(line);
  }
  for (const [slot, words] of slots)
    if (slot !== 'sentence' && slot !== 'line')
      slots.set(
        slot,
        words.flatMap(line => line.split(language === 'ja' ? ' ' : '|')),
      );
  return slots;
}

/** Numbers that look random and are the same in every run (xorshift). */
function dice(seed) {
  let state = seed;
  return below => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function fill(template, slots, roll) {
  let text = template;
  for (let depth = 0; depth < 4 && text.includes('{'); depth++)
    text = text.replace(/\{([a-z]{1,12})\}/g, (_, slot) => {
      const words = slots.get(slot);
      return words[roll(words.length)];
    });
  return text[0].toUpperCase() + text.slice(1);
}

function novel(language) {
  const slots = grammarOf(language);
  const roll = dice(20_251_204);
  const sentences = slots.get('sentence');
  const lines = slots.get('line');
  const joint = language === 'ja' ? '' : ' ';
  let text = '';
  let at = 0;
  // Every sentence comes by turns, so that none is missed; a prime step mixes them.
  const next = () => {
    at += 37;
    return fill(sentences[at % sentences.length], slots, roll);
  };
  while (text.length < CHARACTERS) {
    const paragraph = Array.from({ length: 2 + roll(4) }, next).join(joint);
    text += `${language === 'ja' ? '　' : ''}${paragraph}\n`;
    if (lines && roll(3) === 0) text += `${fill(lines[roll(lines.length)], slots, roll)}\n`;
    if (roll(40) === 0) text += '\n';
  }
  return text;
}

/** @returns per language a text of the length of a short novel. */
export const prose = () => LANGUAGES.map(language => [language, novel(language)]);
