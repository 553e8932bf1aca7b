import type { RiskEdges } from '../../domain/aging/risk-class';
import type { RateOfDays } from './penalty-rates';

/** Headings and lines of the sheets we make. Class words are Chinese in every language. */
export interface SheetTexts {
  /** What sheets' names begin with; the period follows. */
  readonly detailName: string;
  /** What names of tables begin with: letters and digits only. */
  readonly detailTable: string;
  readonly analysisName: string;
  /** `period` is `2025-12`, or the full date where the as-of date is no month end. */
  detailTitle(period: string): string;
  analysisTitle(period: string): string;
  /** The day and the unit; short enough to stand over the customer column alone. */
  asOfLine(info: Pick<SheetInfo, 'asOf' | 'currency'>): string;
  sourceLine(info: Omit<SheetInfo, 'asOf' | 'currency'>): string;
  /** Stand before the lines of class meanings and of what needs attention. */
  readonly classLabel: string;
  readonly attentionLabel: string;
  /** Beside the label where nothing needs attention. */
  readonly nothingToMind: string;
  /** What the class words mean, with their edges in days (R5). */
  classNote(edges: RiskEdges): string;
  /** Stands over the block of a currency other than the main one. */
  currencyHeading(currency: string): string;
  readonly detailHeadings: DetailHeadings;
  readonly analysisHeadings: AnalysisHeadings;
  readonly detailWords: DetailWords;
  readonly attention: AttentionTexts;
  readonly tieOut: TieOutTexts;
  readonly lists: ListTexts;
  readonly chart: ChartTexts;
  readonly netting: NettingTexts;
  readonly bands: BandTexts;
  /** In Excel's codes: `&P` page, `&N` pages. */
  readonly pageFooter: string;
}

/** The facts of the lines under a title; dates and times come formatted. */
export interface SheetInfo {
  readonly asOf: string;
  readonly currency: string;
  /** What the ledger's figures were multiplied by (R12c). */
  readonly unitFactor: number;
  readonly preparedAt: string;
  readonly source: string;
  readonly rulesVersion: string;
}

/** Headings of 账龄明细. They become column names of an Excel table: letters, digits and spaces only. */
export interface DetailHeadings {
  readonly customerNumber: string;
  readonly customer: string;
  readonly salesperson: string;
  readonly contract: string;
  readonly invoiceNumber: string;
  readonly invoiceDate: string;
  readonly dueDate: string;
  readonly terms: string;
  readonly currency: string;
  readonly amount: string;
  readonly received: string;
  readonly balance: string;
  readonly daysOverdue: string;
  readonly riskClass: string;
  readonly penalty: string;
  readonly letter: string;
  readonly limitation: string;
  readonly ledgerRow: string;
  readonly remark: string;
}

/** Headings of 账龄分析 beside the class words. */
export interface AnalysisHeadings {
  readonly number: string;
  readonly customer: string;
  readonly balance: string;
  readonly overdueShare: string;
  readonly longestDaysOverdue: string;
  readonly penalty: string;
  readonly warning: string;
  readonly check: string;
  readonly total: string;
  readonly shareOfTotal: string;
  /** Stands in the only row of a book without customers. */
  readonly nothing: string;
  /** The mark of a customer past the early-warning threshold (R6). */
  readonly warningMark: string;
}

/** Words that stand in cells of 账龄明细. */
export interface DetailWords {
  /** By letter threshold 0 … 3 (R21). */
  readonly letters: readonly [string, string, string, string];
  /** Paid in full, with a penalty still owed (R15). */
  readonly settled: string;
  readonly dueFromTerms: string;
  readonly dueFromCustomerTerms: string;
  readonly dueMissing: string;
  readonly unappliedReceipt: string;
  readonly opening: string;
  readonly disputed: string;
  /** The sheet on which a row stands that is none of the ledger's. */
  onSheet(sheetName: string): string;
  /** Of the rows that a filter shows. */
  readonly total: string;
  /** Beside the total: 应收 − 已收 = 余额. */
  readonly amountsTie: string;
  /** Followed by the difference and its cause. */
  readonly amountsDiffer: string;
  amountsUnreadable(rows: number): string;
  readonly amountsChanged: string;
  readonly nothing: string;
}

/** What must be known before the figures are used; one line under the title. */
export interface AttentionTexts {
  readonly penaltySnapshot: string;
  /** What must be confirmed: at which rates the penalty was reckoned (R13a). */
  penaltyUnconfirmed(rates: readonly RateOfDays[]): string;
  unreadableRows(count: number): string;
  otherCurrencies(currencies: readonly string[]): string;
  readonly valuesInsteadOfFormulas: string;
  readonly rowsWithoutLinks: string;
}

/** The tie-out block and its echo under the title (R12). */
export interface TieOutTexts {
  heading(currency: string): string;
  readonly ledgerTotal: string;
  readonly sheetTotal: string;
  readonly difference: string;
  ledgerSource(sheetName: string): string;
  readonly sheetSource: string;
  readonly ties: string;
  readonly tiesNot: string;
  /** Followed by the difference. */
  readonly lineTies: string;
  readonly lineTiesNot: string;
  /** The totals tie, yet lines of the table do not add up; followed by the sum of their differences. */
  readonly lineRowsDiffer: string;
  /** A cell that the result hangs on holds an error value. */
  readonly lineError: string;
}

/** The lists that close 账龄分析. */
export interface ListTexts {
  readonly notes: string;
  readonly shareNote: string;
  warningNote(days: number): string;
  readonly checkNote: string;
  customersAtZero(count: number): string;
  problems(count: number): string;
  readonly problemHeadings: readonly [number: string, sheet: string, cell: string, value: string, reason: string];
  leftOut(count: number): string;
  readonly leftOutHeadings: readonly [number: string, sheet: string, row: string, reason: string];
}

export interface ChartTexts {
  title(customers: number, asOf: string): string;
  /** The unit of ten thousand. */
  axis(currency: string): string;
  /** Stands over the figures that the chart is drawn from. */
  data(unit: string): string;
}

/** The figures before and after receipts without an invoice number were netted (R10). */
export interface NettingTexts {
  heading(customers: number): string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  /** Of all customers together. */
  readonly all: string;
}

/** The balances by monitoring band (R6). */
export interface BandTexts {
  /** Says what tells the bands from the classes, and after how many days the early warning starts. */
  heading(warnAfterDays: number): string;
  readonly balance: string;
}
