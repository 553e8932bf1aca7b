import { type AgingRow, agingTable } from '../domain/aging/aging-table';
import { customBands } from '../domain/aging/custom-bands';
import { daysOverdue } from '../domain/aging/days-overdue';
import type { SerialDay } from '../domain/calendar/serial-day';
import { safeCents } from '../domain/money/cents';

import { cellsOf, isBlank, quoted } from './cell';
import { withinSafeCents } from './excel-error';
import { type Money, readDate, readMoney } from './read-cell';
import { demand, demandDate } from './read-setting';

interface Entry {
  readonly customer: string;
  readonly daysOverdue: number | null;
  readonly balance: Money;
}

/** The cells of an aging table: heading, customers, total; 待核实 stands only where something is unclassified (R10, R12). */
export function agingTableOf(
  customers: unknown,
  dueDates: unknown,
  balances: unknown,
  asOf: unknown,
  edges: readonly number[],
): unknown[][] {
  const day = demandDate('asOf', asOf);
  const entries = readEntries(cellsOf(customers), cellsOf(dueDates), cellsOf(balances), day);
  const unitsPerYuan = finestUnit(entries);
  const table = demand(
    withinSafeCents('balances', () =>
      agingTable(
        entries.map(({ customer, daysOverdue: days, balance }) => ({ customer, daysOverdue: days, cents: unitsOf(balance, unitsPerYuan) })),
        edges,
      ),
    ),
  );
  const cellsOfRow = ({ customer, balance, bands, credits, unclassified }: AgingRow): unknown[] => [
    customer,
    ...[balance, ...bands, credits, ...(table.hasUnclassified ? [unclassified] : [])].map((units) => units / unitsPerYuan),
  ];
  return [
    ['客户', '余额', ...customBands(edges), '贷项', ...(table.hasUnclassified ? ['待核实'] : [])],
    ...table.rows.map(cellsOfRow),
    cellsOfRow(table.total),
  ];
}

function readEntries(customers: readonly unknown[], dueDates: readonly unknown[], balances: readonly unknown[], asOf: SerialDay): Entry[] {
  const expected = String(customers.length);
  if (dueDates.length !== customers.length)
    return demand<Entry[]>({ fault: 'wrongSize', argument: 'dueDates', size: String(dueDates.length), expected });
  if (balances.length !== customers.length)
    return demand<Entry[]>({ fault: 'wrongSize', argument: 'balances', size: String(balances.length), expected });
  return customers.flatMap((cell, index) => {
    const customer = demand(cell);
    const dueCell = demand(dueDates[index]);
    const balance = demand(readMoney(demand(balances[index]), 'balances'));
    if (balance === null) return [];
    const dueDay = readDate(dueCell, 'dueDates');
    const readable = typeof dueDay === 'number';
    return [{ customer: isBlank(customer) ? '' : quoted(customer), daysOverdue: readable ? daysOverdue(dueDay, asOf) : null, balance }];
  });
}

/** The smallest power of ten that makes every balance a whole number: 100 for cents, more where a balance is finer. */
function finestUnit(entries: readonly Entry[]): number {
  const decimals = entries.reduce((most, { balance }) => (typeof balance === 'number' ? most : Math.max(most, balance.decimalPlaces())), 2);
  return 10 ** decimals;
}

function unitsOf(balance: Money, unitsPerYuan: number): number {
  return safeCents(typeof balance === 'number' ? balance * (unitsPerYuan / 100) : balance.times(unitsPerYuan).toNumber());
}
