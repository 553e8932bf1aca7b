import type { Position } from '../ledger/aged-ledger';
import { disputedInvoices } from './disputes';
import { limitationEnds } from './limitation';
import { oncePerDesk } from './once-per-desk';
import { isOverdue } from './open-balance';
import { promisesOfCustomers } from './promises';
import { plansOfCustomers } from './repayment-plans';

/** Why an overdue invoice is not demanded, the first that holds (R21a, R22). */
export type HoldReason = 'dispute' | 'promise' | 'plan' | 'barred';

/**
 * The overdue invoices that are held: disputed, under an open promise or a plan that is kept, or their limitation ended before asOf (R21a,
 * R22).
 */
export const heldInvoices = oncePerDesk((desk): ReadonlyMap<Position, HoldReason> => {
  const disputed = disputedInvoices(desk);
  const promised = new Set(
    [...promisesOfCustomers(desk).values()].flat().flatMap(({ state, invoices }) => (state === 'open' ? invoices : [])),
  );
  const planned = new Set([...plansOfCustomers(desk).values()].flat().flatMap(({ kept, invoices }) => (kept ? invoices : [])));
  const ends = limitationEnds(desk);
  const held = new Map<Position, HoldReason>();
  for (const { invoices } of desk.accounts.values()) {
    for (const position of invoices) {
      if (!isOverdue(position)) continue;
      if (disputed.has(position)) held.set(position, 'dispute');
      else if (promised.has(position)) held.set(position, 'promise');
      else if (planned.has(position)) held.set(position, 'plan');
      else if ((ends.get(position) ?? desk.asOf) < desk.asOf) held.set(position, 'barred');
    }
  }
  return held;
});
