import { addTo } from '../collections/groups';
import { type Phoneme, phoneme } from './phonemes';
import { plainLetters } from './romaji';

/**
 * How the letters of a language sound. A rule is `letters>sounds`: `^` binds it to the beginning, `$` to the end of the
 * word; `(eiy)` asks for one of these letters behind, `(!eiy)` for none of them (the end counts as none); sounds are
 * parted by dots, none means a silent letter. Earlier rules go first; a letter without a rule sounds as itself, l as r.
 */
const SPELLINGS = {
  vietnamese:
    '^ngh>ng ^ng>ng ng$>N inh$>i.N nh$>i.N ch$>k ^nh>n.y ^ph>f ^th>t ^tr>ch ^ch>ch ^kh>k ^gi(aeou)>z ^gi>z.i ^gh>g ^qu>k.u ^x>s ^d>D ^r>R uo>u.o c>k y>i',
  english:
    '^kn>n ^wr>r tch>ch sch>sh ch>ch sh>sh th>s ph>f ^gh>g gh> ck>k qu>k.w x>k.s ngt>N.t ng>N.g c(eiy)>s c>k wh>w ee>i ea>i ay>e.i er$>a oo>u ou>o.u ow>o.u au>o aw>o ey$>i ie$>i y$>i tio>sh.o e$> es$>z',
  french:
    'eau>o au>o ou>u ch>sh ph>f th>t gn>n.y qu>k oi>w.a ieu>y.u c(eiy)>s c>k g(eiy)>j j>j ai>e ean>a.N an(!aeiouy)>a.N am(!aeiouy)>a.N en(!aeiouy)>a.N em(!aeiouy)>a.N ien$>y.a.N in(!aeiou)>a.N e$> es$> x$> t$> s$>',
  malay: 'kh>h sy>sh sj>sh sh>sh dj>j tj>ch oe>u ng>N.g ny>n.y ch>ch c>ch th>t ph>p aa>a y$>i q>k x>s',
  korean:
    'yeo>y.o eo>o eu>u ae>e oo>u ee>i uh$>o ung>o.N un$>o.n up$>o.p uk$>o.k ah>a oh>o ch>ch sh>sh ng>N ^lee$>i ^park$>p.a.k ck>k ui>w.i wh>h.w c>k',
  chinese: 'zh>j ch>ch sh>sh ian>i.e.N ng>N q>ch x>sh c>ts e(n)>o e$>o yi>i wu>u iu>y.u ui>u.i',
  spanish: 'ch>ch ll>r.y qu>k gu(ei)>g c(ei)>s c>k z>s j>h v>b h> y$>i th>t ph>p x>s',
  german: 'sch>sh ch>h tz>ts z>ts ei>a.i ie>i eu>o.i au>a.u ck>k v>f w>v j>y ph>f th>t c>k qu>k.v x>k.s',
  nordic:
    '^skj>sh ^sj>sh ^stj>sh ^tj>ch ^kj>ch ^hj>y ^lj>y ^gj>y sch>sh ck>k ch>k qu>k.v qv>k.v ph>f th>t w>v z>s x>k.s j>y c(eiy)>s c>k berg$>b.e.r.i borg$>b.o.r.i',
} as const;

export type Spelling = keyof typeof SPELLINGS;
const ALL_SPELLINGS = Object.keys(SPELLINGS) as readonly Spelling[];

/** The states whose names are mostly spelt so, by ISO 3166-1 code; some appear twice. */
const COUNTRIES: Readonly<Record<Spelling, string>> = {
  vietnamese: 'VN',
  english: 'US GB AU NZ CA IE IN PK LK BD PG FJ',
  french: 'FR BE CA CH',
  malay: 'ID MY BN SG TH KH LA MM TL PH',
  korean: 'KR KP',
  chinese: 'CN TW SG MY',
  spanish: 'ES MX PE CL AR CO PH IT PT BR',
  german: 'DE AT CH NL PL CZ UA RU EE LV LT',
  nordic: 'SE NO DK FI IS AX FO',
};

const byCountry = new Map<string, Spelling[]>();
for (const spelling of ALL_SPELLINGS)
  for (const code of COUNTRIES[spelling].split(' ')) addTo(byCountry, code, spelling);

/** The spellings to try for a name; all of them where the state is unknown, or known but not in the table. */
export const spellingsOf = (country: string | undefined): readonly Spelling[] =>
  (country === undefined ? undefined : byCountry.get(country)) ?? ALL_SPELLINGS;

interface Rule {
  readonly letters: string;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly behind: string | undefined;
  readonly notBehind: string | undefined;
  readonly sounds: readonly Phoneme[];
}

function ruleFrom(row: string): Rule {
  const arrow = row.indexOf('>');
  const open = row.indexOf('(');
  const condition = open < 0 ? '' : row.slice(open + 1, row.indexOf(')'));
  const pattern = open < 0 ? row.slice(0, arrow) : row.slice(0, open);
  const isNegative = condition.startsWith('!');
  const sounds = row.slice(arrow + 1);
  return {
    letters: pattern.replace('^', '').replace('$', ''),
    atStart: pattern.startsWith('^'),
    atEnd: pattern.endsWith('$'),
    behind: condition && !isNegative ? condition : undefined,
    notBehind: isNegative ? condition.slice(1) : undefined,
    sounds: sounds ? sounds.split('.').map(phoneme) : [],
  };
}

/** Per spelling and first letter its rules. */
const RULES: ReadonlyMap<Spelling, ReadonlyMap<string, readonly Rule[]>> = new Map(
  ALL_SPELLINGS.map(spelling => {
    const byLetter = new Map<string, Rule[]>();
    for (const rule of SPELLINGS[spelling].split(' ').map(ruleFrom)) addTo(byLetter, rule.letters[0]!, rule);
    return [spelling, byLetter];
  }),
);

/** The sounds of one word in a spelling: Giang in Vietnamese → z a N. */
export function latinSounds(word: string, spelling: Spelling): Phoneme[] {
  const letters = withoutDoubles(plainLetters(word));
  const rules = RULES.get(spelling)!;
  const sounds: Phoneme[] = [];
  for (let at = 0; at < letters.length; ) {
    const rule = rules.get(letters[at]!)?.find(candidate => applies(candidate, letters, at));
    if (rule) sounds.push(...rule.sounds);
    else sounds.push(phoneme(letters[at] === 'l' ? 'r' : letters[at]!));
    at += rule?.letters.length ?? 1;
  }
  return sounds.filter(sound => sound >= 0);
}

function applies({ letters, atStart, atEnd, behind, notBehind }: Rule, word: string, at: number): boolean {
  if ((atStart && at > 0) || !word.startsWith(letters, at)) return false;
  const next = word[at + letters.length];
  if (atEnd && next !== undefined) return false;
  if (behind !== undefined) return next !== undefined && behind.includes(next);
  return notBehind === undefined || next === undefined || !notBehind.includes(next);
}

/** Doubled letters sound as one, but a, e, i, o, which change their sound. */
function withoutDoubles(letters: string): string {
  let single = '';
  for (const letter of letters) if (letter !== single[single.length - 1] || 'aeio'.includes(letter)) single += letter;
  return single;
}
