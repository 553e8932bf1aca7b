import { smallest } from '../cells/extremes';
import type { SerialDay } from '../domain/calendar/serial-day';
import { isUnderChineseLaw } from '../domain/law/chinese-law';
import { plainLimitationEnd } from '../domain/dunning/limitation-day';
import type { Position } from '../ledger/aged-ledger';
import { plansOf } from '../registers/plans/plan';
import type { Account } from './account';
import type { Desk } from './desk';
import { invoicesMeant } from './invoices-meant';
import { oncePerDesk } from './once-per-desk';
import { isOverdue } from './open-balance';

/**
 * The plain end of limitation of every invoice with a due date and a claim, written off or not (R25, R35): restarted by receipts set
 * against it, by letters that were received (签收) and did not come back, by promises on the day they were made, by plans on the day they
 * were signed.
 */
export const limitationEnds = oncePerDesk((desk): ReadonlyMap<Position, SerialDay> => {
  const acknowledged = interruptionsOf(desk);
  const ends = new Map<Position, SerialDay>();
  for (const { invoices, record } of desk.accounts.values()) {
    // Of another law than ours it is unknown.
    if (isUnderOtherLaw({ record })) continue;
    for (const position of invoices) {
      const { row, balanceCents, writtenOffCents, receipts } = position;
      if (row?.verified !== true || row.dueDay === null || balanceCents + writtenOffCents <= 0) continue;
      const own = acknowledged.get(position);
      // What only receipts have moved is told by the position itself.
      if (own === undefined && position.limitationDay !== null) {
        ends.set(position, position.limitationDay);
        continue;
      }
      const days = [...(own ?? [])];
      for (const { day, amountCents } of receipts ?? []) if (amountCents > 0) days.push(day);
      ends.set(position, plainLimitationEnd(row.dueDay, days));
    }
  }
  return ends;
});

/** Whether a customer's debts are under another law than ours, of whose limitation nothing is known here (R25). */
export function isUnderOtherLaw({ record }: Pick<Account, 'record'>): boolean {
  return !isUnderChineseLaw(record?.country ?? '', record?.governingLaw ?? '');
}

/** The same for whoever shows a plain end where there is none here: null for debts under another law, of which none is known. */
export const limitationsKnown = oncePerDesk((desk): ReadonlyMap<Position, SerialDay | null> => {
  const foreign = [...desk.accounts.values()].filter(isUnderOtherLaw);
  return new Map<Position, SerialDay | null>([
    ...foreign.flatMap(({ invoices }) => invoices.map((position) => [position, null] as const)),
    ...limitationEnds(desk),
  ]);
});

/** The soonest end over a customer's overdue balances; null where it has none (R29). */
export function soonestLimitationEnd(desk: Desk, account: Account): SerialDay | null {
  return soonestLimitation(desk, account)?.end ?? null;
}

/** The soonest end over certain invoices, written-off ones included (R25, R35); null where none is known. */
export function soonestEndOf(desk: Desk, invoices: readonly Position[]): SerialDay | null {
  const ends = invoices.flatMap((position) => limitationEnds(desk).get(position) ?? []);
  return ends.length === 0 ? null : smallest(ends);
}

/** That end with its invoice. */
export function soonestLimitation(desk: Desk, { invoices }: Account): { readonly end: SerialDay; readonly position: Position } | null {
  const ends = limitationEnds(desk);
  let soonest: { readonly end: SerialDay; readonly position: Position } | null = null;
  for (const position of invoices) {
    const end = isOverdue(position) ? ends.get(position) : undefined;
    if (end !== undefined && (soonest === null || end < soonest.end)) soonest = { end, position };
  }
  return soonest;
}

function interruptionsOf(desk: Desk): ReadonlyMap<Position, readonly SerialDay[]> {
  const days = new Map<Position, SerialDay[]>();
  const interrupt = (positions: readonly Position[], day: SerialDay): void => {
    for (const position of positions) {
      const known = days.get(position);
      if (known === undefined) days.set(position, [day]);
      else known.push(day);
    }
  };
  for (const row of desk.registers.collections ?? []) {
    const reached = row.method === 'letter' && row.returnedDay === null ? row.receivedDay : null;
    if (reached === null && row.promisedDay === null) continue;
    const invoices = invoicesMeant(desk, row, row.day);
    if (reached !== null) interrupt(invoices, reached);
    if (row.promisedDay !== null) interrupt(invoices, row.day);
  }
  // What the debtor signed acknowledges its debt, whether or not our own side has agreed to the plan.
  for (const plan of plansOf(desk.registers.plans ?? []))
    if (plan.signedDay !== null) interrupt(invoicesMeant(desk, plan, null), plan.signedDay);
  return days;
}
