/** A decimal text of yuan with two decimals as cents, however large. */
export function centsOf(amount: string): bigint {
  return BigInt(amount.replace('.', ''));
}

/** Cents as yuan with two decimals, the thousands parted: `-1,234,567.80`. */
export function groupedYuan(cents: bigint): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return grouped(`${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`);
}

/** `-1234567.80` → `-1,234,567.80`. */
export function grouped(amount: string): string {
  return amount.replace(/\B(?=(\d{3})+(?=\.))/g, ',');
}
