import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import { safeCents } from '../../domain/money/cents';
import type { Position } from '../aged-ledger';
import { leftOfWriteOffs } from './left-of-write-offs';

/**
 * The balance of an invoice at the end of an earlier day, from what was set against it and written off up to then (R9, R35); in a snapshot,
 * today's.
 */
export function balanceOn(position: Position, day: SerialDay): Cents {
  return claimOn(position, day) - writtenOffOn(position, day);
}

/** What write-offs lowered an invoice's balance by at the end of an earlier day (R35). */
export function writtenOffOn(position: Position, day: SerialDay): Cents {
  if (position.writeOffs.length === 0) return 0;
  const madeBy = position.writeOffs.filter((writeOff) => writeOff.day <= day);
  return leftOfWriteOffs(claimOn(position, day), madeBy);
}

/** What was owed of an invoice at the end of an earlier day, written off or not; in a snapshot, today's. */
export function claimOn({ row, balanceCents, writtenOffCents, receipts }: Position, day: SerialDay): Cents {
  if (row !== null && row.invoiceDay !== null && row.invoiceDay > day) return 0;
  let claim = balanceCents + writtenOffCents;
  if (receipts !== null) for (const receipt of receipts) if (receipt.day > day) claim += receipt.amountCents;
  return safeCents(claim);
}
