import type { Labels } from '../messages';
import type { Frame } from './frame';
import type { Host } from './host';

/** What a picture is drawn with. */
export interface Canvas {
  readonly frame: Frame;
  readonly host: Host;
  readonly labels: Labels;
}

/** A picture on the page. */
export interface View {
  /** How many marks there are. */
  readonly marks: number;
  /** Draws it again, in another size or other colours. */
  redraw(): void;
  zoom(factor: number): void;
  showAll(): void;
  /** As a file of its own. */
  svg(): string;
  /** Ends what it listens to. */
  end(): void;
}
