import { KANJI_DIGITS } from '../../text/script';

/** Numbers written as a text writes its own: 7, ７, 07, 七, 二〇二五. */

const FULL_WIDTH_NOUGHT = 0xff10;

/**
 * Writes a whole number, 1 to 9999, in the manner of another.
 * @param model the other number as the text has it.
 * @returns nothing where the model is written in a manner of its own: 元, 廿, 壱.
 */
export function numeralLike(model: string, value: number): string | undefined {
  if (/^[0-9]{1,4}$/.test(model)) return padded(model, '0', String(value));
  if (/^[０-９]{1,4}$/.test(model)) return padded(model, '０', fullWidth(value));
  if (!/^[〇一二三四五六七八九十百千]{1,7}$/.test(model)) return undefined;
  return inKanji(value, isByPlace(model, value));
}

/** R07.12.4: a nought in front stays where the number is as short. */
const padded = (model: string, nought: string, written: string): string =>
  model.startsWith(nought) ? written.padStart(model.length, nought) : written;

const fullWidth = (value: number): string =>
  String(value).replace(/[0-9]/g, digit => String.fromCharCode(FULL_WIDTH_NOUGHT + Number(digit)));

/** Whether the digits stand one beside the other (二〇二五, 三一) and not with tens and hundreds (三十一); Gregorian years do. */
const isByPlace = (model: string, value: number): boolean =>
  !/[百千]/.test(model) && (value >= 1000 || (model.length > 1 && !model.includes('十')));

function inKanji(value: number, byPlace: boolean): string {
  const digits = [...String(value)].map(Number);
  if (byPlace) return digits.map(digit => KANJI_DIGITS[digit]).join('');
  const units = ['', '十', '百', '千'];
  return digits
    .map((digit, index) => {
      const unit = units[digits.length - 1 - index] ?? '';
      if (digit === 0) return '';
      return digit === 1 && unit !== '' ? unit : `${KANJI_DIGITS[digit]}${unit}`;
    })
    .join('');
}
