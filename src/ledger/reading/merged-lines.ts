import type { Decimal } from 'decimal.js';

import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { Exact } from '../../domain/money/exact';
import { readYuan } from '../../domain/money/read-amount';
import type { TableGrid } from '../../tables/table-grid';
import type { ReceiptColumns } from '../ledger';
import type { ColumnRole } from '../reading-choices';
import { classifyRow, holdsFiguresOnly } from './classify-row';
import { tellingRoles } from './telling-roles';

/** A sheet on which every line of an invoice says what its invoice says. */
export interface WholeLines {
  readonly sheet: SourceSheet;
  /** 0-based rows that go on with the invoice of the row above them. */
  readonly continued: ReadonlySet<number>;
  /** Those of them that no merge shows, but blanks beside a line's own text and amount. */
  readonly byBlanks: readonly number[];
}

const sums: readonly ColumnRole[] = [
  'received',
  'reduction',
  'balance',
  'baseAmount',
  'baseBalance',
  'baseReceived',
  'debit',
  'credit',
  'amount',
];
const ofInvoice: readonly ColumnRole[] = [
  'customer',
  'invoiceNumber',
  'contract',
  'invoiceDate',
  'dueDate',
  'deliveryDate',
  'settledDate',
  'terms',
  'currency',
  'salesperson',
];

/**
 * What is merged over several lines holds for all of them: customer, invoice, dates, terms; the amounts stay each line's own, and a merged
 * sum of receipts or deductions pays the lines in their order, and so does a merged receipt on its date, a merged balance is what that
 * left. Where nothing shows merges, a line without customer, number and dates, with a text of its own and an amount, goes on with the
 * invoice above.
 */
export function wholeLines(grid: TableGrid<ColumnRole>, receiptColumns: readonly ReceiptColumns[] = []): WholeLines {
  const { sheet } = grid;
  const rows = sheet.values.map((row): CellValue[] | readonly CellValue[] => row);
  const put = (row: number, column: number, value: CellValue): void => {
    const index = row - sheet.firstRow;
    const copy = [...(rows[index] ?? [])];
    copy[column - sheet.firstColumn] = value;
    rows[index] = copy;
  };
  const continued = new Set<number>();
  const columns = new Map((Object.entries(grid.columns) as [ColumnRole, number][]).map(([role, column]) => [column, role]));
  for (const [role, further] of Object.entries(grid.further) as [ColumnRole, readonly number[]][])
    for (const column of further) columns.set(column, role);
  const receipts = new Set(receiptColumns.map(({ amount }) => amount));
  const dates = new Set(receiptColumns.flatMap((receipt) => (receipt.kind === 'pair' ? [receipt.date] : [])));
  for (const { row, rows: height, column } of sheet.merges ?? []) {
    const role = receipts.has(column) ? 'received' : dates.has(column) ? 'receiptDate' : columns.get(column);
    if (height < 2 || role === undefined || row < grid.firstDataRow || row > grid.lastDataRow || isBlank(grid.at(row, column))) continue;
    const lines = Array.from({ length: Math.min(height, grid.lastDataRow - row + 1) }, (_unused, index) => row + index);
    if (sums.includes(role)) shareOut(grid, role, column, lines, put);
    else for (const line of lines.slice(1)) put(line, column, grid.at(row, column));
    if (role === 'invoiceNumber') for (const line of lines.slice(1)) continued.add(line);
  }
  const byBlanks = blankLines(
    grid,
    new Set((sheet.merges ?? []).flatMap(({ row, rows: height }) => Array.from({ length: height }, (_u, i) => row + i))),
  );
  for (const [row, source] of byBlanks) {
    continued.add(row);
    for (const role of ofInvoice) {
      const column = grid.columns[role];
      if (column !== undefined && isBlank(grid.at(row, column))) put(row, column, grid.at(source, column));
    }
  }
  if (continued.size === 0 && rows.every((row, index) => row === sheet.values[index])) return { sheet, continued, byBlanks: [] };
  return { sheet: { ...sheet, values: rows }, continued, byBlanks: [...byBlanks.keys()] };
}

