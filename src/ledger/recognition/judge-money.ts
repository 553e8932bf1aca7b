import type { ReceiptColumns } from '../ledger';
import type { ColumnFigures } from './column-figures';
import { grossByFigures } from './gross-by-figures';
import { mayBeLeft } from './may-be-left';
import type { InvoiceColumns } from './may-be-left';
import { isRunningBalance } from './running-balance';
import { settleReceipts, shareLeft } from './settle-receipts';
import type { ReceiptHeadings, SettledColumns } from './settle-receipts';

/** The columns of money that headings name, and what else might be meant by them; positions are those of `sheet.values`. */
export interface NamedMoney extends InvoiceColumns {
  readonly customer: number | null;
  readonly amount: number | null;
  readonly balance: number | null;
  /** Columns that may be 应收 and 未收 as well, best first; none where the user has chosen. */
  readonly otherAmounts: readonly number[];
  readonly otherBalances: readonly number[];
  readonly received: readonly number[];
  readonly reductions: readonly number[];
  readonly dated: readonly ReceiptColumns[];
  /** Columns of figures that nothing uses. */
  readonly unused: readonly number[];
  readonly telling: ReceiptHeadings;
  /** Whether the user has left open which column is 应收, and which 未收. */
  readonly open: { readonly amount: boolean; readonly balance: boolean };
  /** Whether balances may run from line to line, so that they are none of each line. */
  readonly isRunningAllowed: boolean;
}

/** The columns of money as their cells bear them out. */
export interface JudgedMoney {
  readonly amount: number | null;
  readonly balance: number | null;
  readonly sums: SettledColumns;
  /** A column of balances that run from line to line, and are not what each line leaves. */
  readonly running: number | null;
  /** A column that nothing names, by which alone 应收 less 已收 is 未收 in every row. */
  readonly foundReduction: number | null;
  /** Whether that column is added back: 应收 less 已收 and it is 未收, as of money that was paid back. */
  readonly isRaising?: true;
  /** Receipts that are all written as negatives where no balance bears it out. */
  readonly turnedUnchecked: readonly number[];
  /** Whether 应收 less 已收 is seldom what the column of balances says: it must be asked what it is. */
  readonly isDoubtful: boolean;
  /** The columns of other names by which a column of balances alone runs from line to line; absent where none does. */
  readonly runsBy?: readonly number[];
}

/** Of how many rows a rule must hold that a slip of the pen may break. */
const leastShare = 0.9;
const doubtfulShare = 0.5;
const fewestRows = 3;

/** Holds 应收, 已收 and 未收 against each other and against the printed total, and looks for other columns where they do not fit (R9c). */
export function judgeMoney(named: NamedMoney, figures: ColumnFigures): JudgedMoney {
  const { amount, dated } = named;
  const judge = (owed: number | null, left: number | null): { sums: SettledColumns; share: number } => {
    const sums = settleReceipts(
      {
        amount: owed,
        balance: left,
        received: named.received.filter((column) => column !== left && column !== owed),
        reductions: named.reductions,
        dated,
      },
      named.telling,
      figures,
    );
    return { sums, share: owed === null || left === null ? 0 : shareLeft(owed, left, lowering(sums, dated), sums.turned, figures) };
  };
  const asNamed = judge(amount, named.balance);
  const turnedUnchecked = named.balance === null && amount !== null ? negativeReceipts(amount, lowering(asNamed.sums, dated), figures) : [];
  const plain = {
    amount,
    balance: named.balance,
    sums: asNamed.sums,
    running: null,
    foundReduction: null,
    turnedUnchecked,
    isDoubtful: false,
  };
  const runsBy = amount === null && named.balance !== null && named.isRunningAllowed ? runsByUnused(named, named.balance, figures) : null;
  if (runsBy !== null) return { ...plain, isDoubtful: true, runsBy };
  if (amount === null || named.balance === null) return oneSum(named, plain, figures);
  const { balance } = named;
  const saysReceived = lowering(asNamed.sums, dated).length > 0;
  if (saysReceived && asNamed.share >= leastShare)
    return { ...plain, ...(asNamed.share < 1 && reductionFound(named, amount, balance, asNamed.sums, figures)) };
  if (named.isRunningAllowed && runs(named, amount, balance, figures))
    return { ...plain, balance: null, sums: judge(amount, null).sums, running: balance };
  if (!saysReceived) {
    const lessens = named.isRunningAllowed ? runsLessUnused(named, amount, balance, figures) : null;
    if (lessens !== null) return { ...plain, isDoubtful: true, runsBy: [amount, lessens] };
    const apart = paidOrKeptBack(named, amount, balance, asNamed.sums, figures);
    if (apart !== null) return { ...plain, ...apart };
    const better = agrees(balance, figures) === false ? named.otherBalances.find((column) => agrees(column, figures) === true) : undefined;
    return better === undefined ? plain : { ...plain, balance: better, sums: judge(amount, better).sums };
  }
  for (const owed of [amount, ...named.otherAmounts]) {
    for (const left of [balance, ...named.otherBalances]) {
      if (owed === left) continue;
      const { sums, share } = judge(owed, left);
      if (share >= leastShare) return { ...plain, amount: owed, balance: left, sums };
    }
  }
  const found = reductionFound(named, amount, balance, asNamed.sums, figures);
  if (found !== null) return { ...plain, ...found };
  const isDoubtful =
    asNamed.share < doubtfulShare && figures.rowsWithBoth(amount, balance) >= fewestRows && !holdsReceiptRows(named, amount, figures);
  return { ...plain, isDoubtful };
}

