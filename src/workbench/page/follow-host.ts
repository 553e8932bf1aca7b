import { ICommandService, IUndoRedoService } from '@univerjs/core';

import { fromUnitRange } from '../book/univer-range';
import type { UniverRuntime } from '../book/univer-runtime';
import type { ExcelHost } from '../host/excel-host';
import { scrollSoon } from './scroll-soon';
import { changeAuthor } from './user-mutation';

/**
 * Lets the grid follow the add-in: what it selects is selected and scrolled to, and what it writes can't be torn apart by an older undo.
 */
export function followHost(runtime: UniverRuntime, host: ExcelHost): void {
  const { univer, api } = runtime;
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  host.events.connect({
    fire: () => {
      if (showSelection(api, host)) scrollSoon(runtime, host.book, () => host.selection.areas[0]);
      return true;
    },
    fireRichApi: () => true,
  });
  const undo = injector.get(IUndoRedoService);
  const unitId = api.getActiveWorkbook()?.getId() ?? '';
  commands.onCommandExecuted((command, options) => {
    if (changeAuthor(command, options) === 'host') undo.clearUndoRedo(unitId);
  });
  showSelection(api, host);
}

/** Whether something else was selected before. */
function showSelection(api: UniverRuntime['api'], host: ExcelHost): boolean {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const [first] = host.selection.areas;
  if (!sheet || !first) return false;
  const now = sheet.getSelection()?.getActiveRangeList() ?? [];
  if (JSON.stringify(now.map((range) => fromUnitRange(range.getRange()))) === JSON.stringify(host.selection.areas)) return false;
  sheet.getRange(first.row, first.col, first.rows, first.cols).activate();
  return true;
}
