import type { Area } from '../../cells/area';
import type { CellsNote, NotedTable } from './cells-note';
import { areaOfReference, sheetOfReference, type NameReading } from './hidden-names';
import { tableAnchor } from './journal';

/** By how many rows and columns a table has moved. */
export interface Move {
  readonly rows: number;
  readonly columns: number;
}

/** A table that the note `cells` tells of, where it stands by now. */
export interface TableNow {
  readonly noted: NotedTable;
  readonly sheet: string;
  /** Its cells; null where they are gone. */
  readonly area: Area | null;
  /** Null where the table is not whole any more: rows or columns were put in or taken out, and nobody can tell where its cells stand. */
  readonly move: Move | null;
}

/**
 * Where the tables of a note stand by now, by the hidden names that refer to them, in the order of the note; null for those whose sheet is
 * gone.
 */
export function tablesNow(names: readonly NameReading[], { tables }: CellsNote): (TableNow | null)[] {
  return tables.map((noted, index) => {
    const formula = names.find(({ name }) => name === tableAnchor(index))?.formula ?? '';
    const sheet = sheetOfReference(formula);
    const area = areaOfReference(formula);
    return sheet === null ? null : { noted, sheet, area, move: area && moveOf(noted, area) };
  });
}

function moveOf({ place }: NotedTable, now: Area): Move | null {
  const isWhole = now.rows === place.rows && now.columns === place.columns;
  return isWhole ? { rows: now.row - place.row, columns: now.column - place.column } : null;
}

/** Where cells that were noted stand by now. */
export function moved<Place extends { readonly row: number; readonly column: number }>(place: Place, { rows, columns }: Move): Place {
  return { ...place, row: place.row + rows, column: place.column + columns };
}
