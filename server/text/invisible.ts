type Ranges = readonly (readonly [first: number, last: number])[];

/** Marks, embeddings, overrides and isolates that turn the direction in which a text is read. */
const DIRECTION: Ranges = [
  [0x61c, 0x61c],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
];

/**
 * What has no width and no meaning for matching: soft hyphen, fillers, Mongolian selectors, zero-width characters, signs of
 * direction, byte order marks, annotation anchors. Selectors of a variant kanji are none of them: they say which sign is meant.
 * From the Unicode property Default_Ignorable_Code_Point, basic plane.
 */
export const INVISIBLE: Ranges = [
  [0xad, 0xad],
  [0x115f, 0x1160],
  [0x180b, 0x180e],
  [0x200b, 0x200d],
  [0x2060, 0x2065],
  [0x206a, 0x206f],
  [0x3164, 0x3164],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  ...DIRECTION,
];

const isIn = (ranges: Ranges, unit: number): boolean => ranges.some(([first, last]) => unit >= first && unit <= last);

/** Whether a code unit changes the order of what is read. */
export const turnsDirection = (unit: number): boolean => isIn(DIRECTION, unit);

/** Whether a code unit cannot be seen; controls and variation selectors aside. */
export const isInvisible = (unit: number): boolean => unit >= INVISIBLE[0]![0] && isIn(INVISIBLE, unit);
