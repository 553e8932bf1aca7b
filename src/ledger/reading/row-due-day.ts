import type { CellValue } from '../../cells/cell-value';
import { isBlank } from '../../cells/blank-cell';
import { dueDay } from '../../domain/calendar/due-day';
import { baseOfTerms } from '../../domain/calendar/payment-terms';
import type { PaymentTerms } from '../../domain/calendar/payment-terms';
import type { DayReading } from '../../domain/calendar/read-day';
import { readTerms } from '../../domain/calendar/read-terms';
import type { SerialDay } from '../../domain/calendar/serial-day';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar';
import type { DueDateSource } from '../ledger';

/** A row's due date and how it was come by (R12b). */
export interface RowDueDay {
  readonly day: SerialDay | null;
  readonly source: DueDateSource;
  /** Terms from delivery were reckoned from the invoice date. */
  readonly fromInvoiceDate: boolean;
  readonly onPlainWeekends: boolean;
  /** There are terms, but no date that they run from. */
  readonly lacksStart: boolean;
  /** The column whose cell stands in the way. */
  readonly problem: 'dueDate' | 'terms' | 'deliveryDate' | null;
}

export interface RowDates {
  readonly due: DayReading;
  readonly delivery: DayReading;
  readonly invoiceDay: SerialDay | null;
}

const found = { fromInvoiceDate: false, onPlainWeekends: false, lacksStart: false, problem: null } as const;
const missing: RowDueDay = { ...found, day: null, source: 'missing' };

/**
 * Works due dates out: as stated, else by the row's terms, else by the customer's usual terms, else by the credit days given (R12b, R12e).
 */
export class DueDays {
  private readonly readings = new Map<CellValue, PaymentTerms | 'blank' | 'unreadable'>();

  /** `creditDays` run from the invoice date where nothing else says when a row falls due (R12e). */
  constructor(
    private readonly calendar: WorkingCalendar,
    private readonly creditDays: number | null = null,
  ) {}

  of(dates: RowDates, termsCell: CellValue, usualTerms: PaymentTerms | undefined): RowDueDay {
    if (dates.due.ok) return stated(dates.due.day);
    // A due date that is there but can't be read is not replaced by terms.
    if (dates.due.fault.kind !== 'blank') return { ...missing, source: 'unreadable', problem: 'dueDate' };
    const terms = this.terms(termsCell);
    if (terms === 'unreadable') return { ...missing, problem: 'terms' };
    if (terms !== 'blank') return this.byTerms(terms, dates, 'terms');
    if (usualTerms !== undefined) return this.byTerms(usualTerms, dates, 'customerTerms');
    return this.creditDays === null ? missing : this.byTerms({ kind: 'days', base: 'invoice', days: this.creditDays }, dates, 'creditDays');
  }

  private byTerms(terms: PaymentTerms, dates: RowDates, source: 'terms' | 'customerTerms' | 'creditDays'): RowDueDay {
    const fromDelivery = baseOfTerms(terms) === 'delivery';
    if (fromDelivery && !dates.delivery.ok && dates.delivery.fault.kind !== 'blank') return { ...missing, problem: 'deliveryDate' };
    const base = fromDelivery && dates.delivery.ok ? dates.delivery.day : dates.invoiceDay;
    const due = base === null ? null : dueDay(base, terms, this.calendar);
    if (due === null) return { ...missing, lacksStart: base === null && source !== 'creditDays' };
    return { ...found, day: due.day, source, fromInvoiceDate: fromDelivery && !dates.delivery.ok, onPlainWeekends: due.onPlainWeekends };
  }

  private terms(cell: CellValue): PaymentTerms | 'blank' | 'unreadable' {
    if (isBlank(cell)) return 'blank';
    const known = this.readings.get(cell);
    if (known !== undefined) return known;
    const reading = readTermsCell(cell);
    this.readings.set(cell, reading);
    return reading;
  }
}

/** Made in one piece: nearly every row of a large ledger has one. */
function stated(day: SerialDay): RowDueDay {
  return { day, source: 'stated', fromInvoiceDate: false, onPlainWeekends: false, lacksStart: false, problem: null };
}

/** Reads a terms cell; a bare number under 账期 is days. */
export function readTermsCell(cell: CellValue): PaymentTerms | 'unreadable' {
  const bare = typeof cell === 'number' || (typeof cell === 'string' && /^\s*\d{1,3}\s*$/.test(cell)) ? Number(cell) : null;
  if (bare !== null)
    return Number.isInteger(bare) && bare >= 0 && bare <= 720 ? { kind: 'days', base: 'invoice', days: bare } : 'unreadable';
  const reading = readTerms(cell);
  return reading.ok ? reading.terms : 'unreadable';
}
