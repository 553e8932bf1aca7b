import type { ChosenSum } from './reading-choices';
import type { UnusedColumn } from './reading/unused-columns';
import type { CellPlace, RowPlace } from '../cells/cell-place';
import type { CellValue } from '../cells/cell-value';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';

/**
 * Why a row could not be read, as data; texts/ turns it into a sentence. One union, one exhaustive switch per language.
 * Kinds are added here by whoever finds a new one.
 */
export type ProblemReason =
  | { readonly kind: 'customerMissing' }
  /** Neither 应收 nor 未收 can be read: the row counts 0 (R12). */
  | { readonly kind: 'amountUnreadable'; readonly receivedCents: Cents }
  /** 应收 can't be read, 未收 stands in for it (R12). */
  | { readonly kind: 'amountFromBalance'; readonly balanceCents: Cents; readonly receivedCents: Cents }
  | { readonly kind: 'receivedUnreadable'; readonly balanceCents: Cents }
  /** 退货, 折让 or 扣款 can't be read: what is left without it stands (R9b). */
  | { readonly kind: 'reductionUnreadable'; readonly balanceCents: Cents }
  /** 未收 is all that would tell what was received, and can't be read: the whole amount stands (R12). */
  | { readonly kind: 'balanceUnreadable'; readonly amountCents: Cents }
  /** What is left of a payment in a list of open items is blank or can't be read: nothing of it is set off (R10, R12). */
  | { readonly kind: 'paymentLeftUnread'; readonly paidCents: Cents }
  | { readonly kind: 'dueDateUnreadable' }
  /** The due date column holds payment terms: a due date that is there but is none (R12b). */
  | { readonly kind: 'dueDateIsTerms' }
  | { readonly kind: 'invoiceDateUnreadable' }
  | { readonly kind: 'deliveryDateUnreadable' }
  | { readonly kind: 'settledDateUnreadable' }
  | { readonly kind: 'termsUnreadable' }
  /** A word in the column of types that leaves open whether the row is owed, received or credited. */
  | { readonly kind: 'typeUnknown' }
  /** Whatever can't be read, the row is dated after the as-of date and is not there yet (R9). */
  | { readonly kind: 'afterAsOf'; readonly invoiceDay: SerialDay };

/** What lies after the as-of date, beside everything there is: `allCents` less `totalCents` is what counts. */
export interface NotYetCounted {
  readonly asOf: SerialDay;
  readonly sheetName: string;
  readonly count: number;
  readonly totalCents: Cents;
  readonly allCount: number;
  readonly allCents: Cents;
  readonly currency?: string;
}

/** The 1-based rows that hold one and the same invoice, or receipt for it. */
export interface RepeatedInvoice {
  readonly invoiceNumber: string;
  readonly rowNumbers: readonly number[];
}

