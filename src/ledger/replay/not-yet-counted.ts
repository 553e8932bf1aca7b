import type { SerialDay } from '../../domain/calendar/serial-day';
import { sumCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import { netAmount } from '../net-amount';
import type { Notice, NotYetCounted } from '../findings';
import type { Ledger } from '../ledger';

interface Dated {
  readonly day: SerialDay | null;
  readonly amountCents: Cents;
}

/** What lies after asOf and does not count, rows and receipts, so that printed sums can be reconciled with the figures (R9). */
export function notYetCounted(ledger: Ledger, asOf: SerialDay, currencies: readonly string[]): Notice[] {
  const { layout, rows, receipts } = ledger;
  return currencies.flatMap((currency): Notice[] => {
    const named = currencies.length > 1 ? { currency } : {};
    const dated = rows.filter((row) => row.currency === currency).map((row) => ({ day: row.invoiceDay, amountCents: netAmount(row) }));
    const later = laterThan(asOf, layout.sheetName, dated);
    const received = (receipts ?? []).filter((receipt) => receipt.currency === currency);
    const laterReceived = laterThan(asOf, received[0]?.sheetName ?? '', received);
    return [
      ...(later === null ? [] : [{ kind: 'rowsAfterAsOf', ...later, ...named } as const]),
      ...(laterReceived === null ? [] : [{ kind: 'receiptsAfterAsOf', ...laterReceived, ...named } as const]),
    ];
  });
}

function laterThan(asOf: SerialDay, sheetName: string, items: readonly Dated[]): NotYetCounted | null {
  const later = items.filter(({ day }) => day !== null && day > asOf);
  return later.length === 0
    ? null
    : { asOf, sheetName, count: later.length, totalCents: sumOf(later), allCount: items.length, allCents: sumOf(items) };
}

function sumOf(items: readonly Dated[]): Cents {
  return sumCents(items.map(({ amountCents }) => amountCents));
}