/** What the rows tell where headings name but one of 应收 and 未收, and whether that may be the other one (R9c). */
function oneSum(named: NamedMoney, plain: JudgedMoney, figures: ColumnFigures): JudgedMoney {
  const { amount, balance, open } = named;
  const less = lowering(plain.sums, named.dated);
  if (less.length === 0 || (amount !== null && !open.balance)) return plain;
  const others = named.unused.filter((column) => column !== amount && column !== balance);
  const found = grossByFigures({ amount, balance, lowering: less, others, isAmountOpen: open.amount }, figures);
  if (found === null) {
    const isOpen = amount !== null && balance === null && open.amount && !named.telling.isBilled(amount);
    return isOpen && mayBeLeft(amount, less, named, figures) ? { ...plain, isDoubtful: true } : plain;
  }
  const unused = others.filter((column) => column !== found.amount && column !== found.balance);
  return judgeMoney({ ...named, ...found, otherAmounts: [], otherBalances: [], unused }, figures);
}

function lowering({ received, reductions }: SettledColumns, dated: readonly ReceiptColumns[]): readonly number[] {
  return [...(dated.length > 0 ? dated.map(({ amount }) => amount) : received), ...reductions];
}

/**
 * The columns of receipts that hold several figures and none above 0, all of them beside amounts above 0: money that came in is written so,
 * and seldom money that went back.
 */
function negativeReceipts(amount: number, received: readonly number[], figures: ColumnFigures): number[] {
  const owed = figures.of(amount);
  return received.filter(
    (column) =>
      figures.isNegative(column) &&
      figures.of(column).filter((cents) => (cents ?? 0) !== 0).length > 1 &&
      figures.of(column).every((cents, row) => (cents ?? 0) === 0 || (owed[row] ?? 0) > 0),
  );
}

/**
 * Whether money came on rows that bill nothing, each in part on the invoice above it or on its own; where no date is beside it, the reading
 * of a ledger makes a book of that, its balance a running one.
 */
function holdsReceiptRows({ received, dated }: NamedMoney, amount: number, figures: ColumnFigures): boolean {
  const owed = figures.of(amount);
  return [...received, ...dated.map((receipt) => receipt.amount)].some((column) =>
    figures.of(column).some((cents, row) => (cents ?? 0) !== 0 && (owed[row] ?? 0) === 0),
  );
}

function runs(named: NamedMoney, amount: number, balance: number, figures: ColumnFigures): boolean {
  const { customer, received, dated } = named;
  if (dated.length > 0 || holdsReceiptRows(named, amount, figures)) return false;
  const [owed, left, customers] = [figures.of(amount), figures.of(balance), figures.textsOf(customer)];
  const came = received.map((column) => figures.of(column));
  const takenOff = owed.map((_cents, row) => came.reduce((sum, column) => sum + (column[row] ?? 0), 0));
  return isRunningBalance(
    owed.map((cents, row) => ({
      customer: customers[row] ?? '',
      addedCents: cents === null ? null : cents - (takenOff[row] ?? 0),
      leftCents: left[row] ?? null,
    })),
  );
}

