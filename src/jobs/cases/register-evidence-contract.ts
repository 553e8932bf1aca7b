import type { Carrier, EvidenceCategory, RecordCheck } from '../../registers/evidence/evidence-record';
import type { HashedFile } from '../../registers/evidence/hashed-file';
import type { Language } from '../../texts/language';
import type { AskedMonth } from '../month/asked-month';
import type { MonthQuestion, MonthRefusal } from '../month/build-month-contract';
import type { RefusalReason } from '../refusal-reason';

/** Enter files as rows of 证据, which is made where there is none: all of them or nothing. They stay where they are (R44). */
export interface RegisterEvidenceRequest extends AskedMonth {
  readonly language: Language;
  readonly entry: EvidenceEntry;
}

/** Files, and what is said of them. */
export interface EvidenceEntry {
  readonly files: readonly HashedFile[];
  readonly customer: string;
  /** 案件编号; '' where the customer alone is meant. */
  readonly caseNumber: string;
  /** None: all of the case's or the customer's. */
  readonly invoiceNumbers: readonly string[];
  readonly category: EvidenceCategory;
  /** 证据名称; '' calls each by its file. */
  readonly name: string;
  readonly carrier: Carrier;
  /** On which it came about, `yyyy-mm-dd`; absent: not known. */
  readonly date?: string;
  /** On which it is registered, by the user's wall. */
  readonly registeredDate: string;
  readonly checks: readonly RecordCheck[];
  readonly source: string;
  readonly proves: string;
  readonly storedAt: string;
  readonly backup: string;
  readonly secrecy: string;
}

export type RegisterEvidenceOutcome =
  | { readonly kind: 'done'; readonly report: RegisteredFiles }
  | { readonly kind: 'question'; readonly question: MonthQuestion }
  | {
      readonly kind: 'refused';
      readonly refusal: MonthRefusal | 'registerIncomplete' | 'noSuchCase';
      readonly reason: RefusalReason;
    };

/** What was entered, and what was not. */
export interface RegisteredFiles {
  /** null: nothing was to be entered. */
  readonly sheet: string | null;
  readonly entered: readonly string[];
  /** Files whose content is registered already for the same case or customer, with the cell that says so; null: chosen twice. */
  readonly already: readonly { readonly file: string; readonly place: { readonly sheet: string; readonly cell: string } | null }[];
  /** Headings that the table has no column for, of what can be left out: size, and the day of registration. */
  readonly leftOut: readonly string[];
}
