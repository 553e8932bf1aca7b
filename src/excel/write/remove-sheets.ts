import { WorkbookRefused } from '../../jobs/ports/workbook-refusal';
import { type MadeSheet } from '../../jobs/ports/made-sheet';
import type { ExcelSession } from '../excel-session';
import { finishWork } from './finish-work';
import { loadNames, namesOnSheets, safeToDelete, sheetsWithNames } from '../keep/hidden-names';
import { addNote } from '../keep/journal';
import type { DoneNote } from '../keep/journal-notes';
import { namesOfMark } from '../keep/marks';
import { throwIfNotesLeft } from '../keep/notes-left';
import { RunHolder, type PageSession } from '../keep/run-holder';

/**
 * Takes sheets of ours and their marks away (step 3 of the journal); a user who stands on one of them comes to their ledger. Two round
 * trips, and a third one for that.
 */
export async function removeSheets(session: ExcelSession, page: PageSession, sheets: readonly MadeSheet[]): Promise<void> {
  const { context } = session;
  const loaded = loadNames(context);
  const worksheets = context.workbook.worksheets.load(sheetsWithNames);
  const active = worksheets.getActiveWorksheet().load('name');
  const ledgerName = sheets.find(({ ledgerSheet }) => ledgerSheet !== null)?.ledgerSheet ?? null;
  const ledger = ledgerName === null ? null : worksheets.getItemOrNullObject(ledgerName).load('visibility');
  const protection = context.workbook.protection.load('protected');
  await session.sync();
  // There is no way back from the note `done`: it would stand in every job's way, and the sheets would go whenever the protection does.
  if (protection.protected) throw new WorkbookRefused({ kind: 'protected' });
  const names = loaded();
  throwIfNotesLeft(names, worksheets.items, page);
  const deletable = safeToDelete(names, namesOnSheets(worksheets.items));
  const note: DoneNote = {
    temporary: [],
    oldMarks: [],
    oldCharts: [],
    layouts: [],
    views: [],
    removed: sheets.map(({ id }) => id),
    front: null,
  };
  const noteNames = addNote(context, page, 'done', note);
  const holder = new RunHolder(context, page);
  holder.begin();
  finishWork(context, note, {
    sheetOfMark: (mark) => {
      const sheet = sheets.find(({ id }) => id === mark);
      return sheet ? context.workbook.worksheets.getItem(sheet.name) : null;
    },
    temporarySheet: () => null,
    namesOfMark: (mark) => namesOfMark(deletable, mark),
    hasName: () => true,
    noteNames: [...noteNames, holder.name],
  });
  await session.sync();
  // Excel brings no hidden sheet to the front.
  if (ledger?.isNullObject === false && ledger.visibility === 'Visible' && sheets.some(({ name }) => name === active.name))
    await session.afterwards([() => ledger.activate()]);
}
