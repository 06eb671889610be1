import { once } from '../../collections/remembered';
import { ENGLISH_MEETINGS } from '../../lexicon/en/meetings';
import { type GatheringWord, SHARED_GATHERINGS } from '../../lexicon/gathering';
import { EXERCISE_NAMES, MEETING_WORDS, NUMBERED_MEETINGS } from '../../lexicon/ja/meetings';
import { SWEDISH_MEETINGS } from '../../lexicon/sv/meetings';
import { VIETNAMESE_MEETINGS } from '../../lexicon/vi/meetings';
import { cut } from '../../text/cut';
import type { Language } from '../../text/language';
import { isDigit } from '../../text/script';
import type { Span } from '../../text/span';
import type { Cue, Hit } from '../cues';
import type { Reader } from '../reader';
import { formsBeside } from '../titled/beside';
import { longest, withoutEndings } from '../titled/longest';
import { type StatesNear, statesNear } from '../titled/states-near';
import type { MeetingCandidate, MeetingRow } from './candidate';
import { japaneseMeeting } from './japanese';
import { latinMeeting } from './latin';
import { seriesOf, shortForm } from './short-form';
import { FIELD, LEVEL } from './signs';

const wordCues = (words: readonly GatheringWord[], language: Language): Cue<MeetingRow>[] =>
  words.map(({ word, need }) => ({
    word: word.toLowerCase(),
    row: { language, need, name: word },
    ...(language === 'sv' && need !== 'known' ? { endsCompounds: true } : {}),
  }));

const cues: readonly Cue<MeetingRow>[] = [
  ...wordCues(MEETING_WORDS, 'ja'),
  ...[...EXERCISE_NAMES, ...NUMBERED_MEETINGS].map(name => ({
    word: name.toLowerCase(),
    row: { language: 'ja', need: 'known', name } as const,
  })),
  ...wordCues(ENGLISH_MEETINGS, 'en'),
  ...wordCues(SWEDISH_MEETINGS, 'sv'),
  ...wordCues(VIETNAMESE_MEETINGS, 'vi'),
];

/** Reads named meetings, dialogues and exercises: 第14回日ASEAN防衛当局次官級会合, the ordinal with it. */
export const meetingReader: Reader<MeetingRow, 'meeting'> = {
  name: 'meeting',
  cues,
  read({ view: { text, lower }, languageAt }, hits) {
    const candidates: MeetingCandidate[] = [];
    const unread: Hit<MeetingRow>[] = [];
    const near = statesNear(text);
    for (const hit of withoutEndings(hits)) {
      const candidate = readHit(text, lower, hit, languageAt, near);
      if (!candidate) {
        unread.push(hit);
        continue;
      }
      candidates.push(candidate);
      for (const form of formsBeside(text, candidate, no))
        candidates.push({
          ...candidate,
          start: form.start,
          end: form.end,
          ordinal: ordinalOfForm(text, form, candidate),
          longForm: candidate,
        });
    }
    const series = once(() => seriesOf(lower, candidates));
    for (const hit of unread) {
      const short = shortForm(text, lower, hit, series);
      if (short) candidates.push(short);
    }
    return longest(candidates).map(({ start, end, cue, language, ordinal, parties, longForm }) => {
      const name = longForm ? lower.slice(longForm.start, longForm.end) : lower.slice(start, end);
      return {
        type: 'meeting',
        start,
        end,
        region: 'body',
        title: cut(text, start, end),
        longForm: longForm && cut(text, longForm.start, longForm.end),
        ordinal,
        parties,
        level: LEVEL[language](name),
        field: FIELD[language](name),
        provenance: { reader: 'meeting', cue },
      };
    });
  },
};

const no = () => false;

/** ADMM-18 and TICAD 9 keep the number of what they stand for; ADMM alone is the series' name. */
const ordinalOfForm = (text: string, form: Span, { ordinal }: MeetingCandidate): number | undefined =>
  isDigit(text.charCodeAt(form.end - 1)) ? ordinal : undefined;

function readHit(
  text: string,
  lower: string,
  hit: Hit<MeetingRow>,
  languageAt: (offset: number) => Language,
  near: StatesNear,
): MeetingCandidate | undefined {
  const { language, name } = hit.row;
  if (NUMBERED_MEETINGS.includes(name)) return numbered(text, hit);
  if (SHARED_GATHERINGS.has(name)) {
    const paragraph = languageAt(hit.start);
    return paragraph === 'ja'
      ? name === '2+2'
        ? japaneseMeeting(text, hit)
        : undefined
      : latinMeeting(text, lower, hit, paragraph, near);
  }
  return language === 'ja' ? japaneseMeeting(text, hit) : latinMeeting(text, lower, hit, language, near);
}

/** COP26, TICAD 9: the number is the ordinal. */
function numbered(text: string, hit: Hit<MeetingRow>): MeetingCandidate | undefined {
  if (!text.startsWith(hit.row.name, hit.start)) return undefined;
  let start = hit.end;
  if (text[start] === ' ' || text[start] === '-') start++;
  let end = start;
  while (end - start < 3 && isDigit(text.charCodeAt(end))) end++;
  if (end === start || end - start > 2) return undefined;
  return {
    start: hit.start,
    end,
    cue: { start: hit.start, end: hit.end },
    language: 'ja',
    ordinal: Number.parseInt(text.slice(start, end), 10),
    parties: [],
  };
}
