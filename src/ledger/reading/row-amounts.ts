import type { ColumnRole } from '../reading-choices';
import { roundHalfUp } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import { Exact } from '../../domain/money/exact';
import { largestYuan } from '../../domain/money/largest-amount';
import type { UnitFactor } from '../../domain/money/read-amount';
import type { ProblemReason } from '../findings';
import { cellText } from '../../cells/cell-text';
import { currencyCode, homeCurrency } from '../../domain/money/currency-name';
import { centsOrZero } from '../../tables/read-money';
import type { Money } from '../../tables/read-money';
import type { LedgerContext } from './ledger-context';
import { moneyBeside } from './column-receipts';
import { lastBalance, rowsOfReceipts } from './further-receipts';
import { columnMoney, roleMoney, sumOfMoney } from './role-money';
import type { TableGrid } from '../../tables/table-grid';

/** The money of one row (R12): balance = 应收 − 已收. */
export interface RowAmounts {
  readonly amountCents: Cents;
  readonly receivedCents: Cents;
  /** Returns, discounts and deductions, which are no receipts (R9b). */
  readonly reducedCents: Cents;
  /** Σ of the dated receipts beside the row, where 累计 in a column of its own says something else (R9b). */
  readonly differingReceivedCents: Cents | null;
  readonly balanceCents: Cents;
  /** Receipts do not lower what could only be taken as stated. */
  readonly fixed: boolean;
  /** A credit entry of a 借方/贷方 book. */
  readonly isReceipt: boolean;
  readonly problem: { readonly role: ColumnRole; readonly reason: ProblemReason } | null;
  /** The stated balance where it disagrees with 应收 − 已收. */
  readonly differingBalanceCents: Cents | null;
  /** Nothing says what was received, for the only column that would is blank here. */
  readonly balanceBlank: boolean;
}

export type ColumnUnits = (role: ColumnRole) => UnitFactor;

/** Reads what a row owes, as far as it can be read; `amountRole` is 本位币金额 where that is used (R12, R12d). */
export function readRowAmounts(
  {
    grid,
    units,
    unitOf,
    amountRole,
    receiptColumns,
    furtherReceipts,
    runningBalance,
  }: Pick<LedgerContext, 'grid' | 'units' | 'unitOf' | 'amountRole' | 'receiptColumns' | 'furtherReceipts' | 'runningBalance'>,
  row: number,
  isOpening: boolean,
): RowAmounts {
  const money = (role: ColumnRole): Money => roleMoney(grid, row, role, unitOf);
  if (isBook(grid))
    return bookAmounts(money('debit'), money('credit'), isOpening ? signedBalance(grid, row, money('balance')) : 'blank', isOpening);
  const amount = money(amountRole);
  const beside = receiptColumns.length > 0;
  // What is left says all in home currency: a sum beside it in another says nothing (R12d).
  const isLeftAlone = amountRole === 'baseAmount' && !beside && !grid.has('baseAmount') && typeof money('baseBalance') === 'number';
  const toHome = (own: Money): Money => {
    if (amountRole === 'amount') return own;
    const home = toBase(grid, row, own, amount, money('amount'));
    return isLeftAlone && typeof own === 'number' && home === 'unreadable' ? 'blank' : home;
  };
  const home = (own: 'balance' | 'received', base: 'baseBalance' | 'baseReceived'): Money => {
    const stated = amountRole === 'amount' ? 'blank' : money(base);
    return stated === 'blank' ? toHome(money(own)) : stated;
  };
  // An opening balance stands nowhere but where the others run on from it.
  const isCarried = isOpening && runningBalance !== null;
  const ownBalance = isCarried ? columnMoney(grid, row, runningBalance, unitOf) : signedBalance(grid, row, home('balance', 'baseBalance'));
  const rows = rowsOfReceipts(row, furtherReceipts);
  const stated =
    rows.length === 1 ? home('received', 'baseReceived') : toHome(sumOfMoney(rows.map((own) => roleMoney(grid, own, 'received', unitOf))));
  const sum = beside ? toHome(sumOfMoney(rows.map((own) => moneyBeside(grid, own, receiptColumns, unitOf)))) : stated;
  const balance = rows.length === 1 ? ownBalance : lastBalance(row, furtherReceipts, (own) => roleMoney(grid, own, 'balance', unitOf));
  // What the home currency's own columns leave goes before a product of others (R12d).
  const reduction = toHome(money('reduction'));
  const isStatedHome = amountRole === 'baseAmount' && !beside && typeof amount === 'number' && typeof money('baseBalance') === 'number';
  const saysReceived = beside || isStatedHome || grid.has('received') || (amountRole === 'baseAmount' && grid.has('baseReceived'));
  const isImplied = isStatedHome || (!saysReceived && grid.has('reduction'));
  const taken = isStatedHome ? 'blank' : reduction;
  const received = isImplied && typeof amount === 'number' && typeof balance === 'number' ? amount - balance - centsOrZero(taken) : sum;
  const reckoned = lowered(
    reckon(grid, amountRole, amount, balance, received, {
      isOpening,
      saysReceived: saysReceived || (isImplied && typeof balance === 'number'),
    }),
    taken,
    typeof balance === 'number' && amountRole === 'amount' ? balance : null,
    tolerance(units(amountRole)),
    !grid.has(amountRole) ? 'none' : typeof amount === 'number' ? 'read' : 'unread',
  );
  if (!beside || typeof stated !== 'number' || stated === reckoned.receivedCents) return reckoned;
  return { ...reckoned, receivedCents: stated, differingReceivedCents: reckoned.receivedCents };
}

