import type { Decimal } from 'decimal.js';

import { Exact, exactOfDouble } from '../money/exact';
import { tabledUnits } from './rate-units';

/** One tier of a contract penalty: the rate of each day up to and including day `upToDays` overdue, null for without end (R13). */
export interface PenaltyTier {
  readonly upToDays: number | null;
  /** A fraction of the balance a day: 0.0003 is 0.03%. */
  readonly dailyRate: number;
}

/** Each day at its own tier's rate (R13), or all days at the rate of the tier reached (R14). */
export type PenaltyMethod = 'marginal' | 'whole';

/** Whether days past the last edge go on at the last rate or bear nothing (R13). */
export type AfterLastTier = 'continue' | 'stop';

export interface PenaltyTerms {
  readonly tiers: readonly PenaltyTier[];
  readonly method: PenaltyMethod;
  readonly afterLast: AfterLastTier;
}

/** What is wrong with a list of tiers; `index` counts from 0. */
export type TierFault =
  | { readonly kind: 'noTiers' }
  | { readonly kind: 'edgeNotRising'; readonly index: number }
  | { readonly kind: 'endlessTierNotLast'; readonly index: number }
  | { readonly kind: 'rateOutOfRange'; readonly index: number };

/** Thrown where tiers are compiled that `tierFault` would have refused. */
export class FaultyTiers extends Error {
  override name = 'FaultyTiers';
  constructor(readonly fault: TierFault) {
    super(`penalty tiers can't be used: ${fault.kind}`);
  }
}

/** Tiers made ready for many invoices: checked once, rates turned into whole numbers of 1/`scale`. */
export interface CompiledTiers {
  readonly method: PenaltyMethod;
  readonly afterLast: AfterLastTier;
  /** Last day of each tier, Infinity for without end. */
  readonly edges: readonly number[];
  /** Each tier's daily rate in 1/scale; all 0 where the rates have too many decimals for the integer path. */
  readonly rateUnits: readonly number[];
  /** Rate units of one yuan overdue to the end of the tier before. */
  readonly unitsBefore: readonly number[];
  /** Rate units of one yuan so many days overdue, by days; of more days than it holds they are reckoned. */
  readonly unitsOfDays: Float64Array;
  readonly scale: number;
  /** The largest product of cents and rate units that a double rounds exactly; -1 shuts the integer path. */
  readonly largestProduct: number;
  readonly dailyRates: readonly number[];
  readonly exactRates: readonly Decimal[];
}

const mostScaleDigits = 12;
/** Above the length of Excel's calendar times this, a sum of rate units would no longer be a safe integer. */
const mostRateUnits = 1e9;

/** The first fault of a list of tiers, or null: edges whole and rising from 1, only the last without end, rates from 0 to 1 (R13). */
export function tierFault(tiers: readonly PenaltyTier[]): TierFault | null {
  if (tiers.length === 0) return { kind: 'noTiers' };
  let edgeBefore = 0;
  for (const [index, { upToDays, dailyRate }] of tiers.entries()) {
    if (!(dailyRate >= 0 && dailyRate <= 1)) return { kind: 'rateOutOfRange', index };
    if (upToDays === null) {
      if (index < tiers.length - 1) return { kind: 'endlessTierNotLast', index };
    } else {
      if (!Number.isSafeInteger(upToDays) || upToDays <= edgeBefore) return { kind: 'edgeNotRising', index };
      edgeBefore = upToDays;
    }
  }
  return null;
}

/** Makes penalty terms ready for use; throws `FaultyTiers` where `tierFault` finds one (R13, R14). */
export function compileTiers({ tiers, method, afterLast }: PenaltyTerms): CompiledTiers {
  const fault = tierFault(tiers);
  if (fault !== null) throw new FaultyTiers(fault);
  const edges = tiers.map(({ upToDays }) => upToDays ?? Infinity);
  const exactRates = tiers.map(({ dailyRate }) => exactOfDouble(dailyRate));
  const scaleDigits = Math.max(1, ...exactRates.map((rate) => rate.decimalPlaces()));
  const scale = 10 ** scaleDigits;
  const fitting = scaleDigits <= mostScaleDigits && exactRates.every((rate) => rate.times(scale).lessThanOrEqualTo(mostRateUnits));
  const rateUnits = exactRates.map((rate) => (fitting ? rate.times(scale).toNumber() : 0));
  const unitsBefore: number[] = [0];
  for (let tier = 1; tier < tiers.length; tier += 1) {
    const days = (edges[tier - 1] ?? 0) - (edges[tier - 2] ?? 0);
    unitsBefore.push((unitsBefore[tier - 1] ?? 0) + days * (rateUnits[tier - 1] ?? 0));
  }
  const largestProduct = fitting ? Number.MAX_SAFE_INTEGER - scale / 2 : -1;
  return {
    method,
    afterLast,
    edges,
    rateUnits,
    unitsBefore,
    unitsOfDays: tabledUnits({ method, afterLast, edges, rateUnits, unitsBefore }),
    scale,
    largestProduct,
    dailyRates: tiers.map(({ dailyRate }) => dailyRate),
    exactRates,
  };
}

/** The daily rate of a tier, exact. */
export function exactRateOf(tier: number, { exactRates }: CompiledTiers): Decimal {
  return exactRates[tier] ?? new Exact(0);
}
