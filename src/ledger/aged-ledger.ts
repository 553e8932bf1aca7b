import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import type { PenaltyBasis } from '../domain/penalty/penalty-basis';
import type { AppliedReceipt, DatedSum } from '../domain/penalty/receipts';
import type { Notice } from './findings';
import type { CustomerName, Ledger, LedgerRow, PrintedSum } from './ledger';
import type { Standing } from './standing';

/** One line of the detail: an invoice, or an unapplied credit, as it stood at the as-of date. */
export interface Position {
  /** null for an unapplied receipt, which is no row of the ledger. */
  readonly row: LedgerRow | null;
  readonly customer: CustomerName;
  /** Sheet and 1-based row the figures can be followed to. */
  readonly source: { readonly sheetName: string; readonly rowNumber: number };
  readonly amountCents: Cents;
  readonly receivedCents: Cents;
  /** What was set against the row, as it was applied; null where no receipts are dated (R9), and for what is no row. */
  readonly receipts: readonly AppliedReceipt[] | null;
  /** Write-offs of the row by day, as they were made (R35). */
  readonly writeOffs: readonly DatedSum[];
  /** What of them still lowers the balance: later receipts reverse a write-off first (R35). */
  readonly writtenOffCents: Cents;
  readonly balanceCents: Cents;
  readonly standing: Standing;
  /** null where there is no due date to count from. */
  readonly daysOverdue: number | null;
  readonly penaltyCents: Cents;
  /** On what the penalty is owed; null where nobody has confirmed it, and it is an estimate by the contract's tiers (R13a). */
  readonly penaltyBasis: PenaltyBasis | null;
  /** Paid in full at asOf; its penalty may still be owed (R15). */
  readonly settled: boolean;
  /** The highest letter threshold that the days overdue reach: 0 none, 1, 2, 3 (R21), before any letter history. */
  readonly letterThreshold: 0 | 1 | 2 | 3;
  /** Plain end of the limitation period (R25). */
  readonly limitationDay: SerialDay | null;
}

/** Cents by standing; the standings sum to the balance (R12). */
export type StandingTotals = Readonly<Record<Standing, Cents>>;

/** One customer's line of the analysis. */
export interface CustomerAging {
  readonly customer: CustomerName;
  /** The numeric key that formulas match by: 1 for the first customer of the report. */
  readonly number: number;
  readonly balanceCents: Cents;
  readonly byStanding: StandingTotals;
  readonly penaltyCents: Cents;
  /** Over positive, classed balances; else 0. */
  readonly longestDaysOverdue: number;
}

/** The tie-out of a book (R12): the ledger's balance is added apart from the report's. */
export interface TieOut {
  readonly ledgerBalanceCents: Cents;
  readonly reportBalanceCents: Cents;
  readonly differenceCents: Cents;
  /** What write-offs lowered the ledger's balance by (R35); only where they did. */
  readonly writtenOffCents?: Cents;
}

/** What lies between the ledger's own sum and the balance reported, by name: taken off the sum, in this order (R12f). */
export interface PrintedBridge {
  readonly kind: 'received' | 'unallocated' | 'unknownInvoice' | 'writtenOff' | 'afterAsOf';
  readonly cents: Cents;
}

/** The balance of the main currency held against what the ledger itself prints; the difference is what no named sum accounts for (R12f). */
export type PrintedComparison = {
  /** How many sums could not be read, so that they count 0 or nothing was taken off; absent where there are none. */
  readonly unreadableMoney?: number;
} /** `incomplete` is a 未收 column that leaves rows with a balance blank. */ & (
  | { readonly kind: 'nothingPrinted'; readonly incomplete?: PrintedSum }
  | {
      readonly kind: 'compared';
      readonly printed: PrintedSum;
      readonly bridges: readonly PrintedBridge[];
      readonly differenceCents: Cents;
    }
);

/** The aging of the rows of one currency. Customers: largest balance first, ties by longest days overdue, then by name. */
export interface AgedBook {
  readonly currency: string;
  readonly positions: readonly Position[];
  readonly customers: readonly CustomerAging[];
  readonly balanceCents: Cents;
  readonly byStanding: StandingTotals;
  readonly penaltyCents: Cents;
  readonly tieOut: TieOut;
  /** Only where receipts were netted: the figures without (R10). */
  readonly beforeNetting?: BeforeNetting;
}

/** What netting changed, as it stood before: the whole book, and the customers whose standings are others now. */
export interface BeforeNetting {
  readonly byStanding: StandingTotals;
  readonly customers: readonly { readonly customer: CustomerName; readonly balanceCents: Cents; readonly byStanding: StandingTotals }[];
}

/** A ledger replayed and aged at one date (R9). */
export interface AgedLedger {
  readonly ledger: Ledger;
  readonly asOf: SerialDay;
  /** What the balances come from (R9): `receipts` and `settlements` replay exactly, `snapshot` is as the ledger stands. */
  readonly basis: 'receipts' | 'settlements' | 'snapshot';
  readonly main: AgedBook;
  readonly otherCurrencies: readonly AgedBook[];
  readonly comparison: PrintedComparison;
  /** Notices of this replay, beside those of the reading. */
  readonly notices: readonly Notice[];
}
