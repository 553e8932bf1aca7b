import type { CellPlace, RowPlace } from '../cells/cell-place';
import type { RegisterNotice } from './register-notice';

/**
 * The cells and rows that a notice of a register names, in its own order: whoever shows it can lead to them. Told by its fields, so that no
 * kind is forgotten.
 */
export function registerPlaces(notice: RegisterNotice): (CellPlace | RowPlace)[] {
  if ('place' in notice) return [notice.place];
  if ('places' in notice) return [...notice.places];
  if ('rowNumber' in notice) return [rowAt(notice.sheetName, notice.rowNumber)];
  if ('rowNumbers' in notice) return notice.rowNumbers.map((rowNumber) => rowAt(notice.sheetName, rowNumber));
  return 'headingRowNumber' in notice ? [rowAt(notice.sheetName, notice.headingRowNumber)] : [];
}

function rowAt(sheetName: string, rowNumber: number): RowPlace {
  return { sheetName, row: rowNumber - 1 };
}
