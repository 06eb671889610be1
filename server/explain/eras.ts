/** The names of the eras as languages in Latin letters write them. */
const ROMANISED: Readonly<Record<string, string>> = {
  明治: 'Meiji',
  大正: 'Taishō',
  昭和: 'Shōwa',
  平成: 'Heisei',
  令和: 'Reiwa',
};

export const romanisedEra = (era: string): string => ROMANISED[era] ?? era;
