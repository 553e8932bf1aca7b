import { ICommandService } from '@univerjs/core';

import type { Book } from '../book/book';
import { fromUnitRange } from '../book/univer-range';
import type { UniverRuntime } from '../book/univer-runtime';
import { scrollSoon } from './scroll-soon';

/** Univer's ways to a cell: the name box, the list of names, find, and the keyboard. */
const waysToCells = [
  'sheet.command.scroll-to-cell',
  'sheet.operation.scroll-to-cell',
  'sheet.operation.scroll-to-range',
  'sheet.command.move-selection',
  'sheet.command.move-selection-enter-tab',
];

/** Brings the cell that the user went to wholly into sight: Univer leaves it behind frozen cells, or half behind the scroll bar. */
export function keepReachedCellsInSight(runtime: UniverRuntime, book: Book): void {
  const { univer, api } = runtime;
  const cellNow = () => {
    const cell = api.getActiveWorkbook()?.getActiveSheet().getSelection()?.getCurrentCell();
    return cell ? fromUnitRange(cell) : undefined;
  };
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id }) => {
      if (waysToCells.includes(id)) scrollSoon(runtime, book, cellNow);
    });
}
