import { formatIsoDay, type SerialDay } from '../../domain/calendar/serial-day';
import type { RefusalReason } from '../refusal-reason';
import type { ConfirmedByUser } from './write-letters-request';

type DatesReason = Extract<RefusalReason, { readonly kind: 'letterDates' }>;

/** Dates of letters that can't be: both as `yyyy-mm-dd`. */
export interface DatesRefused {
  readonly kind: 'refused';
  readonly refusal: 'badDates';
  readonly reason: DatesReason;
}

/**
 * Why letters of a day can't be written, or null: a letter can't know balances of a later day than its own, nor demand what is to be paid
 * on an earlier one (R21b).
 */
export function refusedDates(
  asOf: SerialDay,
  letterDay: SerialDay,
  letters: readonly Pick<ConfirmedByUser, 'customer' | 'kind' | 'finalPaymentDate' | 'plan'>[] = [],
): DatesRefused | null {
  if (letterDay < asOf) return refusal('letterDate', letterDay, asOf, '');
  for (const { customer, kind, finalPaymentDate, plan } of letters) {
    if (finalPaymentDate !== undefined && finalPaymentDate < letterDay)
      return refusal('finalPaymentDate', finalPaymentDate, letterDay, customer);
    if (kind === 'agreement' && plan !== undefined && plan.firstDate < letterDay)
      return refusal('firstInstalment', plan.firstDate, letterDay, customer);
  }
  return null;
}

function refusal(what: DatesReason['what'], day: SerialDay, earliest: SerialDay, customer: string): DatesRefused {
  return {
    kind: 'refused',
    refusal: 'badDates',
    reason: { kind: 'letterDates', what, date: formatIsoDay(day), earliest: formatIsoDay(earliest), customer },
  };
}
