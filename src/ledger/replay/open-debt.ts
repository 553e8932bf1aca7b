import type { SerialDay } from '../../domain/calendar/serial-day';
import { safeCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import type { AppliedReceipt, DatedSum } from '../../domain/penalty/receipts';
import { netAmount } from '../net-amount';
import type { LedgerRow } from '../ledger';
import { leftOfWriteOffs } from './left-of-write-offs';

const none: readonly DatedSum[] = [];

/** A row of the ledger that receipts and write-offs lower as they are replayed (R9, R35). */
export class OpenDebt {
  private applied: AppliedReceipt[] | null = null;
  private received: Cents = 0;
  private writtenOff: DatedSum[] | null = null;

  constructor(readonly row: LedgerRow) {}

  get receipts(): readonly AppliedReceipt[] {
    return this.applied ?? none;
  }

  get receivedCents(): Cents {
    return this.received;
  }

  get writeOffs(): readonly DatedSum[] {
    return this.writtenOff ?? none;
  }

  /** What is owed whatever was written off: a write-off gives up no claim (R35). */
  get claimCents(): Cents {
    return this.row.balanceFixed === true ? this.row.statedBalanceCents : netAmount(this.row) - this.received;
  }

  get writtenOffCents(): Cents {
    return leftOfWriteOffs(this.claimCents, this.writeOffs);
  }

  get balanceCents(): Cents {
    return this.claimCents - this.writtenOffCents;
  }

  apply(day: SerialDay, amountCents: Cents): void {
    if (amountCents === 0) return;
    this.received = safeCents(this.received + amountCents);
    (this.applied ??= []).push({ day, amountCents });
  }

  writeOff(day: SerialDay, amountCents: Cents): void {
    if (amountCents !== 0) (this.writtenOff ??= []).push({ day, amountCents });
  }
}

/** Earliest due first: what an earlier book left open before all others, debts without a due date last (R11). */
export function dueOrder({ row }: OpenDebt): number {
  return row.dueDay ?? (row.entry === 'opening' ? 0 : Number.MAX_SAFE_INTEGER);
}

/**
 * The order of debts that R11 leaves tied, in which odd cents and an excess are given out: earliest due, oldest, by number, largest, then
 * by ledger row. Only rows alike in all of these are told apart by where they stand, so that the order of rows changes no figure.
 */
export function byDueDay(one: OpenDebt, other: OpenDebt): number {
  const [a, b] = [one.row, other.row];
  return (
    dueOrder(one) - dueOrder(other) ||
    (a.invoiceDay ?? 0) - (b.invoiceDay ?? 0) ||
    (a.invoiceNumber === b.invoiceNumber ? 0 : a.invoiceNumber < b.invoiceNumber ? -1 : 1) ||
    b.amountCents - a.amountCents ||
    other.balanceCents - one.balanceCents ||
    Number(b.verified) - Number(a.verified) ||
    a.rowNumber - b.rowNumber
  );
}
