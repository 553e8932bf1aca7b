import { a1 } from '../../cells/a1';
import type { Account } from '../../desk/account';
import { collectionsOf } from '../../desk/collections-of';
import type { Desk } from '../../desk/desk';
import { plansAsked } from '../../desk/plans-asked';
import { promisesOfCustomers } from '../../desk/promises';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import type { SerialDay } from '../../domain/calendar/serial-day';
import { formatCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import type { RegisterRow } from '../../registers/register';
import type { DebtorEvent, EventKind } from './debtor-card-contract';

interface Happened {
  readonly day: SerialDay;
  readonly what: EventKind;
  readonly cents: Cents | null;
  readonly text: string;
  readonly at: { readonly sheetName: string; readonly rowNumber: number } | null;
  readonly isOpen?: boolean;
}

/**
 * All that happened between us and a debtor up to asOf, the latest first: invoices, money, contacts, letters, promises, disputes,
 * instalments.
 */
export function debtorEvents(desk: Desk, account: Account): DebtorEvent[] {
  return [...ofLedger(account), ...ofLog(desk, account), ...ofRegisters(desk, account)]
    .filter(({ day }) => day <= desk.asOf)
    .sort((one, other) => other.day - one.day)
    .map(({ day, what, cents, text, at, isOpen = false }) => ({
      date: formatIsoDay(day),
      what,
      amount: cents === null ? null : formatCents(cents),
      text,
      place: at === null ? null : { sheet: at.sheetName, cell: a1(at.rowNumber - 1, 0) },
      ...(isOpen && at !== null && { openRow: at.rowNumber }),
    }));
}

function ofLedger({ invoices }: Account): Happened[] {
  return invoices.flatMap(({ row, amountCents, receipts, writeOffs, source }): Happened[] => {
    const text = row?.invoiceNumber ?? '';
    const money = (what: EventKind, sums: readonly { readonly day: SerialDay; readonly amountCents: Cents }[]): Happened[] =>
      sums.map(({ day, amountCents: cents }) => ({ day, what, cents, text, at: source }));
    const issued = row?.invoiceDay ?? null;
    return [
      ...(issued === null ? [] : [{ day: issued, what: 'invoice' as const, cents: amountCents, text, at: source }]),
      ...money('receipt', receipts ?? []),
      ...money('writeOff', writeOffs),
    ];
  });
}

function ofLog(desk: Desk, { customer }: Account): Happened[] {
  const states = new Map((promisesOfCustomers(desk).get(customer.key) ?? []).map((promise) => [promise.row, promise] as const));
  return collectionsOf(desk, customer.key).flatMap((row): Happened[] => {
    const promise = states.get(row);
    const what = row.method === 'other' ? 'message' : row.method;
    const text = [row.number, row.content, row.result].filter((part) => part !== '').join(' ');
    return [
      { day: row.day, what, cents: row.amountCents, text, at: row },
      ...(promise === undefined
        ? []
        : [{ day: row.day, what: promiseKinds[promise.state], cents: promise.sumCents, text: formatIsoDay(promise.promisedDay), at: row }]),
    ];
  });
}

const promiseKinds = { kept: 'promiseKept', open: 'promiseOpen', broken: 'promiseBroken', unknown: 'promiseUnknown' } as const;

function ofRegisters(desk: Desk, { customer }: Account): Happened[] {
  const { registers } = desk;
  const theirs = <Row extends RegisterRow>(rows: readonly Row[] | null): Row[] =>
    (rows ?? []).filter((row) => row.customer.key === customer.key);
  return [
    ...theirs(registers.disputes).flatMap((row): Happened[] => [
      { day: row.raisedDay, what: 'dispute', cents: null, text: row.content, at: row, isOpen: row.resolvedDay === null },
      ...(row.resolvedDay === null
        ? []
        : [{ day: row.resolvedDay, what: 'disputeResolved' as const, cents: null, text: row.content, at: row }]),
    ]),
    ...theirs(plansAsked(desk).counted.flatMap(({ instalments }) => instalments)).map(
      (row): Happened => ({
        day: row.dueDay,
        what: 'instalment',
        cents: row.amountCents,
        text: `${row.plan} ${row.ordinal}`.trim(),
        at: row,
      }),
    ),
  ];
}
