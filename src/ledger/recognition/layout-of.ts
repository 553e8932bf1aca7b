import type { TableCandidate } from '../../tables/table-candidate';
import type { LedgerLayout } from '../ledger';
import type { ColumnRole } from '../reading-choices';
import { withoutRole } from './settle-columns';
import type { Columns, LedgerColumns } from './settle-columns';

/** A table that was found, with its columns as settled, where it stands on its sheet. */
export function layoutOf(table: TableCandidate<ColumnRole>, settled: LedgerColumns, confidence: number, isHeadless = false): LedgerLayout {
  const { sheet } = table;
  const at = (column: number): number => column + sheet.firstColumn;
  const isOwnCurrency = (column: number): boolean =>
    (table.readings[column] ?? []).some(({ text, currency }) => currency !== undefined || /原币/.test(text));
  const columns: Columns = {};
  for (const [role, column] of Object.entries(standIns(settled.columns, isOwnCurrency)) as [ColumnRole, number][])
    columns[role] = at(column);
  return {
    sheetName: sheet.name,
    headerRow: sheet.firstRow + table.headingRow,
    ...(isHeadless
      ? { headingRowCount: 0 }
      : table.firstHeadingRow < table.headingRow
        ? { headingRowCount: table.headingRow - table.firstHeadingRow + 1 }
        : {}),
    firstDataRow: sheet.firstRow + table.headingRow + (isHeadless ? 0 : 1),
    lastDataRow: sheet.firstRow + table.endRow - 1,
    columns,
    ...(Object.keys(settled.further).length > 0 && { further: mapValues(settled.further, (found) => found.map(at)) }),
    ...(settled.receiptColumns.length > 0 && {
      receiptColumns: settled.receiptColumns.map((receipt) =>
        receipt.kind === 'pair'
          ? { ...receipt, date: at(receipt.date), amount: at(receipt.amount) }
          : { ...receipt, amount: at(receipt.amount) },
      ),
    }),
    ...(settled.turned.length > 0 && { turned: settled.turned.map(at) }),
    ...(settled.turnedUnchecked.length > 0 && { turnedUnchecked: settled.turnedUnchecked.map(at) }),
    ...(settled.payable.length > 0 && { payableColumns: settled.payable.map(at) }),
    ...(settled.running !== null && { runningBalance: at(settled.running) }),
    ...(settled.foundReduction !== null && { foundReduction: at(settled.foundReduction) }),
    ...(settled.isRaising && { isRaising: true as const }),
    ...(isWholeWidth(table) ? {} : { span: { first: sheet.firstColumn + table.firstColumn, end: sheet.firstColumn + table.endColumn } }),
    confidence,
  };
}

function isWholeWidth({ sheet, firstColumn, endColumn }: TableCandidate<ColumnRole>): boolean {
  return firstColumn === 0 && sheet.values.every((row) => row.length <= endColumn);
}

/** Roles that another column fills for want of its own. */
function standIns(columns: Columns, isOwnCurrency: (column: number) => boolean): Columns {
  const filled: Columns = { ...columns };
  // Without an invoice date the delivery is what a debt begins with.
  if (filled.invoiceDate === undefined && filled.deliveryDate !== undefined) filled.invoiceDate = filled.deliveryDate;
  const isBalanceHome = filled.balance === undefined || (filled.currency === undefined && !isOwnCurrency(filled.balance));
  if (filled.amount === undefined && isBalanceHome && filled.debit === undefined && filled.baseAmount !== undefined) {
    filled.amount = filled.baseAmount;
  }
  // Without currencies all columns are in the home currency, and its name in a heading says nothing more.
  if (
    filled.currency === undefined &&
    (filled.baseAmount === undefined || filled.amount === undefined || filled.amount === filled.baseAmount)
  ) {
    return moved(moved(filled, 'baseBalance', 'balance'), 'baseReceived', 'received');
  }
  return filled;
}

function moved(columns: Columns, from: ColumnRole, to: ColumnRole): Columns {
  const column = columns[from];
  return columns[to] !== undefined || column === undefined ? columns : { ...withoutRole(columns, from), [to]: column };
}

function mapValues<Value, Mapped>(record: Readonly<Record<string, Value>>, of: (value: Value) => Mapped): Record<string, Mapped> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, of(value)]));
}
