import type { UnitFactor } from '../../domain/money/read-amount';
import type { CellValue } from '../../cells/cell-value';
import { readMoney } from '../../tables/read-money';
import type { Money } from '../../tables/read-money';
import type { TableGrid } from '../../tables/table-grid';
import type { ColumnRole } from '../reading-choices';

export type ColumnUnit = (column: number) => UnitFactor;

/** The money of a role in one row: several columns add up, and are unreadable where one is (R9b, R12). */
export function roleMoney(grid: TableGrid<ColumnRole>, row: number, role: ColumnRole, unitOf: ColumnUnit): Money {
  return moneyAmong(grid, grid.sheet.values[row - grid.sheet.firstRow] ?? [], role, unitOf);
}

/** The same, of cells that stood in a row of the sheet. */
export function moneyAmong(grid: TableGrid<ColumnRole>, cells: readonly CellValue[], role: ColumnRole, unitOf: ColumnUnit): Money {
  const own = grid.columns[role];
  if (own === undefined) return 'blank';
  const further = grid.further[role];
  if (further === undefined) return moneyIn(grid, cells, own, unitOf);
  return sumOfMoney([own, ...further].map((column) => moneyIn(grid, cells, column, unitOf)));
}

/** The money of one cell, its sign turned where the column is written so (R9b). */
export function columnMoney(grid: TableGrid<ColumnRole>, row: number, column: number, unitOf: ColumnUnit): Money {
  return moneyIn(grid, grid.sheet.values[row - grid.sheet.firstRow] ?? [], column, unitOf);
}

function moneyIn(grid: TableGrid<ColumnRole>, cells: readonly CellValue[], column: number, unitOf: ColumnUnit): Money {
  const money = readMoney(cells[column - grid.sheet.firstColumn] ?? '', unitOf(column));
  return typeof money === 'number' && money !== 0 && grid.turned.has(column) ? -money : money;
}

/** Blank where all are, unreadable where one is. */
export function sumOfMoney(parts: readonly Money[]): Money {
  if (parts.includes('unreadable')) return 'unreadable';
  const figures = parts.filter((part) => typeof part === 'number');
  return figures.length === 0 ? 'blank' : figures.reduce((sum, part) => sum + part, 0);
}
