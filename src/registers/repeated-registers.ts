import { isBlank } from '../cells/blank-cell';
import { saysCopy } from '../ledger/recognition/sheet-names';
import { allAmong, timesOf } from '../tables/all-among';
import type { FoundRegister } from './find-registers';

/** One row may come twice by chance; where two and more all come again their table was copied. */
const fewestTelling = 2;

/**
 * The registers that repeat another on another sheet: all of their rows stand there too, cell by cell and as often. They are copies, and what
 * they say would count twice (R39). Of two that hold the same the later is it, unless one's name alone says that it is a copy; a single row
 * tells it only beside such a name.
 */
export function repeatedRegisters(found: readonly FoundRegister[]): ReadonlySet<FoundRegister> {
  const known = found.map((register, place) => ({ register, place, rows: rowsOf(register) }));
  const repeats = known.filter(({ register, place, rows }) => {
    const isNamed = saysCopy(register.table.sheet.name);
    if (rows.length < (isNamed ? 1 : fewestTelling)) return false;
    const times = timesOf(rows);
    return known.some((other) => {
      if (other.register.name !== register.name || other.register.table.sheet.name === register.table.sheet.name) return false;
      const isOtherNamed = saysCopy(other.register.table.sheet.name);
      const isEarlier = isOtherNamed === isNamed ? other.place < place : isNamed;
      const comesBefore = other.rows.length === rows.length ? isEarlier : other.rows.length > rows.length;
      return comesBefore && allAmong(times, timesOf(other.rows));
    });
  });
  return new Set(repeats.map(({ register }) => register));
}

/** The cells of each filled row, by their columns. */
function rowsOf({ table: { sheet, headingRow, endRow } }: FoundRegister): string[] {
  return sheet.values.slice(headingRow + 1, endRow).flatMap((row) => {
    const cells = row.flatMap((value, column) => (isBlank(value) ? [] : [[column, value]]));
    return cells.length === 0 ? [] : [JSON.stringify(cells)];
  });
}
