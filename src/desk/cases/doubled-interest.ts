import type { Decimal } from 'decimal.js';

import { invoicesJudged } from '../debtor-cases';
import type { DebtorCase } from '../debtor-cases';
import type { Desk } from '../desk';
import { receiptsOfCustomers } from '../receipts-of-customers';
import { takesCourtFees } from '../takes-court-fees';
import type { SerialDay } from '../../domain/calendar/serial-day';
import { courtCost } from '../../domain/law/court-costs';
import { judgmentDailyRate } from '../../domain/law/judgment-interest';
import { roundHalfUp, sumCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import { Exact } from '../../domain/money/exact';
import { baseStretches } from '../../domain/penalty/receipts';
import type { DatedSum } from '../../domain/penalty/receipts';
import { claimOn } from '../../ledger/replay/balance-on';

/** Days on which the same judgment money was unpaid. */
export interface DoubledSegment {
  readonly from: SerialDay;
  readonly to: SerialDay;
  readonly days: number;
  readonly baseCents: Cents;
  /** Yuan, not rounded: the segments' sum is rounded once. */
  readonly amount: Decimal;
}

/** The doubled part of the interest on judgment money that is unpaid (R19). */
export interface DoubledInterest {
  /** What the judgment awards, as 案件 has it; `principal`: not typed, and the invoices' principal on the judgment's day stands in. */
  readonly basis: 'judgment' | 'principal';
  readonly awardedCents: Cents;
  /** Paid after the judgment's day on the invoices that it was about, on those that are paid in full since, too. */
  readonly paidCents: Cents;
  readonly unpaidCents: Cents;
  readonly segments: readonly DoubledSegment[];
  readonly interestCents: Cents;
  /** Of the customer's money since the judgment what is set against no invoice: nobody says what it pays, and nothing here is less by it. */
  readonly unsetCents: Cents;
  /** The fee of enforcement on what is unpaid and its interest (R26); null in a foreign currency. */
  readonly enforcementCents: Cents | null;
}

/**
 * Interest from the day after the last day for performance to the desk's day: unpaid money × 0.0175% × days, rounded half up once; a
 * payment lowers the base from the next day on (R19, R15). Null until the case has a judgment and that day,
 * and in a snapshot, which does not tell what was paid since (R9).
 */
export function doubledInterest(desk: Desk, { record }: Pick<DebtorCase, 'record'>): DoubledInterest | null {
  const { judgmentDay, performanceDay, judgmentCents } = record;
  if (judgmentDay === null || performanceDay === null || desk.aged.basis === 'snapshot') return null;
  const invoices = invoicesJudged(desk, record, judgmentDay);
  const payments = invoices.flatMap(({ receipts }) => receipts ?? []).filter(({ day }) => day > judgmentDay && day <= desk.asOf);
  const paidCents = sumCents(payments.map(({ amountCents }) => amountCents));
  const awardedCents = judgmentCents ?? sumCents(invoices.map((position) => claimOn(position, judgmentDay)));
  const segments = baseStretches(awardedCents, performanceDay, desk.asOf, payments).map(
    ({ fromDay, toDay, baseCents }): DoubledSegment => ({
      from: performanceDay + fromDay,
      to: performanceDay + toDay,
      days: toDay - fromDay + 1,
      baseCents,
      amount: judgmentDailyRate
        .times(baseCents)
        .times(toDay - fromDay + 1)
        .div(100),
    }),
  );
  const interestCents = roundHalfUp(segments.reduce((sum, { amount }) => sum.plus(amount), new Exact(0)));
  const unpaidCents = Math.max(0, awardedCents - paidCents);
  return {
    basis: judgmentCents === null ? 'principal' : 'judgment',
    ...{ awardedCents, paidCents, unpaidCents, segments, interestCents },
    unsetCents: unsetSince(desk, record, judgmentDay),
    enforcementCents: takesCourtFees(desk) ? courtCost(new Exact(unpaidCents + interestCents).div(100), 'enforcement') : null,
  };
}

/** Received of the customer after a day, less what of it is set against invoices. */
function unsetSince(desk: Desk, { customer: { key } }: DebtorCase['record'], since: SerialDay): Cents {
  const after = ({ day, amountCents }: DatedSum): Cents => (day > since && day <= desk.asOf ? amountCents : 0);
  const received = (receiptsOfCustomers(desk)?.get(key) ?? []).map(after);
  const set = (desk.accounts.get(key)?.invoices ?? []).flatMap(({ receipts }) => (receipts ?? []).map(after));
  return Math.max(0, sumCents(received) - sumCents(set));
}
