import type { Decimal } from 'decimal.js';

import type { Cents } from '../domain/money/cents';
import { creditGrade, suggestedLimit } from '../domain/risk/credit-grade';
import type { GradeWithReasons, PaymentRecord } from '../domain/risk/credit-grade';
import type { Account } from './account';
import { byCodePoints } from './by-code-points';
import type { Desk } from './desk';
import { oncePerDesk } from './once-per-desk';
import { paymentRecordAt, usualTerms } from './payment-record';
import { tradeOfYear } from './trade';

/** A customer's credit grade at asOf, and what made it (R36). */
export interface GradedCustomer {
  readonly account: Account;
  readonly record: PaymentRecord;
  /** null: nothing is known of it. */
  readonly graded: GradeWithReasons | null;
  /** In days, exact; null where nothing was invoiced in twelve months. */
  readonly terms: Decimal | null;
  readonly suggestedLimitCents: Cents | null;
}

/** The grade of one customer (R36). */
export function gradeOf(desk: Desk, account: Account): GradedCustomer {
  const record = paymentRecordAt(desk, account, desk.asOf);
  const graded = creditGrade(record, desk.policy.credit);
  const terms = usualTerms(desk, account);
  const suggestedLimitCents = suggestedLimit(tradeOfYear(desk, account), terms, graded?.grade ?? null, desk.policy.credit);
  return { account, record, graded, terms, suggestedLimitCents };
}

/**
 * The grades of all customers with an invoice by asOf, by name (R36). In a snapshot no receipt has a date, and none is graded: null (R9).
 */
export const creditGradesOf = oncePerDesk((desk): readonly GradedCustomer[] | null => {
  if (desk.aged.basis === 'snapshot') return null;
  return [...desk.accounts.values()]
    .filter(({ invoices }) => invoices.length > 0)
    .map((account) => gradeOf(desk, account))
    .sort((one, other) => byCodePoints(one.account.customer.name, other.account.customer.name));
});
