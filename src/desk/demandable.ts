import type { Position } from '../ledger/aged-ledger';
import { heldInvoices } from './holds';
import { oncePerDesk } from './once-per-desk';
import { isOverdue } from './open-balance';

/** The overdue invoices that are not held, by the customer's key; without an entry none (R21a, R41). */
export const demandableInvoices = oncePerDesk((desk): ReadonlyMap<string, readonly Position[]> => {
  const held = heldInvoices(desk);
  return new Map(
    [...desk.accounts.values()].flatMap(({ customer, invoices }) => {
      const demandable = invoices.filter((position) => isOverdue(position) && !held.has(position));
      return demandable.length === 0 ? [] : [[customer.key, demandable] as const];
    }),
  );
});
