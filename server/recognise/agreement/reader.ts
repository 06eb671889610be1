import { ENGLISH_INSTRUMENTS, ENGLISH_KNOWN, SHARED_INSTRUMENTS } from '../../lexicon/en/agreements';
import type { InstrumentWord, KnownInstrument } from '../../lexicon/instrument';
import { titlesKnownIn } from '../../lexicon/instruments';
import { INSTRUMENT_WORDS, KNOWN_INSTRUMENTS } from '../../lexicon/ja/agreements';
import { SWEDISH_INSTRUMENTS, SWEDISH_KNOWN } from '../../lexicon/sv/agreements';
import { VIETNAMESE_INSTRUMENTS, VIETNAMESE_KNOWN } from '../../lexicon/vi/agreements';
import { cut } from '../../text/cut';
import type { Language, LatinLanguage } from '../../text/language';
import type { Cue, Hit } from '../cues';
import type { AgreementKind } from '../mention';
import type { Reader } from '../reader';
import { formsBeside } from '../titled/beside';
import { longest, withoutEndings } from '../titled/longest';
import { type StatesNear, statesNear } from '../titled/states-near';
import { isTranslation } from '../titled/translation';
import type { AgreementCandidate, AgreementRow, KnownName } from './candidate';
import { japaneseAgreement } from './japanese';
import { latinAgreement } from './latin';
import { isDefiniteForm } from './swedish-title';

const wordCues = (words: readonly InstrumentWord[], language: Language): Cue<AgreementRow>[] =>
  words.map(({ word, kind, need }) => ({
    word: word.toLowerCase(),
    row: { language, kind, need, known: undefined },
    ...(language === 'sv' ? { endsCompounds: true } : {}),
  }));
/** avtalets, konventionens: the definite forms have a genitive, whose s is no part of the title. */
const withGenitive = (words: readonly InstrumentWord[]): InstrumentWord[] =>
  words.flatMap(row => (isDefiniteForm(row.word) ? [row, { ...row, word: `${row.word}s` }] : [row]));
/** Hiệp-định, Hòa-ước: before about 1950 hyphens join the syllables of a Vietnamese word. */
const joined = (words: readonly InstrumentWord[]): InstrumentWord[] =>
  words.flatMap(row => (row.word.includes(' ') ? [row, { ...row, word: row.word.replaceAll(' ', '-') }] : [row]));

const kindCues = {
  ja: wordCues(INSTRUMENT_WORDS, 'ja'),
  en: wordCues(ENGLISH_INSTRUMENTS, 'en'),
  sv: wordCues(withGenitive(SWEDISH_INSTRUMENTS), 'sv'),
  vi: wordCues(joined(VIETNAMESE_INSTRUMENTS), 'vi'),
};

/** Names known by themselves, of the language's own list and of the table of instruments. */
const knownCues = (known: readonly KnownInstrument[], language: Language): Cue<AgreementRow>[] =>
  [...known, ...titlesKnownIn(language)].map(({ name, kind, parties = [] }) => {
    const word = name.toLowerCase();
    const kindWord = kindWordOf(word, language);
    return { word, row: { language, kind, need: 'subject', known: { name, parties, kindWord } } };
  });

/** The longest word of kind that begins or ends a name: 条約 of 難民条約, treaty of Treaty of Rome. */
function kindWordOf(name: string, language: Language): KnownName['kindWord'] {
  let longest: Cue<AgreementRow> | undefined;
  for (const cue of kindCues[language])
    if (cue.word.length > (longest?.word.length ?? 0) && (name.startsWith(cue.word) || name.endsWith(cue.word)))
      longest = cue;
  if (!longest) return undefined;
  const { word, row } = longest;
  const start = name.startsWith(word) ? 0 : name.length - word.length;
  return { start, end: start + word.length, row };
}

const cues: readonly Cue<AgreementRow>[] = [
  ...Object.values(kindCues).flat(),
  ...knownCues(KNOWN_INSTRUMENTS, 'ja'),
  ...knownCues(ENGLISH_KNOWN, 'en'),
  ...knownCues(SWEDISH_KNOWN, 'sv'),
  ...knownCues(VIETNAMESE_KNOWN, 'vi'),
];

/** Reads instruments between parties: サイバーセキュリティ分野での協力に関する覚書, Memorandum of Understanding on Defense Cooperation. */
export const agreementReader: Reader<AgreementRow, 'agreement'> = {
  name: 'agreement',
  cues,
  read({ view: { text, lower }, languageAt }, hits) {
    const candidates: AgreementCandidate[] = [];
    const near = statesNear(text);
    for (const hit of withoutEndings(hits)) {
      const candidate = readHit(text, lower, withoutGenitive(lower, hit), languageAt, near);
      if (candidate) candidates.push(candidate);
    }
    const titles = longest(withForms(text, candidates));
    return withAntecedents(titles).map(title => found(text, title));
  },
};

