import { addMonthsClamped } from '../calendar/month-steps';
import { yearOfSerial } from '../calendar/serial-day';
import type { SerialDay } from '../calendar/serial-day';

/** The audit bands by full years since the invoice date, in rising order (R7). */
export const auditBands = ['1年以内', '1-2年', '2-3年', '3-4年', '4-5年', '5年以上'] as const;

export type AuditBand = (typeof auditBands)[number];

/** The audit band of an invoice at asOf; an anniversary day still belongs to the younger band (R7). */
export function auditBand(invoiceDay: SerialDay, asOf: SerialDay): AuditBand {
  const years = yearOfSerial(asOf) - yearOfSerial(invoiceDay);
  if (years <= 0) return '1年以内';
  const anniversariesPassed = addMonthsClamped(invoiceDay, 12 * years) < asOf ? years : years - 1;
  return auditBands[anniversariesPassed] ?? '5年以上';
}
