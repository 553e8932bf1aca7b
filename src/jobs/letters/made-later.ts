import type { SerialDay } from '../../domain/calendar/serial-day';
import type { LetterStage } from '../../domain/dunning/letter-threshold';
import type { Position } from '../../ledger/aged-ledger';
import type { Collection } from '../../registers/collections/collection';

/**
 * The letter of at least this stage, dated after asOf and by the letter date, that names one of the invoices: it has not happened at asOf
 * (R21a), and yet it was made, so that none is proposed again on that day. Null where there is none.
 */
export function madeLater(
  collections: readonly Collection[] | null,
  invoices: readonly Position[],
  stage: LetterStage,
  asOf: SerialDay,
  letterDay: SerialDay,
): Collection | null {
  const [first] = invoices;
  if (first === undefined) return null;
  const numbers = new Set(invoices.map(({ row }) => row?.invoiceNumber ?? ''));
  const isMeant = ({ invoiceNumbers }: Collection): boolean =>
    invoiceNumbers.length === 0 || invoiceNumbers.some((number) => numbers.has(number));
  return (
    (collections ?? []).find(
      (row) =>
        row.method === 'letter' &&
        row.customer.key === first.customer.key &&
        (row.stage ?? 0) >= stage &&
        row.day > asOf &&
        row.day <= letterDay &&
        row.returnedDay === null &&
        isMeant(row),
    ) ?? null
  );
}
