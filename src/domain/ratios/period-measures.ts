import type { Decimal } from 'decimal.js';

import type { Cents } from '../money/cents';
import { Exact } from '../money/exact';
import { measure } from './measure';

/** What a period's measures are reckoned from, in cents. */
export interface PeriodSums {
  readonly openingCents: Cents;
  /** 应收 of the invoices dated in it, red ones included. */
  readonly salesCents: Cents;
  /** All receipts dated in it, bounced ones negative. */
  readonly receiptsCents: Cents;
  /** What write-offs took off balances in it (R35). */
  readonly writeOffsCents: Cents;
  readonly closingCents: Cents;
  /** The positive classed balances at its end, and those of 正常 among them. */
  readonly classedCents: Cents;
  readonly currentCents: Cents;
  /** Sales of the period and the two months before it, and their days. */
  readonly windowSalesCents: Cents;
  readonly windowDays: number;
}

/** Measures of a period, exact; null where a denominator is not above 0 (R20a). */
export interface PeriodMeasures {
  readonly overdueCents: Cents;
  readonly overdueShare: Decimal | null;
  readonly dso: Decimal | null;
  readonly bestDso: Decimal | null;
  /** DSO less the best possible. */
  readonly delinquentDays: Decimal | null;
  readonly cei: Decimal | null;
  readonly collectionRate: Decimal | null;
}

/** The measures of a period from its sums (R20a). */
export function periodMeasures(sums: PeriodSums): PeriodMeasures {
  const overdueCents = sums.classedCents - sums.currentCents;
  const days = (cents: Cents): Decimal | null => measure(new Exact(cents).times(sums.windowDays), sums.windowSalesCents);
  const owed = new Exact(sums.openingCents).plus(sums.salesCents).minus(sums.writeOffsCents);
  return {
    overdueCents,
    overdueShare: measure(overdueCents, sums.classedCents),
    dso: days(sums.closingCents),
    bestDso: days(sums.currentCents),
    delinquentDays: days(sums.closingCents - sums.currentCents),
    cei: measure(owed.minus(sums.closingCents), owed.minus(sums.currentCents)),
    collectionRate: measure(sums.receiptsCents, new Exact(sums.openingCents).plus(sums.salesCents)),
  };
}
