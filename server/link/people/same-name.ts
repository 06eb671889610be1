import { append } from '../../collections/append';
import { addTo } from '../../collections/groups';
import { scriptOfName, withoutMarks } from '../../names/forms';
import type { Evidence } from '../evidence';
import {
  countriesDiffer,
  type Found,
  type Join,
  namesIn,
  ownKey,
  type Person,
  type Proposal,
  spokesman,
} from './person';
import type { Round } from './round';

/** Names that are the same: kanji first, because two kanji names keep what shares a Latin form apart. */
export const sameName: Round = {
  *keysOf(person) {
    if (person.fullNames.size === 0) yield ownKey(person);
    for (const { form, script } of person.fullNames.values()) {
      yield form;
      if (script === 'latin') yield withoutMarks(form);
    }
  },
  finds: [
    people => sameWriting(people, 'kanji'),
    people => sameWriting(people, 'kana'),
    people => sameWriting(people, 'latin'),
    marks,
  ],
};

/**
 * The same full name in several documents is the same person. A kana or Latin form that people of different kanji names
 * share joins none of them: Suzuki Ichiro beside 鈴木一郎 and 鈴木市朗.
 * @param script one at a time, kanji first: what it joins narrows what the next may.
 */
function sameWriting(people: readonly Person[], script: 'kanji' | 'kana' | 'latin'): Found {
  const byName = new Map<string, Person[]>();
  for (const person of people)
    for (const form of namesIn(person, script)) {
      addTo(byName, form, person);
    }
  const joins: Join[] = [];
  const proposals: Proposal[] = [];
  for (const [form, bearers] of byName) {
    if (bearers.length < 2) continue;
    const told = script === 'kanji' ? new Set<string>() : new Set(bearers.flatMap(person => namesIn(person, 'kanji')));
    const free = told.size > 1 ? bearers.filter(person => namesIn(person, 'kanji').length === 0) : bearers;
    append(joins, chain(free, form));
    if (told.size > 1)
      for (const person of free)
        for (const other of bearers)
          if (!free.includes(other))
            proposals.push({ from: person, to: other, reason: { kind: 'same-name', other: spokesman(other, form) } });
  }
  return { joins, proposals };
}

function chain(bearers: readonly Person[], form: string): Join[] {
  const [first, ...rest] = bearers;
  if (!first) return [];
  const reasonBack: Evidence = { kind: 'same-name', other: spokesman(first, form) };
  return rest.map(other => ({
    one: first,
    other,
    reason: { kind: 'same-name', other: spokesman(other, form) },
    reasonBack,
  }));
}

/**
 * A Latin name typed without its marks is the one with them, if only one such is known: Nguyen Van Tuan and
 * Nguyễn Văn Tuấn, unless a Nguyễn Văn Tuân is about.
 */
function marks(people: readonly Person[]): Found {
  const byPlain = new Map<string, Map<string, Person[]>>();
  for (const person of people)
    for (const form of namesIn(person, 'latin')) {
      const forms = byPlain.get(withoutMarks(form)) ?? new Map<string, Person[]>();
      byPlain.set(withoutMarks(form), forms);
      addTo(forms, form, person);
    }
  const joins: Join[] = [];
  const proposals: Proposal[] = [];
  for (const [plain, forms] of byPlain) {
    if (forms.size < 2) continue;
    const unmarked = forms.get(plain) ?? [];
    const marked = [...forms].filter(([form]) => form !== plain).flatMap(([, bearers]) => bearers);
    const isSole = unmarked.length === 1 && marked.length === 1 && unmarked[0] !== marked[0];
    for (const one of unmarked)
      for (const other of marked) {
        if (one === other) continue;
        const reason = { kind: 'marks', other: spokesman(other, formOf(other, plain)) } as const;
        const reasonBack = { kind: 'marks', other: spokesman(one, plain) } as const;
        if (isSole && !countriesDiffer(one, other)) joins.push({ one, other, reason, reasonBack });
        else proposals.push({ from: one, to: other, reason }, { from: other, to: one, reason: reasonBack });
      }
  }
  return { joins, proposals };
}

const formOf = (person: Person, plain: string): string | undefined =>
  [...person.fullNames.keys()].find(form => scriptOfName(form) === 'latin' && withoutMarks(form) === plain);
