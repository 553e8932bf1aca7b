import type { CellValue } from '../../src/cells/cell-value';
import type { SourceSheet } from '../../src/cells/source-workbook';
import type { SheetModel } from '../../src/sheets/sheet-model';

/** A sheet that was written and is the user's, as it would be read back: formulas by what they are expected to come to. */
export function sourceOfModel({ name, blocks }: SheetModel): SourceSheet {
  const rows = Math.max(...blocks.map(({ row, cells }) => row + cells.length));
  const columns = Math.max(...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)));
  const values: CellValue[][] = Array.from({ length: rows }, () => Array<CellValue>(columns).fill(''));
  for (const { row, column, cells } of blocks)
    cells.forEach((line, index) =>
      line.forEach((content, at) => {
        const value = content !== null && typeof content === 'object' ? (content.expected ?? '') : (content ?? '');
        const target = values[row + index];
        if (target !== undefined) target[column + at] = value;
      }),
    );
  return { name, visible: true, firstRow: 0, firstColumn: 0, values, hiddenRows: [], tables: [], ours: false };
}
