import type { ChangedSheet } from '../../jobs/ports/workbook-port';
import type { JobControl } from '../../jobs/ports/job-control';
import type { MadeSheet } from '../../jobs/ports/made-sheet';
import type { Area } from '../../cells/area';
import { a1, a1Area } from '../../cells/a1';
import type { ExcelSession } from '../excel-session';
import { Fingerprint } from '../keep/fingerprint';
import { fingerprintTarget, readFingerprints } from './read-fingerprint';

/** How many changed places of a sheet are told. */
const mostPlaces = 5;

/**
 * What was changed by others in sheets of ours since they were written: one round trip, and one for each payload of cells.
 * A sheet whose fingerprint cannot be read counts as changed, in places unknown.
 */
export async function findChanges(session: ExcelSession, sheets: readonly MadeSheet[], control: JobControl): Promise<ChangedSheet[]> {
  const used = sheets.flatMap((made) => {
    const fingerprint = Fingerprint.like(made.fingerprint);
    if (!fingerprint) return [];
    const sheet = session.context.workbook.worksheets.getItem(made.name);
    return [{ made, fingerprint, sheet, range: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount') }];
  });
  await session.sync();
  await readFingerprints(
    session,
    used
      .filter(({ range }) => !range.isNullObject)
      .map(({ made, fingerprint, sheet, range }) =>
        fingerprintTarget(
          sheet,
          made.name,
          { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
          made.tables.length > 0,
          fingerprint,
        ),
      ),
    control,
  );
  return sheets.flatMap((made) => {
    const read = used.find((one) => one.made === made);
    if (!read) return [{ name: made.name, cells: [], more: true }];
    const changes = read.fingerprint.changesSince(made.fingerprint);
    return changes.length === 0
      ? []
      : [{ name: made.name, cells: changes.slice(0, mostPlaces).map(addressOf), more: changes.length > mostPlaces }];
  });
}

function addressOf(area: Area): string {
  return area.rows === 1 && area.columns === 1 ? a1(area.row, area.column) : a1Area(area);
}
