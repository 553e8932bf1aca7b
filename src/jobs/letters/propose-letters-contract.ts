import type { HoldReason } from '../../desk/holds';
import type { NotClaimedReason } from '../../desk/penalty-not-claimed';
import type { LetterStage } from '../../domain/dunning/letter-threshold';
import type { PenaltyBasis } from '../../domain/penalty/penalty-basis';
import type { LetterKind } from '../../letters/letter-kind';
import type { MissingField } from '../../letters/letter';
import type { Language } from '../../texts/language';
import type { MonthQuestion, MonthRefusal } from '../month/build-month-contract';
import type { RefusalReason } from '../refusal-reason';
import type { AskedMonth } from '../month/asked-month';

/** Which letters there are to write; nothing is written. */
export interface ProposeLettersRequest extends AskedMonth {
  readonly language: Language;
  /** `due`: every debtor to whom a letter is due; `selected`: the debtors of the rows selected, due or not. */
  readonly scope: 'due' | 'selected';
  /** The debtors of `selected`, where they were told before: what is selected by then does not matter. */
  readonly customers?: readonly string[];
  /** `yyyy-mm-dd`; absent: the as-of date (R21b). */
  readonly letterDate?: string;
}

export type ProposeLettersOutcome =
  | { readonly kind: 'done'; readonly report: LetterProposals }
  | { readonly kind: 'question'; readonly question: MonthQuestion }
  | {
      readonly kind: 'refused';
      readonly refusal: MonthRefusal | 'nothingSelected' | 'badDates';
      readonly reason: RefusalReason;
    };

/** What could be written at a date. Amounts are strings with two decimals, dates `yyyy-mm-dd`; lists are by customer. */
export interface LetterProposals {
  readonly asOf: string;
  readonly ledgerSheet: string;
  readonly letterDate: string;
  /** Tells what the proposals were made from: letters are written from the same alone. */
  readonly source: string;
  readonly proposals: readonly LetterProposal[];
  readonly held: readonly HeldInvoice[];
  /** Whether receipts are netted already: what a debtor still waits for then names an invoice that the ledger does not hold (R10). */
  readonly isNetted: boolean;
  readonly waiting: readonly WaitingDebtor[];
  /** Debtors whose letters were made already and bear a date after the as-of date. */
  readonly madeLater: readonly { readonly customer: string; readonly number: string; readonly letterDate: string }[];
  /** The debtors that were chosen by rows selected; null for `due`. */
  readonly selected: readonly string[] | null;
  /** How many selected rows name no debtor of the ledger; 0 for `due`. */
  readonly rowsWithoutDebtor: number;
  /** Fields of ours that letters of these proposals lack. */
  readonly companyMissing: readonly MissingField[];
  /** The letters of 催收记录 that are still on their way or were never sent, the newest first. */
  readonly underWay: readonly LetterUnderWay[];
  /** Worksheets of letters that 催收记录 does not know: what made them was cut short before it had entered them. */
  readonly sheetsNotEntered: readonly string[];
}

/** What may be written to one debtor, and why. */
export interface LetterProposal {
  readonly customer: string;
  /** Of its sums, where it is not the ledger's main one: a debtor who owes in several has a proposal for each (R12d). */
  readonly currency?: string;
  /** What may be written: a statement alone to whom no demand can be made, as nothing is overdue or credits wait for a decision. */
  readonly kinds: readonly LetterKind[];
  /** Null: none is due; one may be written all the same. */
  readonly stage: LetterStage | null;
  /** Absent where none is due. */
  readonly dueFor?: LetterCause;
  /** The letters by which the debtor’s stage is reckoned, the latest of each stage: on 寄出, where that is blank on 日期 (R21a). */
  readonly sent: readonly LetterBefore[];
  readonly longestDaysOverdue: number;
  /** null: not confirmed (R13a). */
  readonly basis: PenaltyBasis | null;
  /** In which the letter would be written: the debtor's. */
  readonly letterLanguage: Language;
  /** By due date, then ledger row. */
  readonly invoices: readonly ProposedInvoice[];
  /** Invoices whose limitation has passed: they enter only where the user says so. */
  readonly barred: readonly ProposedInvoice[];
  /** − Σ negative balances, a line of its own (R21b). */
  readonly credits: string;
  /** The debtor's on the sheets: of all its invoices, those paid late included (R15). */
  readonly penaltyOnSheets: string;
  /** What of it a letter over all of `invoices` would not name, reason by reason: with their penalties it adds up. */
  readonly notClaimed: readonly NotClaimedPenalty[];
  /** What a statement of account would come to; below 0 where we owe the debtor. */
  readonly statementBalance: string;
  /** The final payment date by stage (R21b). */
  readonly finalPaymentDates: Readonly<Record<LetterStage, string>>;
  /** Fields of the debtor that its letter lacks. */
  readonly missing: readonly MissingField[];
}

/** Why a letter of its stage is due (R21): the longest overdue invoice that it is due for, and how many more; it lists the others, too. */
export interface LetterCause {
  readonly invoiceNumber: string;
  readonly daysOverdue: number;
  readonly more: number;
  /** The highest stage above it that invoices of the letter have had: they stay there. */
  readonly higher: LetterStage | null;
}

/** A letter of 催收记录 that did not come back. */
export interface LetterBefore {
  readonly stage: LetterStage;
  readonly date: string;
  /** Whether 寄出 or 签收 shows that it went out; without either a letter does not refer to it. */
  readonly isShownSent: boolean;
}

/** Penalties of the sheets that a letter does not name, for one reason (R13a, R21b). */
export interface NotClaimedPenalty {
  readonly reason: NotClaimedReason;
  readonly invoices: number;
  readonly amount: string;
}

export interface ProposedInvoice {
  /** Tells the row of the ledger: its sheet and number. */
  readonly id: string;
  readonly invoiceNumber: string;
  readonly contract: string;
  readonly sheet: string;
  /** 1-based on the sheet. */
  readonly row: number;
  /** Its balance, what was written off of it included (R21b). */
  readonly claim: string;
  readonly penalty: string;
  readonly dueDate: string;
  readonly daysOverdue: number;
  /** Plain end of its limitation (R25). */
  readonly limitationDate: string | null;
}

/** An overdue invoice that is not demanded; those that are barred stand with their debtor, too, where that has a proposal. */
export interface HeldInvoice {
  readonly customer: string;
  readonly invoiceNumber: string;
  readonly sheet: string;
  readonly row: number;
  readonly balance: string;
  /** Where it is not the ledger's main one. */
  readonly currency?: string;
  readonly reason: HoldReason;
}

/** A debtor whose credits are to be netted or declined first, or leave no sum (R21a). */
export interface WaitingDebtor {
  readonly customer: string;
  readonly reason: 'credits';
  /** Where it is not the ledger's main one. */
  readonly currency?: string;
  /** Money that paid no invoice. */
  readonly unapplied: string;
  /** Whether netting or declining would let the letter go. */
  readonly canBeDecided: boolean;
}

/** A letter of 催收记录: its rows of one number. */
export interface LetterUnderWay {
  readonly number: string;
  readonly customer: string;
  /** Null of a letter without a stage, which its name tells: 对账函, 还款协议. */
  readonly kind: LetterKind | null;
  readonly name: string;
  readonly date: string;
  readonly invoices: number;
  readonly amount: string;
  /** Of the amount, where it is not the ledger's main one. */
  readonly currency?: string;
  readonly waybill: string;
  readonly sentDate: string | null;
}
