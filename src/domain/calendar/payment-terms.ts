/** Which day terms run from: the customer's receipt of the goods, else the invoice date (R12b). */
export type TermsBase = 'delivery' | 'invoice';

/** When an invoice falls due, as a contract says it (R4). */
export type PaymentTerms =
  /** So many calendar days; 0 for 货到付款, 现结, 见票即付 and 款到发货. */
  | { readonly kind: 'days'; readonly base: TermsBase; readonly days: number }
  | { readonly kind: 'workingDays'; readonly base: TermsBase; readonly days: number }
  | { readonly kind: 'months'; readonly base: TermsBase; readonly months: number }
  /** The end of the invoice's month and so many days: 月结, 月结30天, EOM 30. */
  | { readonly kind: 'monthEnd'; readonly days: number }
  /** 次月10日. */
  | { readonly kind: 'dayOfNextMonth'; readonly dayOfMonth: number }
  /** 每月25日: the next one on or after the invoice date. */
  | { readonly kind: 'dayOfEachMonth'; readonly dayOfMonth: number }
  /** 2/10 NET 30: due after `days`; a discount of `percent` within `discountDays`. */
  | { readonly kind: 'discount'; readonly percent: number; readonly discountDays: number; readonly days: number };

/** The day that terms run from (R12b). */
export function baseOfTerms(terms: PaymentTerms): TermsBase {
  return 'base' in terms ? terms.base : 'invoice';
}
