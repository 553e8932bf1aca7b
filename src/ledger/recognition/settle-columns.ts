import type { TableCandidate } from '../../tables/table-candidate';
import type { FurtherColumns, ReceiptColumns } from '../ledger';
import type { ColumnRole, ReadingChoices } from '../reading-choices';
import { sumChosen } from '../sum-chosen';
import { isBand } from './age-bands';
import { columnOfNames } from './column-of-names';
import { ColumnFigures } from './column-figures';
import { countedReceipts, datedReceipts, isBareMonth } from './dated-receipts';
import { profileColumn } from '../../tables/column-profile';
import type { ColumnProfile } from '../../tables/column-profile';
import { areDated, haveRowsOfTheirOwn, holdsDays } from './dates-beside';
import { feeBook, judgedByFee } from './fee-book';
import { furtherFees } from './fee-columns';
import { judgeMoney } from './judge-money';
import { payableColumns, wentEitherWay, withoutPayables } from './payable-side';
import { shareLeft } from './settle-receipts';

export type Columns = Partial<Record<ColumnRole, number>>;

/** The columns of a ledger as their cells bear them out; positions are those of `sheet.values`. */
export interface LedgerColumns {
  readonly columns: Columns;
  readonly further: FurtherColumns;
  readonly receiptColumns: readonly ReceiptColumns[];
  /** Columns of sums that are written with the sign turned. */
  readonly turned: readonly number[];
  /** Those of them that no balance bears out. */
  readonly turnedUnchecked: readonly number[];
  /** Balances that run from line to line. */
  readonly running: number | null;
  /** A reduction that its figures alone tell. */
  readonly foundReduction: number | null;
  /** Whether it is added back. */
  readonly isRaising: boolean;
  /** What the firm itself owes. */
  readonly payable: readonly number[];
  readonly doubt: MoneyDoubt | null;
}

/** A column that is named as a role, and whose figures do not fit those of others; positions are those of `sheet.values`. */
export interface MoneyDoubt {
  readonly role: 'balance' | 'received';
  readonly columns: readonly number[];
  /** None where the headings alone leave it open. */
  readonly against: readonly number[];
}

const meansOfPayment =
  /现金|银行|承兑|汇票|[银商]承|票据|现汇|电汇|汇款|转账|支票|微信|支付宝|pos|cash|cheque|check|bank|wire|transfer|card/;

/** Beside 本期应收, what was owed before is owed on; what was paid back is owed again. */
const isOwedAgain = /退款|退还|返还|refund|^(?:期初|年初|月初|上期|上月|上年|opening|beginning|broughtforward)/;
const isPaidFirst =
  /^(?:已[付收])?(?:定金|订金|首付款?|首款|预付款?|预收款?|预收账款|advances?(?:received|paid)?|deposits?(?:received|paid)?|prepayments?|downpayments?)(?:金额)?$/;
const isKeptBack = /^(?:质保金|质量保证金|保修金|保留金|尾留款|履约保证金|retentions?(?:amount|money)?|retainage)(?:金额)?$/;
const isBilled = /开票|发票|票面|价税|含税|销售|出库|发货|送货|订单|货款|货值|总|合计|invoiced|invoice[at]|billed|gross|sales|total/;
const isLastPart = /^(?:尾款|尾款金额|余款)$/;
const leastShareLeft = 0.9;
const isExpected = (heading: string): boolean => /^(?:预计|预期|计划)|expected|planned|forecast/.test(heading);

type Table = Pick<TableCandidate<ColumnRole>, 'sheet' | 'firstHeadingRow' | 'headingRow' | 'endRow' | 'readings' | 'headings' | 'further'>;

/**
 * Holds the columns that headings name against their cells (R9b, R9c): which receipts add up, which stand in pairs with dates, what is home
 * currency, and that nothing is taken for a balance that is no money. `columns` are recognised or chosen; what the user has chosen stands.
 */
