import { feeNamed } from './heading-words/fee-words';

/**
 * The further columns of what is billed where it is billed fee by fee, and receipts of several fees stand beside it: beside 应缴物业费, 已缴物业费
 * and 已缴水费 that of 应缴水费 (R9b). None where receipts are not of several fees; null where one is of a fee that nothing bills, so that it must
 * be asked which count.
 */
export function furtherFees(
  amount: number,
  others: readonly number[],
  received: readonly number[],
  textOf: (column: number) => string,
): readonly number[] | null {
  const own = feeNamed(textOf(amount));
  const paid = received.map((column) => feeNamed(textOf(column)));
  if (own === null || paid.length < 2 || paid.includes(null)) return [];
  const byFee = new Map([[own, amount]]);
  for (const column of others) {
    const fee = feeNamed(textOf(column));
    if (fee !== null && !byFee.has(fee)) byFee.set(fee, column);
  }
  if (paid.some((fee) => fee !== null && !byFee.has(fee))) return null;
  return [...byFee.values()].filter((column) => column !== amount);
}
