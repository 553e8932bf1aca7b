import { type Area, intersectAreas } from '../../book/area';
import type { BookSheet } from '../../book/book-sheet';
import type { CellKind } from '../../book/cell-value';
import { apiNotFound } from '../host-error';
import { choiceArgument } from './wire-arguments';

const KINDS_OF_VALUES: Readonly<Record<string, readonly CellKind[]>> = {
  All: ['error', 'boolean', 'number', 'text', 'empty'],
  Errors: ['error'],
  ErrorsLogical: ['error', 'boolean'],
  ErrorsNumbers: ['error', 'number'],
  ErrorsText: ['error', 'text'],
  ErrorsLogicalNumber: ['error', 'boolean', 'number'],
  ErrorsLogicalText: ['error', 'boolean', 'text'],
  ErrorsNumberText: ['error', 'number', 'text'],
  Logical: ['boolean'],
  LogicalNumbers: ['boolean', 'number'],
  LogicalText: ['boolean', 'text'],
  LogicalNumbersText: ['boolean', 'number', 'text'],
  Numbers: ['number'],
  NumbersText: ['number', 'text'],
  Text: ['text'],
};

/**
 * The areas of a range that hold cells of one kind, as `getSpecialCells` finds them. Microsoft, Range.getSpecialCells: for constants and
 * formulas, and for these alone, the second argument says which types of values count; all do without it.
 */
export function specialAreas(sheet: BookSheet, area: Area, kind: unknown, valueType: unknown): readonly Area[] {
  const values = choiceArgument(valueType ?? 'All', KINDS_OF_VALUES);
  const counts = (row: number, col: number): boolean => values.includes(sheet.cells.kind(row, col));
  switch (kind) {
    case 'Visible':
      return visibleAreas(sheet, area);
    case 'Constants':
      return cellRuns(
        sheet,
        area,
        (row, col) => sheet.cells.formula(row, col) === null && sheet.cells.value(row, col) !== '' && counts(row, col),
      );
    case 'Formulas':
      return cellRuns(sheet, area, (row, col) => sheet.cells.formula(row, col) !== null && counts(row, col));
    case 'Blanks':
      return cellRuns(sheet, area, (row, col) => sheet.cells.formula(row, col) === null && sheet.cells.value(row, col) === '');
    default:
      throw apiNotFound(`Range.getSpecialCells(${String(kind)})`);
  }
}

function visibleAreas(sheet: BookSheet, area: Area): readonly Area[] {
  const rows = visibleRuns(area.row, area.rows, sheet.grid.hiddenRows);
  const columns = visibleRuns(area.col, area.cols, sheet.grid.hiddenColumns);
  return rows.flatMap((row) => columns.map((column) => ({ row: row.first, rows: row.count, col: column.first, cols: column.count })));
}

/** The stretches between hidden rows or columns. */
function visibleRuns(first: number, count: number, hidden: readonly number[]): { readonly first: number; readonly count: number }[] {
  const runs: { readonly first: number; readonly count: number }[] = [];
  let start = first;
  for (const index of [...hidden.filter((each) => each >= first && each < first + count), first + count]) {
    if (index > start) runs.push({ first: start, count: index - start });
    start = index + 1;
  }
  return runs;
}

/** Runs of matching cells in a row, joined downwards where they are equally wide; only the used area is looked at. */
function cellRuns(sheet: BookSheet, area: Area, matches: (row: number, col: number) => boolean): readonly Area[] {
  const used = sheet.cells.usedArea();
  const seen = used && intersectAreas(used, area);
  if (!seen) return [];
  const found: Area[] = [];
  for (let row = seen.row; row < seen.row + seen.rows; row++) {
    for (let col = seen.col; col < seen.col + seen.cols; col++) {
      if (!matches(row, col)) continue;
      const first = col;
      while (col + 1 < seen.col + seen.cols && matches(row, col + 1)) col++;
      const cols = col - first + 1;
      const above = found.findIndex((run) => run.col === first && run.cols === cols && run.row + run.rows === row);
      const run = found[above];
      if (run) found[above] = { ...run, rows: run.rows + 1 };
      else found.push({ row, col: first, rows: 1, cols });
    }
  }
  return found;
}
