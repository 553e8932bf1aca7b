import { feeNamed } from './heading-words/fee-words';

/**
 * The further columns of what is billed where it is billed fee by fee: beside 应缴物业费 that of 应缴水费, whether what came in stands fee by
 * fee, in one column for them all, or nowhere (R9b). None where a sum of all receipts stands beside those of fees; null where one is of a
 * fee that nothing bills, so that it must be asked which count.
 */
export function furtherFees(
  amount: number,
  others: readonly number[],
  received: readonly number[],
  textOf: (column: number) => string,
): readonly number[] | null {
  const own = feeNamed(textOf(amount));
  const paid = received.map((column) => feeNamed(textOf(column)));
  if (own === null || (paid.includes(null) && paid.length > 1)) return [];
  const byFee = new Map([[own, amount]]);
  for (const column of others) {
    const fee = feeNamed(textOf(column));
    if (fee !== null && !byFee.has(fee)) byFee.set(fee, column);
  }
  if (paid.some((fee) => fee !== null && !byFee.has(fee))) return null;
  return [...byFee.values()].filter((column) => column !== amount);
}
