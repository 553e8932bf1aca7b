import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import type { CustomerName, LedgerRow, Receipt } from '../ledger';

/** Money that came in: a line of the receipts table, or a credit entry of a 借方/贷方 book (then `row` is set). */
export interface Incoming {
  readonly row: LedgerRow | null;
  readonly sheetName: string;
  readonly rowNumber: number;
  /** null where the date could not be read. */
  readonly day: SerialDay | null;
  readonly customer: CustomerName;
  readonly invoiceNumber: string;
  readonly amountCents: Cents;
  readonly currency: string;
}

export function incomingOfReceipt({ sheetName, rowNumber, day, customer, invoiceNumber, amountCents, currency }: Receipt): Incoming {
  return { row: null, sheetName, rowNumber, day, customer, invoiceNumber, amountCents, currency };
}

export function incomingOfRow(row: LedgerRow, sheetName: string): Incoming {
  const { rowNumber, invoiceDay, customer, invoiceNumber, amountCents, currency } = row;
  return { row, sheetName, rowNumber, day: invoiceDay, customer, invoiceNumber, amountCents: -amountCents, currency };
}
