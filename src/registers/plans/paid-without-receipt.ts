import { sumCents } from '../../domain/money/cents';
import type { Receipt } from '../../ledger/ledger';
import type { RegisterNotice } from '../register-notice';
import type { Instalment } from './instalment';

/** Instalments said to be paid that the customer's receipts of that day do not bear out: they lower nothing (R39). Without receipts nothing can be compared. */
export function paidWithoutReceipt(instalments: readonly Instalment[], receipts: readonly Receipt[] | null): RegisterNotice[] {
  if (receipts === null) return [];
  const paid = instalments.filter(({ paidCents }) => paidCents !== null && paidCents > 0);
  return paid.flatMap(({ sheetName, rowNumber, customer, paidDay, paidCents }): RegisterNotice[] => {
    const sameDay = paid.filter((other) => other.customer.key === customer.key && other.paidDay === paidDay);
    const paidThenCents = sumCents(sameDay.map((other) => other.paidCents ?? 0));
    const receivedCents = sumCents(
      receipts
        .filter(({ customer: payer, day }) => payer.key === customer.key && day !== null && day === paidDay)
        .map((receipt) => receipt.amountCents),
    );
    if (receivedCents >= paidThenCents) return [];
    return [
      { kind: 'paidWithoutReceipt', sheetName, rowNumber, customer: customer.name, day: paidDay, paidCents: paidCents ?? 0, receivedCents },
    ];
  });
}
