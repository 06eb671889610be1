/** What is recorded about a document beside its text: plain data, from its reader or the file system. */
export interface Header {
  /** The document's name in the workspace: a path or URI, opaque but for its last segment, which may bear a date. */
  readonly document: string;
  /** The date that its reader recorded: an ISO day, month or year. */
  readonly date?: string;
  /** Where it comes from, as its reader recorded it. */
  readonly source?: string;
}
