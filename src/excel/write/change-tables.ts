import { a1 } from '../../cells/a1';
import type { ChangedTable, TableChange } from '../../jobs/ports/tables-port';
import type { JobControl } from '../../jobs/ports/job-control';
import { WorkbookRefused } from '../../jobs/ports/workbook-refusal';
import type { ExcelSession } from '../excel-session';
import type { CellsNote, WrittenNote } from '../keep/cells-note';
import { addHiddenName, loadNames } from '../keep/hidden-names';
import { addNote, fitsNote, tableAnchor } from '../keep/journal';
import { throwIfNotesLeft } from '../keep/notes-left';
import { RunHolder, type PageSession } from '../keep/run-holder';
import { addStamp, nameOfStamp, nextStamp, stampsIn } from '../keep/stamps';
import { payloadBytes } from '../read/payload';
import { readDateSystem } from '../read/read-date-system';
import { finishCells } from './finish-cells';
import { lookOf, planCells, type CellsBlock, type CellsPlan } from './plan-cells';
import { readUserTables, type UserTable } from './read-user-table';
import { holds } from './sent-value';

/** Bytes of a block beside its cells, and of the note of a cell. */
const blockBytes = 1_000;
const notedBytes = 200;

/** A block that was written, and what its cells hold then. */
interface WrittenBlock {
  readonly plan: CellsPlan;
  readonly block: CellsBlock;
  readonly range: Excel.Range;
}

/**
 * Adds rows to tables of the user's and changes cells of them, all or nothing (cells-note.ts). Tells before anything is written which stamp
 * will stand there in the end, and where the new rows will.
 */
export async function changeTables(
  session: ExcelSession,
  page: PageSession,
  changes: readonly TableChange[],
  control: JobControl,
  onBegin: (stamp: number, tables: readonly ChangedTable[]) => void,
): Promise<void> {
  const { context } = session;
  const dateSystem = await readDateSystem(session);
  const tables = await readUserTables(session, changes);
  const plans = inOrderOfWriting(tables.map((table) => planCells(table, dateSystem)));
  const loaded = loadNames(context);
  const worksheets = context.workbook.worksheets.load('items/name,items/visibility');
  await session.sync();
  const names = loaded();
  throwIfNotesLeft(names, worksheets.items, page);
  const stamp = nextStamp(names);
  const note: CellsNote = { stamp, tables: plans.map(({ noted }) => noted) };
  if (!fitsNote('cells', note)) throw new WorkbookRefused({ kind: 'tooMuchData' });
  onBegin(stamp, answerOf(tables, plans));

  await session.reserve(note.tables.reduce((sum, { cells, newCells }) => sum + (cells.length + newCells.length) * notedBytes, blockBytes));
  const holder = new RunHolder(context, page);
  const noteNames = addNote(context, page, 'cells', note);
  plans.forEach(({ table, noted }, index) => {
    const { row, column, rows, columns } = noted.place;
    addHiddenName(context, tableAnchor(index), table.sheet.getRangeByIndexes(row, column, rows, columns));
    noteNames.push(tableAnchor(index));
  });
  holder.begin();
  session.hideOnceMade([...noteNames, holder.name]);
  session.beforeSync(() => {
    holder.keep();
  });
  const written = await writeCells(session, plans, control);
  await session.sync();
  checkWritten(written);

  await session.reserve(blockBytes);
  session.beforeSync(() => undefined);
  holder.renew();
  addStamp(context, stamp);
  const done: WrittenNote = {
    stamp,
    looks: plans.flatMap((plan, index) => (rowsAbove(plan, plans) > 0 ? [] : (lookOf(plan, index) ?? []))),
  };
  const doneNames = addNote(context, page, 'written', done);
  finishCells(context, done, {
    sheetOfTable: (index) => plans[index]?.table.sheet ?? null,
    oldStamps: stampsIn(names),
    noteNames: [...noteNames, ...doneNames, holder.name],
  });
  session.hideOnceMade([nameOfStamp(stamp)]);
  await session.sync();
  await session.afterwards([]);
}

