import { wordSet } from '../title-grammar';

/** Regions and continents that a Swedish title may go on with behind `i`, where a city would tell where it was signed. */
export const SWEDISH_REGIONS: ReadonlySet<string> = wordSet(
  'arktis antarktis norden europa asien afrika sydostasien östasien mellanöstern nordkalotten skandinavien baltikum kattegatt skagerrak öresund atlanten nordatlanten gränsvatten gränsälvarna västafrika östafrika sydkaukasien rymden',
);

/** How the names of seas, bays and regions end: Östersjön, Finska viken, Barentsregionen. */
export const SWEDISH_WATERS: readonly string[] = [
  ...['sjön', 'havet', 'viken', 'bukten', 'oceanen', 'sundet', 'kanalen', 'älven', 'floden', 'fjorden', 'strömmen'],
  ...['kusten', 'skärgården', 'deltat', 'halvön', 'regionen', 'området'],
];

/** First words of the names of seas that end in a word of their own: Svarta havet, Ålands hav. */
export const SWEDISH_SEAS: ReadonlySet<string> = wordSet(
  'bottniska finska svarta röda döda sydkinesiska östkinesiska japanska indiska stilla ålands barents persiska karibiska norska egeiska',
);
