import type { BookTable } from './book-tables';
import { engineTableName } from './table-aliases';
import type { EngineTable } from './univer-innards';
import { toUnitRange } from './univer-range';

/** No theme of Univer's has the name: the cells look as they are. */
const PLAIN = 'plain';

export const engineTableId = (table: BookTable): string => `table-${table.id}`;

/** What Univer is told of a new table. */
export function engineTable(table: BookTable, header: readonly string[]): object {
  return {
    subUnitId: table.sheet.id,
    tableId: engineTableId(table),
    name: engineTableName(table.name),
    range: toUnitRange(table.area),
    header,
    options: { showHeader: true, ...(!table.bandedRows && { tableStyleId: PLAIN }) },
  };
}

/** What Univer's formulas are told of a table with a total row; see repairTotalRows. */
export function tableWithTotalRow(
  table: BookTable,
  header: readonly string[],
): { readonly tableName: string; readonly reference: EngineTable } {
  const titleMap = new Map(header.map((title, index) => [title, index]));
  const reference = { range: toUnitRange(table.area), sheetId: table.sheet.id, titleMap, hasTotalRow: true };
  return { tableName: engineTableName(table.name), reference };
}
