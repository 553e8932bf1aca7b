import type { JobControl } from '../../jobs/ports/job-control';
import type { Area } from '../../cells/area';
import type { ExcelSession } from '../excel-session';
import type { Fingerprint } from '../keep/fingerprint';
import { readParts } from './read-parts';
import type { ReadTarget } from './read-plan';

/** Cells of one worksheet to be added to a fingerprint. */
export interface FingerprintTarget extends ReadTarget {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly fingerprint: Fingerprint;
}

/** Where cells hold formulas, an answer is several times as large as one of values. */
const bytesPerFormulaCell = 150;

/** A target for an area of a sheet; of ours, those without a table hold formulas in most cells. */
export function fingerprintTarget(
  sheet: Excel.Worksheet,
  name: string,
  area: Area,
  hasTables: boolean,
  fingerprint: Fingerprint,
): FingerprintTarget {
  const { row, column, rows, columns } = area;
  return {
    sheet,
    name,
    firstRow: row,
    firstColumn: column,
    rows,
    columns,
    fingerprint,
    withRowFlags: false,
    ...(!hasTables && { bytesPerCell: bytesPerFormulaCell }),
  };
}

/** Reads what was entered into cells (formulas, not their results) into fingerprints: one round trip for each payload. */
export async function readFingerprints(session: ExcelSession, targets: readonly FingerprintTarget[], control: JobControl): Promise<void> {
  await readParts(
    session,
    targets,
    ({ target, from, to }) =>
      target.sheet.getRangeByIndexes(target.firstRow + from, target.firstColumn, to - from, target.columns).load('formulas'),
    ({ target, from, to }, range) => {
      const formulas = range.formulas as unknown[][];
      target.fingerprint.add(target.firstRow + from, target.firstColumn, formulas);
      control.progress({ stage: 'checking', subject: target.name, done: to, total: target.rows });
      return formulas;
    },
  );
}
