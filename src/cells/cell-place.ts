/** One row of a worksheet, 0-based as in `Area`. */
export interface RowPlace {
  readonly sheetName: string;
  readonly row: number;
}

/** One cell of a workbook; row and column are 0-based on their sheet, as in `Area`. Its A1 address is made where it is shown. */
export interface CellPlace extends RowPlace {
  readonly column: number;
}
