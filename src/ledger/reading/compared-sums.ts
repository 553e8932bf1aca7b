import { cellText } from '../../cells/cell-text';
import type { Cents } from '../../domain/money/cents';
import { currencyCode } from '../../domain/money/currency-name';
import { subtotalCurrency } from '../total-words';
import type { Money } from '../../tables/read-money';
import type { Notice } from '../findings';
import type { PrintedSum } from '../ledger';
import type { TableGrid } from '../../tables/table-grid';
import type { ColumnRole } from '../reading-choices';
import { moneyBeside } from './column-receipts';
import { lastBalance, rowsOfReceipts } from './further-receipts';
import { statedBalanceRole } from './ledger-context';
import type { LedgerContext } from './ledger-context';
import { cutShort } from './listed-notices';
import { PrintedBalance } from './printed-balance';
import { PrintedTotals, totalledRoles } from './printed-totals';
import type { DifferingTotal, RowSums, TotalledRole, UnreadableFigure } from './printed-totals';
import type { RowReading } from './read-row';
import { columnMoney, roleMoney, sumOfMoney } from './role-money';
import { isBook, signedBalance, tolerance } from './row-amounts';
import type { RowAmounts } from './row-amounts';

/** The figures of a line of totals by what they are the sums of, and under which column the only one stands where that is another. */
interface MeantSums {
  readonly sums: RowSums;
  readonly standsIn: TotalledRole | null;
  readonly balanceCents: Cents | null;
}

/** The sums of rows that lines of totals may print. */
class RowTotals {
  readonly all = new PrintedTotals();
  /** Of a ledger in several currencies the rows of each, by its code: sums across currencies mean nothing. */
  readonly ofCurrencies: ReadonlyMap<string, PrintedTotals>;

  constructor(currencies: readonly string[]) {
    this.ofCurrencies = new Map(currencies.map((currency) => [currency, new PrintedTotals()]));
  }

  add({ customer, currency }: RowReading['row'], sums: RowSums, unreadable: readonly UnreadableFigure[]): void {
    for (const printed of [this.all, this.ofCurrencies.get(currency)]) printed?.add(customer.key, sums, unreadable);
  }
}

/** Percentage of total, 占合计比例: a line of shares sums nothing up. */
const saysShares = /percent|share of|占比|比例|比重|[%％]/i;

/** Compares the sums that a ledger prints with those of its rows as they pass (R12–R12b, R12f). */
export class ComparedSums {
  private readonly totals: {
    readonly notice: Extract<Notice, { kind: 'printedTotalDiffers' }>;
    readonly of: DifferingTotal;
    readonly by: PrintedTotals;
    /** Whether its line is the sum of the rows that are not hidden, as SUBTOTAL reckons it; asked when all rows have passed. */
    readonly isOfShown: () => boolean;
  }[] = [];
  private readonly every: RowTotals;
  /** The rows that are not hidden; null where none is. */
  private readonly shown: RowTotals | null;
  private readonly hidden: ReadonlySet<number>;
  private readonly ofBalance: PrintedBalance;
  private readonly balanceRole: ColumnRole | null;
  private readonly roles: readonly TotalledRole[];

  constructor(private readonly context: LedgerContext) {
    const { grid, runningBalance, amountRole, currencies } = context;
    const several = amountRole === 'amount' && currencies.length > 1 ? currencies : [];
    this.every = new RowTotals(several);
    this.hidden = new Set(grid.sheet.hiddenRows);
    this.shown = this.hidden.size === 0 ? null : new RowTotals(several);
    this.balanceRole = statedBalanceRole(context);
    this.roles = totalledRoles.filter((role) => (role === 'balance' ? this.balanceRole !== null : grid.has(role)));
    this.ofBalance =
      runningBalance === null
        ? new PrintedBalance(this.balanceRole === null ? '' : headingsOf(grid, this.balanceRole), isBook(grid))
        : new PrintedBalance(grid.headingOf(runningBalance), true);
  }

