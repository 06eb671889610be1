import type { InstrumentNeed } from '../../lexicon/instrument';
import type { Language } from '../../text/language';
import type { Span } from '../../text/span';
import type { AgreementKind } from '../mention';

/** A row behind the cues of agreements: a word of kind, or a name known by itself. */
export interface AgreementRow {
  readonly language: Language;
  readonly kind: AgreementKind;
  readonly need: InstrumentNeed;
  readonly known: KnownName | undefined;
}

/** A name known by itself: as it is written, its parties, and the word of kind that begins or ends it, if any. */
export interface KnownName {
  readonly name: string;
  readonly parties: readonly string[];
  readonly kindWord: (Span & { readonly row: AgreementRow }) | undefined;
}

/** A title, before the choice among those that overlap. */
export interface AgreementCandidate extends Span {
  readonly cue: Span;
  readonly kind: AgreementKind;
  readonly parties: readonly string[];
  readonly subject: string;
  readonly anaphor: 'one' | 'several' | undefined;
  /** Of an anaphor: whether it counts only behind an instrument that it can stand for. */
  readonly needsAntecedent: boolean;
  readonly language: Language;
}
