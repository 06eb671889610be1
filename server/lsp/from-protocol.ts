import type { Position, Range } from 'vscode-languageserver';
import { offsetAt } from '../text/lines';
import type { Span } from '../text/span';
import type { View } from './store/store';

export const offsetIn = ({ source }: Pick<View, 'source'>, position: Position): number => offsetAt(source, position);

export const spanIn = (view: Pick<View, 'source'>, { start, end }: Range): Span => ({
  start: offsetIn(view, start),
  end: offsetIn(view, end),
});
