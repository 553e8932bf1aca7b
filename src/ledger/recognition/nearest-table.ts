import { isBlank } from '../../cells/blank-cell';
import type { SourceSheet } from '../../cells/source-workbook';
import { readDay } from '../../domain/calendar/read-day';
import { readYuan } from '../../domain/money/read-amount';
import { bestTable } from '../../tables/table-candidate';
import type { LedgerLayout } from '../ledger';
import type { ReadingChoices } from '../reading-choices';
import { ageBands, isAgingTable } from './age-bands';
import { carriedTable } from './carried-table';
import type { CarriedFrom } from './carried-table';
import { layoutOf } from './layout-of';
import type { LedgerLack } from './ledger-lacks';
import { ledgerLacks, ledgerTable, withChoices } from './ledger-table';
import { settleColumns } from './settle-columns';

/** The table that comes nearest to a ledger in a workbook that has none: what its columns were taken for, and what it lacks. */
export interface NearestTable {
  readonly layout: LedgerLayout;
  readonly missing: readonly LedgerLack[];
  /** The bands of age of a table that was aged already; absent for any other. */
  readonly bands?: readonly string[];
  /** The headings between which a table carries balances forward without saying since when they are owed; absent for any other. */
  readonly carried?: CarriedFrom;
}

/** Finds the table that comes nearest to a ledger, else the first one of any kind with a row of headings; null where there is none. */
export function nearestTable(sheets: readonly SourceSheet[], choices: ReadingChoices): NearestTable | null {
  const tables = sheets.flatMap(
    (sheet) =>
      bestTable(
        sheet,
        ledgerTable((columns, table) => Object.keys(columns).length >= 2 || isAgingTable(table), choices),
      ) ?? [],
  );
  const [nearest] = tables.sort((a, b) => b.score - a.score);
  if (nearest === undefined) return sheets.map(anyTable).find((table) => table !== null) ?? null;
  const settled = settleColumns(nearest, withChoices(nearest.columns, nearest.sheet, choices), choices);
  const bands = ageBands(nearest);
  const carried = carriedTable(nearest);
  return {
    layout: layoutOf(nearest, settled, 0),
    missing: ledgerLacks(nearest.sheet, settled.columns),
    ...(isAgingTable(nearest) ? { bands } : carried !== null && { carried }),
  };
}

const rowsSearched = 40;

/** A table of which no heading is known: the first row of texts alone over a row that holds as much. */
function anyTable(sheet: SourceSheet): NearestTable | null {
  const { values, name: sheetName, firstRow } = sheet;
  const filled = values.map((row) => row.filter((value) => !isBlank(value)));
  const headingRow = filled
    .slice(0, rowsSearched)
    .findIndex(
      (cells, row) =>
        cells.length >= 2 &&
        cells.every((value) => typeof value === 'string' && !readDay(value).ok && !readYuan(value).ok) &&
        (filled[row + 1]?.length ?? 0) >= 2,
    );
  if (headingRow === -1) return null;
  const headerRow = firstRow + headingRow;
  return {
    layout: { sheetName, headerRow, firstDataRow: headerRow + 1, lastDataRow: firstRow + values.length - 1, columns: {}, confidence: 0 },
    missing: ['customer', 'owed', 'dated'],
  };
}
