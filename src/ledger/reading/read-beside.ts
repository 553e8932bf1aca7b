import type { ReadingChoices } from '../reading-choices';
import { isBlank } from '../../cells/blank-cell';
import { cellText } from '../../cells/cell-text';
import { currencyCode } from '../../domain/money/currency-name';
import type { Policy } from '../../policy/policy';
import type { Notice } from '../findings';
import type { LedgerRow, Receipt } from '../ledger';
import type { ReadingQuestion } from '../recognition/recognise-ledger';
import { headingPlaces } from './heading-places';
import type { LedgerContext } from './ledger-context';
import type { WholeLines } from './merged-lines';
import type { DatedCell } from './newest-day';
import type { LooseReceipt, ReceiptLine } from './column-receipts';
import { rowsOfReceipts } from './further-receipts';
import { datedColumns, datedReceiptCells, monthNotices, receiptsBeside } from './column-receipts';
import { receiptYear } from './receipt-year';
import { isYearInDoubt } from './year-in-doubt';
import { findDateOrder } from '../../tables/day-column';

/** Receipts that stand beside the rows. */
interface Beside {
  readonly receipts: readonly Receipt[];
  readonly notices: readonly Notice[];
  readonly dates: readonly DatedCell[];
}

/** The receipts in columns of their own beside the rows, or what must be asked to date them; null where there are no such columns (R9b). */
export function readBeside(
  context: LedgerContext,
  rows: readonly LedgerRow[],
  loose: readonly LooseReceipt[],
  choices: ReadingChoices,
  dateSystem: 1900 | 1904,
  policy: Policy,
  { continued }: WholeLines,
): Beside | ReadingQuestion | null {
  const { grid, receiptColumns, unitOf, title } = context;
  if (receiptColumns.length === 0) return null;
  const receiptLines = linesOf(context, rows, loose, continued);
  const chosenOrder = choices.dateOrder ?? policy.dateOrder;
  for (const column of receiptColumns) {
    if (column.kind !== 'pair') continue;
    const cells = receiptLines.map((line) => grid.at(line.row, column.date));
    const { order, openRow } = findDateOrder(cells);
    const open = openRow === null ? undefined : receiptLines[openRow];
    if (order !== null || chosenOrder !== null || open === undefined) continue;
    const { row } = open;
    return {
      kind: 'dateOrder',
      heading: grid.headingOf(column.date),
      place: grid.placeAt(row, column.date),
      value: String(grid.at(row, column.date)),
    };
  }
  const year = receiptYear(receiptColumns, rows, title, (column) => receiptLines.some(({ row }) => !isBlank(grid.at(row, column))));
  const dated = datedColumns(
    receiptColumns,
    (column) => findDateOrder(receiptLines.map(({ row }) => grid.at(row, column))).order ?? chosenOrder,
    dateSystem,
    year,
  );
  const { receipts, notices } = receiptsBeside(grid, receiptLines, dated, unitOf);
  if (isYearInDoubt(receiptColumns, receipts, year, title)) {
    const months = receiptColumns.filter((column) => column.kind !== 'pair');
    const headings = months.map(({ amount }) => grid.headingOf(amount));
    const places = headingPlaces(
      grid,
      months.map(({ amount }) => amount),
    );
    const sheetName = grid.sheet.name;
    return {
      receipts: [],
      notices: [{ kind: 'monthYearUnknown', sheetName, headings, places }, ...looseUnread(sheetName, loose)],
      dates: [],
    };
  }
  return {
    receipts,
    notices: [...(receipts.length === 0 ? [] : notices), ...monthNotices(grid, dated)],
    dates: datedReceiptCells(grid, receiptLines, dated),
  };
}

/** What came in on rows without an invoice, where it can't be counted; with a table of receipts also on those that go on with one. */
export function looseUnread(sheetName: string, loose: readonly LooseReceipt[], goingOn: Iterable<readonly number[]> = []): Notice[] {
  const rowNumbers = [...loose.map(({ row }) => row + 1), ...[...goingOn].flat().map((row) => row + 1)].sort((one, other) => one - other);
  return rowNumbers.length === 0 ? [] : [{ kind: 'receiptRowsUnread', sheetName, rowNumbers }];
}

/** Every row that holds receipts, in the sheet's order: those of invoices, and those that pay their customer's debts. */
function linesOf(
  { grid, furtherReceipts, mainCurrency, amountRole }: LedgerContext,
  rows: readonly LedgerRow[],
  loose: readonly LooseReceipt[],
  continued: ReadonlySet<number>,
): readonly ReceiptLine[] {
  const ofInvoices = rows.flatMap((ledgerRow): ReceiptLine[] => {
    const own = ledgerRow.rowNumber - 1;
    const { customer, invoiceNumber, currency } = ledgerRow;
    // A receipt beside one of several lines pays their invoice.
    const isNamed = invoiceNumber !== '' && (continued.has(own) || continued.has(own + 1));
    return rowsOfReceipts(own, furtherReceipts).map((row) => ({
      row,
      customer,
      invoiceNumber,
      currency,
      ...(!isNamed && { ownRow: ledgerRow }),
    }));
  });
  const currencyOf = (row: number): string => (amountRole === 'baseAmount' ? '' : currencyCode(cellText(grid.cell(row, 'currency'))));
  const ofCustomers = loose.map(
    ({ row, customer }): ReceiptLine => ({ row, customer, invoiceNumber: '', currency: currencyOf(row) || mainCurrency }),
  );
  return loose.length === 0 ? ofInvoices : [...ofInvoices, ...ofCustomers].sort((one, other) => one.row - other.row);
}
