import { isNamedSubtotal } from '../cells/subtotal-word';
import { agingTable, agingTableIn } from '../domain/aging/aging-table';
import type { AgingTable } from '../domain/aging/aging-table';
import { customBands } from '../domain/aging/custom-bands';
import { daysOverdue } from '../domain/aging/days-overdue';
import type { SerialDay } from '../domain/calendar/serial-day';
import { Exact } from '../domain/money/exact';
import { yuanSums } from '../domain/money/money-sums';

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
  const table = demand(withinSafeCents('balances', () => inYuan(entries, edges)));
  const cellsOfRow = ({ customer, balance, bands, credits, unclassified }: AgingTable['total']): unknown[] => [
    customer,
    balance,
    ...bands,
    credits,
    ...(table.hasUnclassified ? [unclassified] : []),
  ];
  return [
    ['客户', '余额', ...customBands(edges), '贷项', ...(table.hasUnclassified ? ['待核实'] : [])],
    ...table.rows.map(cellsOfRow),
    cellsOfRow(table.total),
  ];
}

/** The table in yuan: added in whole cents where every balance is so many, else exactly, however fine the balances are. */
function inYuan(entries: readonly Entry[], edges: readonly number[]): AgingTable {
  const inCents = entries.flatMap(({ customer, daysOverdue: days, balance }) =>
    typeof balance === 'number' ? [{ customer, daysOverdue: days, cents: balance }] : [],
  );
  if (inCents.length === entries.length) return numbersOf(agingTable(inCents, edges), (cents) => cents / 100);
  const exact = entries.map(({ customer, daysOverdue: days, balance }) => ({
    customer,
    daysOverdue: days,
    cents: typeof balance === 'number' ? new Exact(balance).dividedBy(100) : balance,
  }));
  return numbersOf(agingTableIn(exact, edges, yuanSums), (yuan) => yuan.toNumber());
}

function numbersOf<M>({ rows, total, hasUnclassified }: AgingTable<M>, numberOf: (amount: M) => number): AgingTable {
  const rowOf = ({ customer, balance, bands, credits, unclassified }: AgingTable<M>['total']): AgingTable['total'] => ({
    customer,
    balance: numberOf(balance),
    bands: bands.map(numberOf),
    credits: numberOf(credits),
    unclassified: numberOf(unclassified),
  });
  return { rows: rows.map(rowOf), total: rowOf(total), hasUnclassified };
}

function readEntries(customers: readonly unknown[], dueDates: readonly unknown[], balances: readonly unknown[], asOf: SerialDay): Entry[] {
  const expected = String(customers.length);
  if (dueDates.length !== customers.length)
    return demand<Entry[]>({ fault: 'wrongSize', argument: 'dueDates', size: String(dueDates.length), expected });
  if (balances.length !== customers.length)
    return demand<Entry[]>({ fault: 'wrongSize', argument: 'balances', size: String(balances.length), expected });
  return customers.flatMap((cell, index) => {
    const customer = nameOf(demand(cell));
    const dueCell = demand(dueDates[index]);
    const balance = demand(readMoney(demand(balances[index]), 'balances'));
    if (balance === null) return [];
    // A name that ends in 小计 is a subtotal where nothing of an invoice stands beside it, as in a ledger.
    if (isBlank(dueCell) && isNamedSubtotal(customer)) return [];
    const dueDay = readDate(dueCell, 'dueDates');
    const readable = typeof dueDay === 'number';
    return [{ customer, daysOverdue: readable ? daysOverdue(dueDay, asOf) : null, balance }];
  });
}

/** A 0 is a blank, for that is what desktop Excel makes of a blank cell. */
function nameOf(cell: unknown): string {
  return cell === 0 || isBlank(cell) ? '' : quoted(cell);
}
