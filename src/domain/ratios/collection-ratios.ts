import type { Decimal } from 'decimal.js';

import { quotient, type Ratio } from './quotient';

/** Days sales outstanding: closing receivables / credit sales of the period × its days (R20). */
export function daysSalesOutstanding(receivables: Decimal, creditSales: Decimal, days: Decimal): Ratio {
  return quotient(receivables, creditSales, days);
}

/** Best-possible DSO: the receivables not yet due / credit sales × days (R20). */
export function bestPossibleDso(currentReceivables: Decimal, creditSales: Decimal, days: Decimal): Ratio {
  return quotient(currentReceivables, creditSales, days);
}

/** Average days delinquent: DSO less the best possible DSO (R20). */
export function averageDaysDelinquent(receivables: Decimal, currentReceivables: Decimal, creditSales: Decimal, days: Decimal): Ratio {
  return quotient(receivables.minus(currentReceivables), creditSales, days);
}

/** Collection effectiveness index: what was collected of what could have been, as a fraction of 1 (R20). */
export function collectionEffectiveness(opening: Decimal, sales: Decimal, closing: Decimal, closingCurrent: Decimal): Ratio {
  const owed = opening.plus(sales);
  return quotient(owed.minus(closing), owed.minus(closingCurrent));
}

/** Collection rate: receipts / (opening balance + billed), as a fraction of 1 (R20). */
export function collectionRate(receipts: Decimal, opening: Decimal, billed: Decimal): Ratio {
  return quotient(receipts, opening.plus(billed));
}

/** Roll rate: the share of a band's balance that stood in the next band a month later (R20). */
export function rollRate(bandBefore: Decimal, nextBandNow: Decimal): Ratio {
  return quotient(nextBandNow, bandBefore);
}

/** Bad-debt ratio: write-offs / credit sales (R20). */
export function badDebtRatio(writeOffs: Decimal, creditSales: Decimal): Ratio {
  return quotient(writeOffs, creditSales);
}

/** Concentration: a customer's balance / its trade of the last twelve months; above 0.3 is an alert (R28). */
export function concentration(balance: Decimal, trade12Months: Decimal): Ratio {
  return quotient(balance, trade12Months);
}
