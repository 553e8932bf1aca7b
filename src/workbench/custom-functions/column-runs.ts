import type { CallingCell } from '../book/book-functions';
import type { SheetArea } from '../book/calculation';

/** Cells as few areas: runs within a column. */
export function columnRuns(cells: readonly CallingCell[]): SheetArea[] {
  const rowsByColumn = new Map<string, { readonly sheetId: string; readonly col: number; readonly rows: Set<number> }>();
  for (const { sheetId, row, col } of cells) {
    const key = `${sheetId}!${col}`;
    let column = rowsByColumn.get(key);
    if (!column) rowsByColumn.set(key, (column = { sheetId, col, rows: new Set() }));
    column.rows.add(row);
  }
  return [...rowsByColumn.values()].flatMap(({ sheetId, col, rows }) => {
    const areas: { sheetId: string; row: number; col: number; rows: number; cols: number }[] = [];
    for (const row of [...rows].sort((a, b) => a - b)) {
      const last = areas.at(-1);
      if (last && last.row + last.rows === row) last.rows++;
      else areas.push({ sheetId, row, col, rows: 1, cols: 1 });
    }
    return areas;
  });
}
