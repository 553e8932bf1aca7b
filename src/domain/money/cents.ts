import type { Decimal } from 'decimal.js';

/** An amount of money in whole cents (分), always a safe integer; negative for credits. */
export type Cents = number;

/** Thrown where money would leave the integers that a double can hold; single amounts are bounded when read, their sums are not. */
export class UnsafeCents extends Error {
  override name = 'UnsafeCents';
}

/** Sum of amounts in cents; throws `UnsafeCents` where it leaves the safe integers. */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total = safeCents(total + amount);
  return total;
}

/** Yuan to whole cents, half up: halves go away from zero, so that -0.005 is -0.01 as 0.005 is 0.01. */
export function roundHalfUp(yuan: Decimal): Cents {
  return safeCents(yuan.times(100).toDecimalPlaces(0, 4).toNumber());
}

/** Cents as yuan with two decimals: 123450 is `1234.50`. */
export function formatCents(cents: Cents): string {
  const digits = String(Math.abs(safeCents(cents))).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The amount itself, never -0; throws `UnsafeCents` where it is no safe integer. */
export function safeCents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new UnsafeCents(`${amount} is no safe number of cents`);
  return amount === 0 ? 0 : amount;
}
