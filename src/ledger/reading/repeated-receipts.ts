import type { Notice } from '../findings';
import type { Receipt } from '../ledger';

/** What tells one receipt from another, wherever it stands: day, customer, invoice number, amount and currency. */
export function receiptKey({ day, customer, invoiceNumber, amountCents, currency }: Receipt): string {
  return JSON.stringify([day, customer.key, invoiceNumber, amountCents, currency]);
}

/**
 * Says which receipts of a table may have been typed more than once: they name an invoice and agree in all that is known of them. They stay
 * several, for an invoice may be paid twice a day (R9).
 */
export function repeatedReceipts(sheetName: string, receipts: readonly Receipt[]): Notice[] {
  const rowsByKey = new Map<string, { readonly invoiceNumber: string; readonly rowNumbers: number[] }>();
  for (const receipt of receipts) {
    if (receipt.day === null || receipt.invoiceNumber === '' || receipt.amountCents === 0) continue;
    const key = receiptKey(receipt);
    const known = rowsByKey.get(key);
    if (known === undefined) rowsByKey.set(key, { invoiceNumber: receipt.invoiceNumber, rowNumbers: [receipt.rowNumber] });
    else known.rowNumbers.push(receipt.rowNumber);
  }
  const groups = [...rowsByKey.values()].filter(({ rowNumbers }) => rowNumbers.length > 1);
  return groups.length === 0 ? [] : [{ kind: 'repeatedReceipts', sheetName, groups }];
}
