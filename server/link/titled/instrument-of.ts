import { once } from '../../collections/remembered';
import { INSTRUMENTS, type Instrument } from '../../lexicon/instruments';
import { titleForm } from './title-form';

/** The known instrument of a title's form, unless the form is that of several. */
export const instrumentOf = (form: string): Instrument | undefined => byTitle().get(form);

const byTitle = once((): ReadonlyMap<string, Instrument> => {
  const found = new Map<string, Instrument>();
  const shared = new Set<string>();
  for (const instrument of INSTRUMENTS)
    for (const title of Object.values(instrument.titles).flat()) {
      const form = titleForm(title);
      const other = found.get(form);
      if (other && other !== instrument) shared.add(form);
      found.set(form, instrument);
    }
  for (const form of shared) found.delete(form);
  return found;
});

/** RCEP, TPP: letters that a document may explain otherwise. */
export const isAcronym = (form: string): boolean => form.length <= 6 && !form.includes(' ');
