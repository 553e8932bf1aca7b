import type { ColumnFigures } from './column-figures';
import { feeNamed, feeOwed } from './heading-words/fee-words';
import type { JudgedMoney } from './judge-money';

/** Columns that headings name; positions are those of `sheet.values`, best first. */
export interface FeeColumns {
  readonly amounts: readonly number[];
  readonly received: readonly number[];
  readonly balances: readonly number[];
}

const leastShare = 0.9;

/**
 * The columns that add up where it is billed fee by fee beside what is left: 应收物业费 and 应收水费 less all that came in are 欠费, or 欠物业费 and
 * 欠水费 together (R9b, R9c). null where there are not several fees; `doubt` where no such sums fit, so that it must be asked.
 */
export function feeBook(columns: FeeColumns, textOf: (column: number) => string, figures: ColumnFigures): FeeColumns | 'doubt' | null {
  const byFee = new Map<string, number>();
  const [first] = columns.amounts;
  if (first === undefined || feeNamed(textOf(first)) === null || columns.balances.length === 0) return null;
  for (const column of columns.amounts) {
    const fee = feeNamed(textOf(column));
    if (fee !== null && !byFee.has(fee)) byFee.set(fee, column);
  }
  if (byFee.size < 2) return null;
  const amounts = [...byFee.values()];
  for (const received of choicesOf(columns.received, (column) => feeNamed(textOf(column)) !== null)) {
    for (const balances of choicesOf(columns.balances, (column) => feeOwed(textOf(column)) !== null)) {
      if (balances.length > 0 && shareOf({ amounts, received, balances }, figures) >= leastShare) return { amounts, received, balances };
    }
  }
  return 'doubt';
}

/** Each column of all fees, then those fee by fee together; none where there are neither. */
function choicesOf(columns: readonly number[], isOfFee: (column: number) => boolean): (readonly number[])[] {
  const all = columns.filter((column) => !isOfFee(column)).map((column) => [column]);
  const each = columns.filter(isOfFee);
  return each.length === 0 && all.length > 0 ? all : [...all, each];
}

/** In what share of the rows that state what is left it is what was billed less what came in. */
function shareOf({ amounts, received, balances }: FeeColumns, figures: ColumnFigures): number {
  const sum = (of: readonly number[], row: number): number => of.reduce((total, column) => total + (figures.of(column)[row] ?? 0), 0);
  const rows = figures
    .of(amounts[0] ?? 0)
    .flatMap((_cents, row) => (balances.some((column) => (figures.of(column)[row] ?? null) !== null) ? [row] : []));
  const fitting = rows.filter((row) => Math.abs(sum(amounts, row) - sum(received, row) - sum(balances, row)) <= 1);
  return rows.length === 0 ? 0 : fitting.length / rows.length;
}

/** A book that is billed fee by fee, as its cells bear it out. */
export function judgedByFee({ amounts, received, balances }: FeeColumns): JudgedMoney {
  return {
    amount: amounts[0] ?? null,
    balance: balances[0] ?? null,
    sums: { received, reductions: [], turned: [], isCheckOnly: false },
    running: null,
    foundReduction: null,
    turnedUnchecked: [],
    isDoubtful: false,
  };
}
