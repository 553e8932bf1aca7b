import { ICommandService } from '@univerjs/core';

import type { Area } from '../book/area';
import type { Book } from '../book/book';
import type { BookSheet } from '../book/book-sheet';
import { fromUnitRange } from '../book/univer-range';
import type { UniverRuntime } from '../book/univer-runtime';
import type { ExcelHost } from '../host/excel-host';
import { changeAuthor } from './user-mutation';

interface CellsWritten {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
}

/** Tells the host what the user selects and types in the grid, and that a cell is being edited; the add-in hears of it as in Excel. */
export function reportUserEdits({ univer, api }: UniverRuntime, book: Book, host: ExcelHost): void {
  const { Event } = api;
  for (const event of [Event.SelectionChanged, Event.SelectionMoveEnd] as const) {
    api.addEvent(event, ({ worksheet, selections }) => {
      const sheet = book.findSheet(worksheet.getSheetId());
      const areas = selections.map(fromUnitRange);
      if (sheet && areas.length > 0 && !isSelected(book, host, sheet, areas)) {
        host.select(sheet, areas);
        host.events.flush();
      }
    });
  }
  api.addEvent(Event.SheetEditStarted, () => host.cellEditing.begin());
  api.addEvent(Event.SheetEditEnded, () => host.cellEditing.end());
  univer.__getInjector().get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id !== 'sheet.mutation.set-range-values' || changeAuthor(command, options) !== 'user') return;
    const { subUnitId = '', cellValue } = (command.params ?? {}) as CellsWritten;
    const sheet = book.findSheet(subUnitId);
    const area = cellValue && areaOf(cellValue);
    if (!sheet || !area) return;
    book.tables.refresh(sheet, area);
    host.events.rangeChanged(sheet, area);
    host.events.flush();
  });
}

function isSelected(book: Book, host: ExcelHost, sheet: BookSheet, areas: readonly Area[]): boolean {
  return book.activeSheet === sheet && JSON.stringify(host.selection.areas) === JSON.stringify(areas);
}

/** The smallest area around the cells that were written; null where there are none. */
function areaOf(cells: NonNullable<CellsWritten['cellValue']>): Area | null {
  const rows = Object.keys(cells).map(Number);
  const cols = [...new Set(Object.values(cells).flatMap((line) => Object.keys(line ?? {})))].map(Number);
  if (rows.length === 0 || cols.length === 0) return null;
  const [row, col] = [lowest(rows), lowest(cols)];
  return { row, col, rows: highest(rows) - row + 1, cols: highest(cols) - col + 1 };
}

const lowest = (numbers: readonly number[]): number => numbers.reduce((least, each) => Math.min(least, each));
const highest = (numbers: readonly number[]): number => numbers.reduce((most, each) => Math.max(most, each));
