import { uncheckedFor } from '../alert-kind';
import type { AlertKind } from '../alert-kind';
import { promisesOfCustomers } from '../promises';

/** A broken promise of which something is still owed (R28, R28c). */
export const promiseBroken: AlertKind<'promiseBroken'> = {
  key: 'promiseBroken',
  urgency: 'now',
  check(desk) {
    if (desk.registers.collections === null) return uncheckedFor('collections');
    const promises = [...promisesOfCustomers(desk).values()].flat();
    if (promises.length === 0) return { found: [], nothingEntered: true };
    const found = promises.flatMap(({ row, state, missingCents, owedCents, promisedDay }) => {
      const amountCents = Math.min(missingCents, owedCents);
      return state === 'broken' && amountCents > 0 ? [{ customer: row.customer, amountCents, since: promisedDay }] : [];
    });
    const unknown = promises.flatMap(({ row, state, owedCents }) => (state === 'unknown' && owedCents > 0 ? [row.customer] : []));
    if (unknown.length === 0) return { found };
    const customers = [...new Map(unknown.map((customer) => [customer.key, customer])).values()];
    return { found, unchecked: { missing: 'datedReceipts', customers } };
  },
};
