import type { Decimal } from 'decimal.js';

import type { SerialDay } from '../calendar/serial-day';
import { roundHalfUp } from '../money/cents';
import type { Cents } from '../money/cents';
import { Exact } from '../money/exact';
import type { CompiledTiers } from './penalty-tiers';
import { exactRateOf } from './penalty-tiers';
import { tierOfDay } from './rate-units';
import { baseStretches } from './receipts';
import type { AppliedReceipt, BaseStretch } from './receipts';

/** Days that bear penalty on one base at one rate (R13, R15). */
export interface PenaltySegment {
  readonly from: SerialDay;
  readonly to: SerialDay;
  readonly days: number;
  readonly baseCents: Cents;
  readonly dailyRate: number;
  /** Yuan, exact, not rounded: the segments' sum is rounded once. */
  readonly amount: Decimal;
  /** Past the last tier's edge: "legal action reserved" (R13). */
  readonly afterLastTier: boolean;
}

export interface PenaltyWorking {
  readonly segments: readonly PenaltySegment[];
  /** The sum of the segments, rounded half up once. */
  readonly totalCents: Cents;
}

/** The penalty with its working shown: one segment per base and rate, in exact decimals (R13–R15). */
export function penaltyWorking(
  amountCents: Cents,
  dueDay: SerialDay,
  asOf: SerialDay,
  tiers: CompiledTiers,
  receipts: readonly AppliedReceipt[] = [],
): PenaltyWorking {
  const stretches = baseStretches(amountCents, dueDay, asOf, receipts);
  const segments = stretches.flatMap((stretch) => segmentsOf(stretch, stretches.at(-1)?.toDay ?? 0, dueDay, tiers));
  const total = segments.reduce((sum, segment) => sum.plus(segment.amount), new Exact(0));
  return { segments, totalCents: roundHalfUp(total) };
}

/** One stretch cut at the edges of the tiers; the whole-period variant has one rate, that of the last day that bore any (R14). */
function segmentsOf(
  { fromDay, toDay, baseCents }: BaseStretch,
  reached: number,
  dueDay: SerialDay,
  tiers: CompiledTiers,
): PenaltySegment[] {
  const lastEdge = tiers.edges.at(-1) ?? 0;
  const segments: PenaltySegment[] = [];
  for (let first = fromDay; first <= toDay; ) {
    const afterLastTier = first > lastEdge;
    const edge = afterLastTier ? Infinity : tiers.method === 'whole' ? lastEdge : (tiers.edges[tierOfDay(first, tiers)] ?? Infinity);
    const last = Math.min(toDay, edge);
    const tier = tierOfDay(tiers.method === 'whole' ? reached : first, tiers);
    const free = afterLastTier && tiers.afterLast === 'stop';
    const days = last - first + 1;
    segments.push({
      from: dueDay + first,
      to: dueDay + last,
      days,
      baseCents,
      dailyRate: free ? 0 : (tiers.dailyRates[tier] ?? 0),
      amount: free ? new Exact(0) : exactRateOf(tier, tiers).times(baseCents).times(days).dividedBy(100),
      afterLastTier,
    });
    first = last + 1;
  }
  return segments;
}
