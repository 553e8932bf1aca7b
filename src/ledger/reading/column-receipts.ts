import { isBlank } from '../../cells/blank-cell';
import { cellText } from '../../cells/cell-text';
import { isErrorCell } from '../../cells/error-cell';
import { endOfMonth } from '../../domain/calendar/month-steps';
import type { DateOrder } from '../../domain/calendar/read-day';
import { serialFromYmd } from '../../domain/calendar/serial-day';
import type { SerialDay } from '../../domain/calendar/serial-day';
import { safeCents } from '../../domain/money/cents';
import type { Money } from '../../tables/read-money';
import { DayColumn } from '../../tables/day-column';
import type { TableGrid } from '../../tables/table-grid';
import type { Notice } from '../findings';
import type { CustomerName, Receipt, ReceiptColumns } from '../ledger';
import type { ColumnRole } from '../reading-choices';
import { headingPlaces } from './heading-places';
import type { DatedCell } from './newest-day';
import { monthTurns } from './month-turns';
import { columnMoney, sumOfMoney } from './role-money';
import type { ColumnUnit } from './role-money';

/** A column of receipts with the way its dates are read. */
export type ReceiptColumn =
  | { readonly kind: 'pair'; readonly date: number; readonly amount: number; readonly days: DayColumn }
  | { readonly kind: 'month'; readonly amount: number; readonly day: SerialDay };

/** A row that holds receipts alone and names no invoice: 0-based, with whose they are. */
export interface LooseReceipt {
  readonly row: number;
  readonly customer: CustomerName;
}

/** A row's receipts with what they say of themselves. */
export interface ReceiptLine extends Pick<Receipt, 'customer' | 'invoiceNumber' | 'currency' | 'ownRow'> {
  /** 0-based. */
  readonly row: number;
}

/** What stands in the receipt columns of one row, together (R9b). */
export function moneyBeside(
  grid: TableGrid<ColumnRole>,
  row: number,
  columns: readonly { readonly amount: number }[],
  unitOf: ColumnUnit,
): Money {
  return columns.length === 0 ? 'blank' : sumOfMoney(columns.map(({ amount }) => columnMoney(grid, row, amount, unitOf)));
}

/**
 * The receipt columns with their days: a month's sums came in at its end, in `year` where no heading names the year, and what came before
 * the first of the months on the day before it begins (R9b).
 */
export function datedColumns(
  columns: readonly ReceiptColumns[],
  orderOf: (column: number) => DateOrder | null,
  dateSystem: 1900 | 1904,
  year: number | null,
): ReceiptColumn[] {
  const turns = monthTurns(columns);
  const beginnings = new Map(
    columns.flatMap((column) => {
      if (column.kind !== 'month') return [];
      const first = serialFromYmd(column.year ?? (year ?? 0) + (turns.get(column) ?? 0), column.month, 1);
      return first === null ? [] : [[column, first] as const];
    }),
  );
  const earliest = beginnings.size === 0 ? null : Math.min(...beginnings.values());
  return columns.flatMap((column): ReceiptColumn[] => {
    const { kind, amount } = column;
    if (kind === 'pair') return [{ ...column, days: new DayColumn(orderOf(column.date), dateSystem) }];
    if (kind === 'opening') return earliest === null ? [] : [{ kind: 'month', amount, day: earliest - 1 }];
    const first = beginnings.get(column);
    return first === undefined ? [] : [{ kind: 'month', amount, day: endOfMonth(first) }];
  });
}

/** The receipts that stand beside the rows of a ledger, and what of them can't be read (R9b). */
export function receiptsBeside(
  grid: TableGrid<ColumnRole>,
  lines: readonly ReceiptLine[],
  columns: readonly ReceiptColumn[],
  unitOf: ColumnUnit,
): { readonly receipts: readonly Receipt[]; readonly notices: readonly Notice[] } {
  const sheetName = grid.sheet.name;
  const receipts: Receipt[] = [];
  const notices: Notice[] = [];
  let totalCents = 0;
  for (const { row, ...line } of lines) {
    for (const column of columns) {
      const money = columnMoney(grid, row, column.amount, unitOf);
      const place = { sheetName, row, column: column.amount };
      if (money === 'unreadable') notices.push({ kind: 'receiptAmountUnreadable', place, value: grid.at(row, column.amount) });
      if (typeof money !== 'number' || money === 0) continue;
      const day = dayOf(grid, row, column);
      if (day === null && column.kind === 'pair') {
        const cell = grid.at(row, column.date);
        const value = isErrorCell(cell) || isBlank(cell) ? cell : cellText(cell);
        notices.push({ kind: 'receiptDateUnreadable', place: { ...place, column: column.date }, value, amountCents: money });
      }
      totalCents = safeCents(totalCents + money);
      receipts.push({ sheetName, rowNumber: row + 1, day, amountCents: money, ...line });
    }
  }
  return { receipts, notices: [{ kind: 'receiptsRead', sheetName, count: receipts.length, totalCents }, ...notices] };
}

function dayOf(grid: TableGrid<ColumnRole>, row: number, column: ReceiptColumn): SerialDay | null {
  if (column.kind === 'month') return column.day;
  const reading = column.days.read(grid.at(row, column.date));
  return reading.ok ? reading.day : null;
}

/** That sums by month were read as received at the months' ends. */
export function monthNotices(grid: TableGrid<ColumnRole>, columns: readonly ReceiptColumn[]): Notice[] {
  const months = columns.filter((column) => column.kind === 'month');
  if (months.length === 0) return [];
  const days = months.map(({ day }) => day);
  const headed = months.map(({ amount }) => amount);
  const headings = headed.map((column) => grid.headingOf(column));
  const places = headingPlaces(grid, headed);
  return [{ kind: 'monthReceipts', sheetName: grid.sheet.name, headings, places, from: Math.min(...days), to: Math.max(...days) }];
}

/** The cells that date receipts beside their rows. */
export function datedReceiptCells(
  grid: TableGrid<ColumnRole>,
  lines: readonly ReceiptLine[],
  columns: readonly ReceiptColumn[],
): DatedCell[] {
  return lines.flatMap(({ row }) =>
    columns.flatMap((column): DatedCell[] => {
      const day = dayOf(grid, row, column);
      if (day === null || isBlank(grid.at(row, column.amount))) return [];
      const at = column.kind === 'pair' ? column.date : column.amount;
      return [{ day, place: { sheetName: grid.sheet.name, row, column: at }, value: grid.at(row, at) }];
    }),
  );
}
