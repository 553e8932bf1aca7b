import type { RunAnswer, Settlement } from '../../jobs/ports/unfinished-run';
import { WorkbookRefused } from '../../jobs/ports/workbook-refusal';
import type { ExcelSession } from '../excel-session';
import { deleteSheet, finishWork, type WorkScene } from '../write/finish-work';
import { finishCells } from '../write/finish-cells';
import { viewSteps } from '../write/view-steps';
import type { NotedLook } from './cells-note';
import { loadNames, namesOnSheets, ourPrefix, safeToDelete, sheetsWithNames, type NameReading } from './hidden-names';
import { inOrderOfRemoval, namesOfJournal } from './journal';
import type { Journal, RewrittenSheet } from './journal-notes';
import { namesOfMark, sheetOfMark } from './marks';
import { recoveryPlan, settledAs, type RecoveryPlan } from './recovery-plan';
import { refusalToSettle, type PageSession } from './run-holder';
import { removeStamps, stampsIn } from './stamps';
import { moved, type Move } from './tables-now';
import { hasTemporaryName, isTemporarySheet } from './temporary-sheets';
import { undoCells } from './undo-cells';

/** What became of a run that did not come to its end, with the names and sheets that were there before it was seen to. */
export interface Recovery extends Settlement {
  readonly names: readonly NameReading[];
  readonly sheets: readonly string[];
}

/** How a run is brought to an end. */
export interface RecoveryWish {
  /** What the user wants to become of it; null where nobody was asked. */
  readonly answer: RunAnswer | null;
  /** False leaves out what only looks better: a workbook must not stay unfinished because, say, there is no printer to set pages up for. */
  readonly withLayout: boolean;
}

/**
 * Brings a run that stopped half-way to an end, by its notes: back to the start, or on to the end. A run of another session that may be
 * under way is refused; where the user must be asked first, that is thrown (recovery-plan.ts).
 */
export async function recover(session: ExcelSession, page: PageSession, { answer, withLayout }: RecoveryWish): Promise<Recovery> {
  const { context } = session;
  const loaded = loadNames(context);
  const sheets = context.workbook.worksheets.load(sheetsWithNames);
  const active = sheets.getActiveWorksheet().load('name');
  await session.sync();
  const names = loaded();
  const before = { names, sheets: sheets.items.map(({ name }) => name) };
  const plan = recoveryPlan(names, sheets.items, page);
  if (!plan) return { became: 'nothing', stayed: [], ...before };
  const refusal = refusalToSettle(names, page);
  if (refusal) throw new WorkbookRefused(refusal);

  const scene = sceneOf(names, sheets.items);
  const became = settledAs(plan, answer);
  let stayed: Settlement['stayed'] = [];
  if (became === 'leave') leave(context, plan.journal, scene, sheets.items);
  else if (became === 'finish') finish(context, plan, scene, { names, withLayout });
  else stayed = await undo(session, plan, scene, names);
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  await session.sync();
  if (became === 'finish' && withLayout) await session.afterwards(stepsAfter(plan, scene, active));
  return { became, stayed, ...before };
}

interface RecoveryScene extends WorkScene {
  sheetOf(name: string | null): Excel.Worksheet | null;
}

function sceneOf(names: readonly NameReading[], sheets: readonly Excel.Worksheet[]): RecoveryScene {
  const deletable = safeToDelete(names, namesOnSheets(sheets));
  const sheetOf = (name: string | null): Excel.Worksheet | null => sheets.find((sheet) => sheet.name === name) ?? null;
  return {
    sheetOf,
    sheetOfMark: (id) => sheetOf(sheetOfMark(names, id)),
    temporarySheet: (name) => (hasTemporaryName({ name }) ? sheetOf(name) : null),
    namesOfMark: (id) => namesOfMark(deletable, id),
    hasName: (name) => names.some((candidate) => candidate.name === name),
    noteNames: namesOfJournal(names),
  };
}

/** Takes the notes away, and of the sheets that they name those that nobody sees. Queues only. */
function leave(
  context: Excel.RequestContext,
  { staging, switching, done }: Journal,
  scene: RecoveryScene,
  sheets: readonly Excel.Worksheet[],
): void {
  const named = new Set([
    ...(staging?.temporary ?? []),
    ...(switching?.rewritten ?? []).map(({ kept }) => kept),
    ...(done?.temporary ?? []),
  ]);
  for (const sheet of sheets) if (named.has(sheet.name) && isTemporarySheet(sheet)) deleteSheet(sheet);
  removeNotes(context, scene);
}