/** avtalet of avtalets. */
const withoutGenitive = (lower: string, hit: Hit<AgreementRow>): Hit<AgreementRow> =>
  hit.row.language === 'sv' && lower[hit.end - 1] === 's' && isDefiniteForm(lower.slice(hit.start, hit.end - 1))
    ? { ...hit, end: hit.end - 1 }
    : hit;

function readHit(
  text: string,
  lower: string,
  hit: Hit<AgreementRow>,
  languageAt: (offset: number) => Language,
  near: StatesNear,
): AgreementCandidate | undefined {
  const { language, known } = hit.row;
  const byHit = language === 'ja' ? japaneseAgreement(text, lower, hit) : readLatin(text, lower, hit, languageAt, near);
  if (!known?.kindWord) return byHit;
  // A known name may be a part of a title: 1911年の日英通商航海条約, the Treaty of Amity and Cooperation in Southeast Asia.
  const { start, end, row } = known.kindWord;
  const byKind = readHit(text, lower, { start: hit.start + start, end: hit.start + end, row }, languageAt, near);
  if (!byHit || !byKind || byKind.start > byHit.start || byKind.end < byHit.end)
    return byHit ? { ...byHit, kind: byKind?.kind ?? byHit.kind } : byKind;
  return { ...byKind, parties: known.parties.length > 0 ? known.parties : byKind.parties };
}

function readLatin(
  text: string,
  lower: string,
  hit: Hit<AgreementRow>,
  languageAt: (offset: number) => Language,
  near: StatesNear,
): AgreementCandidate | undefined {
  const language = hit.row.language as LatinLanguage;
  if (language === 'en' && SHARED_INSTRUMENTS.has(lower.slice(hit.start, hit.end)) && languageAt(hit.start) === 'sv')
    return latinAgreement(text, lower, hit, 'sv', near);
  // Memorandum of Understanding om gruvor: an English name goes on in the language of its text.
  const foreign =
    language === 'en' && hit.row.known === undefined
      ? OPENERS.find(([opener]) => lower.startsWith(opener, hit.end))
      : undefined;
  return latinAgreement(text, lower, hit, foreign?.[1] ?? language, near);
}
const OPENERS = [
  [' om ', 'sv'],
  [' về ', 'vi'],
] as const;

/**
 * Adds the short forms, acronyms and translations that stand right beside a title: mentions of the same agreement, by name.
 * What a document introduced so (MOU) is no anaphor in it: it is found again as a form.
 */
function withForms(text: string, candidates: readonly AgreementCandidate[]): AgreementCandidate[] {
  const forms: AgreementCandidate[] = [];
  const introduced = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.anaphor) continue;
    for (const { start, end } of formsBeside(
      text,
      candidate,
      span => candidate.language === 'ja' && isTranslation(text, span),
    )) {
      // The 2+2 of a statement's title is the meeting's.
      if (MEETING_LEVEL.test(text.slice(start, end))) continue;
      forms.push({ ...candidate, start, end });
      introduced.add(text.slice(start, end));
    }
  }
  if (forms.length === 0) return [...candidates];
  return [
    ...candidates.filter(({ anaphor, cue }) => !anaphor || !introduced.has(text.slice(cue.start, cue.end))),
    ...forms,
  ];
}

/** 2+2, 2プラス2. */
const MEETING_LEVEL = /^\d ?(?:\+|プラス|plus) ?\d$/;

/** Which kinds an anaphor's word may stand for, beside its own. */
const STANDS_FOR: Partial<Record<AgreementKind, readonly AgreementKind[]>> = {
  agreement: ['memorandum', 'protocol', 'exchange-of-notes', 'letter-of-intent'],
  treaty: ['convention', 'agreement', 'protocol'],
  convention: ['treaty'],
  declaration: ['statement'],
  statement: ['declaration'],
};

/** Drops the anaphors that count only behind an instrument that they can stand for, and have none. */
function withAntecedents(titles: readonly AgreementCandidate[]): AgreementCandidate[] {
  const seen = new Set<AgreementKind>();
  return titles.filter(({ anaphor, kind, needsAntecedent }) => {
    if (!anaphor) {
      seen.add(kind);
      return true;
    }
    return !needsAntecedent || seen.has(kind) || (STANDS_FOR[kind]?.some(other => seen.has(other)) ?? false);
  });
}

const found = (
  text: string,
  { start, end, cue, kind, parties, subject, anaphor }: AgreementCandidate,
): AgreementFound => ({
  type: 'agreement',
  start,
  end,
  region: 'body',
  title: cut(text, start, end),
  kind,
  parties,
  subject,
  anaphor,
  provenance: { reader: 'agreement', cue },
});
type AgreementFound = ReturnType<Reader<AgreementRow, 'agreement'>['read']>[number];