/**
 * The columns that nothing uses, such as 收入 and 支出, by which balances run from line to line of which nothing else tells how they came
 * about; null where they do not.
 */
function runsByUnused({ customer, unused }: NamedMoney, balance: number, figures: ColumnFigures): readonly number[] | null {
  const [left, customers] = [figures.of(balance), figures.textsOf(customer)];
  const columns = unused.filter((column) => column !== balance);
  const isRunning = (more: number, less: number | null): boolean => {
    const [added, taken] = [figures.of(more), less === null ? [] : figures.of(less)];
    return isRunningBalance(
      left.map((leftCents, row) => ({ customer: customers[row] ?? '', addedCents: (added[row] ?? 0) - (taken[row] ?? 0), leftCents })),
    );
  };
  for (const more of columns) {
    if (isRunning(more, null)) return [more];
    const less = columns.find((column) => column !== more && isRunning(more, column));
    if (less !== undefined) return [more, less];
  }
  return null;
}

/** The column that nothing uses, such as 本期贷记, by which balances run from line to line beside amounts; null where none does. */
function runsLessUnused({ customer, unused }: NamedMoney, amount: number, balance: number, figures: ColumnFigures): number | null {
  const [owed, left, customers] = [figures.of(amount), figures.of(balance), figures.textsOf(customer)];
  const found = unused.find((column) => {
    const taken = figures.of(column);
    return (
      taken.some((cents) => (cents ?? 0) !== 0) &&
      isRunningBalance(
        left.map((leftCents, row) => ({ customer: customers[row] ?? '', addedCents: (owed[row] ?? 0) - (taken[row] ?? 0), leftCents })),
      )
    );
  });
  return found ?? null;
}

/** Whether a column adds up to the total printed under it; null where none is printed. */
function agrees(column: number, figures: ColumnFigures): boolean | null {
  const printed = figures.printedTotalOf(column);
  return printed === null ? null : figures.of(column).reduce<number>((sum, cents) => sum + (cents ?? 0), 0) === printed;
}

/** The one column of 定金 or 质保金 that makes up what 应收 and 未收 differ by in every row: what was paid first, or is kept back. */
function paidOrKeptBack(
  { unused, telling }: NamedMoney,
  amount: number,
  balance: number,
  sums: SettledColumns,
  figures: ColumnFigures,
): Pick<JudgedMoney, 'sums' | 'foundReduction'> | null {
  const [column, ...more] = unused.filter(
    (one) =>
      (telling.isPaidFirst(one) || telling.isKeptBack(one)) &&
      figures.of(one).some((cents) => (cents ?? 0) !== 0) &&
      shareLeft(amount, balance, [one], [], figures) === 1,
  );
  if (column === undefined || more.length > 0) return null;
  return telling.isPaidFirst(column)
    ? { sums: { ...sums, received: [column] }, foundReduction: null }
    : { sums: { ...sums, reductions: [column] }, foundReduction: column };
}

/** The one column that makes 应收, 已收 and 未收 fit in every row. */
function reductionFound(
  { unused, dated, telling }: NamedMoney,
  amount: number,
  balance: number,
  sums: SettledColumns,
  figures: ColumnFigures,
): Pick<JudgedMoney, 'sums' | 'foundReduction' | 'isRaising'> | null {
  const fitting = unused.flatMap((column) => {
    const used = figures.of(column).filter((cents) => (cents ?? 0) !== 0).length;
    if (used === 0) return [];
    const found = [false, true].find((isTurned) => {
      const turned = isTurned ? [...sums.turned, column] : sums.turned;
      return shareLeft(amount, balance, [...lowering(sums, dated), column], turned, figures) === 1;
    });
    if (found === undefined) return [];
    const taken = { ...sums, reductions: [...sums.reductions, column], turned: found ? [...sums.turned, column] : sums.turned };
    const isRaising = found !== figures.isNegative(column);
    // One figure raises by chance, unless its heading says what it is.
    if (isRaising && used < 2 && !telling.isOwedAgain(column)) return [];
    return [{ sums: taken, foundReduction: column, ...(isRaising && { isRaising: true as const }) }];
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
