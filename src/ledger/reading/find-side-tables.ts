import type { LedgerLayout } from '../ledger';
import type { ColumnRole } from '../reading-choices';
import { gridOf } from '../../tables/grid-of';
import type { TableGrid } from '../../tables/table-grid';
import type { TableKind } from '../../tables/table-kind';
import { knownHeadings } from '../recognition/known-headings';
import type { SourceSheet, SourceWorkbook } from '../../cells/source-workbook';
import { assignColumns } from '../../tables/assign-columns';
import { headingRowsAt } from '../../tables/heading-rows';
import { readHeading } from '../../tables/read-heading';
import { firstTitleRow } from '../../tables/sheet-sections';
import type { CustomerTableRole } from '../recognition/heading-words/customer-table-words';
import type { ReceiptRole } from '../recognition/receipt-columns';
import { customerTableRules, ledgerRules, receiptRules } from '../recognition/role-rules';
import { bestTable } from '../../tables/table-candidate';
import type { TableCandidate } from '../../tables/table-candidate';
import { otherNames, receiptNames, tellingNames } from '../recognition/sheet-names';
import { readTitleFacts } from '../recognition/title-facts';
import type { TitleFacts } from '../recognition/title-facts';

/** A table beside the ledger, found by its headings (R39), with what its title rows say. */
export interface SideTable<Role extends string> {
  readonly grid: TableGrid<Role>;
  readonly title: TitleFacts;
}

/** 收款明细 as a kind of table (R39). */
export const receiptsTable: TableKind<ReceiptRole> = {
  rules: receiptRules,
  weights: { date: 2, amount: 2, customer: 1, invoiceNumber: 1 },
  knownHeadings,
  isComplete: isReceipts,
};

const customerTable: TableKind<CustomerTableRole> = {
  rules: customerTableRules,
  weights: { customer: 1, terms: 1 },
  knownHeadings,
  isComplete: (columns) => columns.customer !== undefined && columns.terms !== undefined,
};

/** The receipts tables 收款明细 of a workbook: other sheets, or below the ledger where it ends at another table, or beside it (R9, R39). */
export function findReceiptsTables(workbook: SourceWorkbook, layout: LedgerLayout, ledgerEndRow: number | null): SideTable<ReceiptRole>[] {
  return otherTables(workbook, layout, ledgerEndRow).flatMap((sheet) => {
    const table = bestTable(sheet, receiptsTable);
    if (table === null) return [];
    const title = readTitleFacts(sheet, table.firstHeadingRow, workbook.dateSystem);
    return saysReceipts(table, title.text) && !isInvoiceTable(table) ? [{ grid: gridOf(table), title }] : [];
  });
}

/** The table 客户资料 with the customers' usual terms, or null (R12b, R39). */
export function findCustomerTable(
  workbook: SourceWorkbook,
  layout: LedgerLayout,
  ledgerEndRow: number | null,
): SideTable<CustomerTableRole> | null {
  for (const sheet of otherTables(workbook, layout, ledgerEndRow)) {
    const table = bestTable(sheet, customerTable);
    // A table with terms and money of its own is another ledger, not a list of customers.
    if (table !== null && !isInvoiceTable(table, true))
      return { grid: gridOf(table), title: readTitleFacts(sheet, table.firstHeadingRow, workbook.dateSystem) };
  }
  return null;
}

function otherTables(workbook: SourceWorkbook, layout: LedgerLayout, ledgerEndRow: number | null): SourceSheet[] {
  return workbook.sheets.flatMap((sheet) => {
    if (sheet.ours) return [];
    return sheet.name === layout.sheetName ? [...below(sheet, ledgerEndRow ?? layout.lastDataRow + 1), ...beside(sheet, layout)] : [sheet];
  });
}