/** What the row owes by its amount, its balance and its receipts, before anything is taken off. */
function reckon(
  grid: TableGrid<ColumnRole>,
  amountRole: 'amount' | 'baseAmount',
  amount: Money,
  balance: Money,
  received: Money,
  { isOpening, saysReceived }: { readonly isOpening: boolean; readonly saysReceived: boolean },
): RowAmounts {
  if (!grid.has(amountRole)) return fromBalance(balance, received);
  if (typeof amount !== 'number') return withoutAmount(amountRole, balance, received, isOpening);
  if (received === 'unreadable') {
    const balanceCents = typeof balance === 'number' ? balance : amount;
    return plain(amount, amount - balanceCents, { role: 'received', reason: { kind: 'receivedUnreadable', balanceCents } });
  }
  // A ledger of amounts and balances alone says what was received by their difference.
  if (!saysReceived) {
    // The amount is known, so receipts of the receipts table still lower it.
    if (balance === 'unreadable')
      return { ...plain(amount, 0, { role: 'balance', reason: { kind: 'balanceUnreadable', amountCents: amount } }), fixed: false };
    return typeof balance === 'number'
      ? plain(amount, amount - balance, null)
      : { ...plain(amount, 0, null), balanceBlank: grid.has('balance') };
  }
  return plain(amount, centsOrZero(received), null);
}

/** Takes off what was returned, allowed or deducted, and holds the rest against the balance that the row states (R9b, R12). */
function lowered(
  amounts: RowAmounts,
  reduction: Money,
  statedBalance: Cents | null,
  allowed: Cents,
  amount: 'none' | 'read' | 'unread',
): RowAmounts {
  if (amounts.problem !== null || amount === 'unread') return amounts;
  if (reduction === 'unreadable') {
    const { balanceCents } = amounts;
    return { ...amounts, fixed: true, problem: { role: 'reduction', reason: { kind: 'reductionUnreadable', balanceCents } } };
  }
  const reducedCents = centsOrZero(reduction);
  if (amount === 'none') return { ...amounts, amountCents: amounts.amountCents + reducedCents, reducedCents };
  const balanceCents = amounts.balanceCents - reducedCents;
  const differs = statedBalance !== null && Math.abs(statedBalance - balanceCents) > allowed;
  return { ...amounts, reducedCents, balanceCents, differingBalanceCents: differs ? statedBalance : null };
}

/** Whether the ledger is kept in 借方 and 贷方 columns. */
export function isBook(grid: TableGrid<ColumnRole>): boolean {
  return grid.has('debit') && grid.has('credit') && !grid.has('amount');
}

