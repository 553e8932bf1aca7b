import { subtotalWord } from '../../cells/subtotal-word';
import { safeCents } from '../money/cents';
import type { Cents } from '../money/cents';
import { customerKey } from '../text/customer-key';

import { customBandIndex } from './custom-bands';

/** A balance of a customer; null days overdue where its due date can't be read. An empty name is a customer that can't be known (R12). */
export interface AgingEntry {
  readonly customer: string;
  readonly daysOverdue: number | null;
  readonly cents: Cents;
}

/** What a customer owes, by age. Bands, credits and unclassified sums make the balance, to the cent (R12). */
export interface AgingRow {
  readonly customer: string;
  readonly balance: Cents;
  /** 未到期 first, then a sum for each band (R8). */
  readonly bands: readonly Cents[];
  readonly credits: Cents;
  readonly unclassified: Cents;
}

export interface AgingTable {
  /** Largest balance first; equal ones as they were met. */
  readonly rows: readonly AgingRow[];
  readonly total: AgingRow;
  /** Whether any sum is unclassified, even where such sums cancel out. */
  readonly hasUnclassified: boolean;
}

interface Growing {
  readonly customer: string;
  balance: Cents;
  readonly bands: Cents[];
  credits: Cents;
  unclassified: Cents;
}

/** Where balances stand whose customer can't be known (R12). */
export const unknownCustomer = '（客户不明）';

const totalWord = '合计';

/** Balances in cents by customer and age; credits stand apart, and rows that are subtotals themselves are left out (R10, R12, R12a). */
export function agingTable(entries: readonly AgingEntry[], edges: readonly number[]): AgingTable {
  const emptyRow = (customer: string): Growing => ({
    customer,
    balance: 0,
    bands: Array.from({ length: edges.length + 2 }, () => 0),
    credits: 0,
    unclassified: 0,
  });
  const add = (row: Growing, band: number | 'credits' | 'unclassified', amount: Cents): void => {
    row.balance = safeCents(row.balance + amount);
    if (typeof band === 'number') row.bands[band] = safeCents((row.bands[band] ?? 0) + amount);
    else row[band] = safeCents(row[band] + amount);
  };
  const rows = new Map<string, Growing>();
  const total = emptyRow(totalWord);
  let hasUnclassified = false;
  for (const { customer, daysOverdue, cents } of entries) {
    if (subtotalWord(customer) !== null) continue;
    const key = customerKey(customer);
    let row = rows.get(key);
    if (row === undefined) rows.set(key, (row = emptyRow(key === '' ? unknownCustomer : customer.trim())));
    const band = key === '' || daysOverdue === null ? 'unclassified' : cents < 0 ? 'credits' : customBandIndex(daysOverdue, edges);
    hasUnclassified ||= band === 'unclassified' && cents !== 0;
    add(row, band, cents);
    add(total, band, cents);
  }
  return { rows: [...rows.values()].sort((one, other) => other.balance - one.balance), total, hasUnclassified };
}
