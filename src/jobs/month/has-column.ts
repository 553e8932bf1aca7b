import type { SourceSheet } from '../../cells/source-workbook';

/** Whether a 0-based column is one of a sheet's used columns. */
export function hasColumn(sheet: SourceSheet, column: number): boolean {
  return column >= sheet.firstColumn && column < sheet.firstColumn + usedWidth(sheet);
}

/** How many columns of a sheet are used. */
export function usedWidth({ values }: SourceSheet): number {
  return values.reduce((widest, row) => Math.max(widest, row.length), 0);
}
