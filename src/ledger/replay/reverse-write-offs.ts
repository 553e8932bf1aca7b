import { byDayApplied } from './incoming';
import type { LeftOver } from './net-unallocated';
import { byDueDay } from './open-debt';
import type { OpenDebt } from './open-debt';

/**
 * Sets what netting left over against the customer's debts that were written off, earliest due first: what is received beyond the balances
 * left reverses write-offs (R35). Returns what is still left, in the order of `leftOver`.
 */
export function reverseWriteOffs(leftOver: readonly LeftOver[], debts: Iterable<OpenDebt>): readonly LeftOver[] {
  const writtenOff = [...debts].filter(({ writtenOffCents }) => writtenOffCents > 0).sort(byDueDay);
  if (writtenOff.length === 0) return leftOver;
  const left = new Map(leftOver.map(({ receipt, leftCents }) => [receipt, leftCents]));
  const positive = leftOver.filter(({ leftCents }) => leftCents > 0).sort((one, other) => byDayApplied(one.receipt, other.receipt));
  for (const { receipt } of positive) {
    for (const debt of writtenOff) {
      if (debt.row.customer.key !== receipt.customer.key || receipt.day === null) continue;
      const cents = Math.min(left.get(receipt) ?? 0, debt.writtenOffCents);
      debt.apply(receipt.day, cents);
      left.set(receipt, (left.get(receipt) ?? 0) - cents);
    }
  }
  return leftOver.map(({ receipt }) => ({ receipt, leftCents: left.get(receipt) ?? 0 })).filter(({ leftCents }) => leftCents !== 0);
}
