/**
 * A short name for a long string: equal strings have equal hashes, different ones hardly ever (64 bits of FNV-1a, taken in
 * two halves with different seeds).
 */
export function hashOf(text: string): string {
  let one = 0x811c_9dc5;
  let other = 0x1b87_3593;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x0100_0193);
    other = Math.imul(other ^ unit, 0x85eb_ca6b);
  }
  return hexadecimal(one) + hexadecimal(other);
}

const hexadecimal = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');
