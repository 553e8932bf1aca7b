import { a1 } from '../../cells/a1';
import type { EvidenceRecord } from '../../registers/evidence/evidence-record';
import type { RegistersFound } from '../../registers/find-registers';
import { gridOf } from '../../tables/grid-of';

/** The cell that names the file of a row of 证据, else its hash, else what it is. */
export function evidencePlace(
  { sheetName, rowNumber, fileName }: EvidenceRecord,
  { tables }: RegistersFound,
): { readonly sheet: string; readonly cell: string } {
  const row = rowNumber - 1;
  const grids = tables.filter(({ name, table }) => name === 'evidence' && table.sheet.name === sheetName).map(({ table }) => gridOf(table));
  const grid = grids.find(({ firstDataRow, lastDataRow }) => row >= firstDataRow && row <= lastDataRow);
  const { columns = {} } = grid ?? {};
  const column = (fileName === '' ? columns['sha256'] : columns['fileName']) ?? columns['name'] ?? 0;
  return { sheet: sheetName, cell: a1(row, column) };
}
