import type { Worksheet } from '@univerjs/core';

import { type Area, intersectAreas, MAX_COLS, MAX_ROWS } from './area';
import { invalidArgument } from './book-error';
import type { SheetContext } from './sheet-context';
import type { SheetSize } from './sheet-size';
import { fromUnitRange, toUnitRange } from './univer-range';

/** The width of a column that was never set: 8.43 characters of the body font. */
export const DEFAULT_COLUMN_PIXELS = 64;

/** The height of a row that was never set: 15 points. */
export const DEFAULT_ROW_PIXELS = 20;

/** The grid of a sheet: merges, frozen panes, widths and heights (pixels at 96 dpi), hidden rows and columns. */
export class SheetGrid {
  constructor(
    private readonly context: SheetContext,
    private readonly worksheet: Worksheet,
    private readonly size: SheetSize,
  ) {}

  get merges(): Area[] {
    return this.worksheet.getMergeData().map(fromUnitRange);
  }

  /** Makes one cell of an area; merges it crosses are taken apart first. */
  merge(area: Area): void {
    if (area.rows * area.cols < 2) return;
    this.unmerge(area);
    this.size.ensure(area.row + area.rows, area.col + area.cols);
    this.mutate('sheet.mutation.add-worksheet-merge', { ranges: [toUnitRange(area)] });
  }

  /** Takes every merge apart that the area touches. */
  unmerge(area: Area): void {
    const ranges = this.merges.filter((merge) => intersectAreas(merge, area)).map(toUnitRange);
    if (ranges.length > 0) this.mutate('sheet.mutation.remove-worksheet-merge', { ranges });
  }

  /** How many rows and columns stay in sight. */
  get freeze(): { readonly rows: number; readonly cols: number } {
    const { ySplit, xSplit } = this.worksheet.getFreeze();
    return { rows: Math.max(0, ySplit), cols: Math.max(0, xSplit) };
  }

  setFreeze(rows: number, cols: number): void {
    this.size.ensure(rows + 1, cols + 1);
    this.mutate('sheet.mutation.set-frozen', {
      startRow: rows || -1,
      startColumn: cols || -1,
      ySplit: rows,
      xSplit: cols,
      resetScroll: false,
    });
  }

  /** Pixels; also of a hidden column. */
  columnWidth(col: number): number {
    return this.worksheet.getConfig().columnData[col]?.w ?? this.worksheet.getConfig().defaultColumnWidth;
  }

  setColumnWidth(col: number, cols: number, pixels: number): void {
    if (!(pixels >= 0)) throw invalidArgument('A column width is zero or more.');
    const count = cols === MAX_COLS ? this.size.colCount : cols;
    this.size.ensure(1, col + count);
    const { columnData } = this.worksheet.getConfig();
    // Set directly too: Univer forgets a width that equals its default, and skips hidden columns.
    for (let c = col; c < col + count; c++) (columnData[c] ??= {}).w = pixels;
    this.mutate('sheet.mutation.set-worksheet-col-width', {
      ranges: [toUnitRange({ row: 0, rows: this.size.rowCount, col, cols: count })],
      colWidth: pixels,
    });
    for (let c = col; c < col + count; c++) (columnData[c] ??= {}).w = pixels;
  }

  get defaultColumnWidth(): number {
    return this.worksheet.getConfig().defaultColumnWidth;
  }

  get defaultRowHeight(): number {
    return this.worksheet.getConfig().defaultRowHeight;
  }

  /** Widths that were set, by column. */
  get columnWidths(): Map<number, number> {
    return this.collect(this.worksheet.getConfig().columnData, (data) => data.w);
  }

  /** Pixels; also of a hidden row. */
  rowHeight(row: number): number {
    return this.worksheet.getConfig().rowData[row]?.h ?? this.worksheet.getConfig().defaultRowHeight;
  }

  setRowHeight(row: number, rows: number, pixels: number): void {
    if (!(pixels >= 0)) throw invalidArgument('A row height is zero or more.');
    const count = rows === MAX_ROWS ? this.size.rowCount : rows;
    this.size.ensure(row + count, 1);
    this.mutate('sheet.mutation.set-worksheet-row-height', {
      ranges: [toUnitRange({ row, rows: count, col: 0, cols: this.size.colCount })],
      rowHeight: pixels,
    });
    const { rowData } = this.worksheet.getConfig();
    for (let r = row; r < row + count; r++) (rowData[r] ??= {}).h = pixels;
  }

  /** Heights that were set, by row. */
  get rowHeights(): Map<number, number> {
    return this.collect(this.worksheet.getConfig().rowData, (data) => data.h);
  }

  isRowHidden(row: number): boolean {
    return Boolean(this.worksheet.getConfig().rowData[row]?.hd);
  }

  isColumnHidden(col: number): boolean {
    return Boolean(this.worksheet.getConfig().columnData[col]?.hd);
  }

  setRowsHidden(row: number, rows: number, hidden: boolean): void {
    const count = rows === MAX_ROWS ? this.size.rowCount : rows;
    this.size.ensure(row + count, 1);
    this.mutate(hidden ? 'sheet.mutation.set-row-hidden' : 'sheet.mutation.set-row-visible', {
      ranges: [toUnitRange({ row, rows: count, col: 0, cols: this.size.colCount })],
    });
  }

  setColumnsHidden(col: number, cols: number, hidden: boolean): void {
    const count = cols === MAX_COLS ? this.size.colCount : cols;
    this.size.ensure(1, col + count);
    this.mutate(hidden ? 'sheet.mutation.set-col-hidden' : 'sheet.mutation.set-col-visible', {
      ranges: [toUnitRange({ row: 0, rows: this.size.rowCount, col, cols: count })],
    });
  }

  /** Hidden rows (columns), ascending. */
  get hiddenRows(): number[] {
    return [...this.collect(this.worksheet.getConfig().rowData, (data) => data.hd || undefined).keys()];
  }

  get hiddenColumns(): number[] {
    return [...this.collect(this.worksheet.getConfig().columnData, (data) => data.hd || undefined).keys()];
  }

  get showsGridlines(): boolean {
    return Boolean(this.worksheet.getConfig().showGridlines);
  }

  set showsGridlines(shows: boolean) {
    this.mutate('sheet.mutation.toggle-gridlines', { showGridlines: shows ? 1 : 0 });
  }

  /** `#RRGGBB`, or null for none. */
  get tabColor(): string | null {
    return this.worksheet.getConfig().tabColor || null;
  }

  set tabColor(color: string | null) {
    this.mutate('sheet.mutation.set-tab-color', { color: color ?? '' });
  }

  private collect<D extends object>(
    data: Readonly<Record<number, D | undefined>>,
    pick: (entry: D) => number | undefined,
  ): Map<number, number> {
    const out = new Map<number, number>();
    for (const key of Object.keys(data)) {
      const entry = data[Number(key)];
      const value = entry && pick(entry);
      if (value !== undefined) out.set(Number(key), value);
    }
    return out;
  }

  private mutate(id: string, params: object): void {
    this.context.mutate(id, { subUnitId: this.worksheet.getSheetId(), ...params });
  }
}
