import type { Notice } from '../findings';
import type { LedgerRow } from '../ledger';

/** Finds invoices that were typed more than once: customer, number, dates, currency and amount agree; they stay several rows (R12). */
export class RepeatedInvoices {
  private readonly firstRows = new Map<string, LedgerRow>();
  private readonly repeated = new Map<LedgerRow, number[]>();

  add(row: LedgerRow): void {
    // Numbers that Excel has rounded to one may be of several invoices.
    if (row.invoiceNumber === '' || row.invoiceNumber.endsWith('…') || row.entry !== undefined || row.amountCents === 0) return;
    const key = [row.customer.key, row.invoiceNumber, row.invoiceDay, row.dueDay, row.currency, row.amountCents].join('\n');
    const first = this.firstRows.get(key);
    if (first === undefined) {
      this.firstRows.set(key, row);
      return;
    }
    const rowNumbers = this.repeated.get(first);
    if (rowNumbers === undefined) this.repeated.set(first, [first.rowNumber, row.rowNumber]);
    else rowNumbers.push(row.rowNumber);
  }

  list(sheetName: string): Notice[] {
    if (this.repeated.size === 0) return [];
    return [
      {
        kind: 'repeatedInvoices',
        sheetName,
        groups: [...this.repeated].map(([{ invoiceNumber }, rowNumbers]) => ({ invoiceNumber, rowNumbers })),
      },
    ];
  }
}
