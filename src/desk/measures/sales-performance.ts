import { Exact } from '../../domain/money/exact';
import type { Decimal } from 'decimal.js';

import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import { safeCents } from '../../domain/money/cents';
import { measure } from '../../domain/ratios/measure';
import { settledDay } from '../../domain/risk/settled-day';
import { netAmount } from '../../ledger/net-amount';
import type { Position } from '../../ledger/aged-ledger';
import type { Account } from '../account';
import type { Desk } from '../desk';
import { disputedInvoices } from '../disputes';
import { oncePerDesk } from '../once-per-desk';
import { isOverdue } from '../open-balance';
import { yearBefore } from '../trade';
import { monthHistory } from './month-history';

/** How many invoices, and what they come to. */
export interface InvoiceCount {
  readonly count: number;
  readonly cents: Cents;
}

/** The four kinds of invoices that count for or against a salesperson (R34). */
export const paceKinds = ['within45', 'days46to90', 'over90', 'openOver90'] as const;

export type PaceKind = (typeof paceKinds)[number];

/** How one salesperson's invoices are collected (R34). */
export interface SalesPerformance {
  /** '' where neither the ledger nor 客户资料 names one. */
  readonly name: string;
  /**
   * Settled in the last twelve months within 45 days of their dates, in 46 to 90, later; and open for more than 90, what they owe. In a
   * snapshot only the last is known.
   */
  readonly pace: Readonly<Record<PaceKind, InvoiceCount>>;
  /** null in a snapshot, in which nothing tells when an invoice was settled. */
  readonly points: Decimal | null;
  /** All that is overdue at asOf, and all that is open. */
  readonly overdueCents: Cents;
  readonly openCents: Cents;
  /**
   * Received on their invoices in the last twelve months ÷ (what these owed before + what was billed in them), exact; null where nothing
   * tells.
   */
  readonly collectionRate: Decimal | null;
}

interface Tally {
  readonly pace: Record<PaceKind, { count: number; cents: Cents }>;
  overdueCents: Cents;
  openCents: Cents;
}

/** The salespeople of all positive invoices, by name (R34). */
export const salesPerformance = oncePerDesk((desk): readonly SalesPerformance[] => {
  const { sales } = desk.policy;
  const rates = collectionRates(desk);
  const tallies = new Map<string, Tally>();
  for (const account of desk.accounts.values()) {
    for (const position of account.invoices) {
      if (!isPositiveInvoice(position)) continue;
      const name = salespersonOfInvoice(position, account);
      let tally = tallies.get(name);
      if (tally === undefined) tallies.set(name, (tally = noTally()));
      if (position.balanceCents > 0) tally.openCents = safeCents(tally.openCents + position.balanceCents);
      if (isOverdue(position)) tally.overdueCents = safeCents(tally.overdueCents + position.balanceCents);
      const kind = paceOf(desk, position);
      if (kind === null) continue;
      tally.pace[kind].count += 1;
      tally.pace[kind].cents = safeCents(tally.pace[kind].cents + (kind === 'openOver90' ? position.balanceCents : position.amountCents));
    }
  }
  return [...tallies]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([name, tally]): SalesPerformance => ({
        name,
        ...tally,
        collectionRate: rates.get(name) ?? null,
        points: desk.aged.basis === 'snapshot' ? null : pointsOf(tally, sales),
      }),
    );
});

/** 业务员 of an invoice; where the ledger names none that of 客户资料, else '' (R34). */
export function salespersonOfInvoice({ row }: Position, { record }: Pick<Account, 'record'>): string {
  return row === null || row.salesperson === '' ? (record?.salesperson ?? '') : row.salesperson;
}

/** By name, of all that the ledger bills, red ones included (R20, R34). */
function collectionRates(desk: Desk): ReadonlyMap<string, Decimal | null> {
  const history = monthHistory(desk);
  if (history === null) return new Map();
  const { day: since, balances } = history.rowsOn(yearBefore(desk.asOf));
  const sums = new Map<string, { receivedCents: Cents; owedCents: Cents }>();
  for (const [place, position] of desk.aged.main.positions.entries()) {
    const { row, receipts, amountCents } = position;
    if (row === null || row.entry === 'receipt') continue;
    const name = salespersonOfInvoice(position, { record: desk.accounts.get(position.customer.key)?.record ?? null });
    const sum = sums.get(name) ?? { receivedCents: 0, owedCents: 0 };
    sums.set(name, sum);
    const isNew = row.invoiceDay !== null && row.invoiceDay > since;
    sum.owedCents = safeCents(sum.owedCents + (isNew ? amountCents : (balances[place] ?? 0)));
    for (const receipt of receipts ?? []) if (receipt.day > since) sum.receivedCents = safeCents(sum.receivedCents + receipt.amountCents);
  }
  return new Map([...sums].map(([name, { receivedCents, owedCents }]) => [name, measure(receivedCents, owedCents)]));
}

function isPositiveInvoice({ row, amountCents }: Position): boolean {
  return row !== null && row.entry === undefined && row.balanceFixed !== true && amountCents > 0;
}

function paceOf(desk: Desk, position: Position): PaceKind | null {
  const { promptDays, lateDays } = desk.policy.sales;
  const invoiceDay = position.row?.invoiceDay ?? null;
  if (position.row === null || invoiceDay === null) return null;
  if (position.balanceCents > 0) return desk.asOf - invoiceDay > lateDays && !disputedInvoices(desk).has(position) ? 'openOver90' : null;
  const amountCents = netAmount(position.row);
  const day: SerialDay | null = amountCents > 0 ? settledDay(amountCents, position.receipts ?? []) : null;
  if (day === null || day <= yearBefore(desk.asOf) || day > desk.asOf) return null;
  const days = day - invoiceDay;
  return days <= promptDays ? 'within45' : days <= lateDays ? 'days46to90' : 'over90';
}

function pointsOf({ pace }: Tally, { bonus, malus }: Desk['policy']['sales']): Decimal {
  return new Exact(bonus).times(pace.within45.count).plus(new Exact(malus).times(pace.over90.count + pace.openOver90.count));
}

function noTally(): Tally {
  const none = (): { count: number; cents: Cents } => ({ count: 0, cents: 0 });
  return { pace: { within45: none(), days46to90: none(), over90: none(), openOver90: none() }, overdueCents: 0, openCents: 0 };
}
