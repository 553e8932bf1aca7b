import { type ICommandInfo, ICommandService } from '@univerjs/core';

import type { Area } from '../book/area';
import type { Book } from '../book/book';
import { fromUnitRange } from '../book/univer-range';
import type { UniverRuntime } from '../book/univer-runtime';
import type { ExcelHost } from '../host/excel-host';
import { onSelected } from './on-selected';
import { changeAuthor } from './user-mutation';
import { writtenArea } from './written-area';

const ACTIVATE = 'sheet.operation.set-worksheet-active';
/** The user's commands after which another sheet may be in front. */
const movesToSheet = [
  'sheet.command.set-worksheet-activate',
  'sheet.command.insert-sheet',
  'sheet.command.remove-sheet',
  'sheet.command.copy-sheet',
  'sheet.command.set-worksheet-hidden',
  'sheet.command.set-worksheet-show',
  'univer.command.undo',
  'univer.command.redo',
];

/**
 * Tells the host what the user selects, types and does with sheets in the grid, and that a cell is being edited; the add-in hears of it as
 * in Excel.
 */
export function reportUserEdits(runtime: UniverRuntime, book: Book, host: ExcelHost): void {
  const { univer, api } = runtime;
  const { Event } = api;
  const commands = univer.__getInjector().get(ICommandService);
  let front = book.activeSheet.id;
  let names = namesOf(book);
  let isUserMoving = false;

  const select = (sheetId: string, areas: readonly Area[]): void => {
    const sheet = book.findSheet(sheetId);
    if (!sheet || areas.length === 0) return;
    if (front !== sheetId) {
      front = sheetId;
      host.user.activated(sheet, areas);
    } else if (JSON.stringify(host.selection.areas) !== JSON.stringify(areas)) host.user.selected(sheet, areas);
  };
  const reportSheets = (): void => {
    const now = namesOf(book);
    for (const [id, name] of now) {
      const sheet = book.findSheet(id);
      const before = names.get(id);
      if (sheet && before === undefined) host.user.addedSheet(sheet);
      else if (sheet && before !== undefined && before !== name) host.user.renamedSheet(sheet, before);
    }
    for (const id of names.keys()) if (!now.has(id)) host.user.deletedSheet(id);
    names = now;
  };

  onSelected(runtime, select);
  api.addEvent(Event.SheetEditStarted, () => host.cellEditing.begin());
  api.addEvent(Event.SheetEditEnded, () => host.cellEditing.end());
  commands.beforeCommandExecuted((command) => {
    if (movesToSheet.includes(command.id)) isUserMoving = true;
    // Before it, as the grid selects a cell of the sheet while it comes to the front.
    if (command.id === ACTIVATE && !isUserMoving) front = sheetOf(command);
  });
  commands.onCommandExecuted((command, options) => {
    if (movesToSheet.includes(command.id)) {
      isUserMoving = false;
      const range = api.getActiveWorkbook()?.getActiveSheet().getActiveRange()?.getRange();
      select(book.activeSheet.id, range ? [fromUnitRange(range)] : [{ row: 0, col: 0, rows: 1, cols: 1 }]);
    }
    const author = changeAuthor(command, options);
    if (author === 'host') names = namesOf(book);
    if (author !== 'user') return;
    const sheet = book.findSheet(sheetOf(command));
    const area = writtenArea(command);
    if (sheet && area) host.user.edited(sheet, area);
    reportSheets();
  });
}

const namesOf = (book: Book): ReadonlyMap<string, string> => new Map(book.sheets.map(({ id, name }) => [id, name]));

const sheetOf = ({ params }: Readonly<ICommandInfo>): string =>
  (params as { readonly subUnitId: string | undefined } | undefined)?.subUnitId ?? '';
