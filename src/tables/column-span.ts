/** A run of columns, 0-based on the sheet; `end` is the first one past it. */
export interface ColumnSpan {
  readonly first: number;
  readonly end: number;
}
