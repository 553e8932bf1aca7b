import type { PenaltyBasis } from '../../domain/penalty/penalty-basis';
import type { Language } from '../../texts/language';
import type { RefusalReason } from '../refusal-reason';
import type { AskedMonth } from '../month/asked-month';

/** What letters say of us, on 应收参数. */
export const companyFields = ['name', 'creditCode', 'address', 'phone', 'bank', 'account', 'signatory'] as const;
export type CompanyField = (typeof companyFields)[number];

/** What they say of a debtor, in 客户资料. */
export const debtorFields = ['creditCode', 'address', 'contact', 'phone', 'jurisdiction'] as const;
export type DebtorField = (typeof debtorFields)[number];

/**
 * Keep what letters lacked where it belongs, so that it is asked for once: ours on 应收参数, a debtor's in 客户资料; either is made where there is
 * none.
 */
export interface KeepLetterDataRequest extends AskedMonth {
  readonly language: Language;
  /** Blank ones are left alone. */
  readonly company?: Readonly<Partial<Record<CompanyField, string>>>;
  readonly debtors?: readonly DebtorData[];
}

export interface DebtorData {
  readonly customer: string;
  /** On what it owes penalties, as somebody has confirmed it (R13a). */
  readonly penaltyBasis?: PenaltyBasis;
  readonly fields?: Readonly<Partial<Record<DebtorField, string>>>;
}

export type KeepLetterDataOutcome =
  /** The sheets that were written to. */
  | { readonly kind: 'done'; readonly report: { readonly sheets: readonly string[] } }
  | {
      readonly kind: 'refused';
      readonly refusal: 'badRequest' | 'badPolicy' | 'workbook' | 'cancelled' | 'registerIncomplete' | 'noSuchDebtor';
      readonly reason: RefusalReason;
    };
