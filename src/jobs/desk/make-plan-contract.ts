import type { Language } from '../../texts/language';
import type { AskedMonth } from '../month/asked-month';
import type { MonthQuestion, MonthRefusal } from '../month/build-month-contract';
import type { RefusalReason } from '../refusal-reason';

/** Enter a plan that was agreed on as rows of 还款计划, which is made where there is none: all of them or none (R32). */
export interface MakePlanRequest extends AskedMonth {
  readonly language: Language;
  readonly customer: string;
  /** What the plan is to come to, as the user saw it: a ledger that says otherwise by now is not planned for. */
  readonly debt: string;
  /**
   * What the instalments come to where less than the debt was agreed on, above 0 and below it: a settlement (R33). The note, which says so,
   * stands beside its first row for whoever approves it.
   */
  readonly settled?: { readonly amount: string; readonly note: string };
  /** From 1 to 60. */
  readonly instalments: number;
  /** `yyyy-mm-dd`; one a month from then on. */
  readonly firstDate: string;
  /** In yuan, at most two decimals, above 0 and not above what the plan comes to. */
  readonly firstAmount: string;
  /** The day it was signed, not after the as-of date. */
  readonly signedDate: string;
  /** What of the debt is settled by a bill, on the day it falls due; the instalments above pay the rest in cash. */
  readonly bill?: { readonly amount: string; readonly date: string };
  /** What of it is settled by an asset, on the day it is handed over; what it is and who valued it stands beside it as a note. */
  readonly asset?: { readonly amount: string; readonly date: string; readonly note: string };
  /** Who asks for the plan to be approved, where the policy sheet wants that. */
  readonly applicant?: string;
}

export type MakePlanOutcome =
  | { readonly kind: 'done'; readonly report: MadePlan }
  | { readonly kind: 'question'; readonly question: MonthQuestion }
  | {
      readonly kind: 'refused';
      readonly refusal: MonthRefusal | 'registerIncomplete' | 'changedSince';
      readonly reason: RefusalReason;
    };

/** A plan that was entered. */
export interface MadePlan {
  readonly sheet: string;
  readonly customer: string;
  /** Its number, `HK` with the day it was signed and a running number. */
  readonly plan: string;
  /** The sum of its instalments, two decimals: the debt, or what it is settled for. */
  readonly total: string;
}
