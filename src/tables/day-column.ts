import type { CellValue } from '../cells/cell-value';
import { isErrorCell } from '../cells/error-cell';
import { dateOrderEvidence, readDay } from '../domain/calendar/read-day';
import type { DateSystem } from '../cells/date-system';
import { dayOfMonth, readMonth } from '../domain/calendar/read-month';
import type { DayOfMonth } from '../domain/calendar/read-month';
import type { DateOrder, DayReading } from '../domain/calendar/read-day';

/** What the texts of one date column show of the order of their parts (R1). */
export interface DateOrderFinding {
  readonly order: DateOrder | null;
  /** Index of a cell that can't be read without knowing the order; null where there is none, or the column shows it. */
  readonly openRow: number | null;
}

/**
 * Finds the order of dates such as 3/4/2013 from the column's own values; a column that shows both orders, or none, leaves it open (R1).
 */
export function findDateOrder(cells: readonly CellValue[]): DateOrderFinding {
  let mdy = false;
  let dmy = false;
  let openRow: number | null = null;
  for (const [index, value] of cells.entries()) {
    if (typeof value !== 'string' || value.length < 8) continue;
    switch (dateOrderEvidence(value)) {
      case 'mdy':
        mdy = true;
        break;
      case 'dmy':
        dmy = true;
        break;
      case 'none':
        openRow ??= index;
        break;
      case null:
        break;
    }
  }
  if (mdy !== dmy) return { order: mdy ? 'mdy' : 'dmy', openRow: null };
  return { order: null, openRow };
}

/** Excel's number of a day in 1910: smaller ones in a ledger count something else. */
const firstLikelyDay = 3653;

/** Reads the cells of one date column, each text once (R1). */
export class DayColumn {
  private readonly readings = new Map<string, DayReading>();

  constructor(
    private readonly order: DateOrder | null,
    private readonly dateSystem: DateSystem,
    /** Which day a date that names a month alone means; null: it can't be read. */
    private readonly dayOfMonths: DayOfMonth | null = null,
  ) {}

  read(value: CellValue): DayReading {
    const reading = this.asWritten(value);
    const month = reading.ok || this.dayOfMonths === null ? null : readMonth(value);
    const day = month === null || this.dayOfMonths === null ? null : dayOfMonth(month, this.dayOfMonths);
    return day === null ? reading : { ok: true, day };
  }

  private asWritten(value: CellValue): DayReading {
    // A day of some month, or a month, is no date of the year 1900.
    if (typeof value === 'number' && value > 0 && value < firstLikelyDay) return unreadable(String(value));
    if (typeof value !== 'string') return readDay(value, { dateSystem: this.dateSystem });
    const known = this.readings.get(value);
    if (known !== undefined) return known;
    const options = this.order === null ? { dateSystem: this.dateSystem } : { dateSystem: this.dateSystem, dateOrder: this.order };
    const reading = isDash(value) ? blankReading : isErrorCell(value) ? unreadable(value) : readDay(value, options);
    this.readings.set(value, reading);
    return reading;
  }
}

const blankReading: DayReading = { ok: false, fault: { kind: 'blank' } };

/** A lone dash is how bookkeepers write nothing. */
function isDash(value: string): boolean {
  return /^\s*[-－—–]+\s*$/.test(value);
}

function unreadable(value: string): DayReading {
  return { ok: false, fault: { kind: 'unreadable', value } };
}
