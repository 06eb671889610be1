import { FRAMEWORKS } from '../../knowledge/frameworks';
import { titleForm } from './title-form';

let byTitle: ReadonlyMap<string, string> | undefined;

/** The known framework that a title's form names. */
export function frameworkOf(form: string): string | undefined {
  byTitle ??= new Map(FRAMEWORKS.flatMap(({ id, titles }) => titles.map(title => [titleForm(title), id] as const)));
  return byTitle.get(form);
}
