import type { MadeSheet } from '../../jobs/ports/made-sheet';
import type { SheetInventory } from '../../jobs/ports/workbook-port';
import { hasExcelApi } from '../api-sets';
import type { ExcelSession } from '../excel-session';
import { loadNames } from '../keep/hidden-names';
import { marksIn } from '../keep/marks';
import { checkNotes } from '../keep/recovery-plan';
import type { PageSession } from '../keep/run-holder';

/** Names that are taken, and the sheets of ours that are there: one round trip, and a second one where there are any. */
export async function readInventory(session: ExcelSession, page: PageSession): Promise<SheetInventory> {
  const { workbook } = session.context;
  const sheets = workbook.worksheets.load('items/name,items/visibility');
  const tables = workbook.tables.load('items/name,items/showTotals');
  const loaded = loadNames(session.context);
  await session.sync();
  const names = loaded();
  checkNotes(names, sheets.items, page);
  return {
    sheets: sheets.items.map((sheet) => sheet.name),
    visibleSheets: sheets.items.filter(({ visibility }) => visibility === 'Visible').map((sheet) => sheet.name),
    tables: tables.items.map((table) => table.name),
    definedNames: names.map(({ name }) => name),
    made: await readMadeSheets(
      session,
      tables.items,
      marksIn(names).filter(({ sheet }) => sheets.items.some(({ name }) => name === sheet)),
    ),
    resizesTables: hasExcelApi('1.13'),
  };
}

async function readMadeSheets(
  session: ExcelSession,
  tables: readonly Excel.Table[],
  marks: ReturnType<typeof marksIn>,
): Promise<MadeSheet[]> {
  if (marks.length === 0) return [];
  const placed = tables.map((table) => ({
    name: table.name,
    showTotals: table.showTotals,
    sheet: table.worksheet.load('name'),
    range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await session.sync();
  return marks.flatMap(({ id, sheet: name, ledger, facts }): MadeSheet[] =>
    name === null
      ? []
      : [
          {
            id,
            name,
            kind: facts.kind,
            period: facts.period,
            language: facts.language,
            ledgerSheet: ledger,
            fingerprint: facts.fingerprint,
            charts: facts.charts,
            source: facts.source,
            tables: placed
              .filter(({ sheet }) => sheet.name === name)
              .map(({ name: tableName, showTotals, range }) => ({
                name: tableName,
                showTotals,
                area: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
              }))
              .sort((a, b) => a.area.row - b.area.row),
          },
        ],
  );
}
