import type { RiskEdges } from '../domain/aging/risk-class';
import type { DateSystem } from '../cells/date-system';
import type { DateOrder } from '../domain/calendar/read-day';
import type { CalendarAdditions } from '../domain/calendar/working-calendar';
import type { LetterRules } from '../domain/dunning/letter-threshold';
import type { PenaltyTerms } from '../domain/penalty/penalty-tiers';

/** On what a penalty is owed (R13a): tiers agreed in the contract, or nothing. */
export type PenaltyBasis = 'contract' | 'none';

/** Every setting of the product (R30). */
export interface Policy {
  /** The order of dates such as 3/4/2013; null asks the ledger itself, then the user (R1). */
  readonly dateOrder: DateOrder | null;
  /** null takes the date system of the workbook (R1). */
  readonly dateSystem: DateSystem | null;
  /** Holidays and make-up days beside the statutory ones (R3). */
  readonly calendarAdditions: CalendarAdditions;
  /** Last days overdue of 关注, 次级, 可疑 (R5). */
  readonly riskEdges: RiskEdges;
  /** More days overdue than this start the early-warning procedure (R6, R28). */
  readonly earlyWarningAfterDays: number;
  /** Upper edges in days of the user's own bands (R8). */
  readonly customBandEdges: readonly number[];
  /** Whether receipts without an invoice number are set against the oldest debts; null asks once per ledger (R10, R11). */
  readonly netUnallocated: boolean | null;
  /** What customers without an entry of their own owe a penalty on (R13a); null is not confirmed: sheets estimate, letters ask. */
  readonly penaltyBasis: PenaltyBasis | null;
  /** Tiers, marginal or whole-period, and what follows the last tier (R13, R14). */
  readonly penalty: PenaltyTerms;
  readonly letters: LetterRules;
  readonly sheets: SheetLimits;
}

/** How far sheets go with native formulas. */
export interface SheetLimits {
  /** Where customers × columns × rows exceed this, the analysis holds values instead of formulas. */
  readonly largestFormulaWork: number;
}
