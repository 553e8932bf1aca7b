import type { Cents } from '../domain/money/cents';
import { sumCents } from '../domain/money/cents';
import { closedAs } from '../ledger/closed-as';
import type { Position } from '../ledger/aged-ledger';
import type { Account } from './account';
import type { Desk } from './desk';
import type { HoldReason } from './holds';
import { heldInvoices } from './holds';
import type { DueLetter } from './letter-run';

/** Why a letter does not name a penalty that the sheets show (R13a, R15, R21a, R21b, R35). */
export type NotClaimedReason =
  /** Paid in full, late: its penalty is still owed and stands on the sheets. */
  | 'paidLate'
  /** Written off altogether: the claim goes on, no letter lists it. */
  | 'writtenOff'
  /** The invoice is not demanded. */
  | HoldReason
  /** The invoice is in the letter, but no basis is confirmed: an estimate on the sheets. */
  | 'unconfirmed'
  /** The user has left the invoice out. */
  | 'leftOut';

/** Penalties of the sheets that a letter does not name, for one reason. */
export interface NotClaimed {
  readonly reason: NotClaimedReason;
  readonly invoices: number;
  readonly cents: Cents;
}

const order: readonly NotClaimedReason[] = ['paidLate', 'writtenOff', 'dispute', 'promise', 'plan', 'barred', 'unconfirmed', 'leftOut'];

/**
 * What lies between a customer's penalty on the sheets and its letter's, reason by reason: with the letter's own it adds up to the sheets'
 * to the cent (R21b).
 */
export function penaltyNotClaimed(desk: Desk, { invoices }: Account, { lines }: Pick<DueLetter, 'lines'>): readonly NotClaimed[] {
  const held = heldInvoices(desk);
  const claimed = new Map(lines.map(({ position, penaltyCents }) => [position, penaltyCents]));
  const found = invoices.flatMap((position) => {
    const cents = position.penaltyCents - (claimed.get(position) ?? 0);
    return cents === 0 ? [] : [{ cents, reason: reasonFor(position, claimed.has(position), held.get(position)) }];
  });
  return order.flatMap((reason) => {
    const meant = found.filter((one) => one.reason === reason);
    return meant.length === 0 ? [] : [{ reason, invoices: meant.length, cents: sumCents(meant.map(({ cents }) => cents)) }];
  });
}

function reasonFor(position: Position, isListed: boolean, held: HoldReason | undefined): NotClaimedReason {
  if (isListed) return 'unconfirmed';
  if (held !== undefined) return held;
  if (closedAs(position) === 'writtenOff') return 'writtenOff';
  return position.balanceCents <= 0 ? 'paidLate' : 'leftOut';
}