/** How far figures printed in 万元 may lie from the sum of rounded ones. */
export function tolerance(unit: UnitFactor): Cents {
  return unit === 1 ? 0 : unit;
}

function plain(amountCents: Cents, receivedCents: Cents, problem: RowAmounts['problem']): RowAmounts {
  return {
    amountCents,
    receivedCents,
    reducedCents: 0,
    differingReceivedCents: null,
    balanceCents: amountCents - receivedCents,
    fixed: problem !== null,
    isReceipt: false,
    problem,
    differingBalanceCents: null,
    balanceBlank: false,
  };
}

/** A ledger that only states what is left. */
function fromBalance(balance: Money, received: Money): RowAmounts {
  const receivedCents = centsOrZero(received);
  if (typeof balance === 'number') {
    const problem =
      received === 'unreadable' ? ({ role: 'received', reason: { kind: 'receivedUnreadable', balanceCents: balance } } as const) : null;
    return plain(balance + receivedCents, receivedCents, problem);
  }
  return { ...plain(0, 0, { role: 'balance', reason: { kind: 'amountUnreadable', receivedCents } }), receivedCents };
}

function withoutAmount(role: ColumnRole, balance: Money, received: Money, isOpening: boolean): RowAmounts {
  const receivedCents = centsOrZero(received);
  if (typeof balance !== 'number') return { ...plain(0, 0, { role, reason: { kind: 'amountUnreadable', receivedCents } }), receivedCents };
  // An opening balance has no amount of its own.
  if (isOpening) return fromBalance(balance, received);
  const problem = { role, reason: { kind: 'amountFromBalance', balanceCents: balance, receivedCents } } as const;
  return { ...plain(0, 0, problem), receivedCents, balanceCents: balance };
}

function bookAmounts(debit: Money, credit: Money, openingBalance: Money, isOpening: boolean): RowAmounts {
  // 年初余额 平 with no figure at all brings nothing forward.
  if (isOpening && [debit, credit, openingBalance].every((money) => money === 'blank')) return plain(0, 0, null);
  if (typeof openingBalance === 'number' && centsOrZero(debit) === 0 && centsOrZero(credit) === 0) return plain(openingBalance, 0, null);
  if (debit === 'unreadable' || (debit === 'blank' && typeof credit !== 'number')) {
    const role = debit === 'blank' && credit === 'unreadable' ? 'credit' : 'debit';
    const receivedCents = centsOrZero(credit);
    return { ...plain(0, 0, { role, reason: { kind: 'amountUnreadable', receivedCents } }), receivedCents };
  }
  if (credit === 'unreadable')
    return plain(centsOrZero(debit), 0, { role: 'credit', reason: { kind: 'receivedUnreadable', balanceCents: centsOrZero(debit) } });
  const debitCents = centsOrZero(debit);
  const creditCents = centsOrZero(credit);
  return { ...plain(debitCents - creditCents, 0, null), isReceipt: debitCents === 0 && creditCents !== 0 };
}

/** A running balance on the 贷 side is money owed to the customer. */
export function signedBalance(grid: TableGrid<ColumnRole>, row: number, balance: Money): Money {
  return typeof balance === 'number' && /贷|cr/i.test(String(grid.cell(row, 'direction'))) ? -balance : balance;
}

/**
 * A received amount or a balance in the row's own currency, taken to the base currency by the row's own rate; without a rate it says
 * nothing (R12d).
 */
function toBase(grid: TableGrid<ColumnRole>, row: number, own: Money, amount: Money, ownAmount: Money): Money {
  // Without amounts in currencies of their own, all columns are in the base currency.
  if (typeof own !== 'number' || own === 0 || ownAmount === amount || !grid.has('amount')) return own;
  if (currencyCode(cellText(grid.cell(row, 'currency'))) === homeCurrency) return own;
  if (typeof amount !== 'number' || typeof ownAmount !== 'number' || ownAmount === 0) return 'unreadable';
  const yuan = new Exact(own).times(amount).div(ownAmount).div(100);
  return yuan.abs().greaterThan(largestYuan) ? 'unreadable' : roundHalfUp(yuan);
}
