import type { Decimal } from 'decimal.js';

import type { Desk } from '../desk/desk';
import type { LetterLine } from '../desk/letter-run';
import type { SerialDay } from '../domain/calendar/serial-day';
import { statutoryWorking } from '../domain/law/statutory-by-receipts';
import { compileStatutory } from '../domain/law/statutory-rates';
import { type Cents, roundHalfUp } from '../domain/money/cents';
import { Exact } from '../domain/money/exact';
import { penaltyWorking } from '../domain/penalty/penalty-working';
import { compileTiers } from '../domain/penalty/penalty-tiers';
import type { AppliedReceipt } from '../domain/penalty/receipts';
import { netAmount } from '../ledger/net-amount';
import { numberOf } from './invoice-rows';
import type { LetterFormat } from './letter-format';
import type { LetterValues } from './placeholders';

interface Segment {
  readonly from: SerialDay;
  readonly to: SerialDay;
  readonly days: number;
  readonly baseCents: Cents;
  readonly rate: string;
  /** Yuan, exact. */
  readonly amount: Decimal;
}

/** Thrown where the working of a penalty comes to another sum than the ledger's replay: a fault of the program. */
export class PenaltyOff extends Error {
  override name = 'PenaltyOff';
}

/**
 * How the penalty of a letter came about, invoice by invoice and period by period; the periods add up to the letter's sum to the cent (R13,
 * R15, R16, R21b).
 */
export function penaltyWorkingRows(lines: readonly LetterLine[], desk: Desk, format: LetterFormat): LetterValues['penaltyWorking'] {
  const tiers = compileTiers(desk.policy.penalty);
  const statutory = compileStatutory(desk.policy.statutory, desk.policy.lpr);
  const segmentsOf = ({ position, claimCents }: LetterLine): readonly Segment[] => {
    const { row, receipts, penaltyBasis } = position;
    if (row === null || row.dueDay === null || row.entry !== undefined) return [];
    const amountCents = receipts === null ? claimCents : netAmount(row);
    if (penaltyBasis === 'statutory') {
      return (statutoryWorking(amountCents, row.dueDay, desk.asOf, receipts ?? [], statutory) ?? []).map((segment) => ({
        ...segment,
        rate: format.words.yearly(percentOf(segment.yearlyRate)),
      }));
    }
    return penaltyWorking(amountCents, row.dueDay, desk.asOf, tiers, receipts ?? []).segments.map((segment) => ({
      ...segment,
      rate: format.words.daily(percentOf(new Exact(segment.dailyRate.toPrecision(12)))),
    }));
  };
  return lines.flatMap((line) => (line.penaltyCents === 0 ? [] : rowsOf(line, segmentsOf(line), format)));
}

/** Each period's share is what the running total, rounded, grows by: so no cent is lost between them. */
function rowsOf(line: LetterLine, segments: readonly Segment[], format: LetterFormat): LetterValues['penaltyWorking'] {
  let exact = new Exact(0);
  let given = 0;
  const rows = segments.map((segment, index) => {
    exact = exact.plus(segment.amount);
    const reached = index === segments.length - 1 ? line.penaltyCents : roundHalfUp(exact);
    const shareCents = reached - given;
    given = reached;
    return {
      invoiceNumber: numberOf(line.position, format),
      base: format.amount(segment.baseCents),
      from: format.shortDay(segment.from),
      to: format.shortDay(segment.to),
      days: String(segment.days),
      rate: segment.rate,
      periodPenalty: format.amount(shareCents),
      periodReceipts: receiptsIn(line.position.receipts ?? [], index === 0 ? null : segment.from, segment.to, format),
    };
  });
  if (Math.abs(roundHalfUp(exact) - line.penaltyCents) > 1) {
    throw new PenaltyOff(
      `row ${line.position.source.rowNumber}: ${roundHalfUp(exact)} cents by its working, ${line.penaltyCents} by the replay`,
    );
  }
  return rows;
}

/** The receipts of a period, from which on the base is lower; those before the first belong to it. */
function receiptsIn(receipts: readonly AppliedReceipt[], from: SerialDay | null, to: SerialDay, format: LetterFormat): string {
  return receipts
    .filter(({ day }) => day <= to && (from === null || day >= from))
    .map(({ day, amountCents }) => format.words.receipt(format.shortDay(day), format.amount(amountCents)))
    .join('\n');
}

function percentOf(rate: Decimal): string {
  return `${rate.times(100).toString()}%`;
}
