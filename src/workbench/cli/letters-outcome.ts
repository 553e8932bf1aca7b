/** Which letters the command is to write: all that are due, or those of one stage. */
export type LettersWanted = 'due' | 1 | 2 | 3;

/** A letter that the add-in has written; amounts with two decimals. */
export interface WrittenLetter {
  readonly customer: string;
  /** Of its sums, where it is not the ledger's main one. */
  readonly currency?: string;
  readonly stage: 1 | 2 | 3 | null;
  readonly basis: 'contract' | 'statutory' | 'none' | null;
  readonly letterDate: string;
  readonly finalPaymentDate: string | null;
  readonly principal: string;
  readonly penalty: string;
  /** The debtor's on the sheets, and what of it the letter does not name, reason by reason. */
  readonly penaltyOnSheets: string;
  readonly notClaimed: readonly NotClaimed[];
  readonly credits: string;
  readonly total: string;
  readonly totalInCapitals: string;
  readonly invoices: readonly {
    readonly invoiceNumber: string;
    readonly row: number;
    readonly balance: string;
    readonly daysOverdue: number;
    readonly penalty: string;
  }[];
  readonly number: string;
  /** Letters before it that the log does not show to have gone out, by number or date. */
  readonly notShownSent: readonly string[];
  /** Its own document; a path once that is written. */
  readonly file: string;
}

/** Penalties of the sheets that a letter does not name. */
export interface NotClaimed {
  readonly reason: 'paidLate' | 'writtenOff' | 'dispute' | 'promise' | 'plan' | 'barred' | 'unconfirmed' | 'leftOut';
  readonly invoices: number;
  readonly amount: string;
}

/** What a letter must name of a party. */
export type MissingFieldName =
  | 'name'
  | 'creditCode'
  | 'address'
  | 'contact'
  | 'phone'
  | 'bank'
  | 'account'
  | 'signatory'
  | 'penaltyBasis'
  | 'jurisdiction';

/** What the add-in says of the letters that it has written; only what the command passes on. */
export interface LettersReport {
  readonly letters: readonly WrittenLetter[];
  readonly held: readonly { readonly customer: string; readonly invoiceNumber: string; readonly reason: string }[];
  readonly waiting: readonly { readonly customer: string; readonly reason: string }[];
  readonly unsent: readonly { readonly customer: string; readonly number: string; readonly date: string }[];
  readonly register: { readonly sheet: string; readonly rows: number };
  /** Letters that bear marks in place of what is missing. */
  readonly marked: readonly {
    readonly customer: string;
    readonly missing: readonly { readonly whose: 'company' | 'customer'; readonly field: MissingFieldName }[];
  }[];
  /** Letters in Chinese, since there is none of their kind in the language that was wanted. */
  readonly inChinese: readonly { readonly customer: string }[];
}

/** What the add-in answers to the job `writeLetters`. */
export type LettersOutcome =
  | { readonly kind: 'done'; readonly report: LettersReport }
  | { readonly kind: 'question' | 'refused'; readonly sentence: string };

/** Takes the answer out of the page's world, as plain data of this one. */
export function readLettersOutcome(answer: unknown): LettersOutcome {
  const outcome: unknown = answer === undefined ? null : JSON.parse(JSON.stringify(answer));
  if (isLettersOutcome(outcome)) return outcome;
  throw new TypeError('The add-in gave an answer that is no outcome of writeLetters.');
}

function isLettersOutcome(value: unknown): value is LettersOutcome {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return value.kind === 'done' ? 'report' in value : 'sentence' in value;
}
