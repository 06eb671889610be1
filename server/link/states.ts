import { remembered } from '../collections/remembered';
import type { Facts } from '../model/facts';
import type { Language } from '../text/language';
import { mainLanguage } from './language';

const HOMES: Readonly<Record<Language, string | undefined>> = { ja: 'JP', sv: 'SE', vi: 'VN', en: undefined };

/** The state whose texts are in the language that a document is mainly in, where that tells one: what it names without parties is its own. */
export const homeOf = (facts: Facts): string | undefined => HOMES[mainLanguage(facts)];

/** The states and unions that a document speaks of: those of its officials, and the parties of its agreements and meetings. */
export function statesOf({ mentions }: Facts): ReadonlySet<string> {
  const states = new Set<string>();
  for (const mention of mentions) {
    if (mention.region === 'boilerplate') continue;
    if (mention.type === 'official') {
      if (mention.country !== undefined) states.add(mention.country);
    } else if (mention.type === 'agreement' || mention.type === 'meeting')
      for (const party of mention.parties) states.add(party);
  }
  return states;
}

/** The states that a title without one may belong to: those that its document speaks of, and that of its language. */
export const statesNear: (facts: Facts) => ReadonlySet<string> = remembered(facts => {
  const home = homeOf(facts);
  return new Set([...statesOf(facts), ...(home === undefined ? [] : [home])]);
});
