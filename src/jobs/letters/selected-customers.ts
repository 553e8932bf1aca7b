import { cellText } from '../../cells/cell-text';
import type { Desk } from '../../desk/desk';
import { deskOfCustomer } from '../../desk/desks-by-currency';
import { customerKey } from '../../domain/text/customer-key';
import { InvoiceIndex } from '../../ledger/invoice-index';
import { unknownCustomer } from '../../ledger/customer-name';
import type { SelectedRow, SelectedRows } from '../ports/selection-port';

/** The debtors that selected rows mean. */
export interface SelectedCustomers {
  /** In the order of the selection. */
  readonly keys: ReadonlySet<string>;
  /** Rows that name none: headings, sums, empty parts of a sheet. */
  readonly rowsWithout: number;
}

/**
 * The debtors of selected rows: on the ledger's own sheet those of its rows, on any other sheet, such as 账龄明细, 账龄分析, 前十大欠款风险 or
 * 预警清单, those whose name stands in a cell of the row, else whose invoice alone bears a number that does.
 */
export function selectedCustomers({ sheet, rows }: SelectedRows, desk: Desk): SelectedCustomers {
  const ofLedger = new Map<number, string[]>();
  const invoices: { readonly customer: Desk['aged']['ledger']['rows'][number]['customer']; readonly invoiceNumber: string }[] = [];
  const { ledger } = desk.aged;
  for (const row of ledger.rows) {
    invoices.push(row);
    if ((row.sheetName ?? ledger.layout.sheetName) !== sheet) continue;
    // Of tables beside each other a row holds invoices of each.
    ofLedger.set(row.rowNumber - 1, [...(ofLedger.get(row.rowNumber - 1) ?? []), row.customer.key]);
  }
  const byNumber = new InvoiceIndex(invoices);
  const keys = new Set<string>();
  let rowsWithout = 0;
  for (const row of rows) {
    const found = (ofLedger.get(row.row) ?? [named(row, desk) ?? numbered(row, byNumber)]).filter(
      (key) => key !== undefined && key !== unknownCustomer.key,
    );
    if (found.length === 0) rowsWithout += 1;
    for (const key of found) if (key !== undefined) keys.add(key);
  }
  return { keys, rowsWithout };
}

function named({ values }: SelectedRow, desk: Desk): string | undefined {
  const hasAccount = (key: string): boolean => deskOfCustomer(desk, key).accounts.has(key);
  return values.map((value) => (typeof value === 'string' ? customerKey(value) : '')).find((key) => key !== '' && hasAccount(key));
}

/** Numbers of few digits are counts and days as often as they are invoices'. */
const leastDigits = 5;

function numbered(
  { values }: SelectedRow,
  invoices: { customerOf(invoiceNumber: string): { readonly key: string } | null },
): string | undefined {
  for (const value of values) {
    const text = typeof value === 'string' ? cellText(value) : '';
    const customer = text.length >= leastDigits ? invoices.customerOf(text) : null;
    if (customer !== null) return customer.key;
  }
  return undefined;
}
