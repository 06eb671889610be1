import { ENGLISH_INITIATIVES, ENGLISH_KNOWN_INITIATIVES } from '../../lexicon/en/initiatives';
import type { FrameworkWord } from '../../lexicon/framework';
import { INITIATIVE_WORDS, KNOWN_INITIATIVES } from '../../lexicon/ja/initiatives';
import { SWEDISH_INITIATIVES, SWEDISH_KNOWN_INITIATIVES } from '../../lexicon/sv/initiatives';
import { VIETNAMESE_INITIATIVES, VIETNAMESE_KNOWN_INITIATIVES } from '../../lexicon/vi/initiatives';
import { cut } from '../../text/cut';
import type { Language } from '../../text/language';
import type { Cue } from '../cues';
import type { Reader } from '../reader';
import { formsBeside } from '../titled/beside';
import { longest, withoutEndings } from '../titled/longest';
import { statesNear } from '../titled/states-near';
import { isTranslation } from '../titled/translation';
import type { InitiativeCandidate, InitiativeRow } from './candidate';
import { japaneseInitiative } from './japanese';
import { latinInitiative } from './latin';

const wordCues = (words: readonly FrameworkWord[], language: Language): Cue<InitiativeRow>[] =>
  words.map(({ word, need }) => ({
    word: word.toLowerCase(),
    row: { language, need, name: word },
    ...(language === 'sv' ? { endsCompounds: true } : {}),
  }));
const knownCues = (names: readonly string[], language: Language): Cue<InitiativeRow>[] =>
  names.map(name => ({ word: name.toLowerCase(), row: { language, need: 'known', name } }));

const cues: readonly Cue<InitiativeRow>[] = [
  ...wordCues(INITIATIVE_WORDS, 'ja'),
  ...knownCues(KNOWN_INITIATIVES, 'ja'),
  ...wordCues(ENGLISH_INITIATIVES, 'en'),
  ...knownCues(ENGLISH_KNOWN_INITIATIVES, 'en'),
  ...wordCues(SWEDISH_INITIATIVES, 'sv'),
  ...knownCues(SWEDISH_KNOWN_INITIATIVES, 'sv'),
  ...wordCues(VIETNAMESE_INITIATIVES, 'vi'),
  ...knownCues(VIETNAMESE_KNOWN_INITIATIVES, 'vi'),
];

/** Reads named frameworks: 自由で開かれたインド太平洋, Japan-ASEAN Ministerial Initiative for Enhanced Defense Cooperation. */
export const initiativeReader: Reader<InitiativeRow, 'initiative'> = {
  name: 'initiative',
  cues,
  read({ view: { text, lower } }, hits) {
    const candidates: InitiativeCandidate[] = [];
    const near = statesNear(text);
    for (const hit of withoutEndings(hits)) {
      const { language } = hit.row;
      const candidate =
        language === 'ja' ? japaneseInitiative(text, hit) : latinInitiative(text, lower, hit, language, near);
      if (!candidate) continue;
      candidates.push(candidate);
      for (const form of formsBeside(text, candidate, span => language === 'ja' && isTranslation(text, span)))
        candidates.push({ start: form.start, end: form.end, cue: candidate.cue });
    }
    return longest(candidates).map(({ start, end, cue }) => ({
      type: 'initiative',
      start,
      end,
      region: 'body',
      title: cut(text, start, end),
      provenance: { reader: 'initiative', cue },
    }));
  },
};
