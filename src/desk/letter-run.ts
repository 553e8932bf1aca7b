import { letterStage } from '../domain/dunning/letter-stage';
import type { LetterStage } from '../domain/dunning/letter-threshold';
import type { Cents } from '../domain/money/cents';
import { sumCents } from '../domain/money/cents';
import type { PenaltyBasis } from '../domain/penalty/penalty-basis';
import type { Position } from '../ledger/aged-ledger';
import type { CustomerName } from '../ledger/ledger';
import type { Account } from './account';
import type { Desk } from './desk';
import { heldInvoices } from './holds';
import type { HoldReason } from './holds';
import { oncePerDesk } from './once-per-desk';
import { isOverdue } from './open-balance';
import { lastLetters } from './sent-letters';

/** An invoice that a letter lists. */
export interface LetterLine {
  readonly position: Position;
  /** Its balance and what was written off of it: the claim stands (R21b, R35). */
  readonly claimCents: Cents;
  /** 0 where nothing is owed for lateness, or no basis is confirmed (R21b). */
  readonly penaltyCents: Cents;
}

/** A letter that is due, with its sums (R21a, R21b). */
export interface DueLetter {
  readonly customer: CustomerName;
  readonly stage: LetterStage;
  /** null: not confirmed, the letter names no penalty and reserves the right (R13a, R21b). */
  readonly basis: PenaltyBasis | null;
  /** By due date, then ledger row. */
  readonly lines: readonly LetterLine[];
  readonly principalCents: Cents;
  readonly penaltyCents: Cents;
  /** − Σ negative balances of the customer's invoices. */
  readonly creditsCents: Cents;
  readonly totalCents: Cents;
}

/** Which letters are due at asOf, and which are not and why (R21a); each list by customer. */
export interface LetterRun {
  readonly letters: readonly DueLetter[];
  /** Overdue invoices that are not demanded, by customer, then invoice number. */
  readonly held: readonly { readonly customer: CustomerName; readonly position: Position; readonly reason: HoldReason }[];
  /** Customers for whom a letter would be due, were it not for credits that are neither netted nor declined, or that leave no sum. */
  readonly waiting: readonly { readonly customer: CustomerName; readonly reason: 'credits' }[];
  /** The stage that is due by the customer's key, also of those that wait; without an entry none. */
  readonly stages: ReadonlyMap<string, LetterStage>;
}

/** The letter run at asOf (R21a). */
export const letterRun = oncePerDesk((desk): LetterRun => {
  const heldBecause = heldInvoices(desk);
  const letters: DueLetter[] = [];
  const held: LetterRun['held'][number][] = [];
  const waiting: LetterRun['waiting'][number][] = [];
  const stages = new Map<string, LetterStage>();
  for (const account of desk.accounts.values()) {
    const { customer, invoices } = account;
    const demanded: Position[] = [];
    for (const position of invoices) {
      if (!isOverdue(position)) continue;
      const reason = heldBecause.get(position);
      if (reason === undefined) demanded.push(position);
      else held.push({ customer, position, reason });
    }
    const stage = highestStage(desk, demanded);
    if (stage === 0) continue;
    stages.set(customer.key, stage);
    const letter = demandFor(account, stage, demanded);
    if (letter.totalCents <= 0 || (!desk.nettingDeclined && account.unapplied.some(({ balanceCents }) => balanceCents < 0)))
      waiting.push({ customer, reason: 'credits' });
    else letters.push(letter);
  }
  return {
    letters: letters.sort(byCustomer),
    held: held.sort((one, other) => byCustomer(one, other) || byNumber(one.position, other.position)),
    waiting: waiting.sort(byCustomer),
    stages,
  };
});

/**
 * The highest stage that is due for any of the invoices (R21). Stages go by invoice: of a debtor whose older invoices have had their
 * lawyer's letter a new invoice is due a first demand all the same, which lists them, too, and changes nothing about them. A letter that
 * the log has counts from 寄出, without that from 日期, whether it left the house or not; one that came back, or was struck, does not (R21a).
 */
function highestStage(desk: Desk, demanded: readonly Position[]): 0 | LetterStage {
  return demanded.reduce<0 | LetterStage>((highest, position) => {
    const stage = stageDueFor(desk, position);
    return stage > highest ? stage : highest;
  }, 0);
}

/** The stage that is due for an invoice by itself; 0 for none (R21). */
export function stageDueFor(desk: Desk, position: Position): 0 | LetterStage {
  const dueDay = position.row?.dueDay ?? null;
  return dueDay === null ? 0 : letterStage(dueDay, desk.asOf, lastLetters(desk).get(position) ?? null, desk.policy.letters);
}

/** The demand of a stage for these invoices of a customer, with its sums (R21b). */
export function demandFor({ customer, invoices }: Account, stage: LetterStage, demanded: readonly Position[]): DueLetter {
  const lines = [...demanded].sort(byDueDay).map(
    (position): LetterLine => ({
      position,
      claimCents: position.balanceCents + position.writtenOffCents,
      penaltyCents: position.penaltyBasis === null ? 0 : position.penaltyCents,
    }),
  );
  const principalCents = sumCents(lines.map(({ claimCents }) => claimCents));
  const penaltyCents = sumCents(lines.map((line) => line.penaltyCents));
  const creditsCents = -sumCents(invoices.map(({ balanceCents }) => Math.min(0, balanceCents)));
  return {
    customer,
    stage,
    basis: demanded[0]?.penaltyBasis ?? null,
    lines,
    principalCents,
    penaltyCents,
    creditsCents: creditsCents === 0 ? 0 : creditsCents,
    totalCents: principalCents + penaltyCents - creditsCents,
  };
}

function byDueDay(one: Position, other: Position): number {
  return (one.row?.dueDay ?? 0) - (other.row?.dueDay ?? 0) || one.source.rowNumber - other.source.rowNumber;
}

function byCustomer(one: { readonly customer: CustomerName }, other: { readonly customer: CustomerName }): number {
  return one.customer.name === other.customer.name ? 0 : one.customer.name < other.customer.name ? -1 : 1;
}

function byNumber(one: Position, other: Position): number {
  const [a, b] = [one.row?.invoiceNumber ?? '', other.row?.invoiceNumber ?? ''];
  return a === b ? one.source.rowNumber - other.source.rowNumber : a < b ? -1 : 1;
}
