import type { Decimal } from 'decimal.js';

import { type Cents, roundHalfUp } from '../money/cents';
import { Exact } from '../money/exact';

/** What a court is paid for: hearing the claim, freezing assets, enforcing, or an order to pay (R26). */
export const courtCostKinds = ['acceptance', 'preservation', 'enforcement', 'paymentorder'] as const;

export type CourtCostKind = (typeof courtCostKinds)[number];

/** Up to this claim in yuan the cost is claim × percent / 100 + constant; null has no end. */
interface CostStep {
  readonly upTo: number | null;
  readonly percent: number;
  readonly constant: number;
}

/** 诉讼费用交纳办法 (Order 481) art. 13(1), property cases. */
const acceptanceSteps: readonly CostStep[] = [
  { upTo: 10_000, percent: 0, constant: 50 },
  { upTo: 100_000, percent: 2.5, constant: -200 },
  { upTo: 200_000, percent: 2, constant: 300 },
  { upTo: 500_000, percent: 1.5, constant: 1_300 },
  { upTo: 1_000_000, percent: 1, constant: 3_800 },
  { upTo: 2_000_000, percent: 0.9, constant: 4_800 },
  { upTo: 5_000_000, percent: 0.8, constant: 6_800 },
  { upTo: 10_000_000, percent: 0.7, constant: 11_800 },
  { upTo: 20_000_000, percent: 0.6, constant: 21_800 },
  { upTo: null, percent: 0.5, constant: 41_800 },
];

/** Order 481 art. 14(1). */
const enforcementSteps: readonly CostStep[] = [
  { upTo: 10_000, percent: 0, constant: 50 },
  { upTo: 500_000, percent: 1.5, constant: -100 },
  { upTo: 5_000_000, percent: 1, constant: 2_400 },
  { upTo: 10_000_000, percent: 0.5, constant: 27_400 },
  { upTo: null, percent: 0.1, constant: 67_400 },
];

/** Order 481 art. 14(2). */
const preservationSteps: readonly CostStep[] = [
  { upTo: 1_000, percent: 0, constant: 30 },
  { upTo: 100_000, percent: 1, constant: 20 },
  { upTo: null, percent: 0.5, constant: 520 },
];

const mostForPreservation = 5_000;

/** The court's charge on a claim in yuan, half up to 0.01; nothing is charged on no claim (R26). */
export function courtCost(claim: Decimal, kind: CourtCostKind): Cents {
  if (claim.lessThanOrEqualTo(0)) return 0;
  switch (kind) {
    case 'acceptance':
      return roundHalfUp(stepped(claim, acceptanceSteps));
    case 'preservation':
      return roundHalfUp(Exact.min(stepped(claim, preservationSteps), mostForPreservation));
    case 'enforcement':
      return roundHalfUp(stepped(claim, enforcementSteps));
    // Order 481 art. 14(3): a third of the acceptance fee.
    case 'paymentorder':
      return roundHalfUp(stepped(claim, acceptanceSteps).div(3));
  }
}

function stepped(claim: Decimal, steps: readonly CostStep[]): Decimal {
  const step = steps.find(({ upTo }) => upTo === null || claim.lessThanOrEqualTo(upTo));
  if (step === undefined) throw new RangeError('the last step has no end');
  return new Exact(claim).times(step.percent).div(100).plus(step.constant);
}
