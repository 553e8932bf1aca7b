import type { Position } from '../ledger/aged-ledger';
import type { Desk } from './desk';

/**
 * The customer's open invoice that was due first, else its last row in the ledger: where whoever looks at it begins; null for one that the
 * ledger does not hold.
 */
export function oldestOpenInvoice(desk: Desk, customerKey: string): Position | null {
  const invoices = desk.accounts.get(customerKey)?.invoices ?? [];
  let oldest: Position | null = null;
  for (const position of invoices) {
    if (position.balanceCents <= 0) continue;
    if (oldest === null || (position.row?.dueDay ?? Infinity) < (oldest.row?.dueDay ?? Infinity)) oldest = position;
  }
  return oldest ?? invoices.at(-1) ?? null;
}
