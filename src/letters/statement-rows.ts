import type { Account } from '../desk/account';
import type { Desk } from '../desk/desk';
import { oncePerDesk } from '../desk/once-per-desk';
import type { SerialDay } from '../domain/calendar/serial-day';
import { sumCents, type Cents } from '../domain/money/cents';
import type { Position } from '../ledger/aged-ledger';
import { invoiceOf } from './invoice-rows';
import type { LetterFormat } from './letter-format';
import type { LetterValues } from './placeholders';

/** Something that is open with a customer. */
export interface OpenItem {
  readonly position: Position;
  /** What is unpaid, credits below 0; what was written off is owed all the same (R35). */
  readonly unpaidCents: Cents;
  /** Of the invoice or of the receipt; null where it can't be read. */
  readonly day: SerialDay | null;
}

/** All that is open with a customer by date: invoices, red ones, overpaid ones, and money that paid no invoice (R10). */
export function openItems({ invoices, unapplied }: Account, desk: Desk): readonly OpenItem[] {
  const receiptDays = receiptDaysOf(desk);
  return [...invoices, ...unapplied]
    .map((position) => ({
      position,
      unpaidCents: position.balanceCents + position.writtenOffCents,
      day: position.row === null ? (receiptDays.get(placeOf(position.source)) ?? null) : position.row.invoiceDay,
    }))
    .filter(({ unpaidCents }) => unpaidCents !== 0)
    .sort((one, other) => (one.day ?? 0) - (other.day ?? 0) || one.position.source.rowNumber - other.position.source.rowNumber);
}

/** What a statement of account comes to: below 0 where we owe the customer. */
export function statementBalance(account: Account, desk: Desk): Cents {
  return sumCents(openItems(account, desk).map(({ unpaidCents }) => unpaidCents));
}

/** When the receipts that are no rows of the ledger came in, by where they stand. */
const receiptDaysOf = oncePerDesk(
  ({ aged }): ReadonlyMap<string, SerialDay | null> =>
    new Map((aged.ledger.receipts ?? []).map((receipt) => [placeOf(receipt), receipt.day])),
);

function placeOf({ sheetName, rowNumber }: Position['source']): string {
  return `${rowNumber}\n${sheetName}`;
}

/** The rows of a statement of account. */
export function statementRows(items: readonly OpenItem[], format: LetterFormat): LetterValues['statementItems'] {
  return items.map(({ position, unpaidCents, day }, index) => ({
    position: String(index + 1),
    itemDate: format.shortDay(day),
    item: format.words.items[itemOf(position, unpaidCents)],
    ...invoiceOf(position, unpaidCents, format),
  }));
}

function itemOf({ row, amountCents }: Position, unpaidCents: Cents): keyof LetterFormat['words']['items'] {
  if (row === null || row.entry === 'receipt') return 'receipt';
  if (row.entry === 'opening') return 'opening';
  if (amountCents < 0) return 'creditNote';
  return unpaidCents < 0 ? 'overpaid' : 'invoice';
}