function removeNotes(context: Excel.RequestContext, { noteNames }: RecoveryScene): void {
  for (const name of inOrderOfRemoval(noteNames)) context.workbook.names.getItem(name).delete();
}

/** Queues only. */
function finish(
  context: Excel.RequestContext,
  { journal: { done, written }, tables }: RecoveryPlan,
  scene: RecoveryScene,
  { names, withLayout }: { readonly names: readonly NameReading[]; readonly withLayout: boolean },
): void {
  if (done) finishWork(context, done, scene, withLayout);
  if (!done && written) {
    const oldStamps = stampsIn(names).filter((stamp) => stamp !== written.stamp);
    const looks = withLayout ? written.looks.flatMap((look) => movedLook(look, tables[look.table]?.move ?? null)) : [];
    finishCells(
      context,
      { ...written, looks },
      { ...scene, oldStamps, sheetOfTable: (table) => scene.sheetOf(tables[table]?.sheet ?? null) },
    );
  }
}

function stepsAfter({ journal: { done } }: RecoveryPlan, scene: RecoveryScene, active: Excel.Worksheet): (() => void)[] {
  // A sheet that was hidden since cannot come to the front.
  const visibleSheet = (id: number): Excel.Worksheet | null => {
    const sheet = scene.sheetOfMark(id);
    return sheet?.visibility === 'Visible' ? sheet : null;
  };
  return done ? viewSteps(done, visibleSheet, active) : [];
}

/** A look where its table stands by now; none where that is not whole any more. */
function movedLook({ table, from, to, formats }: NotedLook, move: Move | null): NotedLook[] {
  return move ? [{ table, from: moved(from, move), to: moved(to, move), formats: formats.map((cell) => moved(cell, move)) }] : [];
}

/** Answers what is not put back. */
async function undo(
  session: ExcelSession,
  { journal: { staging, switching, cells }, tables, isOwn }: RecoveryPlan,
  scene: RecoveryScene,
  known: readonly NameReading[],
): Promise<Settlement['stayed']> {
  const { context } = session;
  const { names } = context.workbook;
  if (cells) {
    const there = tables.flatMap((table) => (table && scene.sheetOf(table.sheet) ? [table] : []));
    const stayed = await undoCells(session, there, (name) => scene.sheetOf(name));
    removeStamps(
      context,
      stampsIn(known).filter((stamp) => stamp === cells.stamp),
    );
    removeNotes(context, scene);
    return stayed;
  }
  const rewritten = (switching?.rewritten ?? []).filter(({ kept }) => scene.temporarySheet(kept) !== null);
  await removeNewCharts(session, rewritten, scene);
  const gone = new Set<Excel.Worksheet>();
  const remove = (sheet: Excel.Worksheet | null): void => {
    if (!sheet || gone.has(sheet)) return;
    gone.add(sheet);
    deleteSheet(sheet);
  };
  for (const sheet of rewritten) putBack(sheet, scene);
  for (const { name, formula } of switching?.names ?? []) {
    // A name of the user's is written by notes of this page's own alone.
    if (!scene.hasName(name) || !(isOwn || name.startsWith(ourPrefix))) continue;
    if (formula === null) names.getItem(name).delete();
    else names.getItem(name).formula = formula;
  }
  for (const id of switching?.newSheets ?? []) remove(scene.sheetOfMark(id));
  for (const id of switching?.newMarks ?? []) for (const name of scene.namesOfMark(id)) names.getItem(name).delete();
  for (const name of staging?.temporary ?? []) remove(scene.temporarySheet(name));
  removeNotes(context, scene);
  return [];
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

function putBack(before: RewrittenSheet, scene: WorkScene): void {
  const sheet = scene.sheetOfMark(before.mark);
  const kept = scene.temporarySheet(before.kept);
  // Its copy goes only once it has been put back.
  if (!sheet || !kept) return;
  for (const { name, address } of before.tables) sheet.tables.getItemOrNullObject(name).resize(address);
  copyCells(kept, sheet, before.rows, before.columns);
}
