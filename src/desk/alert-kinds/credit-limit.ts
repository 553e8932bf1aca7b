import { uncheckedFor } from '../alert-kind';
import type { AlertKind } from '../alert-kind';

/** A balance above the customer's 信用额度: the excess (R28, R39). */
export const creditLimit: AlertKind<'creditLimit'> = {
  key: 'creditLimit',
  urgency: 'week',
  check({ accounts }) {
    const debtors = [...accounts.values()].filter(({ aging }) => aging.balanceCents > 0);
    const unlimited = debtors.filter(({ record }) => record === null || record.creditLimitCents === null);
    if (debtors.length > 0 && unlimited.length === debtors.length) return uncheckedFor('creditLimits');
    const found = debtors.flatMap(({ customer, aging, record }) => {
      const excessCents = record === null || record.creditLimitCents === null ? 0 : aging.balanceCents - record.creditLimitCents;
      return excessCents > 0 ? [{ customer, amountCents: excessCents, since: null }] : [];
    });
    if (unlimited.length === 0) return { found };
    return { found, unchecked: { missing: 'creditLimits', customers: unlimited.map(({ customer }) => customer) } };
  },
};
