import type { RemedyName } from '../../explain/phrases';
import type { Finding } from '../../rules/finding';
import type { Edit } from '../../text/edit';
import { correctWeekday } from './correct-weekday';
import { correctEraYear, correctGregorianYear } from './correct-year';
import { deleteCharacter, mendBracket } from './mend-mark';
import type { Remedy, RemedyContext } from './remedy';
import { writeUsualName, writeUsualTitle } from './write-usual-form';

/** Every remedy: the only list, in the order in which they are offered. */
const ALL = [
  correctWeekday,
  correctGregorianYear,
  correctEraYear,
  writeUsualTitle,
  writeUsualName,
  mendBracket,
  deleteCharacter,
] as const;

export const REMEDY_NAMES: readonly RemedyName[] = [...new Set(ALL.map(({ name }) => name))];

/** The names of the remedies for a code. */
export const remediesFor = (code: string): readonly RemedyName[] =>
  ALL.filter(remedy => remedy.code === code).map(({ name }) => name);

/** What a remedy makes of a finding. */
export function correction(context: RemedyContext, finding: Finding, name: RemedyName): Edit | undefined {
  const remedy = ALL.find(one => one.name === name && one.code === finding.code);
  // A code and its finding always go together; the compiler cannot see that through the list.
  return (
    remedy &&
    (remedy as Remedy as { correct(context: RemedyContext, finding: Finding): Edit | undefined }).correct(
      context,
      finding,
    )
  );
}
