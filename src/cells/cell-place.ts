/** One row of a worksheet, 0-based as in `Area`. */
export interface RowPlace {
  readonly sheetName: string;
  readonly row: number;
  /** How far right of where they are looked up its cells stand, of a table beside another; absent where they stand there. */
  readonly columnsRight?: number;
}

/** One cell of a workbook; row and column are 0-based on their sheet, as in `Area`. Its A1 address is made where it is shown. */
export interface CellPlace extends Omit<RowPlace, 'columnsRight'> {
  readonly column: number;
}
