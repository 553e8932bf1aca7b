import type { ICellData } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';

import { areaHolds } from './area';
import type { SheetContent } from './book-content';
import type { PreparedContent } from './prepare-content';
import { CELL_TYPES, type CellRows, type SpillRange } from './univer-innards';
import { toUnitRange } from './univer-range';

type SheetRanges = Record<number, Record<number, SpillRange>>;

/** Puts the spilled values of a file back where the engine keeps them, so that they show without a calculation. */
export function restoreSpills(formulas: FormulaDataModel, unitId: string, { content, spilling }: PreparedContent): void {
  const ranges: Record<string, SheetRanges> = {};
  const cells: Record<string, CellRows> = {};
  for (const sheet of content.sheets) {
    const found = spilling.has(sheet.id) ? spillsOf(sheet) : null;
    if (!found) continue;
    ranges[sheet.id] = found.ranges;
    cells[sheet.id] = found.cells;
  }
  if (Object.keys(ranges).length === 0) return;
  formulas.setArrayFormulaRange({ [unitId]: ranges });
  formulas.setArrayFormulaCellData({ [unitId]: cells });
}

function spillsOf(sheet: SheetContent): { readonly ranges: SheetRanges; readonly cells: CellRows } | null {
  const ranges: SheetRanges = {};
  const cells: CellRows = {};
  for (const [row, line] of sheet.cells) {
    for (const [col, { spill }] of line) {
      if (!spill) continue;
      (ranges[row] ??= {})[col] = toUnitRange(spill);
      copyValues(sheet, cells, (r, c) => areaHolds(spill, r, c) && !(r === row && c === col));
    }
  }
  return Object.keys(ranges).length > 0 ? { ranges, cells } : null;
}

function copyValues(sheet: SheetContent, into: CellRows, isSpilled: (row: number, col: number) => boolean): void {
  for (const [row, line] of sheet.cells) {
    for (const [col, { value }] of line) {
      if (value === null || !isSpilled(row, col)) continue;
      const cell: ICellData =
        typeof value === 'boolean'
          ? { v: value ? 1 : 0, t: CELL_TYPES.boolean }
          : { v: value, t: typeof value === 'number' ? CELL_TYPES.number : CELL_TYPES.text };
      (into[row] ??= {})[col] = cell;
    }
  }
}
