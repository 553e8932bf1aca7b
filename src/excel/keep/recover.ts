import { WorkbookRefused } from '../../jobs/ports/workbook-refusal';
import type { ExcelSession } from '../excel-session';
import { deleteSheet, finishWork, type WorkScene } from '../write/finish-work';
import { finishCells } from '../write/finish-cells';
import { loadNames, sheetOfReference, type NameReading } from './hidden-names';
import { inOrderOfRemoval, journalIn, namesOfJournal, tableAnchor } from './journal';
import type { RewrittenSheet, StagingNote, SwitchingNote } from './journal-notes';
import { namesOfMark, sheetOfMark } from './marks';
import { refusalToSettle, type PageSession } from './run-holder';
import { removeStamps, stampsIn } from './stamps';
import { undoCells } from './undo-cells';

/** What became of a run that did not come to its end, with the names and sheets that were there before it was seen to. */
export interface Recovery {
  readonly kind: 'nothing' | 'undone' | 'finished';
  readonly names: readonly NameReading[];
  readonly sheets: readonly string[];
}

/**
 * Brings a run that stopped half-way to an end, by its notes: back to the start, or on to the end. A run of another session that may be under way
 * is refused. `withLayout` false leaves out what only looks
 * better: a workbook must not stay unfinished because, say, there is no printer to set pages up for.
 */
export async function recover(session: ExcelSession, page: PageSession, withLayout: boolean): Promise<Recovery> {
  const { context } = session;
  const loaded = loadNames(context);
  const sheets = context.workbook.worksheets.load('items/name');
  await session.sync();
  const names = loaded();
  const before = { names, sheets: sheets.items.map(({ name }) => name) };
  const journal = journalIn(names);
  if (!journal) return { kind: 'nothing', ...before };
  const refusal = refusalToSettle(names, page);
  if (refusal) throw new WorkbookRefused(refusal);

  const scene = sceneOf(names, sheets.items);
  const { cells, written } = journal;
  const sheetOfTable = (table: number): Excel.Worksheet | null => {
    const anchor = names.find(({ name }) => name === tableAnchor(table));
    return anchor ? scene.temporarySheet(sheetOfReference(anchor.formula) ?? '') : null;
  };
  if (journal.done) finishWork(context, withLayout ? journal.done : { ...journal.done, layouts: [] }, scene);
  else if (written) {
    const oldStamps = stampsIn(names).filter((stamp) => stamp !== written.stamp);
    finishCells(context, withLayout ? written : { ...written, looks: [] }, { sheetOfTable, oldStamps, noteNames: scene.noteNames });
  } else if (cells) {
    await undoCells(session, cells, sheetOfTable);
    removeStamps(
      context,
      stampsIn(names).filter((stamp) => stamp === cells.stamp),
    );
    for (const name of inOrderOfRemoval(scene.noteNames)) context.workbook.names.getItem(name).delete();
  } else {
    await removeNewCharts(session, journal.switching?.rewritten ?? [], scene);
    undo(context, journal, scene);
  }
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  await session.sync();
  // Remains of notes that are none any more do not tell what became of the run.
  return { kind: journal.done || written ? 'finished' : journal.staging || journal.switching || cells ? 'undone' : 'nothing', ...before };
}

function sceneOf(names: readonly NameReading[], sheets: readonly Excel.Worksheet[]): WorkScene {
  const sheetOf = (name: string | null): Excel.Worksheet | null => sheets.find((sheet) => sheet.name === name) ?? null;
  return {
    sheetOfMark: (id) => sheetOf(sheetOfMark(names, id)),
    temporarySheet: sheetOf,
    namesOfMark: (id) => namesOfMark(names, id),
    hasName: (name) => names.some((candidate) => candidate.name === name),
    noteNames: namesOfJournal(names),
  };
}

function undo(
  context: Excel.RequestContext,
  { staging, switching }: { readonly staging: StagingNote | null; readonly switching: SwitchingNote | null },
  scene: WorkScene,
): void {
  const { workbook } = context;
  const gone = new Set<Excel.Worksheet>();
  const remove = (sheet: Excel.Worksheet | null): void => {
    if (!sheet || gone.has(sheet)) return;
    gone.add(sheet);
    deleteSheet(sheet);
  };
  for (const sheet of switching?.rewritten ?? []) putBack(context, sheet, scene);
  for (const { name, formula } of switching?.names ?? []) {
    if (!scene.hasName(name)) continue;
    if (formula === null) workbook.names.getItem(name).delete();
    else workbook.names.getItem(name).formula = formula;
  }
  for (const id of switching?.newSheets ?? []) remove(scene.sheetOfMark(id));
  for (const id of switching?.newMarks ?? []) for (const name of scene.namesOfMark(id)) workbook.names.getItem(name).delete();
  for (const name of staging?.temporary ?? []) remove(scene.temporarySheet(name));
  for (const name of inOrderOfRemoval(scene.noteNames)) workbook.names.getItem(name).delete();
}

async function removeNewCharts(session: ExcelSession, rewritten: readonly RewrittenSheet[], scene: WorkScene): Promise<void> {
  const loaded = rewritten.flatMap(({ mark, charts: before }) => {
    const charts = scene.sheetOfMark(mark)?.charts.load('items/name');
    return charts ? [{ charts, before }] : [];
  });
  if (loaded.length === 0) return;
  await session.sync();
  for (const { charts, before } of loaded) for (const chart of charts.items) if (!before.includes(chart.name)) chart.delete();
}

/** Looks come before what stands in the cells, for merged cells take only what is merged alike. */
export function copyCells(from: Excel.Worksheet, to: Excel.Worksheet, rows: number, columns: number): void {
  for (const what of ['Formats', 'Formulas'] as const)
    to.getRangeByIndexes(0, 0, rows, columns).copyFrom(from.getRangeByIndexes(0, 0, rows, columns), what);
}

function putBack(context: Excel.RequestContext, before: RewrittenSheet, scene: WorkScene): void {
  const sheet = scene.sheetOfMark(before.mark);
  const kept = scene.temporarySheet(before.kept);
  // Its copy goes only once it has been put back.
  if (!sheet || !kept) return;
  for (const { name, address } of before.tables) context.workbook.tables.getItem(name).resize(address);
  copyCells(kept, sheet, before.rows, before.columns);
}
