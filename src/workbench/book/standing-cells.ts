import type { ICellData, ObjectMatrix, Worksheet } from '@univerjs/core';

import { type Area, areaHolds, MAX_COLS, MAX_ROWS } from './area';
import { type CellLine, cellLines, type WantedCells } from './cell-lines';
import type { CellStyle } from './cell-style';
import { type CellKind, type CellScalar, isErrorCode } from './cell-value';
import {
  type EngineCell,
  forEachIn,
  forEachMade,
  hasValue,
  isForcedText,
  namedRows,
  type RowSpan,
  scalarOf,
  standingRows,
  visitMade,
} from './engine-cell';
import { KeptLine } from './kept-line';
import type { LineSources } from './made-lines';
import type { SheetContext } from './sheet-context';
import { type CellRows, spilledCells, type SpillRange, spillRanges } from './univer-innards';
import { fromUnitRange } from './univer-range';

/** Entries of rows or columns that may carry a look. */
export type LineStyles = Readonly<Record<number, { readonly s?: ICellData['s'] } | undefined>>;

/** What stands in the cells of a sheet: values, formulas, texts, looks, only to be read. All rows and columns are 0-based. */
export class StandingCells {
  private readonly matrix: ObjectMatrix<EngineCell>;

  constructor(
    protected readonly context: SheetContext,
    protected readonly worksheet: Worksheet,
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
    const add = (row: number, col: number): void => {
      if (within && !areaHolds(within, row, col)) return;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (col < left) left = col;
      if (col > right) right = col;
    };
    const addUsed = (row: number, col: number, cell: ICellData): void => {
      if (hasValue(cell) || cell.f || (!valuesOnly && cell.s)) add(row, col);
    };
    const { rows } = this;
    const keptAt = KeptLine.among(rows);
    for (const row of standingRows(rows, this.allRows)) {
      const kept = keptAt(row);
      // No cells are made only to ask them what their line tells.
      if (!kept) visitMade(rows, row, addUsed);
      else for (let col = 0; col < kept.width; col++) if (kept.values[col] !== undefined || (!valuesOnly && kept.looks[col])) add(row, col);
    }
    this.forEachSpilled(addUsed);
    return bottom < 0 ? null : { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
  }

  /** Visits every cell that exists (also those with a look only), rows and columns ascending; spilled values too. */
  forEach(visit: (row: number, col: number, cell: ICellData) => void): void {
    forEachIn(this.rows, standingRows(this.rows, this.allRows), visit);
    this.forEachSpilled(visit);
  }

  /** The rows that have a cell which is wanted, for whoever visits their cells later, also when the workbook is disposed of. */
  lines(wanting: WantedCells): LineSources<CellLine | KeptLine> {
    return cellLines(this.rows, this.allRows, this.spilled, wanting);
  }

  /** The areas that array formulas fill, as they are now: null where one fills its own cell only. */
  spillAreas(): (row: number, col: number) => Area | null {
    const ranges = spillRanges(this.context.formulas, this.context.unitId, this.worksheet.getSheetId());
    return (row, col) => spillAreaOf(ranges?.[row]?.[col]);
  }

  /** Visits every cell that holds a formula, as the engine writes it. */
  forEachFormula(visit: (row: number, col: number, formula: string) => void): void {
    forEachMade(this.rows, this.allRows, (row, col, { f }) => {
      if (f) visit(row, col, f);
    });
  }

  /** Looks of whole columns and of whole rows, by 0-based number. */
  get lineStyles(): { readonly columns: LineStyles; readonly rows: LineStyles } {
    const { columnData, rowData } = this.worksheet.getConfig();
    return { columns: columnData, rows: rowData };
  }

  protected get rows(): CellRows {
    return this.matrix.getMatrix();
  }

  /** The rows of the grid. */
  protected get allRows(): RowSpan {
    return { row: 0, rows: this.worksheet.getRowCount() };
  }

  private forEachSpilled(visit: (row: number, col: number, cell: ICellData) => void): void {
    const spilled = this.spilled;
    if (spilled)
      forEachIn(spilled, namedRows(spilled), (row, col, cell) => {
        const own = this.own(row, col);
        if (row < MAX_ROWS && col < MAX_COLS && !hasValue(own)) visit(row, col, { ...cell, s: own?.s ?? null });
      });
  }

  private get spilled(): CellRows | undefined {
    return spilledCells(this.context.formulas, this.context.unitId, this.worksheet.getSheetId());
  }

  /** The cell that stands at a place, only to be read. */
  protected own(row: number, col: number): EngineCell {
    const { rows } = this;
    const kept = KeptLine.at(rows, row);
    return kept ? kept.cell(col) : rows[row]?.[col];
  }

  private shown(row: number, col: number): EngineCell {
    const own = this.own(row, col);
    return hasValue(own) ? own : (this.spilled?.[row]?.[col] ?? own);
  }

  protected styleReference(row: number, col: number): ICellData['s'] {
    const { columnData, rowData } = this.worksheet.getConfig();
    return this.own(row, col)?.s ?? rowData[row]?.s ?? columnData[col]?.s;
  }
}

function spillAreaOf(range: SpillRange | undefined): Area | null {
  if (!range) return null;
  const area = fromUnitRange(range);
  return area.rows * area.cols > 1 ? area : null;
}
