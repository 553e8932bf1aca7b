import type { ReadingChoices } from '../reading-choices';
import { isBlank } from '../../cells/blank-cell';
import type { Policy } from '../../policy/policy';
import type { Notice } from '../findings';
import type { LedgerRow, Receipt } from '../ledger';
import type { ReadingQuestion } from '../recognition/recognise-ledger';
import type { LedgerContext } from './ledger-context';
import type { WholeLines } from './merged-lines';
import type { DatedCell } from './newest-day';
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
  choices: ReadingChoices,
  dateSystem: 1900 | 1904,
  policy: Policy,
  { continued }: WholeLines,
): Beside | ReadingQuestion | null {
  const { grid, receiptColumns, unitOf, title } = context;
  if (receiptColumns.length === 0) return null;
  const chosenOrder = choices.dateOrder ?? policy.dateOrder;
  for (const column of receiptColumns) {
    if (column.kind !== 'pair') continue;
    const cells = rows.map(({ rowNumber }) => grid.at(rowNumber - 1, column.date));
    const { order, openRow } = findDateOrder(cells);
    const open = openRow === null ? undefined : rows[openRow];
    if (order !== null || chosenOrder !== null || open === undefined) continue;
    const row = open.rowNumber - 1;
    return {
      kind: 'dateOrder',
      heading: grid.headingOf(column.date),
      place: grid.placeAt(row, column.date),
      value: String(grid.at(row, column.date)),
    };
  }
  const year = receiptYear(receiptColumns, rows, title, (column) => rows.some(({ rowNumber }) => !isBlank(grid.at(rowNumber - 1, column))));
  const dated = datedColumns(
    receiptColumns,
    (column) => findDateOrder(rows.map(({ rowNumber }) => grid.at(rowNumber - 1, column))).order ?? chosenOrder,
    dateSystem,
    year,
  );
  const { receipts, notices } = receiptsBeside(grid, rows, dated, unitOf, continued);
  if (isYearInDoubt(receiptColumns, receipts, year, title)) {
    const months = receiptColumns.filter((column) => column.kind !== 'pair');
    const headings = months.map(({ amount }) => grid.headingOf(amount));
    return { receipts: [], notices: [{ kind: 'monthYearUnknown', sheetName: grid.sheet.name, headings }], dates: [] };
  }
  return {
    receipts,
    notices: [...(receipts.length === 0 ? [] : notices), ...monthNotices(grid, dated)],
    dates: datedReceiptCells(grid, rows, dated),
  };
}
