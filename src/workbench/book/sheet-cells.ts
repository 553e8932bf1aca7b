import type { ICellData, ObjectMatrix, Worksheet } from '@univerjs/core';

import { type Area, areaHolds, MAX_COLS, MAX_ROWS } from './area';
import { type CellLine, cellLines, type WantedCells } from './cell-lines';
import type { CellStyle, StylePatch } from './cell-style';
import { type CellInput, type CellKind, type CellScalar, isErrorCode } from './cell-value';
import { clearKept } from './clear-kept';
import { type EngineCell, forEachIn, forEachMade, hasValue, isForcedText, scalarOf } from './engine-cell';
import { engineCellOf } from './engine-cell-of';
import { keepValues } from './keep-values';
import { KeptLine } from './kept-line';
import type { LineSources } from './made-lines';
import { patchAll, patchExisting, patchLines } from './patch-looks';
import type { SheetContext } from './sheet-context';
import type { SheetSize } from './sheet-size';
import { ToldLines } from './told-lines';
import { type CellRows, spilledCells, type SpillRange, spillRanges } from './univer-innards';
import { fromUnitRange } from './univer-range';

/** What `clear` takes away. */
export type ClearWhat = 'all' | 'contents' | 'formats';

/** Entries of rows or columns that may carry a look. */
export type LineStyles = Readonly<Record<number, { readonly s?: ICellData['s'] } | undefined>>;

/** The cells of a sheet: values, formulas, texts, looks. All rows and columns are 0-based. */
export class SheetCells {
  private readonly matrix: ObjectMatrix<EngineCell>;
  private isRestyled = false;

  constructor(
    private readonly context: SheetContext,
    private readonly worksheet: Worksheet,
    private readonly size: SheetSize,
    private readonly onWritten: (area: Area) => void,
  ) {
    this.matrix = worksheet.getCellMatrix();
  }

  /** The value of a cell; '' where it is empty. */
  value(row: number, col: number): CellScalar {
    return scalarOf(this.shown(row, col));
  }

  /** The values of an area, row by row. */
  values({ row, col, rows, cols }: Area): CellScalar[][] {
    const source = this.rows;
    const spilled = this.spilled;
    const keptAt = KeptLine.among(source);
    const out: CellScalar[][] = [];
    for (let r = row; r < row + rows; r++) {
      const line = source[r];
      const spilledLine = spilled?.[r];
      const values = new Array<CellScalar>(cols);
      const kept = keptAt(r);
      if (kept) {
        for (let c = 0; c < cols; c++) values[c] = kept.values[col + c] ?? scalarOf(spilledLine?.[col + c]);
        out.push(values);
        continue;
      }
      for (let c = 0; c < cols; c++) {
        const cell = line?.[col + c];
        values[c] = scalarOf(hasValue(cell) ? cell : (spilledLine?.[col + c] ?? cell));
      }
      out.push(values);
    }
    return out;
  }

  /** The formulas of an area, and the values of cells that hold none, row by row. */
  formulas(area: Area): CellScalar[][] {
    const source = this.rows;
    const keptAt = KeptLine.among(source);
    const out = this.values(area);
    out.forEach((values, index) => {
      const row = area.row + index;
      const line = source[row];
      if (!line || keptAt(row)) return;
      for (let c = 0; c < area.cols; c++) {
        const formula = line[area.col + c]?.f;
        if (formula) values[c] = this.context.fromEngine(formula);
      }
    });
    return out;
  }

  /** What kind of value a cell holds. */
  kind(row: number, col: number): CellKind {
    const value = this.value(row, col);
    if (value === '') return 'empty';
    if (typeof value === 'number') return 'number';
    if (typeof value === 'boolean') return 'boolean';
    return isErrorCode(value) && !isForcedText(this.own(row, col)) ? 'error' : 'text';
  }

  /** The cell's formula with its leading `=`, or null. */
  formula(row: number, col: number): string | null {
    const formula = this.own(row, col)?.f;
    return formula ? this.context.fromEngine(formula) : null;
  }

  /** The area the array formula of this cell fills; null where it fills its own cell only. */
  spillArea(row: number, col: number): Area | null {
    return this.spillAreas()(row, col);
  }

  /** Whether the value of a cell was spilled into it by the formula of another cell. */
  isSpilled(row: number, col: number): boolean {
    return !hasValue(this.own(row, col)) && hasValue(this.spilled?.[row]?.[col]) && this.spillArea(row, col) === null;
  }

