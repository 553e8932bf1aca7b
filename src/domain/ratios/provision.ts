import type { Decimal } from 'decimal.js';

import { type AuditBand, auditBand, auditBands } from '../aging/audit-band';
import type { SerialDay } from '../calendar/serial-day';
import { type Cents, roundHalfUp } from '../money/cents';
import { Exact } from '../money/exact';

/** Provision rates by audit band, youngest first, as fractions of 1 (R31). */
export type ProvisionRates = Readonly<Record<AuditBand, Decimal>>;

/** Six fractions of 1, youngest band first, as rates by audit band; null where they are not six (R31). */
export function provisionRatesOf(fractions: readonly Decimal.Value[]): ProvisionRates | null {
  if (fractions.length !== auditBands.length) return null;
  const rates = auditBands.map((band, index) => [band, new Exact(fractions[index] ?? 0)] as const);
  return Object.fromEntries(rates) as ProvisionRates;
}

/** The customary 5, 10, 30, 50, 80 and 100%; no rule prescribes them (R31). */
export const customaryProvisionRates: ProvisionRates = {
  '1年以内': new Exact('0.05'),
  '1-2年': new Exact('0.1'),
  '2-3年': new Exact('0.3'),
  '3-4年': new Exact('0.5'),
  '4-5年': new Exact('0.8'),
  '5年以上': new Exact(1),
};

/** The provision that a balance needs by the age of its invoice, half up to 0.01; a credit needs none (R31). */
export function provisionByAge(
  balance: Decimal,
  invoiceDay: SerialDay,
  asOf: SerialDay,
  rates: ProvisionRates = customaryProvisionRates,
): Cents {
  if (balance.lessThanOrEqualTo(0)) return 0;
  return roundHalfUp(new Exact(balance).times(rates[auditBand(invoiceDay, asOf)]));
}
