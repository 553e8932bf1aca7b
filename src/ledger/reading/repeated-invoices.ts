import type { Notice } from '../findings';
import type { LedgerRow } from '../ledger';

/** Finds invoices that were typed more than once: customer, number, dates, currency and amount agree; they stay several rows (R12). */
export class RepeatedInvoices {
  /** By number, which nearly every invoice has alone: its row; where several have it, the first of each by all else that is compared. */
  private readonly firstRows = new Map<string, LedgerRow | Map<string, LedgerRow>>();
  private readonly repeated = new Map<LedgerRow, number[]>();

  add(row: LedgerRow): void {
    // Numbers that Excel has rounded to one may be of several invoices.
    if (row.invoiceNumber === '' || row.invoiceNumber.endsWith('…') || row.entry !== undefined || row.amountCents === 0) return;
    const known = this.firstRows.get(row.invoiceNumber);
    if (known === undefined) {
      this.firstRows.set(row.invoiceNumber, row);
      return;
    }
    const byRest = known instanceof Map ? known : new Map([[restOf(known), known]]);
    if (byRest !== known) this.firstRows.set(row.invoiceNumber, byRest);
    const first = byRest.get(restOf(row));
    if (first === undefined) {
      byRest.set(restOf(row), row);
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

function restOf({ customer, invoiceDay, dueDay, currency, amountCents }: LedgerRow): string {
  return [customer.key, invoiceDay, dueDay, currency, amountCents].join('\n');
}
