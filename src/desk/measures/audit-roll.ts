import { auditBand, auditBands } from '../../domain/aging/audit-band';
import type { AuditBand } from '../../domain/aging/audit-band';
import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import { safeCents } from '../../domain/money/cents';
import type { Position } from '../../ledger/aged-ledger';
import { oncePerDesk } from '../once-per-desk';
import { yearBefore } from '../trade';
import { monthHistory } from './month-history';

/** How one audit band of twelve months ago came down to asOf (R7). */
export interface AuditRollLine {
  readonly band: AuditBand;
  /** The positive classed balances of invoices in it twelve months ago. */
  readonly thenCents: Cents;
  /** What of them is still there: it stands one band on. */
  readonly rolledCents: Cents;
  /** The positive classed balances in it at asOf, and those of them that roll into it from the band before it. */
  readonly nowCents: Cents;
  readonly fromBeforeCents: Cents;
}

/** An invoice that owes more than a year ago, or stands in another band than the next: no band rolls into it. */
export interface AuditRollDifference {
  readonly position: Position;
  readonly thenCents: Cents;
  readonly nowCents: Cents;
}

/** The bands of twelve months ago rolled into those of asOf; what invoices older than a year owe more than then is listed (R7). */
export interface AuditRoll {
  readonly day: SerialDay;
  readonly lines: readonly AuditRollLine[];
  /** By what they grew, the largest first. */
  readonly differences: readonly AuditRollDifference[];
}

/** The roll check of a desk; null in a snapshot (R9). */
export const auditRoll = oncePerDesk((desk): AuditRoll | null => {
  const history = monthHistory(desk);
  if (history === null) return null;
  const { day, balances } = history.rowsOn(yearBefore(desk.asOf));
  const [then, rolled, now, fromBefore] = [sumsByBand(), sumsByBand(), sumsByBand(), sumsByBand()];
  const differences: AuditRollDifference[] = [];
  for (const [place, position] of desk.aged.main.positions.entries()) {
    const invoiceDay = invoiceDayOf(position);
    if (invoiceDay === null) continue;
    const thenCents = Math.max(0, balances[place] ?? 0);
    const nowCents = Math.max(0, position.balanceCents);
    if (thenCents === 0 && nowCents === 0) continue;
    const band = auditBands.indexOf(auditBand(invoiceDay, desk.asOf));
    add(now, band, nowCents);
    if (invoiceDay > day) continue;
    const before = auditBands.indexOf(auditBand(invoiceDay, day));
    const left = Math.min(thenCents, nowCents);
    add(then, before, thenCents);
    add(rolled, before, left);
    add(fromBefore, band, left);
    if (nowCents > thenCents || (left > 0 && band !== Math.min(before + 1, auditBands.length - 1)))
      differences.push({ position, thenCents, nowCents });
  }
  return {
    day,
    lines: auditBands.map((band, index) => ({
      band,
      thenCents: then[index] ?? 0,
      rolledCents: rolled[index] ?? 0,
      nowCents: now[index] ?? 0,
      fromBeforeCents: fromBefore[index] ?? 0,
    })),
    differences: differences.sort((one, other) => grownBy(other) - grownBy(one)),
  };
});

/** The day of an invoice whose balance has a class; null for what has none (R12). */
function invoiceDayOf({ row }: Position): SerialDay | null {
  return row?.verified === true && row.dueDay !== null ? row.invoiceDay : null;
}

function grownBy({ nowCents, thenCents }: AuditRollDifference): Cents {
  return nowCents - thenCents;
}

function sumsByBand(): Cents[] {
  return auditBands.map(() => 0);
}

function add(sums: Cents[], index: number, cents: Cents): void {
  sums[index] = safeCents((sums[index] ?? 0) + cents);
}
