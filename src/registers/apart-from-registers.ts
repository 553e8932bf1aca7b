import type { SourceSheet, SourceWorkbook } from '../cells/source-workbook';
import type { FoundRegister } from './find-registers';
import { registerNamed } from './all-registers';

/**
 * The workbook as the reading of a ledger sees it: without the registers that were found, so that none passes for a ledger or its receipts,
 * and a ledger above or beside one ends there (R39). A sheet that the user calls the ledger keeps what would leave nothing on it.
 */
export function apartFromRegisters(
  workbook: SourceWorkbook,
  found: readonly FoundRegister[],
  ledgerSheets: readonly string[] = [],
): SourceWorkbook {
  const apart = found.filter(({ name }) => registerNamed(name).servesLedger !== true);
  const sheetNames = new Set(apart.map(({ table }) => table.sheet.name));
  if (sheetNames.size === 0) return workbook;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      if (!sheetNames.has(sheet.name)) return sheet;
      const rest = apart.filter(({ table }) => table.sheet.name === sheet.name).reduce(without, sheet);
      return ledgerSheets.includes(sheet.name) && !holdsTable(rest) ? sheet : rest;
    }),
  };
}

/** A sheet with the cells of a register blank, from its title down to the last row that can be its own. */
function without(sheet: SourceSheet, { table, firstTitleRow }: FoundRegister): SourceSheet {
  const part = table.sheet;
  const top = part.firstRow + firstTitleRow - sheet.firstRow;
  const end = part.firstRow + table.endRow - sheet.firstRow;
  const left = part.firstColumn + table.firstColumn - sheet.firstColumn;
  const right = part.firstColumn + table.endColumn - sheet.firstColumn;
  return {
    ...sheet,
    values: sheet.values.map((row, index) =>
      index < top || index >= end ? row : row.map((value, column) => (column >= left && column < right ? '' : value)),
    ),
    tables: sheet.tables.filter(
      ({ row, column }) =>
        row - sheet.firstRow < top ||
        row - sheet.firstRow >= end ||
        column - sheet.firstColumn < left ||
        column - sheet.firstColumn >= right,
    ),
  };
}

function holdsTable(sheet: SourceSheet): boolean {
  return sheet.values.some((row) => row.filter((value) => value !== '').length >= 3);
}
