import type { SheetModel } from '../../sheets/sheet-model';

/** Rows and columns from A1 on that hold all of a model's cells and looks. */
export function modelSize({ blocks, styles, conditionalFormats }: SheetModel): { readonly rows: number; readonly columns: number } {
  let rows = 1;
  let columns = 1;
  const cover = (area: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }): void => {
    rows = Math.max(rows, area.row + area.rows);
    columns = Math.max(columns, area.column + area.columns);
  };
  for (const { row, column, cells } of blocks) {
    cover({ row, column, rows: cells.length, columns: cells.reduce((widest, line) => Math.max(widest, line.length), 0) });
  }
  for (const { area } of [...styles, ...conditionalFormats]) cover(area);
  return { rows, columns };
}
