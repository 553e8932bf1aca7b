import type { CellPlace } from '../../cells/cell-place';
import type { CellValue } from '../../cells/cell-value';
import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Notice } from '../findings';

/** A date of the ledger, and the cell that holds it. */
export interface DatedCell {
  readonly day: SerialDay;
  readonly place: CellPlace;
  readonly value: CellValue;
}

/** The dated cells of one column: their days side by side, and the cell of each where it is asked for. */
export interface DatedColumn {
  readonly days: readonly SerialDay[];
  cell(index: number): Pick<DatedCell, 'place' | 'value'>;
}

/** The date that tells how far a ledger goes, and what is to be said of dates far ahead of all others. */
export interface NewestDay {
  readonly day: SerialDay | null;
  readonly notices: readonly Extract<Notice, { kind: 'datesFarAhead' }>[];
}

/** Days without any date after which what follows is told. */
const longestSilence = 366;
/** Days, ten years, after which what follows can only be a slip of the hand. */
const longestBelievable = 3653;

/**
 * The newest invoice, settlement or receipt date of a ledger, by which it is aged where no as-of date is given (R9). Dates more than a year
 * after the next older one are told with the first cell that holds one, unless they are most of the ledger. They are taken for slips, as
 * 2052 typed for 2025, and the date before them counts, where ten years lie between or no more than one date in ten lies that far ahead;
 * else the newest date counts.
 */
export function newestDayOf(columns: readonly DatedColumn[]): NewestDay {
  const sorted = Float64Array.from(columns.flatMap(({ days }) => days)).sort();
  const newest = sorted.at(-1) ?? null;
  for (let first = Math.ceil(sorted.length / 2); first < sorted.length; first += 1) {
    const before = sorted[first - 1];
    const day = sorted[first];
    if (before === undefined || day === undefined || day - before <= longestSilence) continue;
    const count = sorted.length - first;
    const counts = day - before < longestBelievable && count * 10 > sorted.length;
    return {
      day: counts ? newest : before,
      notices: [{ kind: 'datesFarAhead', ...firstCellOf(day, columns), day, othersUpTo: before, count, counts }],
    };
  }
  return { day: newest, notices: [] };
}

/** The first cell that holds a day; columns that hold it nowhere are a programmer's fault. */
function firstCellOf(day: SerialDay, columns: readonly DatedColumn[]): Pick<DatedCell, 'place' | 'value'> {
  for (const column of columns) {
    const index = column.days.indexOf(day);
    if (index !== -1) return column.cell(index);
  }
  throw new RangeError(`no cell holds the day ${day}`);
}
