import type { AgreementKind } from '../mention';
import { opensVietnameseClause } from '../titled/vietnamese-clause';
import { wordAfter, wordBefore } from '../titled/words';
import type { AgreementCandidate } from './candidate';
import { isSomethingElse } from './english-title';
import { AGREEMENT_LIMITS, type Read } from './latin-read';
import { isDefiniteForm } from './swedish-title';

/** Kinds whose words mean much else: they stand for an instrument only behind one of their kind. */
const LOOSE_ANAPHORS: ReadonlySet<AgreementKind> = new Set(['declaration', 'statement', 'plan', 'treaty']);

const YEAR = /^(?:1[6-9]|20)\d\d$/;

/** the memorandum, these agreements, detta avtal, avtalet, Bản ghi nhớ này. */
export function anaphorOf({
  text,
  lower,
  hit,
  wordStart,
  kind,
  language,
  title,
  isUpper,
}: Read): AgreementCandidate | undefined {
  const { grammar } = AGREEMENT_LIMITS[language];
  const isLoose = hit.row.need === 'parties' && kind === hit.row.kind;
  if (isLoose && !LOOSE_ANAPHORS.has(kind)) return undefined;
  const cue = { start: hit.start, end: hit.end };
  const base = { cue, kind, parties: [], subject: '', language } as const;
  if (language === 'vi') {
    const behind = wordAfter(lower, hit.end);
    const isOver =
      !behind ||
      grammar.stops.has(lower.slice(behind.start, behind.end)) ||
      opensVietnameseClause(text, lower, behind.start);
    const isBare = isUpper && title.end === hit.end && isOver;
    if (!behind || !grammar.anaphorsBehind.has(lower.slice(behind.start, behind.end)))
      return isBare ? { ...base, start: hit.start, end: hit.end, anaphor: 'one', needsAntecedent: true } : undefined;
    const before = wordBefore(lower, hit.start);
    const several = before && grammar.anaphorsBefore.get(lower.slice(before.start, before.end));
    return {
      ...base,
      start: several ? before!.start : hit.start,
      end: behind.end,
      anaphor: several ?? 'one',
      needsAntecedent: LOOSE_ANAPHORS.has(kind) && kind !== 'treaty',
    };
  }
  // The Treaty of the Two Rivers is a title, not one before it.
  if (title.end > hit.end || (language === 'en' && lower.startsWith(' of ', hit.end))) return undefined;
  if (language === 'en' && isSomethingElse(lower, hit.end)) return undefined;
  const nearest = wordBefore(lower, wordStart);
  // the 1951 Convention: the year tells which of several it is.
  const isDated = language === 'en' && nearest !== undefined && YEAR.test(lower.slice(nearest.start, nearest.end));
  const before = isDated ? wordBefore(lower, nearest.start) : nearest;
  const determiner =
    before && before.end === (isDated ? nearest.start : wordStart) - 1
      ? grammar.anaphorsBefore.get(lower.slice(before.start, before.end))
      : undefined;
  const word = lower.slice(hit.start, hit.end);
  const isPlural = (word.endsWith('s') && !word.endsWith('notes')) || word.endsWith('na');
  if (determiner) {
    if (
      language === 'en' &&
      (determiner === 'several') !== isPlural &&
      lower.slice(before!.start, before!.end) !== 'the' &&
      !word.startsWith('memoranda')
    )
      return undefined;
    // Of a licence's own "this Agreement" nothing is known that it could stand for.
    const always = kind === 'memorandum' && language === 'en' && word.includes(' ');
    return {
      ...base,
      // the latter Treaty
      start: before!.start >= 4 && lower.startsWith('the ', before!.start - 4) ? before!.start - 4 : before!.start,
      end: hit.end,
      anaphor: determiner === 'several' || isPlural || word.startsWith('memoranda') ? 'several' : 'one',
      needsAntecedent: !always,
    };
  }
  if (language !== 'sv' || !isDefiniteForm(word)) return undefined;
  return {
    ...base,
    start: wordStart,
    end: hit.end,
    anaphor: word === 'avtalen' || word.endsWith('na') || word === 'fördragen' ? 'several' : 'one',
    needsAntecedent: true,
  };
}
