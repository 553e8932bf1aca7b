import type { Decimal } from 'decimal.js';

import { averageDaysLate } from '../domain/ratios/average-days-late';
import type { DueReceipt } from '../domain/ratios/average-days-late';
import type { Account } from './account';
import type { Desk } from './desk';
import { yearBefore } from './trade';

/** Average days late of a customer's receipts in the last twelve months, exact; null where there are none, or none are dated (R29a). */
export function latenessOf({ asOf }: Desk, account: Account): Decimal | null {
  return averageDaysLate(dueReceiptsOf(account), yearBefore(asOf), asOf);
}

/** Receipts set against a customer's invoices that have a due date (R29a). */
export function dueReceiptsOf({ invoices }: Account): DueReceipt[] {
  const due: DueReceipt[] = [];
  for (const { row, receipts } of invoices) {
    const dueDay = row?.dueDay ?? null;
    if (dueDay !== null) for (const { day, amountCents } of receipts ?? []) due.push({ day, dueDay, amountCents });
  }
  return due;
}
