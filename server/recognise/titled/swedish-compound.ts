import { isLatinLetter } from '../../text/script';

/** The longest beginning of a compound that is looked over. */
const LONGEST = 50;

/**
 * Where the Swedish compound begins that a word ends: samförstånds of samförståndsavtal, Östersjö of Östersjöinitiativet.
 * @param end where the word begins.
 * @param joints what may stand between the members: EU-toppmötet, FN:s-avtalet.
 * @param isUnit what the members are made of: 2+2-mötet has digits.
 */
export function compoundStart(
  lower: string,
  end: number,
  joints: string,
  isUnit: (unit: number) => boolean = isLatinLetter,
): number {
  let start = end;
  while (start > 0 && end - start < LONGEST) {
    const isMember =
      isUnit(lower.charCodeAt(start - 1)) ||
      (start > 1 && joints.includes(lower[start - 1]!) && isUnit(lower.charCodeAt(start - 2)));
    if (!isMember) break;
    start--;
  }
  return start;
}