/**
 * A sum merged over lines pays them in their order, what is left over the last of them; a merged balance is what it left unpaid of the last
 * ones.
 */
function shareOut(
  grid: TableGrid<ColumnRole>,
  role: ColumnRole,
  column: number,
  lines: readonly number[],
  put: (row: number, column: number, value: CellValue) => void,
): void {
  if (role !== 'received' && role !== 'reduction' && role !== 'balance') return;
  const amountColumn = grid.columns.amount;
  const [first] = lines;
  if (amountColumn === undefined || first === undefined) return;
  // As they stand, not yet cents: in 万元 they have more than two decimals.
  const total = figureOf(grid.at(first, column));
  const amounts = lines.map((line) => figureOf(grid.at(line, amountColumn)));
  if (total === null || total.isNegative()) return;
  const owed = amounts.flatMap((amount) => (amount === null || amount.isNegative() ? [] : [amount]));
  if (owed.length < lines.length) return;
  // What is left after the first lines were paid is of the last.
  const inOrder = [...lines.entries()];
  if (role === 'balance') inOrder.reverse();
  let left = total;
  for (const [turn, [index, line]] of inOrder.entries()) {
    const share = turn === lines.length - 1 ? left : Exact.min(left, owed[index] ?? left);
    left = left.minus(share);
    // Nothing was received on a line that is left nothing, and its date dates nothing.
    put(line, column, share.isZero() && role === 'received' ? '' : share.toNumber());
  }
}

/** A figure that says its own unit, as 1.5万 does, can't be written as a number beside others. */
function figureOf(value: CellValue): Decimal | null {
  const figure = typeof value === 'string' && /[千万亿]/.test(value) ? null : readYuan(value);
  return figure?.ok === true ? figure.yuan : null;
}

/** Lines that no merge shows, each with the row whose invoice they go on with. */
function blankLines(grid: TableGrid<ColumnRole>, merged: ReadonlySet<number>): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  if (!grid.has('customer') || !grid.has('invoiceNumber') || !(grid.has('dueDate') || grid.has('invoiceDate'))) return lines;
  const isBare = (row: number): boolean =>
    ofInvoice.every((role) => role === 'currency' || role === 'salesperson' || isBlank(grid.cell(row, role)));
  // Most ledgers have no such row at all.
  if (!rowsOf(grid).some((row) => isBare(row) && tellingRoles.money.some((role) => !isBlank(grid.cell(row, role))))) return lines;
  let above: number | null = null;
  for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1) {
    const { kind } = classifyRow(grid, row, tellingRoles);
    if (kind !== 'entry') {
      above = null;
      continue;
    }
    if (!isBare(row) || merged.has(row)) above = isBlank(grid.cell(row, 'invoiceNumber')) ? null : row;
    else if (above !== null && !holdsFiguresOnly(grid, row, tellingRoles) && hasTextLike(grid, row, above)) lines.set(row, above);
  }
  return lines;
}

function rowsOf({ firstDataRow, lastDataRow }: TableGrid<ColumnRole>): number[] {
  return Array.from({ length: Math.max(0, lastDataRow - firstDataRow + 1) }, (_unused, index) => firstDataRow + index);
}

/** Whether a line has a text of its own in a column of no role where the invoice's first line has one too. */
function hasTextLike(grid: TableGrid<ColumnRole>, row: number, above: number): boolean {
  const roles = new Set(Object.values(grid.columns));
  return grid.rowValues(row).some((value, index) => {
    const column = (grid.span?.first ?? grid.sheet.firstColumn) + index;
    return typeof value === 'string' && !isBlank(value) && !roles.has(column) && !isBlank(grid.at(above, column));
  });
}
