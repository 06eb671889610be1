import type { Span } from './span';
import type { TextView } from './view';

/** Folds a text to one plain writing. */
export function foldText(raw: string, _softBreaks: readonly Span[]): TextView {
  const text = raw
    .replace(/[！-｝]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
  return {
    raw,
    text,
    lower: text.replace(/[A-Z\u00c0-\u012f\u0131-\u024f\u1e00-\u1eff]/g, letter => letter.toLowerCase()),
    aligned: true,
    toRaw: span => span,
    fromRaw: offset => offset,
  };
}
