import { exceedsShareOfTrade } from '../../domain/alerts/concentration';
import { uncheckedFor } from '../alert-kind';
import type { AlertKind } from '../alert-kind';
import { tradeOfYear } from '../trade';

/** A balance above 30%, a setting, of the customer's trade of twelve months (R28, R28a). */
export const concentration: AlertKind<'concentration'> = {
  key: 'concentration',
  urgency: 'month',
  check(desk) {
    const debtors = [...desk.accounts.values()]
      .filter(({ aging }) => aging.balanceCents > 0)
      .map((account) => ({ account, tradeCents: tradeOfYear(desk, account) }));
    const unknown = debtors.filter(({ tradeCents }) => tradeCents === null);
    if (debtors.length > 0 && unknown.length === debtors.length) return uncheckedFor('yearTrade');
    const found = debtors.flatMap(({ account: { customer, aging }, tradeCents }) =>
      tradeCents !== null && exceedsShareOfTrade(aging.balanceCents, tradeCents, desk.policy.alerts.concentrationShare)
        ? [{ customer, amountCents: aging.balanceCents, since: null }]
        : [],
    );
    if (unknown.length === 0) return { found };
    return { found, unchecked: { missing: 'yearTrade', customers: unknown.map(({ account }) => account.customer) } };
  },
};
