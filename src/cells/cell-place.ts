/** One cell of a workbook; row and column are 0-based on their sheet, as in `Area`. Its A1 address is made where it is shown. */
export interface CellPlace {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}
