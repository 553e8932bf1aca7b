import { subtotalWord } from '../../cells/subtotal-word';
import type { Cents } from '../money/cents';
import { centSums } from '../money/money-sums';
import type { MoneySums } from '../money/money-sums';
import { customerKey } from '../text/customer-key';

import { customBandIndex } from './custom-bands';

/** A balance of a customer; null days overdue where its due date can't be read. An empty name is a customer that can't be known (R12). */
export interface AgingEntry<M = Cents> {
  readonly customer: string;
  readonly daysOverdue: number | null;
  readonly cents: M;
}

/** What a customer owes, by age. Bands, credits and unclassified sums make the balance, to the cent (R12). */
export interface AgingRow<M = Cents> {
  readonly customer: string;
  readonly balance: M;
  /** 未到期 first, then a sum for each band (R8). */
  readonly bands: readonly M[];
  readonly credits: M;
  readonly unclassified: M;
}

export interface AgingTable<M = Cents> {
  /** Largest balance first; equal ones as they were met. */
  readonly rows: readonly AgingRow<M>[];
  readonly total: AgingRow<M>;
  /** Whether any sum is unclassified, even where such sums cancel out. */
  readonly hasUnclassified: boolean;
}

interface Growing<M> {
  readonly customer: string;
  balance: M;
  readonly bands: M[];
  credits: M;
  unclassified: M;
}

/** Where balances stand whose customer can't be known (R12). */
export const unknownCustomer = '（客户不明）';

const totalWord = '合计';

/** Balances in cents by customer and age; credits stand apart, and rows that are subtotals themselves are left out (R10, R12, R12a). */
export function agingTable(entries: readonly AgingEntry[], edges: readonly number[]): AgingTable {
  return agingTableIn(entries, edges, centSums);
}

/** `agingTable` of amounts of any kind, added by `sums`. */
export function agingTableIn<M>(entries: readonly AgingEntry<M>[], edges: readonly number[], sums: MoneySums<M>): AgingTable<M> {
  const emptyRow = (customer: string): Growing<M> => ({
    customer,
    balance: sums.zero,
    bands: Array.from({ length: edges.length + 2 }, () => sums.zero),
    credits: sums.zero,
    unclassified: sums.zero,
  });
  const add = (row: Growing<M>, band: number | 'credits' | 'unclassified', amount: M): void => {
    row.balance = sums.add(row.balance, amount);
    if (typeof band === 'number') row.bands[band] = sums.add(row.bands[band] ?? sums.zero, amount);
    else row[band] = sums.add(row[band], amount);
  };
  const rows = new Map<string, Growing<M>>();
  const total = emptyRow(totalWord);
  let hasUnclassified = false;
  for (const { customer, daysOverdue, cents } of entries) {
    if (subtotalWord(customer) !== null) continue;
    const key = customerKey(customer);
    let row = rows.get(key);
    if (row === undefined) rows.set(key, (row = emptyRow(key === '' ? unknownCustomer : customer.trim())));
    const sign = sums.compare(cents, sums.zero);
    const band = key === '' || daysOverdue === null ? 'unclassified' : sign < 0 ? 'credits' : customBandIndex(daysOverdue, edges);
    hasUnclassified ||= band === 'unclassified' && sign !== 0;
    add(row, band, cents);
    add(total, band, cents);
  }
  return { rows: [...rows.values()].sort((one, other) => sums.compare(other.balance, one.balance)), total, hasUnclassified };
}
