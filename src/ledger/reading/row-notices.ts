import { isBlank } from '../../cells/blank-cell';
import { isGrandTotalWord } from '../../cells/subtotal-word';
import { safeCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import type { Notice } from '../findings';
import type { LedgerRow, PrintedBalance } from '../ledger';
import type { WholeLines } from './merged-lines';
import type { LedgerContext } from './ledger-context';
import { PrintedTotals, totalledRoles } from './printed-totals';
import type { RowSums, TotalledRole, UnreadableFigure } from './printed-totals';
import { isRoundedNumber } from './document-number';
import { roleMoney } from './role-money';
import type { RowReading } from './read-row';
import { RepeatedInvoices } from './repeated-invoices';
import { isBook, tolerance } from './row-amounts';
import type { RowAmounts } from './row-amounts';

const mostDifferencesListed = 20;

/** Gathers what is to be said of many rows into few notices, and compares printed sums as the rows pass (R12–R12b). */
export class RowNotices {
  private readonly filled: number[] = [];
  private readonly withoutDue: number[] = [];
  private readonly rounded: number[] = [];
  private readonly withoutCurrency: number[] = [];
  private readonly byStatus: number[] = [];
  private byStatusCents = 0;
  private readonly fromInvoiceDate: number[] = [];
  private readonly blankBalances: number[] = [];
  private readonly opening: number[] = [];
  private openingCents = 0;
  private byCreditDays = 0;
  private plainWeekends = 0;
  private hidden = 0;
  private readonly balances: Notice[] = [];
  private readonly receipts: Notice[] = [];
  private readonly totals: Notice[] = [];
  private readonly printed = new PrintedTotals();
  private sumOfBalances: PrintedBalance | null = null;
  private readonly repeated = new RepeatedInvoices();
  private readonly hiddenRows: ReadonlySet<number>;
  private readonly roles: readonly TotalledRole[];

  constructor(
    private readonly context: LedgerContext,
    private readonly lines: Pick<WholeLines, 'continued' | 'byBlanks'>,
  ) {
    const { grid } = context;
    this.hiddenRows = new Set(grid.sheet.hiddenRows);
    // The balance of a 借方/贷方 book is a running one: its last line, not a sum.
    this.roles = totalledRoles.filter((role) => grid.has(role) && (role === 'balance' ? !isBook(grid) : true));
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
    } else if (due.source === 'missing' && due.problem === null && !amounts.isReceipt) this.withoutDue.push(row + 1);
    if (isRoundedNumber(grid.cell(row, 'invoiceNumber'))) this.rounded.push(row + 1);
    if (this.context.currencies.length > 1 && this.context.amountRole === 'amount' && isBlank(grid.cell(row, 'currency')))
      this.withoutCurrency.push(row + 1);
    if (due.source === 'creditDays') this.byCreditDays += 1;
    if (due.fromInvoiceDate) this.fromInvoiceDate.push(row + 1);
    if (amounts.balanceBlank) this.blankBalances.push(row + 1);
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
    this.sumOfBalances = null;
    this.printed.add(ledgerRow.customer.key, this.sums(row, amounts.balanceCents), this.unreadable(row, amounts));
    // Lines of one invoice are no invoice typed twice.
    if (!this.lines.continued.has(row)) this.repeated.add(ledgerRow);
  }

  /** Whether the row's figures are the sums of the rows above it. */
  isTotal(row: number): boolean {
    return this.printed.areSums(this.sums(row, null), this.toleranceOf);
  }

  compareTotal(row: number, word: string): void {
    const { grid } = this.context;
    const sums = this.sums(row, null);
    const differing = this.printed.compare(word, sums, this.toleranceOf);
    const toleranceCents = this.toleranceOf('balance');
    if (sums.balance !== undefined && isGrandTotalWord(word) && this.printed.isOfAll('balance', sums.balance, toleranceCents)) {
      this.sumOfBalances = { place: grid.place(row, 'balance'), word, cents: sums.balance, toleranceCents };
    }
    for (const { role, statedCents, addedCents, unreadablePlaces } of differing) {
      // Sums across currencies mean nothing where base amounts count.
      if (role === 'amount' && this.context.amountRole === 'baseAmount') continue;
      this.totals.push({
        kind: 'printedTotalDiffers',
        place: grid.place(row, role),
        word,
        statedCents,
        addedCents,
        ...(unreadablePlaces.length > 0 && { unreadablePlaces }),
      });
    }
  }

  /** What the ledger prints as the sum of all its balances, with no row after it; null where it prints none or one that differs. */
  printedBalance(): PrintedBalance | null {
    return this.sumOfBalances;
  }

  list(): Notice[] {
    const sheetName = this.context.grid.sheet.name;
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
      ...listed('dueDatesMissing', sheetName, this.withoutDue),
      ...(this.byCreditDays > 0
        ? [{ kind: 'creditDaysUsed', sheetName, days: this.context.creditDays ?? 0, count: this.byCreditDays } as const]
        : []),
      ...listed('deliveryTermsFromInvoiceDate', sheetName, this.fromInvoiceDate),
      ...(this.plainWeekends > 0 ? [{ kind: 'workingDaysBeyondCalendar', count: this.plainWeekends } as const] : []),
      ...this.repeated.list(sheetName),
      ...cutShort(this.receipts, sheetName, 'received'),
      ...cutShort(this.balances, sheetName, 'balance'),
      ...cutShort(this.totals, sheetName, 'printedTotal'),
    ];
  }

  private readonly toleranceOf = (role: TotalledRole): Cents => 5 * tolerance(this.context.units(role));

  /** What stands in the totalled columns of a row; for an entry the balance is the one that counts. */
  private sums(row: number, balanceCents: Cents | null): RowSums {
    const sums: Partial<Record<TotalledRole, Cents>> = {};
    for (const role of this.roles) {
      const money =
        role === 'balance' && balanceCents !== null ? balanceCents : roleMoney(this.context.grid, row, role, this.context.unitOf);
      if (typeof money === 'number') sums[role] = money;
    }
    return sums;
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
    | 'dueDatesMissing'
    | 'deliveryTermsFromInvoiceDate',
  sheetName: string,
  rowNumbers: readonly number[],
): Notice[] {
  return rowNumbers.length === 0 ? [] : [{ kind, sheetName, rowNumbers }];
}
