import type { ChainLink, LinkState } from '../../desk/cases/case-evidence';
import type { FileState } from '../../cases/check-files';
import type { CaseState } from '../../registers/cases/case-record';
import type { EvidenceCategory, RecordCheck } from '../../registers/evidence/evidence-record';
import type { HashedFile } from '../../registers/evidence/hashed-file';
import type { Language } from '../../texts/language';
import type { AskedMonth } from '../month/asked-month';
import type { MonthQuestion, MonthRefusal } from '../month/build-month-contract';
import type { RefusalReason } from '../refusal-reason';

/** Compare files with those that are registered in 证据, and tell how the evidence stands; nothing is written (R44). */
export interface CheckEvidenceRequest extends AskedMonth {
  readonly language: Language;
  /** Absent: every row of 证据. */
  readonly customer?: string;
  /** Absent: none were chosen, and no row is said to be missing its file. */
  readonly files?: readonly HashedFile[];
}

export type CheckEvidenceOutcome =
  | { readonly kind: 'done'; readonly report: EvidenceStanding }
  | { readonly kind: 'question'; readonly question: MonthQuestion }
  | { readonly kind: 'refused'; readonly refusal: MonthRefusal; readonly reason: RefusalReason };

export interface EvidencePlace {
  readonly sheet: string;
  readonly cell: string;
}

/** How evidence stands at the as-of date: of one customer, or all that is registered. */
export interface EvidenceStanding {
  /** The ledger's spelling; null of all. */
  readonly customer: string | null;
  /** Of the customer, or all. */
  readonly cases: readonly { readonly number: string; readonly customer: string; readonly state: CaseState; readonly isClosed: boolean }[];
  /** The rows that name a file or hold a hash, in the order of 证据. */
  readonly rows: readonly EvidenceFileRow[];
  /** Rows of paper alone. */
  readonly withoutFile: number;
  /** Chosen files that no row is about. */
  readonly unregistered: readonly string[];
  /** What enters the chain by itself: letters that were received and promises, of 催收记录. None of all customers together. */
  readonly entered: readonly { readonly kind: 'letter' | 'promise'; readonly date: string; readonly place: EvidencePlace }[];
  /** Per invoice of each open case, or of what is overdue where there is none. None of all customers together. */
  readonly chain: readonly (Readonly<Record<ChainLink, LinkState>> & { readonly caseNumber: string; readonly invoiceNumber: string })[];
}

/** A registered file. `notChecked`: no files were chosen. */
export interface EvidenceFileRow {
  readonly place: EvidencePlace;
  readonly row: number;
  readonly caseNumber: string;
  readonly customer: string;
  readonly category: EvidenceCategory;
  readonly name: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly state: FileState | 'notChecked';
  /** Bytes when it was registered; null: not known. */
  readonly size: number | null;
  /** What the file of the same content is called by now; null: there is none, or it bears its name. */
  readonly foundAs: string | null;
  /** Files of its name with another content. */
  readonly others: readonly HashedFile[];
  /** What an electronic record of what was said still lacks to be evidence; none of anything else. */
  readonly lacks: readonly RecordCheck[];
}
