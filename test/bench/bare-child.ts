import { readFileSync } from 'node:fs';

import { Book } from '../../src/workbench/book/book';
import type { BookContent } from '../../src/workbench/book/book-content';
import { startHeadlessUniver } from '../../src/workbench/book/start-headless-univer';
import { withQuietConsole } from '../../src/workbench/cli/quiet-console';
import { readXlsxBytes } from '../../src/workbench/files/read-xlsx';
import { openDesk } from '../../src/workbench/host/desk';
import { sendFigures } from './figures-of-child';

/** What office.js alone takes for the cells that the chain reads and writes. */
export interface BareFigures {
  readonly readSeconds: number;
  readonly writeSeconds: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly syncs: number;
}

type Grid = (string | number | boolean)[][];

/** Of one request or answer, as the add-in bounds them too. */
const bytesARequest = 1_000_000;
/** JSON around a value. */
const bytesAroundValue = 15;

/** Reads the cells of a ledger and writes those of the sheets a report has more, by plain `range.values` and nothing else of ours. */
async function measure(ledgerFile: string, reportFile: string): Promise<BareFigures> {
  const { content: ledger } = await readXlsxBytes(readFileSync(ledgerFile));
  const { content: report } = await readXlsxBytes(readFileSync(reportFile));
  const written = report.sheets.slice(ledger.sheets.length).map(({ name, cells }) => {
    const grid = gridOf(cells);
    return { name, grid, spans: requests(grid) };
  });
  const known = ledger.sheets.map(({ cells }) => requests(gridOf(cells)));
  const book = new Book(startHeadlessUniver(), { content: ledger });
  const desk = await openDesk({ book });
  const { run } = desk.window['Excel'] as typeof Excel;
  let syncs = 0;

  const begun = performance.now();
  const cellsRead = await run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id');
    await context.sync();
    const ranges = sheets.items.map((sheet, index) => ({
      sheet,
      spans: known[index] ?? [],
      used: sheet.getUsedRange(true).load('rowCount,columnCount'),
    }));
    await context.sync();
    syncs += 2;
    let cells = 0;
    for (const { sheet, spans, used } of ranges) {
      for (const { from, rows } of spans) {
        const range = sheet.getRangeByIndexes(from, 0, rows, used.columnCount).load('values');
        await context.sync();
        syncs += 1;
        cells += range.values.length * used.columnCount;
      }
    }
    return cells;
  });
  const readSeconds = (performance.now() - begun) / 1000;

  const again = performance.now();
  await run(async (context) => {
    for (const { name, grid, spans } of written) {
      const columns = grid[0]?.length ?? 0;
      const sheet = context.workbook.worksheets.add(name);
      for (const { from, rows } of spans) {
        sheet.getRangeByIndexes(from, 0, rows, columns).values = grid.slice(from, from + rows);
        await context.sync();
        syncs += 1;
      }
    }
  });
  const writeSeconds = (performance.now() - again) / 1000;
  return {
    readSeconds,
    writeSeconds,
    cellsRead,
    cellsWritten: written.reduce((sum, { grid }) => sum + grid.length * (grid[0]?.length ?? 0), 0),
    syncs,
  };
}

/** Spans of rows that take about as much as one request may. */
function requests(grid: Grid): { readonly from: number; readonly rows: number }[] {
  const spans: { readonly from: number; rows: number }[] = [];
  let room = 0;
  grid.forEach((line, row) => {
    const bytes = line.reduce((sum: number, value) => sum + Buffer.byteLength(String(value)) + bytesAroundValue, 0);
    const last = spans.at(-1);
    room -= bytes;
    if (last && room >= 0) {
      last.rows += 1;
    } else {
      spans.push({ from: row, rows: 1 });
      room = bytesARequest - bytes;
    }
  });
  return spans;
}

/** The values of a sheet from A1 on; empty cells are empty texts. */
function gridOf(cells: BookContent['sheets'][number]['cells']): Grid {
  let [rows, columns] = [0, 0];
  for (const [row, line] of cells) {
    rows = Math.max(rows, row + 1);
    for (const col of line.keys()) columns = Math.max(columns, col + 1);
  }
  return Array.from({ length: rows }, (_, row) => {
    const line = cells.get(row);
    return Array.from({ length: columns }, (__, col) => line?.get(col)?.value ?? '');
  });
}

sendFigures(withQuietConsole(() => measure(process.argv[2] ?? '', process.argv[3] ?? '')));
