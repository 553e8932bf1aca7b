import type { Desk } from '../../desk/desk';
import { topDebtors } from '../../desk/top-debtors';
import { standings } from '../../ledger/standing';
import { headRows } from '../head-places';

export const numberColumn = 0;
export const customerColumn = 1;
export const balanceColumn = 2;
/** Columns of the first part of the table; the age mix of a debtor is a bar over the columns of the classes with an age. */
export const ranking = { share: 3, runningShare: 4, overdue: 5, longest: 6, level: 7, nextStep: 8, mix: 12 } as const;
/** Columns of the second part: the classes from `balanceColumn` on, then these. */
export const conduct = {
  penalty: 9,
  tradeRatio: 10,
  daysLate: 11,
  disputed: 12,
  openPromises: 13,
  brokenPromises: 14,
  limitation: 15,
  score: 16,
} as const;
/** Columns of the charts' figures: the number of the tables, balance, running share, and the shares of the classes with an age. */
export const figureColumns = { number: 9, balance: 10, running: 11, mix: 12 } as const;
export const firstStandingColumn = balanceColumn;
export const lastStandingColumn = firstStandingColumn + standings.length - 1;
export const topTenColumns = conduct.score + 1;

/** The most invoices that a card lists: half a page holds no more; the others are one line. */
export const cardInvoices = 7;
/** Rows of a card with the gap that follows it. */
export const cardRows = cardInvoices + 12;

const summaryRows = 3;
/** Under the debtors: their sum, the others, all receivables, credit balances, all of it. */
const sumRows = 5;
/** The chart of balances stands beside the figures that both charts are drawn from: a heading, a header, a line for each debtor. */
const leastChartRows = 13;
const rowsAroundFigures = 3;

/** Where the parts of 前十大欠款风险 stand, 0-based rows. */
export interface TopTenPlaces {
  readonly summary: number;
  /** The heading of the first part; its header follows, then the debtors. */
  readonly ranking: number;
  readonly debtors: number;
  readonly total: number;
  readonly others: number;
  readonly receivables: number;
  readonly credits: number;
  readonly balance: number;
  readonly mix: number;
  readonly mixDebtors: number;
  readonly charts: number;
  readonly chartRows: number;
  /** The first line of the charts' figures. */
  readonly figures: number;
  /** The heading over the cards. */
  readonly cards: number;
  readonly notes: number;
}

/** The rows of a sheet of so many debtors. */
export function topTenPlaces(debtors: number): TopTenPlaces {
  const lines = Math.max(1, debtors);
  const rankingRow = headRows + summaryRows + 1;
  const firstDebtor = rankingRow + 2;
  const total = firstDebtor + lines;
  const mix = total + sumRows + 1;
  const charts = mix + 2 + lines + 2;
  const chartRows = Math.max(leastChartRows, debtors + rowsAroundFigures);
  const cards = debtors === 0 ? charts : charts + 1 + chartRows + 1;
  return {
    summary: headRows,
    ranking: rankingRow,
    debtors: firstDebtor,
    total,
    others: total + 1,
    receivables: total + 2,
    credits: total + 3,
    balance: total + 4,
    mix,
    mixDebtors: mix + 2,
    charts,
    chartRows,
    figures: charts + 3,
    cards,
    notes: debtors === 0 ? cards : cards + 1 + debtors * cardRows,
  };
}

/** The cell at which the card of a customer begins on 前十大欠款风险; null where the customer is none of the largest. */
export function cardPlace(desk: Desk, customerKey: string): { readonly row: number; readonly column: number } | null {
  const debtors = topDebtors(desk);
  const index = debtors.findIndex(({ account }) => account.customer.key === customerKey);
  return index === -1 ? null : { row: topTenPlaces(debtors.length).cards + 1 + index * cardRows, column: 0 };
}
