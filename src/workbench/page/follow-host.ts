import { ICommandService, IUndoRedoService } from '@univerjs/core';

import type { UniverRuntime } from '../book/univer-runtime';
import type { ExcelHost } from '../host/excel-host';
import { changeAuthor } from './user-mutation';

/** Lets the grid follow the add-in: what it selects is selected and scrolled to, and what it writes can't be torn apart by an older undo. */
export function followHost({ univer, api }: UniverRuntime, host: ExcelHost): void {
  host.events.connect({
    fire: () => {
      showSelection(api, host);
      return true;
    },
    fireRichApi: () => true,
  });
  const injector = univer.__getInjector();
  const undo = injector.get(IUndoRedoService);
  const unitId = api.getActiveWorkbook()?.getId() ?? '';
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (changeAuthor(command, options) === 'host') undo.clearUndoRedo(unitId);
  });
  showSelection(api, host);
}

function showSelection(api: UniverRuntime['api'], host: ExcelHost): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const [first] = host.selection.areas;
  if (!sheet || !first) return;
  const now = sheet.getActiveRange()?.getRange();
  if (now && now.startRow === first.row && now.startColumn === first.col && now.endRow === first.row + first.rows - 1 && now.endColumn === first.col + first.cols - 1) return;
  sheet.getRange(first.row, first.col, first.rows, first.cols).activate();
  sheet.scrollToCell(first.row, first.col);
}
