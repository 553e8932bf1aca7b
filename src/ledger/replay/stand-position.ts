import { daysOverdue } from '../../domain/aging/days-overdue';
import { riskClass } from '../../domain/aging/risk-class';
import type { SerialDay } from '../../domain/calendar/serial-day';
import { letterThreshold } from '../../domain/dunning/letter-threshold';
import { limitationDay, plainLimitationEnd } from '../../domain/dunning/limitation-day';
import type { Cents } from '../../domain/money/cents';
import { statutoryByReceipts } from '../../domain/law/statutory-by-receipts';
import { compileStatutory } from '../../domain/law/statutory-rates';
import type { CompiledStatutory } from '../../domain/law/statutory-rates';
import { penalty } from '../../domain/penalty/penalty';
import { penaltyByReceipts } from '../../domain/penalty/penalty-by-receipts';
import type { PenaltyBasis } from '../../domain/penalty/penalty-basis';
import { compileTiers } from '../../domain/penalty/penalty-tiers';
import type { CompiledTiers } from '../../domain/penalty/penalty-tiers';
import type { AppliedReceipt, DatedSum } from '../../domain/penalty/receipts';
import type { Policy } from '../../policy/policy';
import { netAmount } from '../net-amount';
import type { Position } from '../aged-ledger';
import type { Standing } from '../standing';
import type { LedgerRow } from '../ledger';
import type { LedgerFacts } from '../ledger-facts';
import type { Incoming } from './incoming';
import { leftOfWriteOffs } from './left-of-write-offs';

/** What one replay reckons with. */
export interface Reckoning {
  readonly sheetName: string;
  readonly asOf: SerialDay;
  readonly policy: Policy;
  readonly tiers: CompiledTiers;
  readonly statutory: CompiledStatutory;
  readonly facts: LedgerFacts;
}

/** How a row's balance came about; null receipts mean a snapshot, whose penalty runs on today's balance (R15). */
export interface RowBalance {
  readonly receivedCents: Cents;
  /** Before write-offs. */
  readonly claimCents: Cents;
  readonly receipts: readonly AppliedReceipt[] | null;
  readonly writeOffs: readonly DatedSum[];
}

export function reckoningFor(sheetName: string, asOf: SerialDay, policy: Policy, facts: LedgerFacts): Reckoning {
  return {
    sheetName,
    asOf,
    policy,
    tiers: compileTiers(policy.penalty),
    statutory: compileStatutory(policy.statutory, policy.lpr),
    facts,
  };
}

/** Where a row stands at asOf: its class or 贷项 or 待核实, days, penalty, letter threshold, limitation (R2, R5, R10, R12, R13, R21, R25). */
export function positionOfRow(
  row: LedgerRow,
  { receivedCents, claimCents, receipts, writeOffs }: RowBalance,
  reckoning: Reckoning,
): Position {
  const { asOf, policy, sheetName } = reckoning;
  const writtenOffCents = leftOfWriteOffs(claimCents, writeOffs);
  const balanceCents = claimCents - writtenOffCents;
  const penaltyBasis = basisOf(row.customer.key, reckoning);
  const days = row.dueDay === null || !row.verified || balanceCents < 0 ? null : daysOverdue(row.dueDay, asOf);
  const aged = balanceCents > 0 && days !== null;
  return {
    row,
    customer: row.customer,
    source: { sheetName: row.sheetName ?? sheetName, rowNumber: row.rowNumber },
    amountCents: row.amountCents,
    receivedCents,
    receipts,
    writeOffs,
    writtenOffCents,
    balanceCents,
    standing: standingOf(row, balanceCents, days, policy),
    daysOverdue: days,
    penaltyCents: penaltyOf(row, claimCents, receipts, penaltyBasis, reckoning),
    penaltyBasis,
    settled: row.entry === undefined && row.verified && row.amountCents > 0 && claimCents === 0,
    letterThreshold: aged ? letterThreshold(days, policy.letters) : 0,
    limitationDay: aged && row.dueDay !== null ? limitationOf(row.dueDay, receipts) : null,
  };
}

/** Where money stands that paid no invoice: a credit, or unverified where its date can't be read or it is money given back (R10). */
export function positionOfIncoming(incoming: Incoming, leftCents: Cents, standing: Standing, reckoning: Reckoning): Position {
  return {
    row: incoming.row ?? null,
    customer: incoming.customer,
    source: { sheetName: incoming.sheetName, rowNumber: incoming.rowNumber },
    amountCents: 0,
    receivedCents: leftCents,
    receipts: null,
    writeOffs: [],
    writtenOffCents: 0,
    balanceCents: leftCents === 0 ? 0 : -leftCents,
    standing,
    daysOverdue: null,
    penaltyCents: 0,
    penaltyBasis: basisOf(incoming.customer.key, reckoning),
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

/** The basis that is known of a customer, else the policy's (R13a). */
function basisOf(customerKey: string, { facts, policy }: Reckoning): PenaltyBasis | null {
  return facts.penaltyBases.get(customerKey) ?? policy.penaltyBasis;
}

/** Penalty by its basis, on what is owed whatever was written off (R13a, R15, R16); where it is not confirmed, by the contract's tiers. */
function penaltyOf(
  row: LedgerRow,
  claimCents: Cents,
  receipts: readonly AppliedReceipt[] | null,
  basis: PenaltyBasis | null,
  { asOf, tiers, statutory }: Reckoning,
): Cents {
  if (basis === 'none' || row.dueDay === null || !row.verified || row.entry !== undefined) return 0;
  if (basis === 'statutory') {
    const amountCents = receipts === null ? claimCents : netAmount(row);
    // A debt older than the rates bears nothing; the replay says which are.
    return statutoryByReceipts(amountCents, row.dueDay, asOf, receipts ?? [], statutory) ?? 0;
  }
  return receipts === null
    ? penalty(claimCents, row.dueDay, asOf, tiers)
    : penaltyByReceipts(netAmount(row), row.dueDay, asOf, receipts, tiers);
}

/** A part payment in time restarts the period (R25). */
function limitationOf(dueDay: SerialDay, receipts: readonly AppliedReceipt[] | null): SerialDay {
  let paid: SerialDay[] | null = null;
  // Most have none, and what came up to the due date moves nothing.
  if (receipts !== null) for (const { day, amountCents } of receipts) if (amountCents > 0 && day > dueDay) (paid ??= []).push(day);
  return paid === null ? limitationDay(dueDay) : plainLimitationEnd(dueDay, paid);
}
