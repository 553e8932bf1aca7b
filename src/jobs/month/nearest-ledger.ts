import type { SourceWorkbook } from '../../cells/source-workbook';
import type { LedgerLack } from '../../ledger/recognition/ledger-lacks';
import type { NearestTable } from '../../ledger/recognition/nearest-table';
import { ledgerColumns } from './ledger-view';
import type { LedgerColumn } from './look-contract';

/** The table that comes nearest to a ledger, for a user to say what its columns are: plain data. */
export interface NearestLedger {
  readonly sheetName: string;
  /** 1-based row of the headings. */
  readonly headingRow: number;
  readonly columns: readonly LedgerColumn[];
  readonly missing: readonly LedgerLack[];
  /** Present for a table that was aged already and dates nothing: the headings of its bands. */
  readonly bands?: readonly string[];
}

/** A table that was found nearest to a ledger, with all its columns as a user sees them. */
export function nearestLedger(workbook: SourceWorkbook, { layout, missing, bands }: NearestTable): NearestLedger {
  return {
    sheetName: layout.sheetName,
    headingRow: layout.headerRow + 1,
    columns: ledgerColumns(workbook, layout),
    missing,
    ...(bands !== undefined && { bands }),
  };
}
