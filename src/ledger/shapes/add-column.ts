import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';

/** A sheet with one more column at its right, whose cells are looked up in `standsFor`, a position in `sheet.values`. */
export function addColumn(
  sheet: SourceSheet,
  width: number,
  cellOf: (row: readonly CellValue[], index: number) => CellValue,
  standsFor: number,
): SourceSheet {
  return {
    ...sheet,
    values: sheet.values.map((row, index) => {
      const added = cellOf(row, index);
      if (added === '' && row.length <= width) return row;
      const wider = [...row];
      while (wider.length < width) wider.push('');
      wider.push(added);
      return wider;
    }),
    madeColumns: new Map([...(sheet.madeColumns ?? []), [sheet.firstColumn + width, sheet.firstColumn + standsFor]]),
  };
}

/** How many columns the rows of a sheet take. */
export function widthOf(sheet: SourceSheet): number {
  return sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
}
