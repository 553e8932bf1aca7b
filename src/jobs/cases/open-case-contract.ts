import type { HoldReason } from '../../desk/holds';
import type { Language } from '../../texts/language';
import type { EnteredRowOutcome } from '../desk/entered-row-outcome';
import type { AskedMonth } from '../month/asked-month';
import type { MonthQuestion, MonthRefusal } from '../month/build-month-contract';
import type { RefusalReason } from '../refusal-reason';

/** Enter a case over all that a debtor has overdue as a row of 案件, which is made where there is none: all of it or nothing (R43). */
export interface OpenCaseRequest extends AskedMonth {
  readonly language: Language;
  readonly customer: string;
  /** The sum of the case that the user has seen, two decimals; without it nothing is entered, and what would be in it is told. */
  readonly confirmed?: string;
}

/** What a case would be about. Amounts have two decimals, dates are `yyyy-mm-dd`. */
export interface CaseOpening {
  readonly customer: string;
  readonly asOf: string;
  /** Of the sums, as the ledger writes it. */
  readonly currency: string;
  /** By due date; what was written off of them is claimed, too. */
  readonly invoices: readonly { readonly invoiceNumber: string; readonly dueDate: string; readonly amount: string }[];
  readonly sum: string;
  /** Those of them that are not demanded at present, by why (R22). */
  readonly held: readonly { readonly reason: HoldReason; readonly invoiceNumbers: readonly string[]; readonly amount: string }[];
}

export type OpenCaseOutcome =
  | { readonly kind: 'opening'; readonly report: CaseOpening }
  | { readonly kind: 'done'; readonly report: Extract<EnteredRowOutcome, { kind: 'done' }>['report'] & { readonly number: string } }
  | { readonly kind: 'question'; readonly question: MonthQuestion }
  | {
      readonly kind: 'refused';
      readonly refusal: MonthRefusal | 'registerIncomplete' | 'caseOpen' | 'changedSince';
      readonly reason: RefusalReason;
    };
