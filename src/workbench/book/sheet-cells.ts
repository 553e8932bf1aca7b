import type { ICellData, Worksheet } from '@univerjs/core';

import type { Area } from './area';
import type { StylePatch } from './cell-style';
import type { CellInput } from './cell-value';
import { clearKept } from './clear-kept';
import { forEachMade, hasValue, standingRows } from './engine-cell';
import { engineCellOf } from './engine-cell-of';
import { keepValues } from './keep-values';
import { patchAll, patchExisting, patchLines } from './patch-looks';
import type { SheetContext } from './sheet-context';
import type { SheetSize } from './sheet-size';
import { StandingCells } from './standing-cells';
import { ToldLines } from './told-lines';

/** What `clear` takes away. */
export type ClearWhat = 'all' | 'contents' | 'formats';

/** The cells of a sheet, to be read and changed. All rows and columns are 0-based. */
export class SheetCells extends StandingCells {
  private isRestyled = false;

  constructor(
    context: SheetContext,
    worksheet: Worksheet,
    private readonly size: SheetSize,
    private readonly onWritten: (area: Area) => void,
  ) {
    super(context, worksheet);
  }

  /** Writes rows of inputs from a cell on; see CellInput for what each stands for. */
  write(row: number, col: number, inputs: readonly (readonly CellInput[])[]): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    const told = new ToldLines();
    const { rows } = this;
    const toEngine = (formula: string): string => this.context.toEngine(formula);
    let cols = 1;
    for (const line of inputs) cols = Math.max(cols, line.length);
    const area = { row, col, rows: Math.max(1, inputs.length), cols };
    this.size.ensure(row + area.rows, col + cols);
    let isKept = inputs.length > 0;
    for (const [i, line] of inputs.entries()) {
      if (keepValues(rows, row + i, col, line)) {
        told.add(row + i, col, line);
        continue;
      }
      isKept = false;
      const cells: Record<number, ICellData> = {};
      const standing = rows[row + i];
      line.forEach((input, j) => {
        if (input !== undefined) cells[col + j] = engineCellOf(input, toEngine, Boolean(standing?.[col + j]));
      });
      cellValue[row + i] = cells;
    }
    if (!told.isEmpty) this.setRange(told.cells);
    if (!isKept) this.setRange(cellValue);
    this.onWritten(area);
  }

  /** Changes the look of every cell of an area; whole columns and rows keep it for cells to come. */
  patchStyle(area: Area, patch: StylePatch): void {
    const patched = this.context.styles.patcher(patch);
    if (patchLines(this.worksheet.getConfig(), area, this.size.cols(area), patched))
      patchExisting(this.rows, this.worksheet.getConfig(), area, patched);
    else {
      this.size.ensure(area.row + area.rows, area.col + area.cols);
      patchAll(this.rows, this.worksheet.getConfig(), area, patched);
    }
    this.isRestyled = true;
  }

  /** Lets a grid on screen repaint after changes of looks. */
  repaint(): void {
    if (!this.isRestyled) return;
    this.isRestyled = false;
    // A mutation with this trigger starts no calculation.
    this.context.mutate('sheet.mutation.set-range-values', {
      subUnitId: this.worksheet.getSheetId(),
      cellValue: {},
      trigger: 'sheet.command.set-style',
    });
  }

  /** Empties cells, or takes their looks away, or both. */
  clear(area: Area, what: ClearWhat = 'all'): void {
    const cellValue: Record<number, Record<number, ICellData | null>> = {};
    const inGrid = { ...area, rows: Math.min(area.rows, this.worksheet.getRowCount() - area.row) };
    const told = clearKept(this.rows, inGrid, what);
    if (!told.isEmpty) this.setRange(told.cells);
    forEachMade(this.rows, inGrid, (row, col) => {
      if (col < area.col || col >= area.col + area.cols) return;
      (cellValue[row] ??= {})[col] =
        what === 'contents' ? { v: null, f: null, si: null, p: null } : what === 'formats' ? { s: null } : null;
    });
    this.setRange(cellValue);
    this.onWritten(area);
  }

  /**
   * Moves what stands between some columns, from a row on, so many rows down; the rows that come free are empty and look like the one
   * above.
   */
  shiftDown({ row, col, cols }: Pick<Area, 'row' | 'col' | 'cols'>, count: number): void {
    const cellValue: Record<number, Record<number, ICellData | null>> = {};
    const bottom = this.rowBehindAll(row);
    this.size.ensure(bottom + count, col + cols);
    for (let target = row; target < bottom + count; target++) {
      const line: Record<number, ICellData | null> = {};
      for (let c = col; c < col + cols; c++) {
        const moved = target < row + count ? null : this.own(target - count, c);
        const look = target < row + count ? (this.styleReference(Math.max(0, row - 1), c) ?? null) : (moved?.s ?? null);
        line[c] = { v: moved?.v ?? null, t: moved?.t ?? null, f: moved?.f ?? null, si: null, p: moved?.p ?? null, s: look };
      }
      cellValue[target] = line;
    }
    this.setRange(cellValue);
    this.onWritten({ row, col, rows: bottom + count - row, cols });
  }

  /** Takes out so many rows between some columns and moves what stands below them up, its looks included. */
  shiftUp({ row, col, cols }: Pick<Area, 'row' | 'col' | 'cols'>, count: number): void {
    const cellValue: Record<number, Record<number, ICellData | null>> = {};
    const bottom = this.rowBehindAll(row);
    for (let target = row; target < bottom; target++) {
      const line: Record<number, ICellData | null> = {};
      for (let c = col; c < col + cols; c++) {
        const moved = this.own(target + count, c);
        line[c] = moved
          ? { v: moved.v ?? null, t: moved.t ?? null, f: moved.f ?? null, si: null, p: moved.p ?? null, s: moved.s ?? null }
          : null;
      }
      cellValue[target] = line;
    }
    this.setRange(cellValue);
    this.onWritten({ row, col, rows: bottom - row, cols });
  }

  /** Takes over what stands in an area of another sheet at the same place. */
  takeFormulas(source: SheetCells, area: Area): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let row = area.row; row < area.row + area.rows; row++) {
      const changed: Record<number, ICellData> = {};
      for (let col = area.col; col < area.col + area.cols; col++) {
        const cell = source.own(row, col);
        const own = this.own(row, col);
        if (hasValue(cell) || cell?.f) changed[col] = { v: cell?.v ?? null, t: cell?.t ?? null, f: cell?.f ?? null, si: null, p: null };
        else if (hasValue(own) || own?.f) changed[col] = { v: null, t: null, f: null, si: null, p: null };
      }
      cellValue[row] = changed;
    }
    this.size.ensure(area.row + area.rows, area.col + area.cols);
    this.setRange(cellValue);
    this.onWritten(area);
  }

  /** Takes over how an area of another sheet looks at the same place; or how another place looks, over and over where that is smaller. */
  takeLooks(source: SheetCells, area: Area, from: Area = area): void {
    this.size.ensure(area.row + area.rows, area.col + area.cols);
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line = (this.rows[row] ??= {});
      for (let col = area.col; col < area.col + area.cols; col++) {
        const look = source.styleReference(from.row + ((row - area.row) % from.rows), from.col + ((col - area.col) % from.cols)) ?? null;
        const own = line[col];
        if (own) own.s = look;
        else if (look !== null) line[col] = { s: look };
      }
    }
    this.isRestyled = true;
  }

  /** Replaces the formula of every cell for which `change` gives another; both as the engine writes them. */
  rewriteFormulas(change: (formula: string) => string): void {
    this.setFormulas((formula) => {
      const changed = change(formula);
      return changed === formula ? null : changed;
    });
  }

  /** Lets the formulas that `isAffected` names be calculated anew. */
  touchFormulas(isAffected: (formula: string) => boolean): void {
    this.setFormulas((formula) => (isAffected(formula) ? formula : null));
  }

  /** Writes every formula for which `change` gives one, without its value. */
  private setFormulas(change: (formula: string) => string | null): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    this.forEachFormula((row, col, formula) => {
      const f = change(formula);
      if (f !== null) (cellValue[row] ??= {})[col] = { f, v: null };
    });
    if (Object.keys(cellValue).length > 0) this.setRange(cellValue);
  }

  /** The first row from one on behind which no line stands. */
  private rowBehindAll(row: number): number {
    return Math.max(row, (standingRows(this.rows, this.allRows).at(-1) ?? -1) + 1);
  }

  private setRange(cellValue: object): void {
    this.context.mutate('sheet.mutation.set-range-values', { subUnitId: this.worksheet.getSheetId(), cellValue });
  }
}
