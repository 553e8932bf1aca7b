import { type Cents, safeCents } from '../money/cents';
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

type Growing = { -readonly [K in keyof AgingRow]: AgingRow[K] extends readonly Cents[] ? Cents[] : AgingRow[K] };

/** Where balances stand whose customer can't be known (R12). */
export const unknownCustomer = '（客户不明）';

const totalWord = '合计';
const subtotalWords: ReadonlySet<string> = new Set(['小计', totalWord, '总计', '本页合计', '本月合计', '本年累计']);

/** Balances by customer and age; credits stand apart, and rows that are subtotals themselves are left out (R10, R12, R12a). */
export function agingTable(entries: readonly AgingEntry[], edges: readonly number[]): AgingTable {
  const rows = new Map<string, Growing>();
  const total = emptyRow(totalWord, edges);
  let hasUnclassified = false;
  for (const { customer, daysOverdue, cents } of entries) {
    const key = customerKey(customer);
    if (subtotalWords.has(key)) continue;
    let row = rows.get(key);
    if (row === undefined) rows.set(key, (row = emptyRow(key === '' ? unknownCustomer : customer.trim(), edges)));
    const band = key === '' || daysOverdue === null ? 'unclassified' : cents < 0 ? 'credits' : customBandIndex(daysOverdue, edges);
    hasUnclassified ||= band === 'unclassified' && cents !== 0;
    add(row, band, cents);
    add(total, band, cents);
  }
  return { rows: [...rows.values()].sort((one, other) => other.balance - one.balance), total, hasUnclassified };
}

function emptyRow(customer: string, edges: readonly number[]): Growing {
  return { customer, balance: 0, bands: Array.from({ length: edges.length + 2 }, () => 0), credits: 0, unclassified: 0 };
}

function add(row: Growing, band: number | 'credits' | 'unclassified', cents: Cents): void {
  row.balance = safeCents(row.balance + cents);
  if (typeof band === 'number') row.bands[band] = safeCents((row.bands[band] ?? 0) + cents);
  else row[band] = safeCents(row[band] + cents);
}
