import { hasExcelApi } from '../api-sets';
import { asWorkbookFault } from '../excel-refusal';
import { WorkbookNews } from './workbook-news';

/** Told where the user is and what changes in the workbook. */
export interface WorkbookWatcher {
  moved(place: Place): void;
  /** Cells of a sheet were changed by anybody, or sheets came, went or were renamed (`null`). */
  changed(sheet: string | null): void;
}

/** Where the user is: the active sheet and the first selected area, 0-based. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Tells where the user is, at once and after every move, and which sheets change; resolves to a function that ends it. What the add-in
 * writes is told too. Moves and changes that come while the last ones are being read about are told together.
 */
export async function watchWorkbook(watcher: WorkbookWatcher): Promise<() => Promise<void>> {
  const news = new WorkbookNews(watcher);
  try {
    const handlers = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onActivated.add(handled(() => news.moved())),
        worksheets.onSelectionChanged.add(handled(() => news.moved())),
        worksheets.onChanged.add(handled(({ worksheetId }) => news.changed(worksheetId))),
        worksheets.onAdded.add(handled(() => news.sheetsChanged())),
        worksheets.onDeleted.add(handled(() => news.sheetsChanged())),
        ...(hasExcelApi('1.17') ? [worksheets.onNameChanged.add(handled(() => news.sheetsChanged()))] : []),
      ];
      await context.sync();
      return added;
    });
    await news.moved();
    return async () => {
      news.end();
      await removeAll(handlers);
    };
  } catch (error) {
    news.end();
    throw asWorkbookFault(error);
  }
}

/** Nothing may be thrown into office.js, which waits for a handler before it calls the next. */
function handled<Event>(handle: (event: Event) => Promise<void>): (event: Event) => Promise<void> {
  return (event) => {
    void handle(event);
    return Promise.resolve();
  };
}

/** A handler can be removed in the context only that it was added in. */
async function removeAll(handlers: readonly { readonly context: OfficeExtension.ClientRequestContext; remove(): void }[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  try {
    for (const handler of handlers) handler.remove();
    await first.context.sync();
  } catch (error) {
    throw asWorkbookFault(error);
  }
}
