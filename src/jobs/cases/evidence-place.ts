import { a1Of } from '../../cells/a1';
import { cellOfRow } from '../../registers/cell-of-row';
import type { EvidenceRecord } from '../../registers/evidence/evidence-record';
import type { RegistersFound } from '../../registers/find-registers';

/** The cell that names the file of a row of 证据, else its hash, else what it is. */
export function evidencePlace(row: EvidenceRecord, found: RegistersFound): { readonly sheet: string; readonly cell: string } {
  const roles = [row.fileName === '' ? 'sha256' : 'fileName', 'name'];
  return { sheet: row.sheetName, cell: a1Of(cellOfRow('evidence', row, roles, found)) };
}
