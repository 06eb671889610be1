import type { Span } from '../../text/span';
import type { ReadingContext } from '../reader';
import type { FoundDate } from './found';
export const LATIN_CUES: readonly { word: string; find: (c: ReadingContext, h: Span, p: FoundDate | undefined) => readonly FoundDate[] }[] = [];
export const latinAtSeparator = (_c: ReadingContext, _h: Span, _p: FoundDate | undefined): readonly FoundDate[] => [];
