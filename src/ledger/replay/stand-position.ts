import { daysOverdue } from '../../domain/aging/days-overdue';
import { monitoringBand } from '../../domain/aging/monitoring-band';
import { riskClass } from '../../domain/aging/risk-class';
import type { SerialDay } from '../../domain/calendar/serial-day';
import { workingCalendar } from '../../domain/calendar/working-calendar';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar';
import { letterThreshold } from '../../domain/dunning/letter-threshold';
import { limitationDay, limitationEnd } from '../../domain/dunning/limitation-day';
import type { Cents } from '../../domain/money/cents';
import { penalty } from '../../domain/penalty/penalty';
import { penaltyByReceipts } from '../../domain/penalty/penalty-by-receipts';
import { compileTiers } from '../../domain/penalty/penalty-tiers';
import type { CompiledTiers } from '../../domain/penalty/penalty-tiers';
import type { AppliedReceipt } from '../../domain/penalty/receipts';
import type { Policy } from '../../policy/policy';
import type { Position } from '../aged-ledger';
import type { Standing } from '../standing';
import type { LedgerRow } from '../ledger';
import type { Incoming } from './incoming';

/** What one replay reckons with. */
export interface Reckoning {
  readonly sheetName: string;
  readonly asOf: SerialDay;
  readonly policy: Policy;
  /** null where the policy says that nothing is owed for lateness (R13a). */
  readonly tiers: CompiledTiers | null;
  readonly calendar: WorkingCalendar;
}

/** How a row's balance came about; null receipts mean a snapshot, whose penalty runs on today's balance (R15). */
export interface RowBalance {
  readonly receivedCents: Cents;
  readonly balanceCents: Cents;
  readonly receipts: readonly AppliedReceipt[] | null;
}

export function reckoningFor(sheetName: string, asOf: SerialDay, policy: Policy): Reckoning {
  return {
    sheetName,
    asOf,
    policy,
    tiers: policy.penaltyBasis === 'none' ? null : compileTiers(policy.penalty),
    calendar: workingCalendar(policy.calendarAdditions),
  };
}

/** Where a row stands at asOf: its class or 贷项 or 待核实, days, penalty, letter threshold, limitation (R2, R5, R10, R12, R13, R21, R25). */
export function positionOfRow(row: LedgerRow, { receivedCents, balanceCents, receipts }: RowBalance, reckoning: Reckoning): Position {
  const { asOf, policy, sheetName } = reckoning;
  const days = row.dueDay === null || !row.verified || balanceCents < 0 ? null : daysOverdue(row.dueDay, asOf);
  const aged = balanceCents > 0 && days !== null;
  return {
    row,
    customer: row.customer,
    source: { sheetName, rowNumber: row.rowNumber },
    amountCents: row.amountCents,
    receivedCents,
    balanceCents,
    standing: standingOf(row, balanceCents, days, policy),
    daysOverdue: days,
    monitoringBand: aged ? monitoringBand(days) : null,
    penaltyCents: penaltyOf(row, balanceCents, receipts, reckoning),
    settled: row.entry === undefined && row.verified && row.amountCents > 0 && balanceCents === 0,
    letterThreshold: aged ? letterThreshold(days, policy.letters) : 0,
    limitationDay: aged && row.dueDay !== null ? limitationOf(row.dueDay, receipts, reckoning) : null,
  };
}

/** Where money stands that paid no invoice: a credit, or unverified where its date can't be read or it is money given back (R10). */
export function positionOfIncoming(incoming: Incoming, leftCents: Cents, standing: Standing): Position {
  return {
    row: incoming.row,
    customer: incoming.customer,
    source: { sheetName: incoming.sheetName, rowNumber: incoming.rowNumber },
    amountCents: 0,
    receivedCents: leftCents,
    balanceCents: leftCents === 0 ? 0 : -leftCents,
    standing,
    daysOverdue: null,
    monitoringBand: null,
    penaltyCents: 0,
    settled: false,
    letterThreshold: 0,
    limitationDay: null,
  };
}

function standingOf(row: LedgerRow, balanceCents: Cents, days: number | null, policy: Policy): Standing {
  if (!row.verified) return '待核实';
  if (balanceCents < 0) return '贷项';
  if (days !== null) return riskClass(days, policy.riskEdges);
  return balanceCents === 0 ? '正常' : '待核实';
}

function penaltyOf(row: LedgerRow, balanceCents: Cents, receipts: readonly AppliedReceipt[] | null, { asOf, tiers }: Reckoning): Cents {
  if (tiers === null || row.dueDay === null || !row.verified || row.entry !== undefined) return 0;
  return receipts === null
    ? penalty(balanceCents, row.dueDay, asOf, tiers)
    : penaltyByReceipts(row.amountCents, row.dueDay, asOf, receipts, tiers);
}

/** A part payment in time restarts the period (R25). */
function limitationOf(dueDay: SerialDay, receipts: readonly AppliedReceipt[] | null, { calendar }: Reckoning): SerialDay {
  const paid = (receipts ?? []).filter(({ amountCents }) => amountCents > 0).map(({ day }) => day);
  return paid.length === 0 ? limitationDay(dueDay) : limitationEnd(dueDay, paid, calendar).plainDay;
}
