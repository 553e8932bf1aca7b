import type { Cents } from '../../domain/money/cents';
import type { Notice } from '../findings';
import type { LedgerRow, Problem } from '../ledger';
import type { RowReading } from './read-row';
import type { RowMarks } from './row-marks';

/** A row as its type and its state have it, and what is to be said where the figures say otherwise. */
export interface MarkedRow {
  readonly row: LedgerRow;
  readonly notices: readonly Notice[];
  /** Nothing but its state says that the row was paid. */
  readonly isSettledByStatus?: true;
  /** Present where nobody knows what the row's type means: its sum stands, unverified. */
  readonly problem?: Problem;
}

/**
 * Turns a row into what the columns of types and states say that it is; `statesReceived` tells whether the row's own figures say what was
 * received, `isOpenItem` whether its balance is what is open of it, of a payment too.
 */
export function markRow(
  { row, problems }: RowReading,
  at: number,
  marks: RowMarks,
  { statesReceived, isOpenItem }: { readonly statesReceived: boolean; readonly isOpenItem: boolean },
): MarkedRow {
  if (row.entry !== undefined || problems.length > 0) return { row, notices: [] };
  const unknown = marks.unknownType(at);
  if (unknown !== null) {
    const { place, value } = unknown;
    return { row: { ...row, verified: false }, notices: [], problem: { place, value, reason: { kind: 'typeUnknown' } } };
  }
  switch (marks.typeOf(at)) {
    case 'payment':
      return { row: isOpenItem ? asOpenPayment(row) : asPayment(row), notices: [] };
    case 'creditNote':
      return { row: asCreditNote(row), notices: [] };
    case 'invoice':
    case 'payable':
      return byStatus(row, at, marks, statesReceived);
  }
}

function asPayment(row: LedgerRow): LedgerRow {
  const cents = row.amountCents === 0 ? row.receivedCents : row.amountCents;
  const amountCents = cents === 0 ? 0 : -Math.abs(cents);
  return {
    ...row,
    entry: 'receipt',
    amountCents,
    receivedCents: 0,
    statedBalanceCents: amountCents,
    dueDay: null,
    dueDateSource: 'missing',
    settledDay: null,
  };
}

/** What is open of a payment is owed to the customer, whatever sign it is written with; the rest is off the invoices already. */
function asOpenPayment(row: LedgerRow): LedgerRow {
  const credit = (cents: Cents): Cents => (cents === 0 ? 0 : -Math.abs(cents));
  const [amountCents, statedBalanceCents] = [credit(row.amountCents), credit(row.statedBalanceCents)];
  return { ...row, amountCents, statedBalanceCents, receivedCents: amountCents - statedBalanceCents, settledDay: null };
}

function asCreditNote(row: LedgerRow): LedgerRow {
  if (row.amountCents <= 0) return row;
  const receivedCents = row.receivedCents === 0 ? 0 : -row.receivedCents;
  return {
    ...row,
    amountCents: -row.amountCents,
    receivedCents,
    statedBalanceCents: row.statedBalanceCents === 0 ? 0 : -row.statedBalanceCents,
  };
}

function byStatus(row: LedgerRow, at: number, marks: RowMarks, statesReceived: boolean): MarkedRow {
  const state = marks.stateOf(at);
  const status = state?.status;
  if (status === 'paid' && state?.isOfPaper !== true && !statesReceived && row.settledDay === null)
    return { row: { ...row, receivedCents: row.amountCents, statedBalanceCents: 0 }, notices: [], isSettledByStatus: true };
  const differs =
    state?.isFailedPayment === true ||
    (status === 'paid' && row.settledDay === null && row.statedBalanceCents !== 0) ||
    (status === 'open' && row.settledDay !== null) ||
    (status === 'open' && row.amountCents !== 0 && row.statedBalanceCents === 0) ||
    (status === 'partial' && row.amountCents !== 0 && (row.statedBalanceCents === 0 || row.statedBalanceCents === row.amountCents));
  const doubt = differs && state !== null ? state : row.amountCents > 0 && row.statedBalanceCents > 0 ? marks.saysLess(row, at) : null;
  if (doubt === null) return { row, notices: [] };
  return { row, notices: [{ kind: 'statusDiffers', place: doubt.place, status: doubt.text, balanceCents: row.statedBalanceCents }] };
}
