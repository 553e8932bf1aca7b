import type { RefusalReason } from '../refusal-reason';

/** What came of a row that was entered for a customer: the sheet it stands on. */
export type EnteredRowOutcome =
  | { readonly kind: 'done'; readonly report: { readonly sheet: string; readonly customer: string } }
  | {
      readonly kind: 'refused';
      readonly refusal: 'badRequest' | 'badPolicy' | 'workbook' | 'cancelled' | 'registerIncomplete';
      readonly reason: RefusalReason;
    };
