import { span } from '../../text/span';
import type { TextView } from '../../text/view';
import type { Hit } from '../cues';
import type { ReadingContext } from '../reader';
import { addTitles, type Draft, joined } from './draft';
import {
  behindNominals,
  isNominal,
  linkLength,
  NEARBY,
  nameBetween,
  nameByClause,
  nameInRow,
  nameOfBoundTitle,
  namesBehind,
  namesInFront,
  slightName,
} from './latin-beside';
import { isMark, markedNames } from './latin-marks';
import type { LatinName } from './latin-name';
import { nameOnLineAbove, nameOnLineBelow } from './latin-other-line';
import { isOfficer } from './latin-plausible';
import { latinTitle } from './latin-title';
import { countryEnding, countryStarting, OF_STATE } from './latin-words';
import type { Title } from './parsed-title';
import type { TitleRow } from './title-row';

/** Nobody holds more offices in one breath; beyond, a text only repeats words of rank. */
const MOST_TITLES = 8;

/** Among the first officials of a text a name without its genitive is looked for. */
const MOST_COMPARED = 60;

const GENITIVE = /['’:]?s$/;

/** A name of a state, not its adjective's or genitive's s behind an apostrophe. */
const FULL_STATE = /^[^'’]{1,60}$/;

/** Reads the officials around titles of English, Swedish and Vietnamese. */
export function latinOfficials(context: ReadingContext, hits: readonly Hit<TitleRow>[]): Draft[] {
  const { view, languageAt } = context;
  const titles = titlesOf(
    view,
    hits.filter(hit => !isMark(hit)),
    languageAt,
  );
  const found: Draft[] = [];
  const unsure: Unsure[] = [];
  let pending: Title[] = [];
  titles.forEach((title, index) => {
    const next = titles[index + 1];
    const last = found[found.length - 1];
    // Richard Marles MP, Deputy Prime Minister: the letters behind the name are no title beside another.
    if (next && isNominal(view.text, title) && linkLength(view.text, title.end, next.outer.start) > 0) return;
    // Militärattachén, kaptenen Adlercreutz: the office in front makes the rank behind it a public one.
    const isLed = pending.some(({ weight, isPublic }) => weight === 'strong' || isPublic);
    const names = namesBehind(view, isLed && title.language === 'sv' ? { ...title, isPublic: true } : title, next);
    if (names.length > 0) {
      // Statsministern, statsråden Anna Berg och Bo Ek: the first is somebody else.
      const linked = pending.filter(one => one.end < title.start && (one.isPlural || !title.isPlural));
      names.forEach((name, place) => {
        const draft = draftOf(view, name, [...linked, title]);
        // Of a list that shares one title only the first name stands beside it.
        if (place > 0) draft.phrase = name.phrase;
        found.push(draft);
      });
      pending = [];
      return;
    }
    const slight = slightName(view, title, next) ?? nameOfBoundTitle(view, title, next);
    if (slight) unsure.push({ title, name: slight });
    // Supreme Commander Gen. Claesson: the rank leads on to the next, whoever stands before.
    const leadsOn =
      next !== undefined && (next.outer.start === title.end + 1 || opensAnother(view.text, title, next, last));
    if (last && !leadsOn && isAppended(view, last, title)) {
      addTitles(last, [title]);
      return;
    }
    const floor = last?.phrase.end ?? 0;
    const [before = nameByClause(view, title, floor), ...others] = namesInFront(view, title, floor);
    if (before) {
      for (const name of others.reverse()) found.push({ ...draftOf(view, name, [title]), phrase: name.phrase });
      found.push(draftOf(view, before, [title]));
      pending = [];
      return;
    }
    // Count Ayabe, Minister of …: the title in front of the name was too little by itself.
    const titled = next === undefined ? undefined : nameBetween(view, title, next);
    if (titled) {
      found.push(draftOf(view, titled, [...pending, title]));
      pending = [];
      return;
    }
    const signer =
      nameOnLineAbove(view, title, floor, next) ??
      nameOnLineBelow(view, title, next) ??
      (last && title.start - last.phrase.end < NEARBY ? nameInRow(view, title, floor) : undefined);
    if (signer) {
      found.push(draftOf(view, signer, [title]));
      pending = [];
      return;
    }
    // …, and Marshal Ho: behind comma and word another's title begins.
    const isOwn = next && !view.text.startsWith(', and ', title.end) && !view.text.startsWith(', och ', title.end);
    pending =
      next && isOwn && linkLength(view.text, title.end, next.outer.start) >= 0
        ? [...pending.slice(1 - MOST_TITLES), title]
        : [];
  });
  addKnown(view, unsure, found);
  addMarked(context, hits, found);
  return found.map(draft => withoutRelations(withoutGenitive(view.text, draft, found)));
}

/** A surname behind a title that is too little by itself. */
interface Unsure {
  readonly title: Title;
  readonly name: LatinName;
}

/** Adds names behind slight titles: Chairman Brockhurst where the text tells of somebody of that name, Chairman Leland Brockhurst among officials. */
function addKnown(view: TextView, unsure: readonly Unsure[], found: Draft[]): void {
  if (unsure.length === 0) return;
  const known = new Set(
    found.slice(0, MOST_COMPARED).flatMap(({ name }) => {
      const words = view.lower.slice(name.start, name.end).split(' ');
      return [words[0]!, words[words.length - 1]!];
    }),
  );
  const told = new Set(found.map(({ name }) => name.start));
  const isAmongOffices = found.slice(0, MOST_COMPARED).some(({ titles }) => titles.some(isOffice));
  for (const { title, name } of unsure) {
    // Among officials Captain Boyle is one of them.
    const isRank = title.language === 'en' && isOfficer(title) && isAmongOffices;
    const isKnown =
      name.extent === 'full' ? isAmongOffices : isRank || known.has(view.lower.slice(name.start, name.end));
    if (isKnown && !told.has(name.start)) found.push(draftOf(view, name, [title]));
  }
}

/** Whether a title can be nothing but a public one, as Director and Chairman beside it then are too. */
const isOffice = ({ weight, isPublic, rank }: Title): boolean =>
  (weight === 'strong' || isPublic) && rank !== 'counterpart';

/** Whose equal or successor somebody is tells that he is an official, but is no office. */
function withoutRelations(draft: Draft): Draft {
  const offices = draft.titles.filter(({ rank }) => rank !== 'counterpart');
  return offices.length === draft.titles.length ? draft : { ...draft, titles: offices };
}

/** Adds those whom something else than a title tells, where no title tells them. */
function addMarked(context: ReadingContext, hits: readonly Hit<TitleRow>[], found: Draft[]): void {
  const marks = hits.filter(isMark);
  if (marks.length === 0) return;
  const told = [...found].sort((a, b) => a.name.start - b.name.start);
  let at = 0;
  for (const name of markedNames(context, marks, told.length > 0)) {
    while (at < told.length && told[at]!.name.end <= name.start) at++;
    if (!(at < told.length && told[at]!.name.start < name.end)) found.push(draftOf(context.view, name, []));
  }
}

/** The Swedish genitive of a name that the text gives without it too: Pål Jonsons besök. */
function withoutGenitive(text: string, draft: Draft, found: readonly Draft[]): Draft {
  const { name, titles } = draft;
  if (text[name.end - 1] !== 's' || titles[0]?.language !== 'sv') return draft;
  const bare = text.slice(name.start, name.end - 1);
  const isKnown = found.slice(0, MOST_COMPARED).some(other => text.slice(other.name.start, other.name.end) === bare);
  return isKnown ? { ...draft, name: span(name.start, name.end - 1) } : draft;
}

/** The titles of the text; a word of rank inside another's title is none of its own. */
function titlesOf(view: TextView, hits: readonly Hit<TitleRow>[], languageAt: ReadingContext['languageAt']): Title[] {
  const titles: Title[] = [];
  let floor = 0;
  hits.forEach((hit, index) => {
    if (hit.start < floor) return;
    const rankEnd = (at: number) => {
      for (let ahead = index + 1; ahead < hits.length && hits[ahead]!.start <= at; ahead++)
        if (hits[ahead]!.start === at) return hits[ahead]!.end;
      return undefined;
    };
    const { languages } = hit.row;
    // Maj. and sen. end sentences in Swedish.
    if (
      isAbbreviation(view.lower, hit) &&
      languages.length === 1 &&
      languages[0] === 'en' &&
      !ENGLISH.has(languageAt(hit.start))
    )
      return;
    // Emma Berginger (MP): in Swedish a party, no seat in an English parliament.
    if (
      view.text[hit.start - 1] === '(' &&
      view.text[hit.end] === ')' &&
      !languages.includes('sv') &&
      languageAt(hit.start) === 'sv'
    )
      return;
    const here = languages.length > 1 ? languageAt(hit.start) : languages[0]!;
    const title = latinTitle(view, hit, languages.includes(here) ? here : languages[0]!, floor, rankEnd);
    if (!title) return;
    titles.push(title);
    floor = title.end;
  });
  return titles;
}

const isAbbreviation = (lower: string, { end }: Hit): boolean => lower.charCodeAt(end - 1) === 0x2e;

/** Japanese texts quote English titles. */
const ENGLISH: ReadonlySet<string> = new Set(['en', 'ja']);

function draftOf(view: TextView, name: LatinName, titles: readonly Title[]): Draft {
  const draft: Draft = {
    name,
    extent: name.extent,
    titles: [],
    aside: 0,
    country: undefined,
    countrySpan: undefined,
    phrase: name.phrase,
    isSide: false,
  };
  addTitles(draft, titles);
  if (!draft.country) {
    const state = countryEnding(view.text, draft.phrase.start - 1);
    if (state && view.text.charCodeAt(state.end) === 0x20 && GENITIVE.test(view.text.slice(state.start, state.end))) {
      draft.country = state.value;
      draft.countrySpan = span(state.start, state.end);
      draft.phrase = joined(draft.phrase, draft.countrySpan);
    }
  }
  takeCountryBehind(view, draft);
  return draft;
}

/** Viet Nam of Prime Minister Pham Minh Chinh of Viet Nam. */
function takeCountryBehind({ text }: TextView, draft: Draft): void {
  const { end } = draft.phrase;
  if (draft.country || end !== draft.name.end) return;
  const link = OF_STATE.find(word => text.startsWith(word, end));
  const state = link === undefined ? undefined : countryStarting(text, end + link.length);
  if (!state || !FULL_STATE.test(text.slice(state.start, state.end))) return;
  draft.country = state.value;
  draft.countrySpan = span(state.start, state.end);
  draft.phrase = joined(draft.phrase, state);
}

/** Whether behind a comma and `and` a title is of whom the next one names: Rear Admiral X, and the Chief of Staff, Colonel Y. */
function opensAnother(text: string, title: Title, next: Title, last: Draft | undefined): boolean {
  if (!last || !text.startsWith(', ', title.end) || next.outer.start !== title.end + 2) return false;
  return text.startsWith(', och ', last.phrase.end) || text.startsWith(', and ', last.phrase.end);
}

/** Whether a title goes on about the official just read: X, medlem av …, biträdande minister; X (Minister of …). */
function isAppended(view: TextView, last: Draft, title: Title): boolean {
  if (last.titles.length >= MOST_TITLES) return false;
  const { text } = view;
  const end = isNominal(text, title) ? last.phrase.end : behindNominals(text, last.phrase.end);
  const length = linkLength(text, end, title.outer.start);
  const isBehindTitle = last.titles.some(one => one.start > last.name.start);
  if (length < 0)
    return (
      text.startsWith(' (', end) &&
      title.outer.start <= end + 6 &&
      title.outer.start > end &&
      !text.slice(end, title.outer.start).includes(')')
    );
  const link = text.slice(end, end + length);
  if (link === ' ') return false;
  if (!link.includes(',') && !isBehindTitle) return link.trim() === '–' || link.trim() === '-';
  if (!link.includes(',')) return true;
  if (isBehindTitle && link.trim().length > 1) return false;
  const hasArticle = title.outer.start > end + length;
  return (
    isBehindTitle ||
    !hasArticle ||
    last.titles.every(one => one.weight !== 'strong' || one.rank.includes('general') || one.rank.includes('colonel'))
  );
}