export function settleColumns(table: Table, columns: Columns, choices: ReadingChoices): LedgerColumns {
  const { sheet } = table;
  const figures = new ColumnFigures(table);
  const chosen = (role: ColumnRole): boolean => choices.columns?.[role] !== undefined;
  const taken = new Set(
    Object.entries(choices.columns ?? {}).flatMap(([, column]) => (column === null ? [] : [column - sheet.firstColumn])),
  );
  let settled: Columns = { ...columns };
  const names = settled.customer === undefined || chosen('customer') ? null : columnOfNames(table, settled.customer);
  if (names !== null && !taken.has(names)) settled.customer = names;
  const isDays = (column: number): boolean => holdsDays(table, column, [columns.dueDate, columns.invoiceDate], figures);
  const others = (role: ColumnRole, leastScore: number): number[] => [
    ...new Set(
      table.further
        .filter((one) => one.role === role && one.score >= leastScore && !taken.has(one.column) && !isDays(one.column))
        .map(({ column }) => column),
    ),
  ];
  for (const role of ['balance', 'amount', 'received', 'reduction'] as const) {
    const column = settled[role];
    if (column === undefined || chosen(role) || !isDays(column)) continue;
    const [next] = others(role, 0.5);
    settled = next === undefined ? withoutRole(settled, role) : { ...settled, [role]: next };
  }
  const profile = (column: number): ColumnProfile => profileColumn(sheet, column, table.headingRow + 1, table.endRow);
  const readings = withoutPayables(table.readings);
  const apart = datedReceipts(readings, profile);
  const isFree = (receipt: ReceiptColumns): boolean => !taken.has(receipt.amount) && (receipt.kind !== 'pair' || !taken.has(receipt.date));
  let dated = chosen('received') ? [] : apart.filter(isFree);
  const counted = chosen('received')
    ? []
    : countedReceipts(readings, profile, apart).filter(
        (column) => !taken.has(column) && !Object.values(settled).includes(column) && profile(column).filled > 0,
      );
  const [firstCounted] = counted;
  if (settled.received === undefined && firstCounted !== undefined) settled.received = firstCounted;
  const besideReceived = (): number[] =>
    [...new Set([...others('received', 0.85), ...counted])].filter((column) => column !== settled.received);
  const textOf = (column: number): string => table.headings.get(column)?.text ?? furtherText(table, column);
  const readingOf = (column: number): string => table.readings[column]?.[0]?.text ?? '';
  const headingAt = (column: number): string => String(sheet.values[table.headingRow]?.[column] ?? '');
  const cumulative = (column: number): boolean => /累计|合计|总|已|todate|total/.test(textOf(column));
  const isMeans = (column: number): boolean => meansOfPayment.test(textOf(column));
  // When a payment is expected is not when it fell due, where terms say that.
  if (settled.dueDate !== undefined && settled.terms !== undefined && !chosen('dueDate') && isExpected(textOf(settled.dueDate)))
    settled = withoutRole(settled, 'dueDate');
  const { receiptDate } = settled;
  if (receiptDate !== undefined && settled.received !== undefined && dated.length === 0) {
    const amount = settled.received;
    const beside = besideReceived();
    // A date beside what was received in all tells when the last of it came.
    // A balance beside them is the ledger's own word for what is left, whenever the money came.
    const isStated = settled.balance !== undefined && figures.of(settled.balance).some((cents) => cents !== null);
    const isOne =
      chosen('receiptDate') ||
      (beside.length === 0 &&
        areDated(table, receiptDate, amount, figures) &&
        ((!isStated && !cumulative(amount)) || haveRowsOfTheirOwn(receiptDate, amount, settled.amount, figures)));
    if (isOne) {
      dated = [{ kind: 'pair', date: receiptDate, amount }];
      if (!chosen('received')) delete settled.received;
    }
  } else if (
    receiptDate !== undefined &&
    settled.received === undefined &&
    settled.balance === undefined &&
    settled.settledDate === undefined &&
    dated.length === 0
  ) {
    settled.settledDate = receiptDate;
    delete settled.receiptDate;
  }
  const due =
    settled.balance === undefined && !chosen('balance') ? others('amount', 0.85).find((column) => /due/.test(textOf(column))) : undefined;
  // Amount beside Amount Due: what is due is what is left.
  if (due !== undefined && settled.amount !== undefined && isWithin(figures.of(due), figures.of(settled.amount))) settled.balance = due;
  const owed = settled.amount;
  const stated = settled.balance;
  if (owed !== undefined && stated !== undefined) {
    const share = (receipts: readonly ReceiptColumns[]): number =>
      shareLeft(
        owed,
        stated,
        receipts.map(({ amount: column }) => column),
        [],
        figures,
      );
    // Amounts that are what was left at the start have it taken off already.
    const since = dated.filter(({ kind }) => kind !== 'opening');
    if (since.length < dated.length && share(since) > share(dated)) dated = since;
  }
  // Who says that 11月 is what came in says so of 12月 beside it.
  const isMonth = (column: number): boolean => isBareMonth(headingAt(column));
  const monthsBeside =
    chosen('received') && settled.received !== undefined && isMonth(settled.received)
      ? moneyColumns(table, (column) => column !== settled.received && !taken.has(column) && isMonth(column))
      : [];
  const received = [settled.received, ...(chosen('received') ? monthsBeside : besideReceived())].filter((column) => column !== undefined);
  const reductions = [settled.reduction, ...(chosen('reduction') ? [] : others('reduction', 0.85))].filter(
    (column) => column !== undefined,
  );
  const used = new Set([
    ...Object.values(settled),
    ...received,
    ...reductions,
    ...taken,
    ...dated.flatMap((receipt) => (receipt.kind === 'pair' ? [receipt.date, receipt.amount] : [receipt.amount])),
  ]);
  const isFeeBook =
    dated.length === 0 && reductions.length === 0 && !['amount', 'received', 'balance'].some((role) => chosen(role as ColumnRole));
  const book = isFeeBook
    ? feeBook(
        {
          amounts: settled.amount === undefined ? [] : [settled.amount, ...others('amount', 0.85)],
          received,
          balances: settled.balance === undefined ? [] : [settled.balance, ...others('balance', 0.85)],
        },
        textOf,
        figures,
      )
    : null;
  const named = judgeMoney(
    {
      customer: settled.customer ?? null,
      amount: settled.amount ?? null,
      balance: settled.balance ?? null,
      otherAmounts: chosen('amount') ? [] : others('amount', 0.5),
      otherBalances: chosen('balance') ? [] : others('balance', 0.5),
      received,
      reductions,
      dated,
      // What is left in the home currency is told by columns of its own.
      due: settled.baseAmount === undefined ? (settled.dueDate ?? null) : null,
      number: settled.baseAmount === undefined ? (settled.invoiceNumber ?? settled.contract ?? null) : null,
      open: { amount: !chosen('amount'), balance: !chosen('balance') },
      unused: chosen('reduction')
        ? []
        : moneyColumns(table, (column) => !used.has(column) && !isDays(column) && !isBand(headingAt(column))),
      telling: {
        isCumulative: cumulative,
        isMeans,
        isOwedAgain: (column) => isOwedAgain.test(readingOf(column)),
        isPaidFirst: (column) => isPaidFirst.test(readingOf(column)),
        isKeptBack: (column) => isKeptBack.test(readingOf(column)),
        isBilled: (column) => isBilled.test(textOf(column)),
      },
      isRunningAllowed: !chosen('balance'),
    },
    figures,
  );
  const judged = book === null ? named : book === 'doubt' ? { ...named, isDoubtful: true } : judgedByFee(book);
  const { sums } = judged;
  for (const role of ['amount', 'balance'] as const) {
    const column = judged[role];
    if (column === null) settled = withoutRole(settled, role);
    else settled[role] = column;
  }
  const further: Partial<Record<ColumnRole, readonly number[]>> = {};
  const put = (role: 'received' | 'reduction', used: readonly number[]): void => {
    const [first, ...rest] = used;
    settled = first === undefined ? withoutRole(settled, role) : { ...settled, [role]: first };
    if (rest.length > 0) further[role] = rest;
  };
  put('received', sums.received);
  if (book !== null && book !== 'doubt') {
    if (book.amounts.length > 1) further.amount = book.amounts.slice(1);
    if (book.balances.length > 1) further.balance = book.balances.slice(1);
  }
  const isByFee =
    settled.amount !== undefined && settled.balance === undefined && dated.length === 0 && !chosen('amount') && !chosen('received');
  const fees = isByFee ? furtherFees(settled.amount ?? 0, others('amount', 0.85), sums.received, textOf) : [];
  if (fees !== null && fees.length > 0) further.amount = fees;
  const settledSums = new Set([...Object.values(settled), ...sums.received, ...dated.map(({ amount }) => amount)]);
  const lessened = readings.flatMap((own, column) => {
    const isLess =
      sumChosen(
        choices.sums,
        own.map(({ text }) => text),
      ) === 'less';
    return isLess && !settledSums.has(column) && !sums.reductions.includes(column) ? [column] : [];
  });
  put('reduction', [...sums.reductions, ...lessened]);
  /** 定金 beside 尾款, of which the one does not leave the other: 尾款 may be what was paid at last. */
  const paidFirst = (): number[] => readings.flatMap((own, column) => (own.some(({ text }) => isPaidFirst.test(text)) ? [column] : []));
  const restOf = ({ amount }: Columns): number[] => [...(amount === undefined ? [] : [amount]), ...paidFirst()];
  const isOdd = (balance: number | undefined, isChosen: boolean): boolean => {
    if (balance === undefined || isChosen || sums.received.length > 0 || dated.length > 0) return false;
    // What all customers are owed is another's books.
    if (settled.amount === undefined)
      return figures.isNegative(balance) && figures.of(balance).filter((cents) => (cents ?? 0) !== 0).length > 1;
    const first = paidFirst().filter((column) => column !== balance);
    return first.length > 0 && isLastPart.test(textOf(balance)) && shareLeft(settled.amount, balance, first, [], figures) < leastShareLeft;
  };
  return {
    columns: settled,
    further,
    receiptColumns: dated,
    turned: [...sums.turned, ...judged.turnedUnchecked, ...lessened.filter((column) => figures.isNegative(column))],
    turnedUnchecked: judged.turnedUnchecked,
    running: judged.running,
    foundReduction: judged.foundReduction,
    isRaising: judged.isRaising === true,
    payable: [...payableColumns(table.readings)].filter((column) => !taken.has(column)),
    doubt: isOdd(settled.balance, chosen('balance'))
      ? { role: 'balance', columns: settled.balance === undefined ? [] : [settled.balance], against: restOf(settled) }
      : judged.isDoubtful
        ? judged.runsBy !== undefined && settled.balance !== undefined
          ? { role: 'balance', columns: [settled.balance], against: judged.runsBy }
          : doubtOf(settled, sums.received, dated, chosen)
        : settled.balance === undefined &&
            dated.length === 0 &&
            !chosen('received') &&
            (fees === null || wentEitherWay(sums.received.map(textOf)))
          ? { role: 'received', columns: sums.received, against: [] }
          : null,
  };
}

