import { once } from '../../collections/remembered';
import { FRAMEWORKS } from '../../knowledge/frameworks';
import { titleForm } from './title-form';

const byTitle = once(
  () => new Map(FRAMEWORKS.flatMap(({ id, titles }) => titles.map(title => [titleForm(title), id] as const))),
);

/** The known framework that a title's form names. */
export const frameworkOf = (form: string): string | undefined => byTitle().get(form);