  /** The value as the cell shows it, in its number format. */
  text(row: number, col: number): string {
    const value = this.value(row, col);
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (typeof value === 'string') return value;
    return this.context.formatNumber(this.numberFormat(row, col), value);
  }

  /** The number format; `General` where none is set. */
  numberFormat(row: number, col: number): string {
    return this.style(row, col).numberFormat ?? 'General';
  }

  /** The look of a cell, with what it has from its row or column. */
  style(row: number, col: number): CellStyle {
    return this.context.styles.of(this.styleReference(row, col));
  }

  /** The smallest area with all values and formulas (and looks, unless `valuesOnly`) of the sheet, or of a part; null where there are none. */
  usedArea(valuesOnly = true, within?: Area): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    this.forEach((row, col, cell) => {
      if (!hasValue(cell) && !cell.f && (valuesOnly || !cell.s)) return;
      if (within && !areaHolds(within, row, col)) return;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (col < left) left = col;
      if (col > right) right = col;
    });
    return bottom < 0 ? null : { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
  }

  /** Visits every cell that exists (also those with a look only), rows and columns ascending; spilled values too. */
  forEach(visit: (row: number, col: number, cell: ICellData) => void): void {
    forEachIn(this.rows, visit);
    const spilled = this.spilled;
    if (spilled)
      forEachIn(spilled, (row, col, cell) => {
        const own = this.own(row, col);
        if (row < MAX_ROWS && col < MAX_COLS && !hasValue(own)) visit(row, col, { ...cell, s: own?.s ?? null });
      });
  }

  /** The rows that have a cell which is wanted, for whoever visits their cells later, also when the workbook is disposed of. */
  lines(wanting: WantedCells): LineSources<CellLine | KeptLine> {
    return cellLines(this.rows, this.spilled, wanting);
  }

  /** The areas that array formulas fill, as they are now: null where one fills its own cell only. */
  spillAreas(): (row: number, col: number) => Area | null {
    const ranges = spillRanges(this.context.formulas, this.context.unitId, this.worksheet.getSheetId());
    return (row, col) => spillAreaOf(ranges?.[row]?.[col]);
  }

  /** Visits every cell that holds a formula, as the engine writes it. */
  forEachFormula(visit: (row: number, col: number, formula: string) => void): void {
    forEachMade(this.rows, this.worksheet.getRowCount(), (row, col, { f }) => {
      if (f) visit(row, col, f);
    });
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
    const told = clearKept(this.rows, area, what);
    if (!told.isEmpty) this.setRange(told.cells);
    forEachMade(this.rows, this.worksheet.getRowCount(), (row, col) => {
      if (row < area.row || row >= area.row + area.rows || col < area.col || col >= area.col + area.cols) return;
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
    const bottom = Math.max(row, ...Object.keys(this.rows).map((key) => Number(key) + 1));
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
    const bottom = Math.max(row, ...Object.keys(this.rows).map((key) => Number(key) + 1));
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

  /** Looks of whole columns and of whole rows, by 0-based number. */
  get lineStyles(): { readonly columns: LineStyles; readonly rows: LineStyles } {
    const { columnData, rowData } = this.worksheet.getConfig();
    return { columns: columnData, rows: rowData };
  }

  private get rows(): CellRows {
    return this.matrix.getMatrix();
  }

  private get spilled(): CellRows | undefined {
    return spilledCells(this.context.formulas, this.context.unitId, this.worksheet.getSheetId());
  }

  /** The cell that stands at a place, only to be read. */
  private own(row: number, col: number): EngineCell {
    const { rows } = this;
    const kept = KeptLine.at(rows, row);
    return kept ? kept.cell(col) : rows[row]?.[col];
  }

  private shown(row: number, col: number): EngineCell {
    const own = this.own(row, col);
    return hasValue(own) ? own : (this.spilled?.[row]?.[col] ?? own);
  }

  private styleReference(row: number, col: number): ICellData['s'] {
    const { columnData, rowData } = this.worksheet.getConfig();
    return this.own(row, col)?.s ?? rowData[row]?.s ?? columnData[col]?.s;
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

  private setRange(cellValue: object): void {
    this.context.mutate('sheet.mutation.set-range-values', { subUnitId: this.worksheet.getSheetId(), cellValue });
  }
}

function spillAreaOf(range: SpillRange | undefined): Area | null {
  if (!range) return null;
  const area = fromUnitRange(range);
  return area.rows * area.cols > 1 ? area : null;
}
