/** The classes a balance stands in, in the order of the report. They are data, the same in every language. */
export const standings = ['正常', '关注', '次级', '可疑', '损失', '贷项', '待核实'] as const;

export type Standing = (typeof standings)[number];

/** Amounts are text with two decimals. */
export type Amounts = Readonly<Record<Standing | 'balance' | 'penalty', string>>;

export type Totals = Amounts & { readonly ledgerBalance: string; readonly difference: string };

export type Customer = Amounts & { readonly name: string; readonly longestDaysOverdue: number };

export interface UnreadableCell {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string;
  readonly reason: string;
}

export interface LeftOut {
  readonly sheet: string;
  readonly row: number;
  readonly reason: string;
}

/** One of the largest debtors: amounts with two decimals, ratios with four, days late and score with one; null: no data. */
export interface Debtor {
  readonly name: string;
  readonly balance: string;
  readonly share: string;
  readonly runningShare: string;
  readonly longestDaysOverdue: number;
  readonly penalty: string;
  readonly tradeRatio: string | null;
  readonly averageDaysLate: string | null;
  readonly disputed: string;
  readonly brokenPromises: number;
  readonly openPromises: number;
  readonly limitationDate: string | null;
  readonly score: string;
  readonly level: string;
  /** Nothing that it owes has an age: its level says little. */
  readonly isUnrated: boolean;
  readonly parts: Readonly<Record<'age' | 'longest' | 'concentration' | 'lateness' | 'trust' | 'limitation', string | null>>;
  readonly nextStep: string;
}

export interface Alert {
  /** Empty for the company itself. */
  readonly customer: string;
  readonly kind: string;
  readonly amount: string;
  readonly since: string | null;
  readonly urgency: 'now' | 'week' | 'month';
  readonly rule: string;
  readonly action: string;
}

/** A kind of alert that was not checked; `customers` are those for which it was not, absent where it was for none. */
export interface UncheckedAlert {
  readonly kind: string;
  readonly missing: string;
  readonly customers?: readonly string[];
  readonly sentence: string;
}

/** A customer's credit grade as the add-in tells it; null: nothing is known. */
export interface Grade {
  readonly name: string;
  readonly grade: string | null;
  readonly averageDaysLate: string | null;
  readonly suggestedLimit: string | null;
}

/** What the add-in says about the month it has built; only what the command passes on. */
export interface MonthReport {
  readonly asOf: string;
  readonly asOfSource: 'given' | 'titleRow' | 'newestMonth';
  readonly period: string;
  readonly ledgerSheet: string;
  readonly basis: 'receipts' | 'settlements' | 'snapshot';
  readonly rows: number;
  readonly totals: Totals;
  /** Whether the ledger prints its balance and all its own figures agree. */
  readonly agreesWithLedger: boolean;
  /** What the ledger prints of its balance, and whether the total agrees with it. */
  readonly comparedWith: string;
  readonly customers: readonly Customer[];
  readonly problems: readonly UnreadableCell[];
  readonly notices: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** Only where they were asked for. */
  readonly top?: readonly Debtor[];
  readonly alerts?: readonly Alert[];
  readonly unchecked?: readonly UncheckedAlert[];
  /** The figures of the monthly report, passed on as they are. */
  readonly measures?: object;
  /** Work of the day, what was recovered, grades, what was checked, and cases, passed on as they are; null where the ledger can't tell. */
  readonly work?: readonly object[];
  readonly recovery?: object | null;
  readonly credit?: { readonly grades: readonly Grade[] } | null;
  readonly vetting?: object;
  readonly cases?: readonly object[] | null;
  readonly caseReview?: object | null;
  readonly sheets: readonly { readonly kind: string; readonly name: string }[];
  readonly syncs: number;
}

export type MonthQuestion =
  | { readonly kind: 'whichAsOf' }
  | { readonly kind: 'confirmAsOf'; readonly asOf: string }
  | { readonly kind: 'whichLedger'; readonly sheetNames: readonly string[]; readonly asOne?: true }
  | { readonly kind: 'creditDays'; readonly sheetName: string; readonly rows: number }
  | { readonly kind: 'netReceipts'; readonly sheetName: string; readonly receipts: number; readonly total: string }
  | { readonly kind: 'whichColumn' | 'whatColumn' }
  | { readonly kind: 'decimalMark' | 'monthDay' }
  | { readonly kind: 'whatType'; readonly value: string }
  | { readonly kind: 'whatSum'; readonly heading: string }
  /** The command has no option that answers this. */
  | { readonly kind: 'changedSheets' }
  | { readonly kind: 'unfinishedRun'; readonly run: UnfinishedRun }
  | { readonly kind: 'dateOrder'; readonly sheetName: string; readonly cell: string; readonly value: string };

/** A run that was cut short, by notes in the workbook: what may be done about it beside leaving everything as it is. */
export interface UnfinishedRun {
  readonly id: string;
  readonly way: 'finish' | 'undo';
}

/** What the add-in answers to the job `buildMonth`. */
export type MonthOutcome =
  | { readonly kind: 'done'; readonly report: MonthReport }
  | { readonly kind: 'question'; readonly question: MonthQuestion; readonly sentence: string }
  | { readonly kind: 'refused'; readonly refusal?: string; readonly sentence: string };

/** Takes the answer out of the page's world, as plain data of this one. */
export function readMonthOutcome(answer: unknown): MonthOutcome {
  const outcome: unknown = answer === undefined ? null : JSON.parse(JSON.stringify(answer));
  if (isMonthOutcome(outcome)) return outcome;
  throw new TypeError('The add-in gave an answer that is no outcome of buildMonth.');
}

function isMonthOutcome(value: unknown): value is MonthOutcome {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'done') return 'report' in value;
  return (value.kind === 'question' && 'question' in value) || (value.kind === 'refused' && 'sentence' in value);
}
