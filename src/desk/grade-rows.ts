import { addMonthsClamped } from '../domain/calendar/month-steps';
import type { GradeReason } from '../domain/risk/credit-grade';
import type { Position } from '../ledger/aged-ledger';
import type { Account } from './account';
import type { Desk } from './desk';
import { oldestOpenInvoice } from './oldest-open-invoice';
import { worstInvoice } from './payment-record';
import { promisesOfCustomers } from './promises';

/** A row of the workbook. */
export interface RowOfSheet {
  readonly sheetName: string;
  /** 1-based. */
  readonly rowNumber: number;
}

/** The row by which each reason of a credit grade goes: of several the one that weighs most, or the latest; null where there is none (R36). */
export function gradeRows(desk: Desk, account: Account): Readonly<Record<GradeReason, RowOfSheet | null>> {
  const open = oldestOpenInvoice(desk, account.customer.key)?.source ?? null;
  const broken = lastBroken(desk, account);
  const late = heaviestPaid(desk, account, (daysLate, cents) => daysLate * cents)?.source ?? null;
  return {
    longOverdue: open,
    noReceipt: open,
    writtenOff: firstWriteOff(desk, account),
    promisesBroken: broken,
    brokenAndLate: broken,
    daysLate: late,
    shareLate: late,
    worstDelay: worstInvoice(desk, account)?.source ?? null,
  };
}

/** The invoice whose receipt was the last of the months that are looked at; null where nothing came (R36). */
export function lastPaidInvoice(desk: Desk, account: Account): Position | null {
  return heaviestPaid(desk, account, (_days, _cents, day) => day);
}

/** The invoice with the receipt of the most weight, above 0. */
function heaviestPaid(desk: Desk, { invoices }: Account, weigh: (daysLate: number, cents: number, day: number) => number): Position | null {
  const after = addMonthsClamped(desk.asOf, -desk.policy.credit.months);
  let most: { readonly weight: number; readonly position: Position } | null = null;
  for (const position of invoices) {
    const dueDay = position.row?.dueDay ?? null;
    if (dueDay === null) continue;
    for (const { day, amountCents } of position.receipts ?? []) {
      if (amountCents <= 0 || day <= after) continue;
      const weight = weigh(day - dueDay, amountCents, day);
      if (weight > (most?.weight ?? 0)) most = { weight, position };
    }
  }
  return most?.position ?? null;
}

function lastBroken(desk: Desk, { customer }: Account): RowOfSheet | null {
  const after = addMonthsClamped(desk.asOf, -desk.policy.credit.months);
  const broken = (promisesOfCustomers(desk).get(customer.key) ?? []).filter(
    ({ state, promisedDay }) => state === 'broken' && promisedDay > after && promisedDay < desk.asOf,
  );
  return [...broken].sort((one, other) => one.promisedDay - other.promisedDay).at(-1)?.row ?? null;
}

function firstWriteOff({ registers }: Desk, { customer }: Account): RowOfSheet | null {
  const theirs = (registers.writeOffs ?? []).filter((row) => row.customer.key === customer.key && row.amountCents > 0);
  return [...theirs].sort((one, other) => one.day - other.day)[0] ?? null;
}
