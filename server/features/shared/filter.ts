import { plain } from './plain';

/**
 * What a view is narrowed to by words, whatever their case and accents.
 * @param filter words of which each must stand in one of the forms asked about; empty for all.
 */
export function fitsFilter(filter: string): (forms: () => readonly string[]) => boolean {
  const words = plain(filter).split(/\s/).filter(Boolean);
  if (words.length === 0) return () => true;
  return forms => {
    const compared = forms().map(plain);
    return words.every(word => compared.some(form => form.includes(word)));
  };
}
