import { riskClassIndex } from '../domain/aging/risk-class';
import type { Cents } from '../domain/money/cents';
import { safeCents } from '../domain/money/cents';
import { Exact } from '../domain/money/exact';
import { meritOf } from './collectors';
import { isWithin } from './efforts';
import { lateReceipts } from './late-receipts';
import { oncePerDesk } from './once-per-desk';
import { yearBefore } from './trade';

/** What one person recovered of hard debts in twelve months, and what is paid for it (R38). */
export interface HardDebts {
  readonly recoveredCents: Cents;
  /** The rate of the policy sheet times it, half up. */
  readonly bonusCents: Cents;
}

/** The class of debts that are hard to recover: 损失 (R5). */
const hardClass = 4;

/**
 * Late receipts of the last twelve months on debts that were 损失 on their day, by the 经办人 to whom they are owed as R38 has it ('' for
 * nobody), with the bonus that the policy's rate gives; nobody gets one for what came without any effort. Null in a snapshot (R9).
 */
export const hardDebtsOfCollectors = oncePerDesk((desk): ReadonlyMap<string, HardDebts> | null => {
  const receipts = lateReceipts(desk);
  if (receipts === null) return null;
  const year = { start: yearBefore(desk.asOf), end: desk.asOf };
  const recovered = new Map<string, Cents>();
  for (const receipt of receipts) {
    const daysLate = receipt.day - receipt.dueDay;
    if (!isWithin(receipt.day, year) || riskClassIndex(daysLate, desk.policy.riskEdges) !== hardClass) continue;
    const name = meritOf(desk, receipt);
    recovered.set(name, safeCents((recovered.get(name) ?? 0) + receipt.amountCents));
  }
  return new Map(
    [...recovered].map(([name, recoveredCents]) => [
      name,
      {
        recoveredCents,
        bonusCents: name === '' ? 0 : new Exact(recoveredCents).times(desk.policy.work.hardDebtBonus).toDecimalPlaces(0).toNumber(),
      },
    ]),
  );
});
