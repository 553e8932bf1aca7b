import { homeCurrency } from '../../domain/money/currency-name';
import { isBlank } from '../../cells/blank-cell';
import { safeCents } from '../../domain/money/cents';
import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import type { Notice } from '../findings';
import type { LedgerRow } from '../ledger';
import type { ColumnRole } from '../reading-choices';
import type { WholeLines } from './merged-lines';
import { statedBalanceRole } from './ledger-context';
import type { LedgerContext } from './ledger-context';
import { cutShort, listed } from './listed-notices';
import { isRoundedNumber } from './document-number';
import { holdsReceipt } from './holds-receipt';
import type { RowReading } from './read-row';
import { RepeatedInvoices } from './repeated-invoices';

/** Gathers what is to be said of many rows into few notices, as they pass (R12). */
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
  private readonly openingRepeated = new Map<string, { rowNumbers: number[]; totalCents: Cents }>();
  private byCreditDays = 0;
  private plainWeekends = 0;
  private hidden = 0;
  private readonly dueBefore: { readonly row: number; readonly days: { readonly due: SerialDay; readonly invoice: SerialDay } }[] = [];
  private readonly balances: Notice[] = [];
  private readonly receipts: Notice[] = [];
  private readonly balanceRole: ColumnRole | null;
  private readonly repeated = new RepeatedInvoices();
  private readonly hiddenRows: ReadonlySet<number>;

  constructor(
    private readonly context: LedgerContext,
    private readonly lines: Pick<WholeLines, 'continued' | 'byBlanks'>,
  ) {
    this.hiddenRows = new Set(context.grid.sheet.hiddenRows);
    this.balanceRole = statedBalanceRole(context);
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
    // One from the row above is no guess.
    const isByGuess = ledgerRow.currency === homeCurrency && isBlank(grid.cell(row, 'currency'));
    if (this.context.currencies.length > 1 && this.context.amountRole === 'amount' && isByGuess) this.withoutCurrency.push(row + 1);
    if (due.source === 'creditDays') this.byCreditDays += 1;
    const { invoiceDay, dueDay } = ledgerRow;
    if (due.source === 'stated' && invoiceDay !== null && dueDay !== null && dueDay < invoiceDay && ledgerRow.amountCents > 0)
      this.dueBefore.push({ row, days: { due: dueDay, invoice: invoiceDay } });
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
    // Lines of one invoice are no invoice typed twice.
    if (!this.lines.continued.has(row)) this.repeated.add(ledgerRow);
  }

  /** An opening balance that says over again what the rows above have left. */
  repeatsOpening(row: number, { currency, statedBalanceCents }: LedgerRow): void {
    const { rowNumbers, totalCents } = this.openingRepeated.get(currency) ?? { rowNumbers: [], totalCents: 0 };
    this.openingRepeated.set(currency, {
      rowNumbers: [...rowNumbers, row + 1],
      totalCents: safeCents(totalCents + statedBalanceCents),
    });
  }

  /** A row of receipts alone. */
  addLoose(row: number): void {
    if (this.hiddenRows.has(row)) this.hidden += 1;
  }

  /** A row that is no entry, yet may hold what came in. */
  notEntered(row: number): void {
    if (holdsReceipt(this.context.grid, row, this.context.receiptColumns)) this.unread(row);
  }

  /** What came in on a row that nobody can tell whose it is. */
  unread(row: number): void {
    this.unreadReceipts.push(row + 1);
  }

  private duesBeforeInvoices(sheetName: string): Notice[] {
    const { grid } = this.context;
    const [first] = this.dueBefore;
    if (first === undefined) return [];
    const places = this.dueBefore.flatMap(({ row }) => [grid.place(row, 'dueDate'), grid.place(row, 'invoiceDate')]);
    return [{ kind: 'dueBeforeInvoice', sheetName, places, days: first.days }];
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
      ...[...this.openingRepeated].map(([currency, of]) => ({
        ...({ kind: 'openingsRepeated', sheetName, ...of } as const),
        ...(currency !== this.context.mainCurrency && { currency }),
      })),
      ...listed('numbersRounded', sheetName, this.rounded),
      ...listed('currencyUnsaid', sheetName, this.withoutCurrency),
      ...(this.byStatus.length > 0
        ? [{ kind: 'settledByStatus', sheetName, rowNumbers: this.byStatus, totalCents: this.byStatusCents } as const]
        : []),
      ...listed('balancesBlank', sheetName, this.blankBalances),
      ...listed('receivedNegative', sheetName, this.givenBack),
      ...listed('reductionNegative', sheetName, this.takenBack),
      ...listed('receiptRowsUnread', sheetName, this.unreadReceipts),
      ...this.duesBeforeInvoices(sheetName),
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
    ];
  }
}
