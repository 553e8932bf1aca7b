import type { ColumnFigures } from './column-figures';
import { shareLeft } from './settle-receipts';

/** The columns of sums of a ledger of which headings name but one of 应收 and 未收, or the wrong one; positions are those of `sheet.values`. */
export interface OneSum {
  readonly amount: number | null;
  readonly balance: number | null;
  /** What lowers an amount: 已收, 退货. */
  readonly lowering: readonly number[];
  /** Columns that may be what was billed, or left. */
  readonly others: readonly number[];
  /** Whether the user has not said which column is 应收. */
  readonly isAmountOpen: boolean;
}

/** Of how many rows a rule must hold that a slip of the pen may break. */
const leastShare = 0.9;

/**
 * What was billed and what is left, by the rows themselves: 开票金额 less 已收 is 应收账款 in nearly every row, so that this is what is left; or what
 * was billed less 已收 is a column of any name in all of them (R9c). Null where no column bears it out.
 */
export function grossByFigures(
  { amount, balance, lowering, others, isAmountOpen }: OneSum,
  figures: ColumnFigures,
): Pick<OneSum, 'amount' | 'balance'> | null {
  const stated = amount ?? balance;
  if (stated === null) return null;
  const fits = (owed: number, left: number, least: number, less = lowering): boolean => {
    const turned = less.filter((column) => figures.isNegative(column));
    // Where nothing came in, what was billed and what is left are the same, whichever a column is: those rows bear nothing out.
    const isLess = (row: number): boolean => less.some((column) => (figures.of(column)[row] ?? 0) !== 0);
    const shares = [shareLeft(owed, left, less, turned, figures), shareLeft(owed, left, less, turned, figures, isLess)];
    return shares.every((share) => share >= least);
  };
  const owed = isAmountOpen ? others.find((column) => fits(column, stated, leastShare)) : undefined;
  if (owed !== undefined) return { amount: owed, balance: stated };
  if (amount === null) return null;
  // What was sent back is taken off already, and what came in is not.
  const whole =
    !isAmountOpen || lowering.length < 2
      ? undefined
      : others.find((column) => lowering.some((less) => fits(column, amount, leastShare, [less])));
  if (whole !== undefined) return { amount: whole, balance: null };
  const left = others.find((column) => fits(amount, column, 1));
  return left === undefined ? null : { amount, balance: left };
}
