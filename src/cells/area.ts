/** A rectangle of cells; rows and columns are 0-based on their sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
