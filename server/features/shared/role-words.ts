import { agreementOf, type Office } from '../../link/offices';
import { isLatinLetter } from '../../text/script';

/** A role in the words of a text, and the offices that they come to. */
export interface RoleWords {
  readonly role: string;
  readonly offices: readonly Office[];
}

/** Roles by the office that they name, each in the order in which it was given: one office in all its wordings. */
export function byOffice<Role extends RoleWords>(roles: readonly Role[]): readonly (readonly Role[])[] {
  const offices: Role[][] = [];
  for (const role of roles) {
    const alike = offices.find(others => others.every(other => isSameOffice(role, other)));
    if (alike) alike.push(role);
    else offices.push([role]);
  }
  return offices;
}

/** Whether a role is a part of a longer one for the same office: 大臣 of 防衛大臣, Minister of Minister of Defence. */
export function isShortFor(one: RoleWords, other: RoleWords): boolean {
  const [words, longer] = [one.role.toLowerCase(), other.role.toLowerCase()];
  if (longer.length <= words.length || !isSameOffice(one, other)) return false;
  return isLatinLetter(words.charCodeAt(0))
    ? ` ${longer.replaceAll(',', '')} `.includes(` ${words} `)
    : longer.includes(words);
}

/** Whether two roles name one office, be it in other words or in another language. */
export function isSameOffice(a: RoleWords, b: RoleWords): boolean {
  const agreement = agreementOf(a.offices, b.offices);
  return agreement === 'same' || agreement === 'compatible';
}
