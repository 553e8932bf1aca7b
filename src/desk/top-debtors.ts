import type { Decimal } from 'decimal.js';

import { Exact } from '../domain/money/exact';
import { sumCents } from '../domain/money/cents';
import type { Account } from './account';
import { nextStepOf } from './next-step';
import type { NextStep } from './next-step';
import { oncePerDesk } from './once-per-desk';
import { riskOfCustomer } from './risk-of-customer';
import type { CustomerRisk } from './risk-of-customer';

/** One of the largest debtors (R29). Balance, class mix, longest days overdue and penalty stand in its account. */
export interface TopDebtor extends CustomerRisk {
  readonly account: Account;
  /** Of the sum of all positive customer balances, exact. */
  readonly share: Decimal;
  /** Its share and those of all before it. */
  readonly runningShare: Decimal;
  readonly nextStep: NextStep;
}

/** The customers with the largest positive balances in the main currency, at most as many as the policy says (R29). */
export const topDebtors = oncePerDesk((desk): readonly TopDebtor[] => {
  const debtors = [...desk.accounts.values()].filter(({ aging }) => aging.balanceCents > 0);
  const total = sumCents(debtors.map(({ aging }) => aging.balanceCents));
  let running = 0;
  return debtors.slice(0, desk.policy.topDebtors.count).map((account): TopDebtor => {
    running += account.aging.balanceCents;
    return {
      account,
      share: new Exact(account.aging.balanceCents).div(total),
      runningShare: new Exact(running).div(total),
      ...riskOfCustomer(desk, account),
      nextStep: nextStepOf(desk, account),
    };
  });
});
