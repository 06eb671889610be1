import type { Position } from 'vscode-languageserver';
import { type Library, sourceOf } from '../features/shared/library';
import type { Place } from '../model/workspace';
import { offsetAt, positionAt } from '../text/lines';
import type { View } from './store/store';
import type { SpellUri } from './to-protocol';

export const offsetIn = ({ source }: View, position: Position): number => offsetAt(source, position);

/** The address of a place for a link in a hover: `file:///sources/a.txt#L3,5`. Brackets would end the link. */
export function addressOf(library: Library, place: Place, uriFor: SpellUri): string | undefined {
  const source = sourceOf(library, place.document);
  const uri = uriFor(place.document);
  if (!source || !uri.startsWith('file:')) return undefined;
  const { line, character } = positionAt(source, place.start);
  return `${uri.replaceAll('(', '%28').replaceAll(')', '%29')}#L${line + 1},${character + 1}`;
}
