import type { SerialDay } from '../domain/calendar/serial-day';
import type { Position } from '../ledger/aged-ledger';
import { limitationEnds } from './limitation';
import { oncePerDesk } from './once-per-desk';
import { isOverdue } from './open-balance';
import { promisesOfCustomers } from './promises';
import { plansOfCustomers } from './repayment-plans';

/** An overdue invoice that its customer acknowledged when its limitation had ended. */
export interface LateAcknowledgement {
  readonly position: Position;
  /** The first day on which a promise was made or a plan was signed after the end. */
  readonly day: SerialDay;
}

/**
 * Promises and plans that came after the end of limitation, by the customer's key: they move nothing, and whether one is a promise to
 * perform (Civil Code 192) is for a person to judge; it is said that there is one (R25).
 */
export const acknowledgedAfterEnd = oncePerDesk((desk): ReadonlyMap<string, readonly LateAcknowledgement[]> => {
  const ends = limitationEnds(desk);
  const first = new Map<Position, SerialDay>();
  const acknowledge = (positions: readonly Position[], day: SerialDay): void => {
    for (const position of positions) {
      const end = isOverdue(position) ? ends.get(position) : undefined;
      if (end !== undefined && day > end) first.set(position, Math.min(day, first.get(position) ?? day));
    }
  };
  for (const promise of [...promisesOfCustomers(desk).values()].flat()) acknowledge(promise.invoices, promise.row.day);
  for (const { plan, invoices } of [...plansOfCustomers(desk).values()].flat())
    if (plan.signedDay !== null) acknowledge(invoices, plan.signedDay);
  const late = new Map<string, LateAcknowledgement[]>();
  for (const { customer, invoices } of desk.accounts.values()) {
    const found = invoices.flatMap((position) => {
      const day = first.get(position);
      return day === undefined ? [] : [{ position, day }];
    });
    if (found.length > 0) late.set(customer.key, found);
  }
  return late;
});
