import type { SerialDay } from '../calendar/serial-day';
import type { Cents } from '../money/cents';
import { penalty, rateUnitsOfDays, roundedShare } from './penalty';
import type { CompiledTiers } from './penalty-tiers';
import { penaltyWorking } from './penalty-working';
import { baseStretches } from './receipts';
import type { AppliedReceipt } from './receipts';

/**
 * The penalty in cents of an invoice amount that receipts reduce: the day of payment still bears the old balance, receipts after asOf
 * have not happened, and an invoice paid late in full keeps what it bore (R15). Receipts may come in any order.
 */
export function penaltyByReceipts(
  amountCents: Cents,
  dueDay: SerialDay,
  asOf: SerialDay,
  receipts: readonly AppliedReceipt[],
  tiers: CompiledTiers,
): Cents {
  if (receipts.length === 0) return penalty(amountCents, dueDay, asOf, tiers);
  const stretches = baseStretches(amountCents, dueDay, asOf, receipts);
  const reached = stretches.at(-1)?.toDay ?? 0;
  let product = 0;
  for (const { fromDay, toDay, baseCents } of stretches) {
    product += baseCents * (rateUnitsOfDays(toDay, reached, tiers) - rateUnitsOfDays(fromDay - 1, reached, tiers));
  }
  if (product <= tiers.largestProduct) return roundedShare(product, tiers.scale);
  return penaltyWorking(amountCents, dueDay, asOf, tiers, receipts).totalCents;
}