/** What stands below a ledger, from the title over its headings on. */
function below(sheet: SourceSheet, endRow: number): SourceSheet[] {
  const first = firstTitleRow(sheet, endRow - sheet.firstRow);
  const values = sheet.values.slice(first);
  return values.length === 0 ? [] : [{ ...sheet, firstRow: sheet.firstRow + first, values, tables: [] }];
}

/** What stands left and right of a ledger that does not take the whole width. */
function beside(sheet: SourceSheet, { span }: LedgerLayout): SourceSheet[] {
  if (span === undefined) return [];
  const [first, end] = [span.first - sheet.firstColumn, span.end - sheet.firstColumn];
  return [
    { ...sheet, values: sheet.values.map((row) => row.slice(0, first)), tables: [] },
    { ...sheet, firstColumn: span.end, values: sheet.values.map((row) => row.slice(end)), tables: [] },
  ].filter(({ values }) => values.some((row) => row.some((value) => value !== '')));
}

function isReceipts(columns: Partial<Record<ReceiptRole, number>>): boolean {
  return (
    columns.date !== undefined && columns.amount !== undefined && (columns.customer !== undefined || columns.invoiceNumber !== undefined)
  );
}

/** A date, a name and an amount are many things; the sheet, its title or a heading must say that money came in. */
function saysReceipts(table: TableCandidate<ReceiptRole>, title: string): boolean {
  const named = `${table.sheet.name} ${title}`;
  if (otherNames.test(named)) return false;
  return (
    receiptNames.test(named) ||
    [table.columns.date, table.columns.amount].some((column) => headsReceipts(table, column)) ||
    (table.sheet.values[table.headingRow] ?? []).some((value) => numbersReceipts.test(readHeading(value).text))
  );
}

/** 收款单号 beside what was set against invoices: a paper of money that came in. */
const numbersReceipts = /^(?:收款|回款|到账)(?:单|凭证)/;

function headsReceipts({ headings }: TableCandidate<string>, column: number | undefined): boolean {
  const text = column === undefined ? '' : (headings.get(column)?.text ?? '');
  return receiptNames.test(text) || /received|paid/.test(text);
}

/** Whether the same headings make a table of invoices; 应收金额 beside a day and a sum that are both headed as received makes none. */
export function isInvoiceTable(table: TableCandidate<string>, termsAllowed = false): boolean {
  const ledger = asLedger(table);
  if (ledger === null) return false;
  const { columns, scores, headings } = ledger;
  if (fallsDue(columns, termsAllowed)) return true;
  const { date, amount: sum } = table.columns;
  if (!termsAllowed && headsReceipts(table, date) && headsReceipts(table, sum)) return false;
  const amount = columns.amount === undefined ? '' : (headings.get(columns.amount)?.text ?? '');
  return (scores.amount ?? 0) >= 0.9 && (termsAllowed || /应收|价税|含税|开票|发票|invoice/.test(amount));
}

/** Whether a table that is called one of receipts has nothing of invoices but what is owed on them. */
export function isNamedForReceipts(table: TableCandidate<string>): boolean {
  const { name } = table.sheet;
  const ledger = asLedger(table);
  return (
    receiptNames.test(name) && !otherNames.test(name) && !tellingNames.test(name) && ledger !== null && !fallsDue(ledger.columns, false)
  );
}

type LedgerColumns = Partial<Record<ColumnRole, number>>;

function fallsDue({ dueDate, balance, terms }: LedgerColumns, termsAllowed: boolean): boolean {
  return dueDate !== undefined || balance !== undefined || (terms !== undefined && !termsAllowed);
}

/** What the headings of a table are by the rules of a ledger; null where it has none. */
function asLedger(table: TableCandidate<string>): ReturnType<typeof assignColumns<ColumnRole>> | null {
  const width = table.sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const rows = headingRowsAt(table.sheet, table.firstHeadingRow, 0, width).find(
    ({ lastHeadingRow }) => lastHeadingRow === table.headingRow,
  );
  return rows === undefined ? null : assignColumns(table.sheet, rows.headings, table.headingRow + 1, ledgerRules);
}
