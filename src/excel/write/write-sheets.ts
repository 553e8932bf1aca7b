import { type JobControl } from '../../jobs/ports/job-control';
import type { SheetModel } from '../../sheets/sheet-model';
import { applyLayout, applyPageSetup, rangeOf } from './apply-layout';
import { addChart, addConditionalFormat, addTable, addValidation } from './apply-parts';
import { applyStyle, styleBytes } from './apply-style';
import { writtenCells } from '../read/cell-grid';
import type { ExcelSession } from '../excel-session';
import { Fingerprint, type RowSpan } from '../keep/fingerprint';
import { loadNames, namesOnSheets, safeToDelete, sheetsWithNames } from '../keep/hidden-names';
import { addNote } from '../keep/journal';
import { nextMarkIds } from '../keep/marks';
import { throwIfNotesLeft } from '../keep/notes-left';
import { mergeAreas } from './merge-areas';
import { loadOldState, type OldState } from './old-state';
import { spansByBytes } from '../read/payload';
import { fingerprintTarget, readFingerprints, type FingerprintTarget } from '../read/read-fingerprint';
import { RunHolder, type PageSession } from '../keep/run-holder';
import { freeTemporaryNames } from '../keep/temporary-sheets';
import { modelSize } from './sheet-size';
import { switchOver, type SheetsWrite, type StagedSheet } from './switch-over';

/** Bytes of everything about a sheet that does not grow with its rows. */
const sheetBytes = 40_000;

/** What a write is told while it goes on: from then on there is something of it in the workbook, under these marks in the end. */
export type OnStaging = (marks: readonly number[]) => void;

/**
 * Writes the sheets, all or none (journal.ts): three round trips, one for each payload beyond the first, in and back, and one for what only
 * shows in a window.
 */
export async function writeSheets(
  session: ExcelSession,
  page: PageSession,
  write: SheetsWrite,
  control: JobControl,
  onStaging: OnStaging,
): Promise<void> {
  const { context } = session;
  const { worksheets } = context.workbook;
  const loadedNames = loadNames(context);
  worksheets.load(sheetsWithNames);
  const was = worksheets.getActiveWorksheet().load('name');
  const loadedStates = write.sheets.map((sheet) => (sheet.replaces ? loadOldState(context, sheet, sheet.replaces) : () => null));
  await session.sync();

  const names = loadedNames();
  throwIfNotesLeft(names, worksheets.items, page);
  const onSheets = namesOnSheets(worksheets.items);
  const marks = nextMarkIds(names, write.sheets.length, onSheets);
  onStaging(marks);
  await session.reserve(sheetBytes);
  const holder = new RunHolder(context, page);
  const { staged, noteNames } = stage(
    context,
    page,
    write,
    loadedStates.map((load) => load()),
    marks,
    freeTemporaryNames(worksheets.items.map(({ name }) => name)),
    holder,
  );
  session.hideOnceMade(noteNames);
  clearFilters(staged);
  session.beforeSync(() => {
    holder.keep();
  });
  for (const one of staged) await fillSheet(session, one, control);
  const targets = write.ours ? staged.map(readBackTarget) : [];
  await readFingerprints(session, targets, control);
  await session.reserve(sheetBytes);
  holder.renew();
  session.beforeSync(() => undefined);
  const { made, steps } = switchOver(
    context,
    page,
    write,
    staged.map((one, index) => ({ ...one, fingerprint: String(targets[index]?.fingerprint ?? '') })),
    safeToDelete(names, onSheets),
    noteNames,
    was,
  );
  session.hideOnceMade(made);
  await session.sync();
  await session.afterwards(steps);
}

/**
 * The note first, which fails where somebody else's is there by now, then whose it is, then the temporary sheets that it names. Queues
 * only.
 */
