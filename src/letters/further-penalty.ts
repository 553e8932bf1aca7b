import type { DueLetter } from '../desk/letter-run';
import type { Policy } from '../policy/policy';

/** How a penalty goes on after the day that it is reckoned to. */
export type FurtherPenalty = 'untilPayment' | 'untilLastTier' | 'ended';

/** Whether a letter's penalty is the contract's, and days after its last tier bear nothing (R13). */
export function endsAtLastTier({ basis }: DueLetter, { penalty }: Policy): boolean {
  return basis === 'contract' && penalty.afterLast === 'stop' && lastDay(penalty) < Infinity;
}

/**
 * How the penalty of what a letter lists goes on: of a contract that ends it at the last tier only while a debt has not come so far (R13,
 * R14).
 */
export function furtherPenaltyOf(demand: DueLetter, policy: Policy): FurtherPenalty {
  if (!endsAtLastTier(demand, policy)) return 'untilPayment';
  const last = lastDay(policy.penalty);
  return demand.lines.some(({ position }) => (position.daysOverdue ?? 0) < last) ? 'untilLastTier' : 'ended';
}

function lastDay({ tiers }: Policy['penalty']): number {
  return tiers.at(-1)?.upToDays ?? Infinity;
}
