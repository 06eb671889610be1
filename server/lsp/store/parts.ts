import type { Annotations } from '../annotations';
import type { Files } from '../files/files';
import type { Gazetteers } from '../gazetteers';
import type { Settings } from '../settings';
import type { Current } from './current';
import type { OpenDocuments } from './open-documents';
import type { Places } from './places';
import type { Remarks } from './remarks';

/** What the store is made of, for those of its parts that work with the others. */
export interface Parts {
  readonly files: Files;
  readonly current: Current;
  readonly places: Places;
  readonly openDocuments: OpenDocuments;
  readonly remarks: Remarks;
  readonly gazetteers: Gazetteers;
  readonly annotations: Annotations;
  settings(): Settings;
  /** One more file of the folder was read, or left out after all. */
  onProgress(): void;
  /** Lets other work in between two batches. */
  pause(): Promise<void>;
}
