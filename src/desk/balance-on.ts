import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import { sumCents } from '../domain/money/cents';
import type { Position } from '../ledger/aged-ledger';
import { leftOfWriteOffs } from '../ledger/replay/left-of-write-offs';

/** The balance of an invoice at the end of an earlier day, from what was set against it and written off up to then (R9, R35); in a snapshot, today's. */
export function balanceOn({ row, balanceCents, writtenOffCents, receipts, writeOffs }: Position, day: SerialDay): Cents {
  if (row?.invoiceDay !== undefined && row.invoiceDay !== null && row.invoiceDay > day) return 0;
  const receivedLater = sumCents((receipts ?? []).filter((receipt) => receipt.day > day).map(({ amountCents }) => amountCents));
  const claimCents = balanceCents + writtenOffCents + receivedLater;
  return (
    claimCents -
    leftOfWriteOffs(
      claimCents,
      writeOffs.filter((writeOff) => writeOff.day <= day),
    )
  );
}