/** What must be asked where the sums of a ledger do not fit: what the user has not said yet, the balance first. */
function doubtOf(
  { amount, balance }: Columns,
  received: readonly number[],
  dated: readonly ReceiptColumns[],
  chosen: (role: ColumnRole) => boolean,
): MoneyDoubt | null {
  const came = dated.length > 0 ? dated.map((receipt) => receipt.amount) : received;
  if (amount === undefined) return null;
  if (balance === undefined) return { role: 'balance', columns: [amount], against: came };
  if (!chosen('balance')) return { role: 'balance', columns: [balance], against: [amount, ...came] };
  return chosen('received') || received.length === 0 ? null : { role: 'received', columns: received, against: [amount, balance] };
}

/** The columns of which most cells are sums, left to right. */
function moneyColumns(table: Table, isMeant: (column: number) => boolean): number[] {
  return table.readings.flatMap((_headings, column) =>
    isMeant(column) && profileColumn(table.sheet, column, table.headingRow + 1, table.endRow).amounts >= 0.5 ? [column] : [],
  );
}

/** The columns without that of one role. */
export function withoutRole(columns: Columns, role: ColumnRole): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([name]) => name !== role));
}

function furtherText(table: Table, column: number): string {
  return table.further.find((one) => one.column === column)?.heading.text ?? '';
}

/** Whether no figure of a column is larger than the one beside it. */
function isWithin(parts: readonly (number | null)[], wholes: readonly (number | null)[]): boolean {
  return parts.every((part, row) => part === null || Math.abs(part) <= Math.abs(wholes[row] ?? 0));
}
