import { ICommandService, IUndoRedoService } from '@univerjs/core';

import type { Area } from '../book/area';
import { fromUnitRange, toUnitRange } from '../book/univer-range';
import type { UniverRuntime } from '../book/univer-runtime';
import type { ExcelHost } from '../host/excel-host';
import { changeAuthor } from './user-mutation';

/** Lets the grid follow the add-in: what it selects is selected and scrolled to, and what it writes can't be torn apart by an older undo. */
export function followHost({ univer, api }: UniverRuntime, host: ExcelHost): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  host.events.connect({
    fire: () => {
      // Only as far as it takes, and clear of frozen rows; the sheet's own method puts the cell behind them.
      if (showSelection(api, host)) void commands.executeCommand('sheet.command.scroll-to-cell', { range: toUnitRange(host.selection.areas[0] ?? firstCell) });
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

const firstCell: Area = { row: 0, col: 0, rows: 1, cols: 1 };

/** Whether something else was selected before. */
function showSelection(api: UniverRuntime['api'], host: ExcelHost): boolean {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const [first] = host.selection.areas;
  if (!sheet || !first) return false;
  const now = sheet.getActiveRange()?.getRange();
  if (now && JSON.stringify(fromUnitRange(now)) === JSON.stringify(first)) return false;
  sheet.getRange(first.row, first.col, first.rows, first.cols).activate();
  return true;
}
