/** Places as the language server protocol gives them, told without either side's package: lines and UTF-16 units from 0. */

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of a document. */
export interface Location {
  readonly uri: string;
  readonly range: { readonly start: Position; readonly end: Position };
}
