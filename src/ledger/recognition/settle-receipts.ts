import type { ReceiptColumns } from '../ledger';
import type { ColumnFigures } from './column-figures';

/** Columns that lower an amount, and what they leave of it in a column of its own; null where the table has no such column. */
export interface MoneyColumns {
  readonly amount: number | null;
  readonly balance: number | null;
  /** Columns that may be 已收, best first. */
  readonly received: readonly number[];
  readonly reductions: readonly number[];
  readonly dated: readonly ReceiptColumns[];
}

/** Which columns add up to what was received and taken off, and which of them are written with the sign turned (R9b). */
export interface SettledColumns {
  readonly received: readonly number[];
  readonly reductions: readonly number[];
  readonly turned: readonly number[];
  /** Whether the sums are those of the dated receipts beside them, to be checked only. */
  readonly isCheckOnly: boolean;
}

/** What headings say of columns of receipts. */
export interface ReceiptHeadings {
  /** 累计, 合计: what was received in all. */
  readonly isCumulative: (column: number) => boolean;
  /** 现金, 承兑: one of several means by which money came. */
  readonly isMeans: (column: number) => boolean;
  /** 定金, 预收款: what was paid before all else. */
  readonly isPaidFirst: (column: number) => boolean;
  /** 质保金: what a customer keeps back. */
  readonly isKeptBack: (column: number) => boolean;
  /** 退款, 期初余额: what is owed again, or on. */
  readonly isOwedAgain: (column: number) => boolean;
  /** 开票金额, 价税合计: what was billed, and never what is left. */
  readonly isBilled: (column: number) => boolean;
}

/**
 * Decides by their cells which receipt columns add up: those with which 应收 − 已收 − 扣减 = 未收 in every row that has them; without a 未收 all, but
 * for a column that is the sum of the others or repeats one (R9b).
 */
export function settleReceipts(
  columns: MoneyColumns,
  { isCumulative, isMeans }: Pick<ReceiptHeadings, 'isCumulative' | 'isMeans'>,
  figures: ColumnFigures,
): SettledColumns {
  const { dated, reductions } = columns;
  // As much in cash as in bills is no column written twice.
  const repeats = (column: number, earlier: number): boolean => !(isMeans(column) && isMeans(earlier)) && figures.areSame(column, earlier);
  const received = columns.received.filter((column, index) => !columns.received.slice(0, index).some((other) => repeats(column, other)));
  const datedSums = dated.map(({ amount }) => amount);
  if (datedSums.length > 0) {
    // Beside dated receipts, a sum of receipts is one of them over again.
    return { received: received.slice(0, 1), reductions, turned: turnedOf(reductions, figures), isCheckOnly: true };
  }
  const fitting =
    columns.amount === null || columns.balance === null ? null : bestFit(columns.amount, columns.balance, received, reductions, figures);
  if (fitting !== null) return fitting;
  const total = received.find(
    (column) =>
      !isMeans(column) &&
      figures.isSumOf(
        column,
        received.filter((other) => other !== column),
      ),
  );
  const cumulative = received.find((column) => isCumulative(column));
  const alone =
    received.length > 1
      ? (total ?? (received.length === 2 && isPartOf(received, cumulative, figures) ? cumulative : undefined))
      : undefined;
  return {
    received: alone === undefined ? received : [alone],
    reductions,
    turned: turnedOf(reductions, figures),
    isCheckOnly: false,
  };
}

/** 累计 beside 本期: no row received more in the part than in all. */
function isPartOf(received: readonly number[], cumulative: number | undefined, figures: ColumnFigures): boolean {
  if (cumulative === undefined) return false;
  const part = received.find((column) => column !== cumulative);
  if (part === undefined) return false;
  const all = figures.of(cumulative);
  return figures.of(part).every((cents, row) => (cents ?? 0) <= (all[row] ?? 0));
}

/** Deductions written as negatives lower the balance all the same. */
function turnedOf(reductions: readonly number[], figures: ColumnFigures): number[] {
  return reductions.filter((column) => figures.isNegative(column));
}

/** As the columns stand, else with all that hold no figure above 0 turned. */
function turnings(columns: readonly number[], figures: ColumnFigures): (readonly number[])[] {
  const negative = columns.filter((column) => figures.isNegative(column));
  return negative.length === 0 ? [[]] : [[], negative];
}

/** The columns with which 应收 less them is 未收 in nearly every row; null where none do. */
function bestFit(
  amount: number,
  balance: number,
  received: readonly number[],
  reductions: readonly number[],
  figures: ColumnFigures,
): SettledColumns | null {
  let best: { readonly settled: SettledColumns; readonly share: number } | null = null;
  for (const chosen of subsets(received)) {
    if (chosen.length === 0 && received.length > 0) continue;
    for (const taken of subsets(reductions)) {
      for (const turned of turnings([...chosen, ...taken], figures)) {
        const share = shareLeft(amount, balance, [...chosen, ...taken], turned, figures);
        const fits = turned.some((column) => chosen.includes(column)) ? share === 1 : share >= leastShare;
        if (fits && share > (best?.share ?? 0))
          best = { settled: { received: chosen, reductions: taken, turned, isCheckOnly: false }, share };
      }
    }
  }
  return best?.settled ?? null;
}

/** Of how many rows a rule must hold that a slip of the pen may break. */
const leastShare = 0.9;

/** The share of the rows with 应收 and 未收, or of those of them that are meant, in which 应收 less the columns is 未收; 0 where there are none. */
export function shareLeft(
  amount: number,
  balance: number,
  less: readonly number[],
  turned: readonly number[],
  figures: ColumnFigures,
  isMeant: (row: number) => boolean = () => true,
): number {
  const [amounts, balances] = [figures.of(amount), figures.of(balance)];
  const columns = less.map((column) => ({ figures: figures.of(column), sign: turned.includes(column) ? -1 : 1 }));
  let both = 0;
  let fitting = 0;
  for (const [row, owed] of amounts.entries()) {
    const left = balances[row] ?? null;
    if (owed === null || left === null || !isMeant(row)) continue;
    const off = columns.reduce((sum, column) => sum + column.sign * (column.figures[row] ?? 0), 0);
    both += 1;
    if (Math.abs(owed - off - left) <= 1) fitting += 1;
  }
  return both === 0 ? 0 : fitting / both;
}

/** All columns, then all but one, two …: with many columns only all, all but one, and each alone. */
function subsets(columns: readonly number[]): (readonly number[])[] {
  if (columns.length > 5)
    return [columns, ...columns.map((column) => columns.filter((other) => other !== column)), ...columns.map((column) => [column]), []];
  const all = Array.from({ length: 2 ** columns.length }, (_unused, mask) =>
    columns.filter((_column, index) => (mask & (1 << index)) !== 0),
  );
  return all.sort((a, b) => b.length - a.length);
}
