import { facts } from '../../server/model/facts';
import type { Header } from '../../server/model/header';

/** What the dates of a text mean, in its order: `本年9月 = 2021-09`; a date without a value reads `2月30日 = none`. */
export function meanings(text: string, header: Partial<Header> = {}): string[] {
  return facts(text, { document: 'text.txt', ...header })
    .mentions.filter(mention => mention.type === 'date')
    .map(({ start, end, meaning }) => `${text.slice(start, end)} = ${meaning.value ?? 'none'}`);
}
