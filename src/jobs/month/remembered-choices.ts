import { columnRoles, type ColumnRole, type ReadingChoices } from '../../ledger/reading-choices';
import { type SourceSheet, type SourceWorkbook } from '../../cells/source-workbook';
import { headingText } from './column-heading';
import { hasColumn, usedWidth } from './has-column';
import type { LedgerChoices, WorkbookMemory } from './look-contract';

/** What a user decided earlier about the ledger of one sheet, as far as it still fits. */
export interface RememberedChoices {
  readonly choices: ReadingChoices & { readonly sheetName: string };
  /** Roles whose remembered column is not used: it is not there any more, or the ledger can't be made out with it. */
  readonly unused: readonly ColumnRole[];
}

/** Headings are looked for in so many rows from the top of the used cells. */
const rowsOfHeadings = 40;

/**
 * What is remembered of a sheet with a request's own choices laid over it; null where nothing is. `withColumns` false leaves the columns to
 * recognition.
 */
export function rememberedChoices(
  workbook: SourceWorkbook,
  memory: WorkbookMemory,
  sheetName: string,
  asked: ReadingChoices,
  withColumns = true,
): RememberedChoices | null {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  const remembered = memory.ledgers.find((ledger) => ledger.sheet === sheetName)?.choices;
  if (sheet === undefined || remembered === undefined) return null;
  const { dateOrder, decimalMark, monthDay, types, sums, netUnallocated, creditDays, allSheets } = remembered;
  const { columns, unused } = columnsThere(sheet, remembered, asked.columns ?? {}, withColumns);
  return {
    choices: {
      ...(dateOrder !== undefined && { dateOrder }),
      ...(decimalMark !== undefined && { decimalMark }),
      ...(monthDay !== undefined && { monthDay }),
      ...(netUnallocated !== undefined && { netUnallocated }),
      ...(creditDays !== undefined && { creditDays }),
      ...(allSheets !== undefined && { allSheets }),
      ...asked,
      ...(types !== undefined && { types: { ...types, ...asked.types } }),
      ...(sums !== undefined && { sums: { ...sums, ...asked.sums } }),
      ...(Object.keys(columns).length > 0 && { columns }),
      sheetName,
    },
    unused,
  };
}

type Columns = NonNullable<LedgerChoices['columns']>;

/** The remembered columns by where they are now, those of the request over them: neither its roles nor its columns are given twice. */
function columnsThere(
  sheet: SourceSheet,
  { columns = {}, headings = {} }: LedgerChoices,
  asked: Columns,
  withColumns: boolean,
): { readonly columns: Columns; readonly unused: readonly ColumnRole[] } {
  const placed = columnRoles.flatMap((role) => {
    const column = columns[role];
    if (column === undefined || asked[role] !== undefined) return [];
    return [{ role, now: column === null ? null : columnNow(sheet, column, headings[role]) }];
  });
  // One that moved with its heading may have come to where one without a heading was.
  const isContested = (column: number): boolean => placed.filter(({ now }) => now === column).length > 1;
  const there: Partial<Record<ColumnRole, number | null>> = {};
  const unused: ColumnRole[] = [];
  for (const { role, now } of placed) {
    if (!withColumns || now === undefined || (now !== null && isContested(now))) unused.push(role);
    else if (now === null || !Object.values(asked).includes(now)) there[role] = now;
  }
  return { columns: { ...there, ...asked }, unused };
}

/**
 * Where a chosen column is by now: where it was if its heading is still there, else where that heading alone is; undefined where it is
 * nowhere.
 */
function columnNow(sheet: SourceSheet, column: number, heading: string | undefined): number | undefined {
  const isThere = hasColumn(sheet, column);
  if (heading === undefined || heading === '') return isThere ? column : undefined;
  if (isThere && isHeaded(sheet, column, heading)) return column;
  const headed = Array.from({ length: usedWidth(sheet) }, (_unused, index) => sheet.firstColumn + index).filter((other) =>
    isHeaded(sheet, other, heading),
  );
  return headed.length === 1 ? headed[0] : undefined;
}

function isHeaded(sheet: SourceSheet, column: number, heading: string): boolean {
  return sheet.values.slice(0, rowsOfHeadings).some((_row, index) => headingText(sheet, sheet.firstRow + index, column) === heading);
}
