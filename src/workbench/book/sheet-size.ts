import type { Worksheet } from '@univerjs/core';

import { type Area, MAX_COLS } from './area';
import type { SheetContext } from './sheet-context';

/** The grid's extent: Univer's sheets have as many rows and columns as needed so far, Excel's always all. */
export class SheetSize {
  constructor(
    private readonly context: SheetContext,
    private readonly worksheet: Worksheet,
  ) {}

  /** Makes the grid at least this large. */
  ensure(rows: number, cols: number): void {
    const subUnitId = this.worksheet.getSheetId();
    if (this.worksheet.getRowCount() < rows) this.context.mutate('sheet.mutation.set-worksheet-row-count', { subUnitId, rowCount: rows });
    if (this.worksheet.getColumnCount() < cols)
      this.context.mutate('sheet.mutation.set-worksheet-column-count', { subUnitId, columnCount: cols });
  }

  /** How many columns of an area have to be dealt with one by one: all, unless it is the whole sheet. */
  cols(area: Area): number {
    return area.cols === MAX_COLS ? this.worksheet.getColumnCount() : area.cols;
  }

  get rowCount(): number {
    return this.worksheet.getRowCount();
  }

  get colCount(): number {
    return this.worksheet.getColumnCount();
  }
}
