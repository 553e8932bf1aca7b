import type { SerialDay } from '../domain/calendar/serial-day';
import type { Account } from '../desk/account';
import type { DueLetter } from '../desk/letter-run';
import type { Language } from '../texts/language';

interface AnyRequest {
  readonly language: Language;
  /** 编号, of `letterNumbers`. */
  readonly number: string;
  readonly letterDay: SerialDay;
  readonly account: Account;
  /** Where something is missing that has to be given: marked to be filled in by hand, in place of no letter. */
  readonly markGaps?: boolean;
}

/** A demand with the invoices that the user left in: `demandFor` gives one for any invoices and any stage (R21–R23). */
export interface DemandRequest extends AnyRequest {
  readonly kind: 'first' | 'second' | 'lawyer';
  readonly demand: DueLetter;
  readonly finalPaymentDay: SerialDay;
}

/** A statement of all that is open at asOf, also where nothing is overdue. */
export interface StatementRequest extends AnyRequest {
  readonly kind: 'statement';
}

/** A repayment agreement over the total of a demand, by R32. */
export interface AgreementRequest extends AnyRequest {
  readonly kind: 'agreement';
  readonly demand: DueLetter;
  readonly plan: {
    /** 1 … 120. */
    readonly count: number;
    readonly firstDay: SerialDay;
    /** Of the whole, a fraction of 1; 0.3 unless given. */
    readonly firstShare?: number;
  };
}

/** A letter that is wanted. */
export type LetterRequest = DemandRequest | StatementRequest | AgreementRequest;
