/** The cells with formulas of a sheet by their addresses, with the values that stand in them. */
export interface FormulaCells {
  readonly sheet: string;
  readonly values: ReadonlyMap<string, unknown>;
}

/** A cell whose value is another one after a recalculation. */
export interface ChangedCell {
  readonly sheet: string;
  readonly address: string;
  readonly written: unknown;
  readonly recalculated: unknown;
}

/** Sums are added up in another order elsewhere: figures differ from this part of them on. */
const tolerance = 1e-9;

/** The cells of which a recalculation gives another value than was written; one that it lost is one of them. */
export function changedCells(written: readonly FormulaCells[], recalculated: readonly FormulaCells[]): ChangedCell[] {
  const after = new Map(recalculated.map(({ sheet, values }) => [sheet, values]));
  return written.flatMap(({ sheet, values }) =>
    [...values].flatMap(([address, value]) => {
      const now = after.get(sheet)?.get(address);
      return isSame(value, now) ? [] : [{ sheet, address, written: value, recalculated: now }];
    }),
  );
}

/** An empty text and no value are one. */
function isSame(written: unknown, now: unknown): boolean {
  if (typeof written === 'number' && typeof now === 'number')
    return Math.abs(written - now) <= tolerance * Math.max(1, Math.abs(written), Math.abs(now));
  return (written ?? '') === (now ?? '');
}
