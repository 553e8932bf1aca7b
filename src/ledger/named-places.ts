import type { CellPlace, RowPlace } from '../cells/cell-place';
import type { Notice } from './findings';

/**
 * The cells and rows that a finding names, in its own order: whoever shows it can lead to them. Told by its fields, so that no kind is
 * forgotten.
 */
export function namedPlaces(notice: Notice): (CellPlace | RowPlace)[] {
  if ('places' in notice) return [...notice.places];
  if ('cells' in notice) return [...notice.cells];
  if ('place' in notice) return [notice.place, ...('unreadablePlaces' in notice ? (notice.unreadablePlaces ?? []) : [])];
  if ('rowNumber' in notice) return [rowAt(notice.sheetName, notice.rowNumber)];
  if ('rowNumbers' in notice) return notice.rowNumbers.map((rowNumber) => rowAt(notice.sheetName, rowNumber));
  if ('groups' in notice)
    return notice.groups.flatMap(({ rowNumbers }) => rowNumbers.map((rowNumber) => rowAt(notice.sheetName, rowNumber)));
  return 'unreadable' in notice && notice.unreadable !== null ? [notice.unreadable.place] : [];
}

function rowAt(sheetName: string, rowNumber: number): RowPlace {
  return { sheetName, row: rowNumber - 1 };
}
