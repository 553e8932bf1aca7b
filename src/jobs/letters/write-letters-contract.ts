import type { TemplateFault } from '../../documents/template-fault';
import type { LetterStage } from '../../domain/dunning/letter-threshold';
import type { PenaltyBasis } from '../../domain/penalty/penalty-basis';
import type { LetterKind } from '../../letters/letter-kind';
import type { MissingField } from '../../letters/letter';
import type { TemplateChoice } from '../../letters/made-file';
import type { Language } from '../../texts/language';
import type { MonthQuestion, MonthRefusal } from '../month/build-month-contract';
import type { RefusalReason } from '../refusal-reason';
import type { AskedMonth } from '../month/asked-month';
import type { HeldInvoice, NotClaimedPenalty } from './propose-letters-contract';

/** Write letters, hand over their files, and enter them in 催收记录: all of it or nothing. */
export interface WriteLettersRequest extends AskedMonth {
  readonly language: Language;
  /** `yyyy-mm-dd`; absent: the as-of date (R21b). */
  readonly letterDate?: string;
  /** The letters that the user has confirmed, or all that are due: `due`, or those of one stage. */
  readonly letters: readonly ConfirmedLetter[] | 'due' | LetterStage;
  /** Of the letters that say none themselves; absent: each debtor's. */
  readonly letterLanguage?: Language;
  /** As the proposals have it: nothing is written where anything was changed since. Absent: of the workbook as it stands. */
  readonly source?: string;
  readonly outputs: readonly FileOutput[];
  /** What becomes of letters that lack what they must name: they are asked for first, or are written with a mark where it is missing. */
  readonly missing?: 'ask' | 'mark';
}

/**
 * What letters are handed over as: one .docx of each kind and language, a zip with a .docx per debtor, these .docx themselves, or
 * worksheets ready to print.
 */
export type FileOutput = 'combined' | 'zip' | 'separate' | 'sheets';

/** A letter as the user has confirmed it. */
export interface ConfirmedLetter {
  readonly customer: string;
  /** In which it is owed, as the proposals have it; absent: the main one, or the first in which the debtor owes. */
  readonly currency?: string;
  readonly kind: LetterKind;
  /** Absent: the debtor's. */
  readonly letterLanguage?: Language;
  /** `yyyy-mm-dd`; absent: by the settings (R21b). */
  readonly finalPaymentDate?: string;
  /** Invoices by their ids that the letter does not name. */
  readonly leftOut?: readonly string[];
  /** Invoices by their ids that it names although their limitation has passed (R21a). */
  readonly withBarred?: readonly string[];
  /** Of an agreement alone (R32). */
  readonly plan?: LetterPlan;
}

/** A schedule of instalments; the share of the first is a fraction of 1. */
export interface LetterPlan {
  readonly count: number;
  readonly firstDate: string;
  readonly firstShare?: number;
}

export type WriteLettersOutcome =
  | { readonly kind: 'done'; readonly report: LettersReport }
  | { readonly kind: 'question'; readonly question: MonthQuestion | LettersQuestion }
  | { readonly kind: 'refused'; readonly refusal: MonthRefusal | LettersRefusal; readonly reason: RefusalReason };

/** Data without which letters are not written. */
export interface LettersQuestion {
  readonly kind: 'missingData';
  readonly company: readonly MissingField[];
  readonly customers: readonly { readonly customer: string; readonly missing: readonly MissingField[] }[];
}

export type LettersRefusal = 'nothingToWrite' | 'changedSince' | 'badDates' | 'badTemplate' | 'notSaved' | 'registerIncomplete';

/** A template of the user's own that can't be used. */
export interface BadTemplate {
  readonly template: TemplateChoice;
  readonly faults: readonly TemplateFault[];
}

/** What was written. Amounts are strings with two decimals, dates `yyyy-mm-dd`. */
export interface LettersReport {
  readonly asOf: string;
  readonly letterDate: string;
  /** By customer. */
  readonly letters: readonly WrittenLetter[];
  /** What the letter run holds back, and who waits (R21a). */
  readonly held: readonly HeldInvoice[];
  readonly waiting: readonly { readonly customer: string; readonly reason: 'credits' }[];
  /** Letters of before that were entered and not sent: their invoices are not demanded again until they are struck (R41). */
  readonly unsent: readonly { readonly customer: string; readonly number: string; readonly date: string }[];
  /** Names of the files that were saved. */
  readonly files: readonly string[];
  /** Worksheets that were added. */
  readonly sheets: readonly string[];
  /** Where the letters were entered, and in how many rows. */
  readonly register: { readonly sheet: string; readonly rows: number };
  /** Where letters bear a mark in place of what is missing. */
  readonly marked: readonly { readonly customer: string; readonly missing: readonly MissingField[] }[];
  /** Letters in Chinese where another language was wanted, which there is none of their kind in. */
  readonly inChinese: readonly { readonly customer: string; readonly kind: LetterKind }[];
}

/** A letter that was written, with its sums (R21b). */
export interface WrittenLetter {
  readonly customer: string;
  /** Of its sums, where it is not the ledger's main one (R12d). */
  readonly currency?: string;
  readonly kind: LetterKind;
  readonly stage: LetterStage | null;
  readonly basis: PenaltyBasis | null;
  readonly letterDate: string;
  readonly finalPaymentDate: string | null;
  readonly principal: string;
  readonly penalty: string;
  /**
   * The debtor's penalty on the sheets, and what of it this letter does not name, reason by reason; none of a letter that demands nothing.
   */
  readonly penaltyOnSheets: string;
  readonly notClaimed: readonly NotClaimedPenalty[];
  readonly credits: string;
  readonly total: string;
  readonly totalInCapitals: string;
  readonly invoices: readonly {
    readonly invoiceNumber: string;
    readonly row: number;
    /** Its claim: what was written off of it included (R21b). */
    readonly balance: string;
    readonly daysOverdue: number;
    readonly penalty: string;
  }[];
  readonly number: string;
  /**
   * Letters of earlier stages about its invoices, by number or date, of which neither 寄出 nor 签收 shows that they went out: it refers to none
   * of them.
   */
  readonly notShownSent: readonly string[];
  /** Of its own document, without a folder. */
  readonly file: string;
}
