import type { Decimal } from 'decimal.js';

import type { SerialDay } from '../calendar/serial-day';
import { Exact } from '../money/exact';

import { type LprChange, lprOn, lprVerifiedThrough } from './lpr';

/** How a penalty's yearly rate stands to the loss that a court would see, measured at LPR × 1.5 (R17). */
export type ExcessVerdict = 'withinLoss' | 'withinTolerance' | 'excessive' | 'aboveLendingCap';

/** A penalty's yearly rate beside the rates it is held against, all as fractions of 1 (R17). */
export interface PenaltyExcess {
  readonly annualRate: Decimal;
  readonly lossRate: Decimal;
  /** 4 × LPR caps private lending only: for reference. */
  readonly lendingCap: Decimal;
  readonly verdict: ExcessVerdict;
  /** The rate of the day of breach is newer than the table was checked: the last known one stands in (R18). */
  readonly lprUnverified: boolean;
}

/** More than 30% above the loss is generally excessive (R17, 合同编通则解释 art. 65). */
const tolerance = new Exact('1.3');

/** Holds a yearly penalty rate against the LPR of the day of breach; null where that day is older than the rates (R17). */
export function penaltyExcess(annualRate: Decimal, dueDay: SerialDay, table: readonly LprChange[]): PenaltyExcess | null {
  const lpr = lprOn(dueDay + 1, 1, table);
  if (lpr === null) return null;
  const lossRate = lpr.times('1.5');
  const lendingCap = lpr.times(4);
  return {
    annualRate,
    lossRate,
    lendingCap,
    verdict: verdictOn(annualRate, lossRate, lendingCap),
    lprUnverified: dueDay + 1 > lprVerifiedThrough,
  };
}

/** The yearly rate of a penalty: penalty / Σ daily base × 365; null where no day bore any (R17). */
export function annualPenaltyRate(penalty: Decimal, sumOfDailyBases: Decimal): Decimal | null {
  return sumOfDailyBases.greaterThan(0) ? new Exact(penalty).times(365).div(sumOfDailyBases) : null;
}

function verdictOn(annualRate: Decimal, lossRate: Decimal, lendingCap: Decimal): ExcessVerdict {
  if (annualRate.lessThanOrEqualTo(lossRate)) return 'withinLoss';
  if (annualRate.lessThanOrEqualTo(lossRate.times(tolerance))) return 'withinTolerance';
  return annualRate.lessThanOrEqualTo(lendingCap) ? 'excessive' : 'aboveLendingCap';
}
