import type { RefusalReason } from '../refusal-reason';

/** What came of a row that was entered for a customer: the sheet it stands on. */
export type EnteredRowOutcome =
  | {
      readonly kind: 'done';
      /** `inWords`: headings of what stands among the remarks, for want of columns of their own. */
      readonly report: { readonly sheet: string; readonly customer: string; readonly inWords?: readonly string[] };
    }
  | {
      readonly kind: 'refused';
      readonly refusal: 'badRequest' | 'badPolicy' | 'workbook' | 'cancelled' | 'registerIncomplete';
      readonly reason: RefusalReason;
    };
