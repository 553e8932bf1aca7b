import { currencyBesideMain } from '../../desk/desks-by-currency';
import { deskOfSum } from '../../desk/sum-of-desk';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { formatCents, sumCents } from '../../domain/money/cents';
import type { Collection } from '../../registers/collections/collection';
import type { LetterDesk } from './open-letter-desk';
import type { LetterUnderWay } from './propose-letters-contract';
import { stageKinds } from './stage-kinds';

/** The letters of 催收记录 of which a number tells the rows and that were neither received nor came back, the newest first. */
export function lettersUnderWay({ registers, desk }: Pick<LetterDesk, 'registers' | 'desk'>): readonly LetterUnderWay[] {
  const letters = new Map<string, Collection[]>();
  for (const row of registers.collections ?? []) {
    if (row.method !== 'letter' || row.number === '' || row.receivedDay !== null || row.returnedDay !== null || row.struck === true)
      continue;
    const key = JSON.stringify([row.number, row.customer.key]);
    const known = letters.get(key);
    if (known === undefined) letters.set(key, [row]);
    else known.push(row);
  }
  return [...letters.values()]
    .flatMap((rows) => {
      const [first] = rows;
      return first === undefined ? [] : [{ first, rows }];
    })
    .sort((one, other) => other.first.day - one.first.day || (one.first.number < other.first.number ? -1 : 1))
    .map(({ first, rows }) => ({
      number: first.number,
      customer: first.customer.name,
      kind: first.stage === null ? null : stageKinds[first.stage],
      name: first.content,
      date: formatIsoDay(first.day),
      // The row of its credits, which has no stage beside those that have one, names no invoice.
      invoices: new Set(rows.flatMap(({ stage, invoiceNumbers }) => (stage === first.stage ? invoiceNumbers : []))).size,
      amount: formatCents(sumCents(rows.map(({ amountCents }) => amountCents ?? 0))),
      ...inItsCurrency(desk, first),
      waybill: first.waybill,
      sentDate: first.sentDay === null ? null : formatIsoDay(first.sentDay),
    }));
}

/** The currency of the invoices that a letter names, where it is not the ledger's main one (R12d). */
function inItsCurrency(desk: LetterDesk['desk'], row: Collection): Pick<LetterUnderWay, 'currency'> {
  const currency = currencyBesideMain(deskOfSum(desk, row));
  return currency === null ? {} : { currency };
}