  add(row: number, { row: ledgerRow, amounts }: RowReading): void {
    this.state(row, ledgerRow, amounts);
    const [sums, unreadable] = [this.sums(row, amounts.balanceCents), this.unreadable(row, amounts)];
    for (const rows of this.with(row)) rows.add(ledgerRow, sums, unreadable);
  }

  /** Receipts on a row of their own lower what the rows above come to. */
  addLoose(row: number, customerKey: string): void {
    const { grid, receiptColumns, unitOf, amountRole, runningBalance } = this.context;
    const money = moneyBeside(grid, row, receiptColumns, unitOf);
    const less = typeof money === 'number' ? -money : 0;
    // Beside them 累计 may stand, which the printed sum of its column holds too.
    const received = this.ofInvoice(row, 'received');
    if (typeof received === 'number') for (const { all } of this.with(row)) all.add(customerKey, { received });
    this.ofBalance.add({
      customerKey,
      sums: { balance: less, difference: less, amount: 0 },
      // The column of balances is that of the invoices.
      statedCents: this.balanceRole === null || isBook(grid) || runningBalance !== null ? null : 0,
      place: grid.place(row, this.balanceRole ?? amountRole),
    });
  }

  /** Whether the row's figures are the sums of the rows above it; beside a currency those of its own, where the ledger is in several (R12d). */
  isTotal(row: number): boolean {
    const figures = this.sums(row, null);
    const currency = currencyCode(cellText(this.context.grid.cell(row, 'currency')));
    return [this.every, this.shown].some((rows) => {
      const above = rows?.ofCurrencies.get(currency) ?? rows?.all;
      return above?.areSums(figures, this.toleranceOf) === true;
    });
  }

  /**
   * Whether a row that says no more than its customer's name holds the sums of that customer's rows above: without an amount it is no debt.
   */
  isTotalOfCustomer(row: number, customerKey: string): boolean {
    const { grid, amountRole } = this.context;
    const isAmountLess = grid.has(amountRole) && roleMoney(grid, row, amountRole, this.context.unitOf) === 'blank';
    return this.every.all.areSumsOf(customerKey, this.sums(row, null), isAmountLess ? 1 : 2, this.toleranceOf);
  }

  compareTotal(row: number, word: string): void {
    if (saysShares.test(word)) return;
    const { grid } = this.context;
    const printed = this.sums(row, null);
    const meant = this.meantBy(word, printed);
    if (meant === null) return;
    const { sums, standsIn, balanceCents } = meant;
    const [by, differing] = this.compared(row, word, sums, this.every);
    const ofShown = this.shown === null ? null : this.compared(row, word, sums, this.shown);
    const isOfShown = (): boolean =>
      ofShown !== null && differing.length > 0 && ofShown[1].every((one) => ofShown[0].sumsOfRowsBelow().has(one));
    if (standsIn === null) this.stateTotal(row, word, sums, isOfShown);
    else if (balanceCents !== null) this.stateBalance(row, word, standsIn, balanceCents, isOfShown);
    for (const of of differing) {
      const { role, statedCents, addedCents, unreadablePlaces } = of;
      // Sums across currencies mean nothing where base amounts count.
      if (role === 'amount' && this.context.amountRole === 'baseAmount') continue;
      this.totals.push({
        ...{ of, by, isOfShown },
        notice: {
          kind: 'printedTotalDiffers',
          place: grid.place(row, this.columnOf(standsIn ?? role)),
          word,
          statedCents,
          addedCents,
          ...(unreadablePlaces.length > 0 && { unreadablePlaces }),
        },
      });
    }
  }

  /**
   * A line of totals with the rows that it sums up: of several currencies those of the one that it names, else whichever it fits, else those
   * of the one with the most rows.
   */
  private compared(
    row: number,
    word: string,
    sums: RowSums,
    { all: allRows, ofCurrencies }: RowTotals,
  ): readonly [PrintedTotals, readonly DifferingTotal[]] {
    const compare = (by: PrintedTotals) => [by, by.compare(word, sums, this.toleranceOf)] as const;
    const all = compare(allRows);
    if (ofCurrencies.size === 0) return all;
    const { grid } = this.context;
    const ofColumn = currencyCode(cellText(grid.cell(row, 'currency')));
    const named = [
      ...(grid.sheet.values[row - grid.sheet.firstRow] ?? []).flatMap((value) =>
        typeof value === 'string' ? (subtotalCurrency(value) ?? []) : [],
      ),
      ofColumn,
    ];
    const meant = named.flatMap((currency) => ofCurrencies.get(currency) ?? []);
    if (meant[0] !== undefined) return compare(meant[0]);
    const each = [...ofCurrencies.values()].map(compare);
    return [all, ...each].find(([, differing]) => differing.length === 0) ?? each[0] ?? all;
  }