function stage(
  context: Excel.RequestContext,
  page: PageSession,
  write: SheetsWrite,
  states: readonly (OldState | null)[],
  marks: readonly number[],
  freeNames: Generator<string, never>,
  holder: RunHolder,
): { readonly staged: readonly Omit<StagedSheet, 'fingerprint'>[]; readonly noteNames: readonly string[] } {
  const plans = write.sheets.map((sheet, index) => ({
    write: sheet,
    mark: marks[index] ?? 0,
    temporary: freeNames.next().value,
    old: states[index] ?? null,
    kept: states[index] ? freeNames.next().value : null,
  }));
  const note = addNote(context, page, 'staging', {
    temporary: plans.flatMap(({ temporary, kept }) => (kept === null ? [temporary] : [temporary, kept])),
  });
  holder.begin();
  const staged = plans.map(({ old, kept, ...plan }) => ({
    ...plan,
    sheet: addTemporary(context, plan.temporary),
    old: old && kept !== null ? { ...old, kept, keptSheet: addTemporary(context, kept) } : null,
  }));
  return { staged, noteNames: [...note, holder.name] };
}

/**
 * What is copied from, or into, rows that a filter hides leaves these out or lands elsewhere (office-js #4800, #224), and a filter is not
 * always gone in the batch that clears it (#468): so it is cleared here, a request before anything is copied. Queues only.
 */
function clearFilters(staged: readonly Omit<StagedSheet, 'fingerprint'>[]): void {
  for (const { sheet, old } of staged) {
    if (!old) continue;
    const { worksheets, tables } = sheet.context.workbook;
    for (const { name } of old.made.tables) tables.getItemOrNullObject(name).clearFilters();
    if (old.isFiltered) worksheets.getItem(old.made.name).autoFilter.clearCriteria();
  }
}

function addTemporary(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.visibility = 'VeryHidden';
  return sheet;
}

/** A new sheet is made in full; of one that is written anew only what will be copied. */
async function fillSheet(
  session: ExcelSession,
  { sheet, old, write: { model } }: Omit<StagedSheet, 'fingerprint'>,
  control: JobControl,
): Promise<void> {
  // Styles come first: a cell must be text before a text goes in.
  for (const { area, style } of mergeAreas(model.styles)) {
    await session.reserve(styleBytes);
    applyStyle(rangeOf(sheet, area), style);
  }
  await writeBlocks(session, sheet, model, control);
  await session.reserve(sheetBytes);
  for (const format of model.conditionalFormats) addConditionalFormat(sheet, format);
  for (const validation of model.validations ?? []) addValidation(sheet, validation);
  if (old) {
    for (const area of model.merges) rangeOf(sheet, area).merge(false);
    return;
  }
  for (const table of model.tables) addTable(sheet, table);
  for (const chart of model.charts) addChart(sheet, chart);
  applyLayout(sheet, model);
  applyPageSetup(sheet, model.pageSetup);
}

async function writeBlocks(session: ExcelSession, sheet: Excel.Worksheet, model: SheetModel, control: JobControl): Promise<void> {
  const total = model.blocks.reduce((rows, block) => rows + block.cells.length, 0);
  let done = 0;
  for (const block of model.blocks) {
    const cells = writtenCells(block, model);
    const columns = cells[0]?.length ?? 0;
    if (columns === 0) continue;
    for (const { from, to, bytes } of spansByBytes(cells)) {
      await session.reserve(bytes);
      sheet.getRangeByIndexes(block.row + from, block.column, to - from, columns).values = cells.slice(from, to);
      done += to - from;
      control.progress({ stage: 'writing', subject: model.name, done, total });
    }
  }
}

/** What is read back is what a later comparison will read: Excel spells some formulas its own way. */
function readBackTarget({ sheet, write: { model } }: Omit<StagedSheet, 'fingerprint'>): FingerprintTarget {
  const { rows, columns } = modelSize(model);
  const fingerprint = Fingerprint.of(rows, columns, sortableRows(model));
  return fingerprintTarget(sheet, model.name, fingerprint.area, model.tables.length > 0, fingerprint);
}

/** The rows of tables without their headings, and those that the model names. */
function sortableRows({ tables, sortable = [] }: SheetModel): RowSpan[] {
  return [
    ...tables.map(({ area: { row, rows } }) => ({ from: row + 1, to: row + rows })),
    ...sortable.map(({ row, rows }) => ({ from: row, to: row + rows })),
  ];
}
