import type { SerialDay } from '../../domain/calendar/serial-day';
import { sumCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import { netAmount } from '../net-amount';
import type { Notice, NotYetCounted } from '../findings';
import type { Ledger } from '../ledger';

/** What lies after asOf and does not count, rows and receipts, so that printed sums can be reconciled with the figures (R9). */
export function notYetCounted(ledger: Ledger, asOf: SerialDay, currencies: readonly string[]): Notice[] {
  const { layout, rows } = ledger;
  const receipts = ledger.receipts ?? [];
  return currencies.flatMap((currency): Notice[] => {
    const named = currencies.length > 1 ? { currency } : {};
    const isOwn = (dated: { readonly currency: string }): boolean => dated.currency === currency;
    const later = laterThan(asOf, layout.sheetName, rows, isOwn, ({ invoiceDay }) => invoiceDay, netAmount);
    const receivedOn = receipts.find(isOwn)?.sheetName ?? '';
    const laterReceived = laterThan(
      asOf,
      receivedOn,
      receipts,
      isOwn,
      ({ day }) => day,
      ({ amountCents }) => amountCents,
    );
    return [
      ...(later === null ? [] : [{ kind: 'rowsAfterAsOf', ...later, ...named } as const]),
      ...(laterReceived === null ? [] : [{ kind: 'receiptsAfterAsOf', ...laterReceived, ...named } as const]),
    ];
  });
}

function laterThan<Item>(
  asOf: SerialDay,
  sheetName: string,
  items: readonly Item[],
  isOwn: (item: Item) => boolean,
  dayOf: (item: Item) => SerialDay | null,
  centsOf: (item: Item) => Cents,
): NotYetCounted | null {
  const isLater = (item: Item): boolean => (dayOf(item) ?? asOf) > asOf && isOwn(item);
  // At a ledger's newest date nothing does.
  if (!items.some(isLater)) return null;
  const [own, later] = [items.filter(isOwn), items.filter(isLater)];
  return {
    ...{ asOf, sheetName, count: later.length, totalCents: sumCents(later.map(centsOf)) },
    ...{ allCount: own.length, allCents: sumCents(own.map(centsOf)) },
  };
}
