import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import { sumCents } from '../domain/money/cents';
import type { Position } from '../ledger/aged-ledger';
import { leftOfWriteOffs } from '../ledger/replay/left-of-write-offs';

/** The balance of an invoice at the end of an earlier day, from what was set against it and written off up to then (R9, R35); in a snapshot, today's. */
export function balanceOn(position: Position, day: SerialDay): Cents {
  return claimOn(position, day) - writtenOffOn(position, day);
}

/** What write-offs lowered an invoice's balance by at the end of an earlier day (R35). */
export function writtenOffOn(position: Position, day: SerialDay): Cents {
  const madeBy = position.writeOffs.filter((writeOff) => writeOff.day <= day);
  return leftOfWriteOffs(claimOn(position, day), madeBy);
}

/** What was owed of an invoice at the end of an earlier day, written off or not. */
function claimOn({ row, balanceCents, writtenOffCents, receipts }: Position, day: SerialDay): Cents {
  const invoiceDay = row?.invoiceDay ?? day;
  if (invoiceDay > day) return 0;
  const receivedLater = sumCents((receipts ?? []).map((receipt) => (receipt.day > day ? receipt.amountCents : 0)));
  return balanceCents + writtenOffCents + receivedLater;
}
