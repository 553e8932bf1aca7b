import type { Cents } from '../domain/money/cents';

/** In how many yuan charts count. */
export const tenThousand = 10_000;

/** The number format of an axis in ten thousands: as many decimals as tell its steps apart, about eight of them. */
export function axisFormat(largestCents: Cents): string {
  const largest = largestCents / 100 / tenThousand;
  return largest >= 8 ? '#,##0' : largest >= 0.8 ? '0.0' : '0.00';
}
