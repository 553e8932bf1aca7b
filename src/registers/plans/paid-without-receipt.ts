import type { SerialDay } from '../../domain/calendar/serial-day';
import { safeCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import type { CustomerName, Receipt } from '../../ledger/ledger';
import type { RegisterNotice } from '../register-notice';
import type { Instalment } from './instalment';

/**
 * Instalments said to be paid that the customer's receipts of that day do not bear out: they lower nothing (R39). Without receipts nothing
 * can be compared.
 */
export function paidWithoutReceipt(instalments: readonly Instalment[], receipts: readonly Receipt[] | null): RegisterNotice[] {
  if (receipts === null) return [];
  const paid = instalments.filter(({ paidCents }) => paidCents !== null && paidCents > 0);
  const paidThen = new DaySums();
  for (const { customer, paidDay, paidCents } of paid) paidThen.add(customer, paidDay, paidCents ?? 0);
  const receivedThen = new DaySums();
  for (const { customer, day, amountCents } of receipts) if (day !== null) receivedThen.add(customer, day, amountCents);
  return paid.flatMap(({ sheetName, rowNumber, customer, paidDay, paidCents }): RegisterNotice[] => {
    const receivedCents = receivedThen.of(customer, paidDay);
    if (receivedCents >= paidThen.of(customer, paidDay)) return [];
    return [
      {
        ...{ kind: 'paidWithoutReceipt', sheetName, rowNumber, customer: customer.name },
        ...{ day: paidDay, paidCents: paidCents ?? 0, receivedCents },
      },
    ];
  });
}

/** Sums by customer and day; a day that is not known is one of its own. */
class DaySums {
  private readonly sums = new Map<string, Cents>();

  add(customer: CustomerName, day: SerialDay | null, cents: Cents): void {
    this.sums.set(keyOf(customer, day), safeCents(this.of(customer, day) + cents));
  }

  of(customer: CustomerName, day: SerialDay | null): Cents {
    return this.sums.get(keyOf(customer, day)) ?? 0;
  }
}

function keyOf({ key }: CustomerName, day: SerialDay | null): string {
  return `${day ?? ''} ${key}`;
}