  /**
   * Of what the figures beside a word are the sums: each of its own column, but 已收总额 alone under 应收金额 of what was received. null where they
   * are compared with nothing, since they are of that part of the balance which is overdue.
   */
  private meantBy(word: string, printed: RowSums): MeantSums | null {
    const roles = this.roles.filter((role) => printed[role] !== undefined);
    if (/^逾期/.test(word) && roles.every((role) => this.every.all.isPart(role, printed[role] ?? 0))) return null;
    const named = /^(?:已收|已回|回款|收款|实收)/.test(word) ? 'received' : /^(?:未收|未回|欠款|尚欠)/.test(word) ? 'balance' : null;
    const [only] = roles;
    if (named === null || only === undefined || only === named || roles.length > 1)
      return { sums: printed, standsIn: null, balanceCents: null };
    const cents = printed[only] ?? 0;
    const sums = this.roles.includes(named) ? { [named]: cents } : {};
    return { sums, standsIn: only, balanceCents: named === 'balance' ? cents : null };
  }

  /** What a ledger prints of its balance under another column's heading. */
  private stateBalance(row: number, word: string, standsIn: TotalledRole, cents: Cents, isOfShown: () => boolean): void {
    if (isBook(this.context.grid) || (this.context.amountRole === 'amount' && this.context.currencies.length > 1)) return;
    const of = this.balanceRole === null ? 'difference' : 'balance';
    const place = this.context.grid.place(row, standsIn);
    this.ofBalance.total({ of, word, place, cents, toleranceCents: this.toleranceOf(standsIn), isOfShown });
  }

  /** What the ledger prints of its balance; null where it prints nothing that stands for all its rows (R12f). */
  printedSum(): PrintedSum | null {
    return this.ofBalance.sum();
  }

  /** What of the printed sums differs from the rows that they stand for. */
  notices(): Notice[] {
    const differing = this.totals.flatMap(({ notice, of, by, isOfShown }) => {
      const addedCents = by.addedTo(of);
      return by.sumsOfRowsBelow().has(of) || addedCents === notice.statedCents ? [] : [{ isOfShown, notice: { ...notice, addedCents } }];
    });
    const shown = differing.filter(({ isOfShown }) => isOfShown()).map(({ notice }) => notice.place);
    const totals = differing.filter(({ isOfShown }) => !isOfShown()).map(({ notice }) => notice);
    const { name } = this.context.grid.sheet;
    return [
      ...(shown.length === 0 ? [] : [{ kind: 'totalsOfShownRows', sheetName: name, cells: shown } as const]),
      ...cutShort([...totals, ...this.ofBalance.notices()], name, 'printedTotal'),
    ];
  }

  private state(row: number, { customer, currency, statedBalanceCents: balance }: RowReading['row'], amounts: RowAmounts): void {
    const { grid, unitOf, amountRole, mainCurrency, runningBalance } = this.context;
    // Other currencies stand in books of their own.
    if (amountRole === 'amount' && currency !== mainCurrency) return;
    const role = this.balanceRole;
    const money =
      runningBalance !== null
        ? columnMoney(grid, row, runningBalance, unitOf)
        : role === null
          ? 'blank'
          : lastBalance(row, this.context.furtherReceipts, (own) => roleMoney(grid, own, role, unitOf));
    const stated = isBook(grid) ? signedBalance(grid, row, money) : money;
    const difference = amounts.amountCents - amounts.receivedCents;
    this.ofBalance.add({
      customerKey: customer.key,
      sums: { balance, difference, amount: amounts.amountCents },
      statedCents: typeof stated === 'number' ? stated : null,
      place: runningBalance === null ? grid.place(row, this.balanceRole ?? amountRole) : grid.placeAt(row, runningBalance),
    });
  }

