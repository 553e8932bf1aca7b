import type { SourceWorkbook } from '../../cells/source-workbook';
import type { NearestTable } from '../../ledger/recognition/nearest-table';
import { ledgerColumns } from './ledger-view';
import type { NearestLedger } from './nearest-ledger-contract';

/** A table that was found nearest to a ledger, with all its columns as a user sees them. */
export function nearestLedger(workbook: SourceWorkbook, { layout, missing, bands, carried }: NearestTable): NearestLedger {
  return {
    sheetName: layout.sheetName,
    headingRow: layout.headerRow + 1,
    columns: ledgerColumns(workbook, layout),
    missing,
    ...(bands !== undefined && { bands }),
    ...(carried !== undefined && { carried }),
  };
}
