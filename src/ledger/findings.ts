import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import type { CellValue } from './source';

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
  | { readonly kind: 'dueDateUnreadable' }
  | { readonly kind: 'invoiceDateUnreadable' }
  | { readonly kind: 'deliveryDateUnreadable' }
  | { readonly kind: 'settledDateUnreadable' }
  | { readonly kind: 'termsUnreadable' };

/** Something the user should know about a reading or a replay that is not an unreadable row. */
export type Notice =
  | { readonly kind: 'hiddenRowsRead'; readonly sheetName: string; readonly count: number }
  | { readonly kind: 'hiddenSheetRead'; readonly sheetName: string }
  | { readonly kind: 'snapshotFigures' }
  /** The as-of date lies before the ledger's newest date, and there are no receipts to replay (R9). */
  | { readonly kind: 'snapshotBeforeNewestDay'; readonly asOf: SerialDay; readonly newestDay: SerialDay }
  | { readonly kind: 'customersFilledDown'; readonly sheetName: string; readonly rowNumbers: readonly number[] }
  | { readonly kind: 'dueDatesMissing'; readonly sheetName: string; readonly rowNumbers: readonly number[] }
  | { readonly kind: 'customerTermsUnreadable'; readonly customer: string; readonly terms: string }
  /** Terms that run from a delivery, reckoned from the invoice date for want of one (R12b). */
  | { readonly kind: 'deliveryTermsFromInvoiceDate'; readonly sheetName: string; readonly rowNumbers: readonly number[] }
  | { readonly kind: 'workingDaysBeyondCalendar'; readonly count: number }
  | { readonly kind: 'openingBalances'; readonly sheetName: string; readonly rowNumbers: readonly number[]; readonly totalCents: Cents }
  | { readonly kind: 'balanceDiffers'; readonly sheetName: string; readonly cell: string; readonly statedCents: Cents; readonly reckonedCents: Cents }
  | { readonly kind: 'printedTotalDiffers'; readonly sheetName: string; readonly cell: string; readonly word: string; readonly statedCents: Cents; readonly addedCents: Cents }
  /** The ledger's paid-to-date against the receipts table (R9). */
  | { readonly kind: 'receivedDiffers'; readonly sheetName: string; readonly cell: string; readonly statedCents: Cents; readonly receiptsCents: Cents }
  | { readonly kind: 'furtherDifferences'; readonly sheetName: string; readonly of: 'balance' | 'received' | 'printedTotal'; readonly count: number }
  | { readonly kind: 'unitScaled'; readonly sheetName: string; readonly factor: number }
  | { readonly kind: 'baseAmountsUsed'; readonly currencies: readonly string[] }
  | { readonly kind: 'otherCurrenciesApart'; readonly mainCurrency: string; readonly currencies: readonly string[] }
  | { readonly kind: 'receiptsRead'; readonly sheetName: string; readonly count: number; readonly totalCents: Cents }
  | { readonly kind: 'receiptDateUnreadable'; readonly sheetName: string; readonly cell: string; readonly value: CellValue; readonly amountCents: Cents }
  | { readonly kind: 'receiptAmountUnreadable'; readonly sheetName: string; readonly cell: string; readonly value: CellValue }
  | { readonly kind: 'receiptCustomerMissing'; readonly sheetName: string; readonly rowNumber: number; readonly amountCents: Cents }
  | { readonly kind: 'receiptCustomersFilledDown'; readonly sheetName: string; readonly rowNumbers: readonly number[] }
  /** A receipt that names an invoice which the customer does not have stays an unapplied credit (R10). */
  | { readonly kind: 'unknownInvoice'; readonly sheetName: string; readonly rowNumber: number; readonly customer: string; readonly invoiceNumber: string; readonly amountCents: Cents }
  /** A receipt of one customer that names an invoice only another has pays that invoice: the number goes before the name (R10). */
  | { readonly kind: 'invoiceOfOtherCustomer'; readonly sheetName: string; readonly rowNumber: number; readonly customer: string; readonly invoiceNumber: string; readonly holder: string }
  | { readonly kind: 'unallocatedReceipts'; readonly count: number; readonly totalCents: Cents; readonly netted: boolean }
  | { readonly kind: 'settledDatesNotUsed'; readonly sheetName: string }
  /** The rows end where another table begins on the same sheet. */
  | { readonly kind: 'endsAtNextTable'; readonly sheetName: string; readonly rowNumber: number };
