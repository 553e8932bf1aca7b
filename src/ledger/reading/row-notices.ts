import { isBlank } from '../../cells/blank-cell';
import { safeCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import type { Notice } from '../findings';
import type { LedgerRow, PrintedSum } from '../ledger';
import type { ColumnRole } from '../reading-choices';
import type { Money } from '../../tables/read-money';
import type { WholeLines } from './merged-lines';
import type { LedgerContext } from './ledger-context';
import { moneyBeside } from './column-receipts';
import { PrintedBalance } from './printed-balance';
import { PrintedTotals, totalledRoles } from './printed-totals';
import type { DifferingTotal, RowSums, TotalledRole, UnreadableFigure } from './printed-totals';
import { isRoundedNumber } from './document-number';
import { lastBalance, rowsOfReceipts } from './further-receipts';
import { holdsReceipt } from './holds-receipt';
import { columnMoney, roleMoney, sumOfMoney } from './role-money';
import type { RowReading } from './read-row';
import { RepeatedInvoices } from './repeated-invoices';
import { isBook, signedBalance, tolerance } from './row-amounts';
import type { RowAmounts } from './row-amounts';

const mostDifferencesListed = 20;

/** The figures of a line of totals by what they are the sums of, and under which column the only one stands where that is another. */
interface MeantSums {
  readonly sums: RowSums;
  readonly standsIn: TotalledRole | null;
  readonly balanceCents: Cents | null;
}

/** Gathers what is to be said of many rows into few notices, and compares printed sums as the rows pass (R12–R12b). */
export class RowNotices {
  private readonly filled: number[] = [];
  private readonly withoutDue: number[] = [];
  private readonly withoutStart: number[] = [];
  private readonly rounded: number[] = [];
  private readonly withoutCurrency: number[] = [];
  private readonly byStatus: number[] = [];
  private byStatusCents = 0;
  private readonly fromInvoiceDate: number[] = [];
  private readonly blankBalances: number[] = [];
  private readonly givenBack: number[] = [];
  private readonly takenBack: number[] = [];
  private readonly unreadReceipts: number[] = [];
  private readonly opening: number[] = [];
  private openingCents = 0;
  private byCreditDays = 0;
  private plainWeekends = 0;
  private hidden = 0;
  private readonly balances: Notice[] = [];
  private readonly receipts: Notice[] = [];
  private readonly totals: { readonly notice: Extract<Notice, { kind: 'printedTotalDiffers' }>; readonly of: DifferingTotal }[] = [];
  private readonly printed = new PrintedTotals();
  private readonly ofBalance: PrintedBalance;
  /** The column that states what is left in the currency that counts; null where none does. */
  private readonly balanceRole: ColumnRole | null;
  private readonly repeated = new RepeatedInvoices();
  private readonly hiddenRows: ReadonlySet<number>;
  private readonly roles: readonly TotalledRole[];

  constructor(
    private readonly context: LedgerContext,
    private readonly lines: Pick<WholeLines, 'continued' | 'byBlanks'>,
  ) {
    const { grid } = context;
    this.hiddenRows = new Set(grid.sheet.hiddenRows);
    const balanceRole = context.amountRole === 'baseAmount' ? 'baseBalance' : 'balance';
    this.balanceRole = grid.has(balanceRole) ? balanceRole : null;
    // The balance of a 借方/贷方 book is a running one: its last line, not a sum.
    this.roles = totalledRoles.filter((role) => (role === 'balance' ? this.balanceRole !== null && !isBook(grid) : grid.has(role)));
    const { runningBalance } = context;
    this.ofBalance =
      runningBalance === null
        ? new PrintedBalance(this.balanceRole === null ? '' : grid.headingText(this.balanceRole), isBook(grid))
        : new PrintedBalance(grid.headingOf(runningBalance), true);
  }

  filledDown(row: number): void {
    this.filled.push(row + 1);
  }

  settledByStatus(row: number, { amountCents }: LedgerRow): void {
    this.byStatus.push(row + 1);
    this.byStatusCents = safeCents(this.byStatusCents + amountCents);
  }

  add(row: number, { row: ledgerRow, amounts, due }: RowReading): void {
    const { grid } = this.context;
    if (this.hiddenRows.has(row)) this.hidden += 1;
    if (ledgerRow.entry === 'opening') {
      this.opening.push(row + 1);
      this.openingCents = safeCents(this.openingCents + ledgerRow.statedBalanceCents);
    } else if (due.source === 'missing' && due.problem === null && ledgerRow.entry === undefined && ledgerRow.amountCents >= 0) {
      // Receipts and credits fall due nowhere.
      if (!due.lacksStart) this.withoutDue.push(row + 1);
      // An invoice date that is there but can't be read is named by its cell.
      else if (isBlank(grid.cell(row, 'invoiceDate'))) this.withoutStart.push(row + 1);
    }
    if (isRoundedNumber(grid.cell(row, 'invoiceNumber'))) this.rounded.push(row + 1);
    if (this.context.currencies.length > 1 && this.context.amountRole === 'amount' && isBlank(grid.cell(row, 'currency')))
      this.withoutCurrency.push(row + 1);
    if (due.source === 'creditDays') this.byCreditDays += 1;
    if (due.fromInvoiceDate) this.fromInvoiceDate.push(row + 1);
    if (amounts.balanceBlank) this.blankBalances.push(row + 1);
    if (amounts.receivedCents < 0 && amounts.amountCents > 0 && grid.has('received') && this.balanceRole === null)
      this.givenBack.push(row + 1);
    if (amounts.reducedCents < 0 && amounts.amountCents > 0 && this.balanceRole === null) this.takenBack.push(row + 1);
    if (due.onPlainWeekends) this.plainWeekends += 1;
    if (amounts.differingBalanceCents !== null) {
      this.balances.push({
        kind: 'balanceDiffers',
        place: grid.place(row, 'balance'),
        statedCents: amounts.differingBalanceCents,
        reckonedCents: amounts.balanceCents,
      });
    }
    if (amounts.differingReceivedCents !== null) {
      this.receipts.push({
        kind: 'receivedBesideDiffers',
        place: grid.place(row, 'received'),
        statedCents: amounts.receivedCents,
        receiptsCents: amounts.differingReceivedCents,
      });
    }
    this.state(row, ledgerRow, amounts);
    this.printed.add(ledgerRow.customer.key, this.sums(row, amounts.balanceCents), this.unreadable(row, amounts));
    // Lines of one invoice are no invoice typed twice.
    if (!this.lines.continued.has(row)) this.repeated.add(ledgerRow);
  }

  /** Receipts on a row of their own lower what the rows above come to. */
  addLoose(row: number, customerKey: string): void {
    const { grid, receiptColumns, unitOf, amountRole, runningBalance } = this.context;
    if (this.hiddenRows.has(row)) this.hidden += 1;
    const money = moneyBeside(grid, row, receiptColumns, unitOf);
    const less = typeof money === 'number' ? -money : 0;
    // Beside them 累计 may stand, which the printed sum of its column holds too.
    const received = this.ofInvoice(row, 'received');
    if (typeof received === 'number') this.printed.add(customerKey, { received });
    this.ofBalance.add({
      customerKey,
      sums: { balance: less, difference: less, amount: 0 },
      // The column of balances is that of the invoices.
      statedCents: this.balanceRole === null || isBook(grid) || runningBalance !== null ? null : 0,
      place: grid.place(row, this.balanceRole ?? amountRole),
    });
  }

  /** Whether the row's figures are the sums of the rows above it. */
  isTotal(row: number): boolean {
    return this.printed.areSums(this.sums(row, null), this.toleranceOf);
  }

  /** Whether a row that says no more than its customer's name holds the sums of that customer's rows above: without an amount it is no debt. */
  isTotalOfCustomer(row: number, customerKey: string): boolean {
    const { grid, amountRole } = this.context;
    const isAmountLess = grid.has(amountRole) && roleMoney(grid, row, amountRole, this.context.unitOf) === 'blank';
    return this.printed.areSumsOf(customerKey, this.sums(row, null), isAmountLess ? 1 : 2, this.toleranceOf);
  }

  compareTotal(row: number, word: string): void {
    const { grid } = this.context;
    const printed = this.sums(row, null);
    const meant = this.meantBy(word, printed);
    if (meant === null) return;
    const { sums, standsIn, balanceCents } = meant;
    const differing = this.printed.compare(word, sums, this.toleranceOf);
    if (standsIn === null) this.stateTotal(row, word, sums);
    else if (balanceCents !== null) this.stateBalance(row, word, standsIn, balanceCents);
    for (const of of differing) {
      const { role, statedCents, addedCents, unreadablePlaces } = of;
      // Sums across currencies mean nothing where base amounts count.
      if (role === 'amount' && this.context.amountRole === 'baseAmount') continue;
      this.totals.push({
        of,
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
   * Of what the figures beside a word are the sums: each of its own column, but 已收总额 alone under 应收金额 of what was received. null where they are
   * compared with nothing, since they are of that part of the balance which is overdue.
   */
  private meantBy(word: string, printed: RowSums): MeantSums | null {
    const roles = this.roles.filter((role) => printed[role] !== undefined);
    if (/^逾期/.test(word) && roles.every((role) => this.printed.isPart(role, printed[role] ?? 0))) return null;
    const named = /^(?:已收|已回|回款|收款|实收)/.test(word) ? 'received' : /^(?:未收|未回|欠款|尚欠)/.test(word) ? 'balance' : null;
    const [only] = roles;
    if (named === null || only === undefined || only === named || roles.length > 1)
      return { sums: printed, standsIn: null, balanceCents: null };
    const cents = printed[only] ?? 0;
    const sums = this.roles.includes(named) ? { [named]: cents } : {};
    return { sums, standsIn: only, balanceCents: named === 'balance' ? cents : null };
  }

  /** What a ledger prints of its balance under another column's heading. */
  private stateBalance(row: number, word: string, standsIn: TotalledRole, cents: Cents): void {
    if (isBook(this.context.grid) || (this.context.amountRole === 'amount' && this.context.currencies.length > 1)) return;
    const of = this.balanceRole === null ? 'difference' : 'balance';
    this.ofBalance.total({ of, word, place: this.context.grid.place(row, standsIn), cents, toleranceCents: this.toleranceOf(standsIn) });
  }

  /** A row that is no entry, yet may hold what came in. */
  notEntered(row: number): void {
    if (holdsReceipt(this.context.grid, row, this.context.receiptColumns)) this.unread(row);
  }

  /** What came in on a row that nobody can tell whose it is. */
  unread(row: number): void {
    this.unreadReceipts.push(row + 1);
  }

  /** What the ledger prints of its balance; null where it prints nothing that stands for all its rows (R12f). */
  printedSum(): PrintedSum | null {
    return this.ofBalance.sum();
  }

  list(): Notice[] {
    const sheetName = this.context.grid.sheet.name;
    const ofRowsBelow = this.printed.sumsOfRowsBelow();
    const totals = this.totals.flatMap(({ notice, of }) => {
      const addedCents = this.printed.addedTo(of);
      return ofRowsBelow.has(of) || addedCents === notice.statedCents ? [] : [{ ...notice, addedCents }];
    });
    return [
      ...(this.hidden > 0 ? [{ kind: 'hiddenRowsRead', sheetName, count: this.hidden } as const] : []),
      ...listed('customersFilledDown', sheetName, this.filled),
      ...listed(
        'linesOfInvoiceAbove',
        sheetName,
        this.lines.byBlanks.map((row) => row + 1),
      ),
      ...(this.opening.length > 0
        ? [{ kind: 'openingBalances', sheetName, rowNumbers: this.opening, totalCents: this.openingCents } as const]
        : []),
      ...listed('numbersRounded', sheetName, this.rounded),
      ...listed('currencyUnsaid', sheetName, this.withoutCurrency),
      ...(this.byStatus.length > 0
        ? [{ kind: 'settledByStatus', sheetName, rowNumbers: this.byStatus, totalCents: this.byStatusCents } as const]
        : []),
      ...listed('balancesBlank', sheetName, this.blankBalances),
      ...listed('receivedNegative', sheetName, this.givenBack),
      ...listed('reductionNegative', sheetName, this.takenBack),
      ...listed('receiptRowsUnread', sheetName, this.unreadReceipts),
      ...listed('dueDatesMissing', sheetName, this.withoutDue),
      ...listed('termsWithoutStart', sheetName, this.withoutStart),
      ...(this.byCreditDays > 0
        ? [{ kind: 'creditDaysUsed', sheetName, days: this.context.creditDays ?? 0, count: this.byCreditDays } as const]
        : []),
      ...listed('deliveryTermsFromInvoiceDate', sheetName, this.fromInvoiceDate),
      ...(this.plainWeekends > 0 ? [{ kind: 'workingDaysBeyondCalendar', count: this.plainWeekends } as const] : []),
      ...this.repeated.list(sheetName),
      ...cutShort(this.receipts, sheetName, 'received'),
      ...cutShort(this.balances, sheetName, 'balance'),
      ...cutShort([...totals, ...this.ofBalance.notices()], sheetName, 'printedTotal'),
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
  private stateTotal(row: number, word: string, sums: RowSums): void {
    const { grid, amountRole, currencies, unitOf, receiptColumns } = this.context;
    if (amountRole === 'amount' && currencies.length > 1) return;
    const put = (of: PrintedSum['of'], role: ColumnRole, cents: Cents, unitRole: TotalledRole): void => {
      this.ofBalance.total({ of, word, place: grid.place(row, role), cents, toleranceCents: this.toleranceOf(unitRole) });
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

  private readonly toleranceOf = (role: TotalledRole): Cents => 5 * tolerance(this.context.units(role));

  private columnOf(role: TotalledRole): ColumnRole {
    return role === 'balance' ? (this.balanceRole ?? role) : role;
  }

  /** What stands in the totalled columns of a row; for an entry the balance is the one that counts. */
  private sums(row: number, balanceCents: Cents | null): RowSums {
    const sums: Partial<Record<TotalledRole, Cents>> = {};
    for (const role of this.roles) {
      const money = role === 'balance' && balanceCents !== null ? balanceCents : this.ofInvoice(row, this.columnOf(role));
      if (typeof money === 'number') sums[role] = money;
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

/** The first differences one by one, the rest as a number. */
export function cutShort(notices: readonly Notice[], sheetName: string, of: 'balance' | 'received' | 'printedTotal' | 'status'): Notice[] {
  if (notices.length <= mostDifferencesListed) return [...notices];
  return [
    ...notices.slice(0, mostDifferencesListed),
    { kind: 'furtherDifferences', sheetName, of, count: notices.length - mostDifferencesListed },
  ];
}

function listed(
  kind:
    | 'numbersRounded'
    | 'currencyUnsaid'
    | 'customersFilledDown'
    | 'linesOfInvoiceAbove'
    | 'balancesBlank'
    | 'receivedNegative'
    | 'reductionNegative'
    | 'receiptRowsUnread'
    | 'dueDatesMissing'
    | 'termsWithoutStart'
    | 'deliveryTermsFromInvoiceDate',
  sheetName: string,
  rowNumbers: readonly number[],
): Notice[] {
  return rowNumbers.length === 0 ? [] : [{ kind, sheetName, rowNumbers }];
}