/** On one sheet from bottom to top: rows that come to one table push those down that stand below. */
function inOrderOfWriting(plans: readonly CellsPlan[]): CellsPlan[] {
  return [...plans].sort((a, b) => b.table.change.headingRow - a.table.change.headingRow);
}

/**
 * By how many rows a table has moved once rows have come to Excel tables above it: these push down what stands in their columns, and
 * nothing beside.
 */
function rowsAbove({ table }: CellsPlan, plans: readonly CellsPlan[]): number {
  return plans
    .filter(({ table: { change } }) => change.sheet === table.change.sheet && change.headingRow < table.change.headingRow)
    .filter(({ table: above }) => above.column < table.column + table.columns && table.column < above.column + above.columns)
    .reduce((rows, { noted }) => rows + noted.added, 0);
}

/** Where the new rows of each table stand in the end, in the order in which the tables were asked for. */
function answerOf(tables: readonly UserTable[], plans: readonly CellsPlan[]): ChangedTable[] {
  return tables.map((table) => {
    const plan = plans.find((one) => one.table === table);
    return { newRows: plan ? plan.newRows.map((row) => row + rowsAbove(plan, plans)) : [] };
  });
}

async function writeCells(session: ExcelSession, plans: readonly CellsPlan[], control: JobControl): Promise<WrittenBlock[]> {
  const written: WrittenBlock[] = [];
  for (const plan of plans) {
    const { sheet: subject } = plan.table.change;
    const total = plan.blocks.length + (plan.addedBlock ? 1 : 0);
    for (const [index, block] of plan.blocks.entries()) {
      written.push(await writeBlock(session, plan, block));
      control.progress({ stage: 'writing', subject, done: index + 1, total });
    }
    if (!plan.addedBlock) continue;
    // Last: a table whose only row is empty would be given one row less.
    addRows(session.context, plan);
    written.push(await writeBlock(session, plan, plan.addedBlock));
    control.progress({ stage: 'writing', subject, done: total, total });
  }
  return written;
}

async function writeBlock(session: ExcelSession, plan: CellsPlan, block: CellsBlock): Promise<WrittenBlock> {
  await session.reserve(bytesOf(block));
  const range = plan.table.sheet.getRangeByIndexes(block.row, block.column, block.values.length, plan.table.columns);
  // The format first: a cell must be text before a text goes in.
  if (block.formats) range.numberFormat = block.formats.map((line) => [...line]);
  range.values = block.values.map((line) => [...line]);
  // Read where it was written: rows that come to a table above would move it.
  return { plan, block, range: range.load('values') };
}

/** Null leaves a cell to the table: empty, or with its column's formula. Queues only. */
function addRows({ workbook }: Excel.RequestContext, { noted, table: { excelTable } }: CellsPlan): void {
  if (!excelTable) return;
  const rows = Array.from({ length: noted.added }, () => Array.from({ length: excelTable.columns }, () => null));
  workbook.tables.getItem(excelTable.name).rows.add(undefined, rows as unknown as string[][]); // the library's types know no null
}

function bytesOf({ values, formats }: CellsBlock): number {
  const sum = (grid: readonly (readonly (string | number | boolean | null)[])[]): number =>
    grid.flat().reduce((bytes: number, value) => bytes + payloadBytes(value), 0);
  return blockBytes + sum(values) + sum(formats ?? []);
}

/** Excel drops without a word what is written to a cell that is merged with another. */
function checkWritten(written: readonly WrittenBlock[]): void {
  for (const { plan, block, range } of written) {
    const other = block.cells.find(({ row, column, after }) => !holds(range.values[row - block.row]?.[column - block.column], after));
    if (other) throw new WorkbookRefused({ kind: 'notTaken', sheetName: plan.table.change.sheet, cell: a1(other.row, other.column) });
  }
}