  /** A line of totals by what it prints of the balance, else of what the balance comes from; across currencies it says nothing. */
  private stateTotal(row: number, word: string, sums: RowSums, isOfShown: () => boolean): void {
    const { grid, amountRole, currencies, unitOf, receiptColumns } = this.context;
    if (amountRole === 'amount' && currencies.length > 1) return;
    const put = (of: PrintedSum['of'], role: ColumnRole, cents: Cents, unitRole: TotalledRole): void => {
      this.ofBalance.total({ of, word, place: grid.place(row, role), cents, toleranceCents: this.toleranceOf(unitRole), isOfShown });
    };
    const { amount, received, debit, credit } = sums;
    if (isBook(grid)) {
      if (this.balanceRole === null && debit !== undefined && credit !== undefined) put('difference', 'debit', debit - credit, 'debit');
      return;
    }
    const balance = this.balanceRole === null ? 'blank' : roleMoney(grid, row, this.balanceRole, unitOf);
    if (this.balanceRole !== null && typeof balance === 'number') put('balance', this.balanceRole, balance, 'balance');
    else if (amountRole === 'amount' && amount !== undefined) {
      const beside = moneyBeside(grid, row, receiptColumns, unitOf);
      const cameIn = received ?? (typeof beside === 'number' ? beside : undefined);
      if (cameIn !== undefined && !grid.has('reduction')) put('difference', 'amount', amount - cameIn, 'amount');
      else put('amount', 'amount', amount, 'amount');
    }
  }

  /** What a row counts in. */
  private with(row: number): RowTotals[] {
    return this.shown === null || this.hidden.has(row) ? [this.every] : [this.every, this.shown];
  }

  private readonly toleranceOf = (role: TotalledRole): Cents => 5 * tolerance(this.context.units(role));

  private columnOf(role: TotalledRole): ColumnRole {
    return role === 'balance' ? (this.balanceRole ?? role) : role;
  }

  /** What stands in the totalled columns of a row; for an entry the balance is the one that counts. */
  private sums(row: number, balanceCents: Cents | null): RowSums {
    const sums: Partial<Record<TotalledRole, Cents>> = {};
    for (const role of this.roles) {
      const money = role === 'balance' && balanceCents !== null ? balanceCents : this.ofInvoice(row, this.columnOf(role));
      const { grid } = this.context;
      const stated = role === 'balance' && balanceCents === null && isBook(grid) ? signedBalance(grid, row, money) : money;
      if (typeof stated === 'number') sums[role] = stated;
    }
    return sums;
  }

  /** The money of a role on a row and on those below that only say what more came in on its invoice. */
  private ofInvoice(row: number, role: ColumnRole): Money {
    const { grid, unitOf, furtherReceipts } = this.context;
    if (!furtherReceipts.rowsOf.has(row)) return roleMoney(grid, row, role, unitOf);
    return sumOfMoney(rowsOfReceipts(row, furtherReceipts).map((own) => roleMoney(grid, own, role, unitOf)));
  }

  /** The cells that keep a row's figures out of printed sums; a balance is missing for what it is reckoned from. */
  private unreadable(row: number, { problem }: RowAmounts): UnreadableFigure[] {
    const { grid } = this.context;
    const inBalance = problem !== null && problem.reason.kind !== 'amountFromBalance' ? problem.role : null;
    return this.roles.flatMap((role): UnreadableFigure[] => {
      if (role === 'balance') return inBalance === null ? [] : [{ role, place: grid.place(row, inBalance) }];
      const missing = problem?.role === role || roleMoney(grid, row, role, this.context.unitOf) === 'unreadable';
      return missing ? [{ role, place: grid.place(row, role) }] : [];
    });
  }
}

/** The headings of a role's columns that add up. */
function headingsOf(grid: TableGrid<ColumnRole>, role: ColumnRole): string {
  return [grid.headingText(role), ...(grid.further[role] ?? []).map((column) => grid.headingOf(column))].join('、');
}
