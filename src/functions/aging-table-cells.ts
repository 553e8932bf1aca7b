import { isNamedSubtotal, subtotalWord } from '../cells/subtotal-word';
import { agingTable } from '../domain/aging/aging-table';
import type { AgingTable } from '../domain/aging/aging-table';
import { customBands } from '../domain/aging/custom-bands';
import { type PrintedEntry, withoutPrintedSums } from '../domain/aging/printed-sums';
import { daysOverdue } from '../domain/aging/days-overdue';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import { roundHalfUp } from '../domain/money/cents';

import { cellsOf, isBlank, quoted } from './cell';
import { withinSafeCents } from './excel-error';
import { type Money, readDate, readMoney } from './read-cell';
import { demand, demandDate } from './read-setting';

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
  const table = demand(withinSafeCents('balances', () => numbersOf(agingTable(withoutPrintedSums(entries), edges))));
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

/** In yuan. */
function numbersOf({ rows, total, hasUnclassified }: AgingTable): AgingTable {
  const rowOf = ({ customer, balance, bands, credits, unclassified }: AgingTable['total']): AgingTable['total'] => ({
    customer,
    balance: balance / 100,
    bands: bands.map((cents) => cents / 100),
    credits: credits / 100,
    unclassified: unclassified / 100,
  });
  return { rows: rows.map(rowOf), total: rowOf(total), hasUnclassified };
}

function readEntries(
  customers: readonly unknown[],
  dueDates: readonly unknown[],
  balances: readonly unknown[],
  asOf: SerialDay,
): PrintedEntry[] {
  const expected = String(customers.length);
  if (dueDates.length !== customers.length)
    return demand<PrintedEntry[]>({ fault: 'wrongSize', argument: 'dueDates', size: String(dueDates.length), expected });
  if (balances.length !== customers.length)
    return demand<PrintedEntry[]>({ fault: 'wrongSize', argument: 'balances', size: String(balances.length), expected });
  return customers.flatMap((cell, index) => {
    const customer = nameOf(demand(cell));
    const dueCell = demand(dueDates[index]);
    const balance = demand(readMoney(demand(balances[index]), 'balances'));
    if (balance === null) return [];
    const isUndated = dueCell === 0 || isBlank(dueCell);
    // A name that ends in 小计 is a subtotal where nothing of an invoice stands beside it, as in a ledger.
    const isSum = subtotalWord(customer) !== null || (isUndated && isNamedSubtotal(customer));
    const dueDay = readDate(dueCell, 'dueDates');
    const readable = typeof dueDay === 'number';
    return [{ customer, isUndated, isSum, daysOverdue: readable ? daysOverdue(dueDay, asOf) : null, cents: centsOf(balance) }];
  });
}

/** Half up to the cent, row by row, as a ledger's amounts are read. */
function centsOf(balance: Money): Cents {
  return typeof balance === 'number' ? balance : roundHalfUp(balance);
}

/** A 0 is a blank, for that is what desktop Excel makes of a blank cell. */
function nameOf(cell: unknown): string {
  return cell === 0 || isBlank(cell) ? '' : quoted(cell);
}
