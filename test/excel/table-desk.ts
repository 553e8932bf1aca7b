import type { TableChange } from '../../src/jobs/ports/tables-port';
import { ExcelTables } from '../../src/excel/excel-tables';
import type { Book } from '../../src/workbench/book/book';
import type { BookSheet } from '../../src/workbench/book/book-sheet';
import type { BookTable } from '../../src/workbench/book/book-tables';
import type { CellInput } from '../../src/workbench/book/cell-value';
import type { DeskOptions } from '../../src/workbench/host/desk';
import { openExcelDesk, watched, type ExcelDesk } from './excel-desk';

export const headings = ['日期', '客户', '金额', '状态'];
/** 2025-12-01. */
export const december = 45992;

/** Two rows of a register, with dates, texts and amounts as such. */
export const twoRows: readonly (readonly CellInput[])[] = [
  [december, '甲公司', 1_000, '跟进中'],
  [december + 1, '00123', 500.25, '已结'],
];

/** A desk with a register as an Excel table, `催收记录` from B3 on, and one under plain headings, `还款计划` from A1 on. */
export interface TableDesk extends ExcelDesk {
  readonly sheet: BookSheet;
  readonly table: BookTable;
  readonly plain: BookSheet;
  tables(): ExcelTables;
  change(...changes: readonly TableChange[]): ReturnType<ExcelTables['change']>;
  /** What stands in rows of the Excel table's columns; `rows` counts from the headings on. */
  cells(rows: number): unknown;
  plainCells(rows: number): unknown;
}

export async function openTableDesk(rows: readonly (readonly CellInput[])[] = twoRows, options: DeskOptions = {}): Promise<TableDesk> {
  const desk = await openExcelDesk(options);
  const { sheet, table, plain } = layTables(desk.book, rows);
  desk.book.names.add('我的区域', '=Sheet1!$A$1:$B$2');
  const tables = (): ExcelTables => new ExcelTables();
  return {
    ...desk,
    sheet,
    table,
    plain,
    tables,
    change: (...changes) => tables().change(changes, watched()),
    cells: (count) => sheet.cells.values({ row: 2, col: 1, rows: count, cols: 4 }),
    plainCells: (count) => plain.cells.values({ row: 0, col: 0, rows: count, cols: 4 }),
  };
}

/** Lays the registers out on two new sheets. */
export function layTables(
  book: Book,
  rows: readonly (readonly CellInput[])[] = twoRows,
): { readonly sheet: BookSheet; readonly table: BookTable; readonly plain: BookSheet } {
  const sheet = book.addSheet('催收记录');
  sheet.cells.write(2, 1, [headings, ...rows]);
  dress(sheet, 3, 1, Math.max(rows.length, 1));
  const table = book.tables.add(sheet, { row: 2, col: 1, rows: Math.max(rows.length, 1) + 1, cols: 4 }, { name: '催收表' });
  const plain = book.addSheet('还款计划');
  plain.cells.write(0, 0, [headings, ...twoRows]);
  dress(plain, 1, 0, 2);
  return { sheet, table, plain };
}

/** Formats and looks of a register's rows. */
function dress(sheet: BookSheet, row: number, col: number, rows: number): void {
  sheet.cells.patchStyle({ row, col, rows, cols: 1 }, { numberFormat: 'yyyy/m/d' });
  sheet.cells.patchStyle({ row, col: col + 1, rows, cols: 1 }, { numberFormat: '@' });
  sheet.cells.patchStyle({ row, col: col + 2, rows, cols: 1 }, { numberFormat: '#,##0.00' });
  sheet.cells.patchStyle({ row, col, rows, cols: 4 }, { fill: '#EEEEEE' });
}

/** What is asked of the Excel table, its headings as they were read. */
export function ofTable(more: Partial<TableChange> = {}): TableChange {
  return {
    sheet: '催收记录',
    headingRow: 2,
    lastRow: 4,
    headings: headings.map((value, index) => ({ column: 1 + index, value })),
    changedRows: [],
    newRows: [],
    ...more,
  };
}

/** What is asked of the plain table. */
export function ofPlain(more: Partial<TableChange> = {}): TableChange {
  return {
    ...ofTable(),
    sheet: '还款计划',
    headingRow: 0,
    lastRow: 2,
    headings: headings.map((value, index) => ({ column: index, value })),
    ...more,
  };
}

/** A new row from a column on. */
export function newRow(column: number, date: number, customer: string, amount: number, status: string): TableChange['newRows'][number] {
  return [
    { column, value: { date } },
    { column: column + 1, value: customer },
    { column: column + 2, value: amount },
    { column: column + 3, value: status },
  ];
}

/** A row as it was read. */
export function asRead(column: number, values: readonly (string | number)[]): TableChange['changedRows'][number]['asRead'] {
  return values.map((value, index) => ({ column: column + index, value }));
}
