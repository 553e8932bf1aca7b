import { safeCents } from '../domain/money/cents';
import type { Cents } from '../domain/money/cents';
import type { LedgerRow } from './ledger';

/** What a row bills in all, before any receipt: 应收 less returns, discounts and deductions, in cents (R9b). */
export function netAmount({ amountCents, reducedCents = 0 }: Pick<LedgerRow, 'amountCents' | 'reducedCents'>): Cents {
  return safeCents(amountCents - reducedCents);
}