/** Something the user should know about a reading or a replay that is not an unreadable row. */
export type Notice =
  | { readonly kind: 'hiddenRowsRead'; readonly sheetName: string; readonly count: number }
  | { readonly kind: 'hiddenSheetRead'; readonly sheetName: string }
  | { readonly kind: 'snapshotFigures' }
  /** Sheets of one layout that were read as one ledger (R9a). */
  | { readonly kind: 'sheetsAsOne'; readonly sheetNames: readonly string[] }
  /** Sheets of another layout, which were not taken in (R9a). */
  | { readonly kind: 'sheetsApart'; readonly sheetNames: readonly string[] }
  /** Every sheet holds the whole ledger as of its month: the newest counts (R9a). */
  | { readonly kind: 'newestSheetCounts'; readonly sheetName: string; readonly older: readonly string[] }
  /** The as-of date lies before the ledger's newest date, and there are no receipts to replay (R9). */
  | { readonly kind: 'snapshotBeforeNewestDay'; readonly asOf: SerialDay; readonly newestDay: SerialDay }
  /** Rows dated after the as-of date, which are not there yet (R9); `currency` only where the ledger has several. */
  | ({ readonly kind: 'rowsAfterAsOf' } & NotYetCounted)
  /** Receipts dated after the as-of date, which have not happened yet (R9). */
  | ({ readonly kind: 'receiptsAfterAsOf' } & NotYetCounted)
  /**
   * Dates more than a year after the next older one, `othersUpTo`: the first of them with its cell. Whether they tell how far the ledger
   * goes and so its as-of date, or are taken for slips (R9).
   */
  | {
      readonly kind: 'datesFarAhead';
      readonly place: CellPlace;
      readonly value: CellValue;
      readonly day: SerialDay;
      readonly othersUpTo: SerialDay;
      readonly count: number;
      readonly counts: boolean;
    }
  /** Invoice dates that name a month alone, beside due dates of their own, count from its first day (R1). */
  | { readonly kind: 'monthsFromFirst'; readonly place: CellPlace; readonly heading: string }
  /** Cells over the headings state different as-of dates, of which the first counts (R9); one day for each cell. */
  | { readonly kind: 'asOfsStated'; readonly cells: readonly CellPlace[]; readonly days: readonly SerialDay[] }
  /** Nothing tells an as-of date; with the first cell that holds a date which can't be read, where there is one. */
  | {
      readonly kind: 'noAsOf';
      readonly unreadable: { readonly place: CellPlace; readonly value: CellValue } | null;
    }
  | { readonly kind: 'customersFilledDown'; readonly sheetName: string; readonly rowNumbers: readonly number[] }
  /** Lines without customer, number and dates, read as going on with the invoice above. */
  | { readonly kind: 'linesOfInvoiceAbove'; readonly sheetName: string; readonly rowNumbers: readonly number[] }
  /** Rows whose 未收 is blank where no column says what was received: nothing was (R12). */
  | { readonly kind: 'balancesBlank'; readonly sheetName: string; readonly rowNumbers: readonly number[] }
  | { readonly kind: 'dueDatesMissing'; readonly sheetName: string; readonly rowNumbers: readonly number[] }
  /** Rows with terms, and without the date that these run from (R12b). */
  | { readonly kind: 'termsWithoutStart'; readonly sheetName: string; readonly rowNumbers: readonly number[] }
  /** Rows that fall due so many days after their invoice date, as the user has said for want of dates and terms (R12e). */
  | { readonly kind: 'creditDaysUsed'; readonly sheetName: string; readonly days: number; readonly count: number }
  | { readonly kind: 'customerTermsUnreadable'; readonly place: CellPlace; readonly customer: string; readonly terms: string }
  /** Terms that run from a delivery, reckoned from the invoice date for want of one (R12b). */
  | { readonly kind: 'deliveryTermsFromInvoiceDate'; readonly sheetName: string; readonly rowNumbers: readonly number[] }
  | { readonly kind: 'workingDaysBeyondCalendar'; readonly count: number }
  | { readonly kind: 'openingBalances'; readonly sheetName: string; readonly rowNumbers: readonly number[]; readonly totalCents: Cents }
  /**
   * Opening balances that say over again what the rows above have left and are no further debt (R10); `currency` where it is not the main
   * one.
   */
  | {
      readonly kind: 'openingsRepeated';
      readonly sheetName: string;
      readonly rowNumbers: readonly number[];
      readonly totalCents: Cents;
      readonly currency?: string;
    }
  | {
      readonly kind: 'balanceDiffers';
      readonly place: CellPlace;
      readonly statedCents: Cents;
      readonly reckonedCents: Cents;
    }
  | {
      readonly kind: 'printedTotalDiffers';
      readonly place: CellPlace;
      readonly word: string;
      readonly statedCents: Cents;
      readonly addedCents: Cents;
      /** Cells among the rows summed that could not be read and count 0. */
      readonly unreadablePlaces?: readonly CellPlace[];
    }
  /** Sums that are those of the rows which were not hidden when the file was saved, as SUBTOTAL reckons them: they are held against nothing. */
  | { readonly kind: 'totalsOfShownRows'; readonly sheetName: string; readonly cells: readonly CellPlace[] }
  /**
   * The ledger's own sum of its balances, less receipts that lower no invoice and what was written off, is the balance reckoned (R10, R35).
   */
  | {
      readonly kind: 'printedBalanceBridged';
      readonly place: CellPlace;
      readonly word: string;
      readonly statedCents: Cents;
      readonly balanceCents: Cents;
      readonly unallocatedCents: Cents;
      readonly unknownInvoiceCents: Cents;
      readonly writtenOffCents?: Cents;
    }
  /** The ledger's own sum of its balances is not the balance reckoned from its receipts, for whatever reason (R9, R12). */
  | {
      readonly kind: 'printedBalanceDiffers';
      readonly place: CellPlace;
      readonly word: string;
      readonly statedCents: Cents;
      readonly balanceCents: Cents;
    }
  /** The last running balance of an account is not what its lines add up to (R12f). */
  | { readonly kind: 'lastBalanceDiffers'; readonly place: CellPlace; readonly statedCents: Cents; readonly reckonedCents: Cents }
  /** Rows that were paid by their state alone, on a day that nothing tells (R9). */
  | { readonly kind: 'settledByStatus'; readonly sheetName: string; readonly rowNumbers: readonly number[]; readonly totalCents: Cents }
  /** Rows that are paid by their state, and for which the receipts that count fall short by so much (R9). */
  | {
      readonly kind: 'paidWithoutReceipt';
      readonly sheetName: string;
      readonly rowNumbers: readonly number[];
      readonly totalCents: Cents;
    }
  /** Figures without a currency in a column of which others name one, by which they are read (R12d). */
  | { readonly kind: 'currencyOfColumn'; readonly sheetName: string; readonly currency: string; readonly rowNumbers: readonly number[] }
  /** Sums of 质保金, 押金 or 预收 in a column of their own, which may be no part of what is due: `chosen` is what the user has said of them. */
  | {
      readonly kind: 'sumsBeside';
      readonly sheetName: string;
      readonly of: 'retention' | 'advance';
      readonly chosen?: ChosenSum;
      /** The heading of what is left, by which balances stand whatever is in the column. */
      readonly balanceHeading?: string;
      readonly heading: string;
      readonly totalCents: Cents;
      readonly places: readonly (CellPlace | RowPlace)[];
    }
  /**
   * Invoices that fall due before their own date: one of the two is a slip; `places` are the cells of both, due date first, row by row,
   * `days` those of the first.
   */
  | {
      readonly kind: 'dueBeforeInvoice';
      readonly sheetName: string;
      readonly places: readonly (CellPlace | RowPlace)[];
      readonly days: { readonly due: SerialDay; readonly invoice: SerialDay };
    }
  /** What was received is reckoned from a column of shares, half up to the cent (R9c). */
  | { readonly kind: 'receivedByShare'; readonly sheetName: string; readonly heading: string }
  /** Words of a column of states that say nothing to us. */
  | {
      readonly kind: 'statusUnknown';
      readonly sheetName: string;
      readonly heading: string;
      readonly words: readonly string[];
      readonly places: readonly (CellPlace | RowPlace)[];
    }
  /** Rows without a currency among rows of several: they count in the home currency (R12d). */
  | { readonly kind: 'currencyUnsaid'; readonly sheetName: string; readonly rowNumbers: readonly number[] }
  /** Numbers of invoices with more digits than Excel keeps: they pay and are paid by none. */
  | { readonly kind: 'numbersRounded'; readonly sheetName: string; readonly rowNumbers: readonly number[] }
  /** A row's state says settled or open where its figures say otherwise. */
  | { readonly kind: 'statusDiffers'; readonly place: CellPlace; readonly status: string; readonly balanceCents: Cents }
  /** Receipts of one table that name an invoice and agree in everything (R9). */
  | { readonly kind: 'repeatedReceipts'; readonly sheetName: string; readonly groups: readonly RepeatedInvoice[] }
  /** One invoice typed in several rows that agree in everything (R12). */
  | { readonly kind: 'repeatedInvoices'; readonly sheetName: string; readonly groups: readonly RepeatedInvoice[] }
  /** The ledger's paid-to-date against the receipts table (R9). */
  | {
      readonly kind: 'receivedDiffers';
      readonly place: CellPlace;
      readonly statedCents: Cents;
      readonly receiptsCents: Cents;
    }
  /** 累计 in a column of its own against the dated receipts beside it, which count (R9b). */
  | {
      readonly kind: 'receivedBesideDiffers';
      readonly place: CellPlace;
      readonly statedCents: Cents;
      readonly receiptsCents: Cents;
    }
  /** Columns beside the recognised ones that nothing uses (R9c). */
  | {
      readonly kind: 'unusedColumns';
      readonly sheetName: string;
      readonly columns: readonly UnusedColumn[];
      /** Their headings. */
      readonly places: readonly (CellPlace | RowPlace)[];
    }
  /** Sheets that look like receipts and are not read as such (R9c). */
  | { readonly kind: 'unusedReceiptSheets'; readonly sheetNames: readonly string[]; readonly places: readonly (CellPlace | RowPlace)[] }
  /** Sums by month whose year nothing tells: they lower the balance without a date (R9b). */
  | {
      readonly kind: 'monthYearUnknown';
      readonly sheetName: string;
      readonly headings: readonly string[];
      readonly places: readonly (CellPlace | RowPlace)[];
    }
  /** Tables beside the ledger, by the letters of their columns, that were not read: of its own headings (R9a), or of others (R9c). */
  | {
      readonly kind: 'tablesBesideUnread';
      readonly sheetName: string;
      readonly columns: readonly string[];
      readonly places: readonly (CellPlace | RowPlace)[];
      readonly isOther?: true;
    }
  /** Several columns of what is billed, of receipts, or of what is taken off, added up (R9b). */
  | {
      readonly kind: 'columnsAdded';
      readonly sheetName: string;
      readonly of: 'amount' | 'received' | 'reduction';
      readonly headings: readonly string[];
      /** Of the headings, as below. */
      readonly places: readonly (CellPlace | RowPlace)[];
    }
  /** 已收 or 扣减 written as negatives, the sign turned (R9b). */
  | {
      readonly kind: 'signTurned';
      readonly sheetName: string;
      readonly headings: readonly string[];
      readonly places: readonly (CellPlace | RowPlace)[];
      /** Nothing in the ledger bears it out. */
      readonly isUnchecked?: true;
    }
  /** Rows with 已收 below 0 beside an amount above it, and no column of balances that would bear it out: read as money given back (R9b). */
  | { readonly kind: 'receivedNegative'; readonly sheetName: string; readonly rowNumbers: readonly number[] }
  /** Returns or deductions written as negatives among others that are not: they raise what is owed (R9b). */
  | { readonly kind: 'reductionNegative'; readonly sheetName: string; readonly rowNumbers: readonly number[] }
  /**
   * Rows that hold what came in and nothing of an invoice, where nobody can tell whose it is or a table of receipts counts: it lowers
   * nothing (R9b).
   */
  | { readonly kind: 'receiptRowsUnread'; readonly sheetName: string; readonly rowNumbers: readonly number[] }
  /** A column of balances that run from line to line: not what each line leaves, only its last lines are held against the sums (R9c). */
  | {
      readonly kind: 'runningBalance';
      readonly sheetName: string;
      readonly heading: string;
      readonly places: readonly (CellPlace | RowPlace)[];
    }
  /** A column that no heading tells, taken off since 应收 less 已收 less it is 未收 in every row (R9c). */
  | {
      readonly kind: 'reductionFound';
      readonly sheetName: string;
      readonly heading: string;
      readonly isRaising?: true;
      readonly places: readonly (CellPlace | RowPlace)[];
    }
  /** Sums of a month, read as received at its end (R9b). */
  | {
      readonly kind: 'monthReceipts';
      readonly sheetName: string;
      readonly headings: readonly string[];
      readonly places: readonly (CellPlace | RowPlace)[];
      readonly from: SerialDay;
      readonly to: SerialDay;
    }
  | {
      readonly kind: 'furtherDifferences';
      readonly sheetName: string;
      readonly of: 'balance' | 'received' | 'printedTotal' | 'status';
      readonly count: number;
    }
  | { readonly kind: 'unitScaled'; readonly sheetName: string; readonly factor: number }
  | {
      readonly kind: 'baseAmountsUsed';
      readonly currencies: readonly string[];
      /**
       * The heading of amounts that stand in no home currency: only what is left does, so that it is all that is known of sales and
       * receipts.
       */
      readonly unusedAmounts?: string;
    }
  | { readonly kind: 'otherCurrenciesApart'; readonly mainCurrency: string; readonly currencies: readonly string[] }
  /** Receipts that all stand on another sheet as well: they count once, unless they may be others that look alike (R9). */
  | {
      readonly kind: 'receiptsRepeated';
      readonly sheetName: string;
      readonly ofSheet: string;
      readonly count: number;
      readonly totalCents: Cents;
      readonly isLeftOut: boolean;
    }
  | { readonly kind: 'receiptsRead'; readonly sheetName: string; readonly count: number; readonly totalCents: Cents }
  | {
      readonly kind: 'receiptDateUnreadable';
      readonly place: CellPlace;
      readonly value: CellValue;
      readonly amountCents: Cents;
    }
  | { readonly kind: 'receiptAmountUnreadable'; readonly place: CellPlace; readonly value: CellValue }
  | { readonly kind: 'receiptCustomerMissing'; readonly sheetName: string; readonly rowNumber: number; readonly amountCents: Cents }
  | { readonly kind: 'receiptCustomersFilledDown'; readonly sheetName: string; readonly rowNumbers: readonly number[] }
  /**
   * A receipt that names an invoice which the customer does not have stays an unapplied credit (R10); what was given back beyond all
   * credits is 待核实.
   */
  | {
      readonly kind: 'unknownInvoice';
      readonly sheetName: string;
      readonly rowNumber: number;
      readonly customer: string;
      readonly invoiceNumber: string;
      readonly amountCents: Cents;
      readonly unverified?: true;
    }
  /** A receipt that names an invoice in another currency, or one issued after the as-of date, stays an unapplied credit (R9, R10, R12d). */
  | {
      readonly kind: 'invoiceNotPayable';
      readonly sheetName: string;
      readonly rowNumber: number;
      readonly customer: string;
      readonly invoiceNumber: string;
      readonly amountCents: Cents;
      readonly cause:
        | { readonly kind: 'otherCurrency'; readonly currency: string }
        | { readonly kind: 'issuedLater'; readonly day: SerialDay };
      readonly unverified?: true;
    }
  /** A receipt of one customer that names an invoice only another has pays that invoice: the number goes before the name (R10). */
  | {
      readonly kind: 'invoiceOfOtherCustomer';
      readonly sheetName: string;
      readonly rowNumber: number;
      readonly customer: string;
      readonly invoiceNumber: string;
      readonly holder: string;
    }
  | {
      readonly kind: 'unallocatedReceipts';
      readonly count: number;
      readonly totalCents: Cents;
      readonly netted: boolean;
      /** What of them found no debt to be set against, where they were; absent where all of it did. */
      readonly leftCents?: Cents;
      /** Where they stand, the first thousand of them. */
      readonly places: readonly (CellPlace | RowPlace)[];
    }
  /** Money given back (退票) with no receipt of the customer left to take it off (R10). */
  | {
      readonly kind: 'returnedBeyondReceipts';
      readonly sheetName: string;
      readonly rowNumber: number;
      readonly customer: string;
      readonly amountCents: Cents;
    }
  /** Write-offs beside a ledger that can't be replayed lower nothing (R35). */
  | { readonly kind: 'writeOffsOnlyListed'; readonly count: number; readonly totalCents: Cents }
  /** A write-off that names no invoice, `''`, or one which is not there, lowers nothing (R35). */
  | {
      readonly kind: 'writeOffLowersNothing';
      /** Its row in 坏账核销. */
      readonly places: readonly (CellPlace | RowPlace)[];
      readonly day: SerialDay;
      readonly customer: string;
      readonly invoiceNumber: string;
      readonly amountCents: Cents;
    }
  /** Of a write-off more than its invoice still owed on that day: the rest lowers nothing (R35). */
  | {
      readonly kind: 'writeOffBeyondBalance';
      /** Its row in 坏账核销. */
      readonly places: readonly (CellPlace | RowPlace)[];
      readonly day: SerialDay;
      readonly customer: string;
      readonly invoiceNumber: string;
      readonly beyondCents: Cents;
    }
  /** Debts on the statutory rate from before the rates begin: their interest is not known and counts 0 (R16). */
  | { readonly kind: 'statutoryRateUnknown'; readonly sheetName: string; readonly rowNumbers: readonly number[] }
  | { readonly kind: 'settledDatesNotUsed'; readonly sheetName: string }
  /** The rows end where another table begins on the same sheet. */
  | { readonly kind: 'endsAtNextTable'; readonly sheetName: string; readonly rowNumber: number };
