import { CITIES, ENGLISH_PLACES } from '../../lexicon/en/places';

/** Whether a word in lower case is a city or another place that instruments and meetings are called after, or signed in. */
export const isPlace = (word: string): boolean => ENGLISH_PLACES.has(word) || CITIES.has(word);
