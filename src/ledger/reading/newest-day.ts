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
export function newestDayOf(dates: readonly DatedCell[]): NewestDay {
  const sorted = [...dates].sort((one, other) => one.day - other.day);
  const newest = sorted.at(-1)?.day ?? null;
  for (let first = Math.ceil(sorted.length / 2); first < sorted.length; first += 1) {
    const before = sorted[first - 1];
    const after = sorted[first];
    if (before === undefined || after === undefined || after.day - before.day <= longestSilence) continue;
    const count = sorted.length - first;
    const counts = after.day - before.day < longestBelievable && count * 10 > sorted.length;
    const { day, place, value } = after;
    return {
      day: counts ? newest : before.day,
      notices: [{ kind: 'datesFarAhead', place, value, day, othersUpTo: before.day, count, counts }],
    };
  }
  return { day: newest, notices: [] };
}
