import { SheetsSelectionsService } from '@univerjs/sheets';

import type { Area } from '../book/area';
import { fromUnitRange } from '../book/univer-range';
import type { UniverRuntime } from '../book/univer-runtime';

/** Hears which cells are selected on the sheet in front. */
export type SelectionListener = (sheetId: string, areas: readonly Area[]) => void;

/**
 * Tells of every selection once it is made: by the pointer when its button is up, by keyboard, name box, link or command at once.
 * The facade's own events begin seconds after the page, and begin with a selection that the pointer made in the meantime, however old.
 */
export function onSelected({ univer, api }: UniverRuntime, listener: SelectionListener): void {
  const { selectionMoveEnd$, selectionSet$ } = univer.__getInjector().get(SheetsSelectionsService);
  for (const selections$ of [selectionMoveEnd$, selectionSet$]) {
    selections$.subscribe((selections) => {
      const sheet = api.getActiveWorkbook()?.getActiveSheet();
      if (sheet && selections && selections.length > 0)
        listener(
          sheet.getSheetId(),
          selections.map(({ range }) => fromUnitRange(range)),
        );
    });
  }
}
