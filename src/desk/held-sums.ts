import type { Cents } from '../domain/money/cents';
import type { Account } from './account';
import type { Desk } from './desk';
import { heldInvoices } from './holds';
import type { HoldReason } from './holds';
import { owedCents } from './open-balance';

const holdReasons: readonly HoldReason[] = ['dispute', 'promise', 'plan', 'barred'];

/** What of a debtor's overdue invoices is not demanded, by reason, those reasons alone that there are (R22). */
export function heldSums(
  desk: Desk,
  { invoices }: Account,
): { readonly reason: HoldReason; readonly invoices: number; readonly cents: Cents }[] {
  const held = heldInvoices(desk);
  return holdReasons.flatMap((reason) => {
    const positions = invoices.filter((position) => held.get(position) === reason);
    return positions.length === 0 ? [] : [{ reason, invoices: positions.length, cents: owedCents(positions) }];
  });
}
