import type { Place, WorkbookWatcher } from './watch-workbook';

/** What happened and has not been told yet; one reading at a time finds out what is to be told. */
export class WorkbookNews {
  readonly #watcher: WorkbookWatcher;
  #isMoved = false;
  #areSheetsOthers = false;
  #changedIds = new Set<string>();
  #reading: Promise<void> | null = null;
  #isOver = false;

  constructor(watcher: WorkbookWatcher) {
    this.#watcher = watcher;
  }

  moved(): Promise<void> {
    this.#isMoved = true;
    return this.#read();
  }

  changed(sheetId: string): Promise<void> {
    this.#changedIds.add(sheetId);
    return this.#read();
  }

  /** Sheets came, went or were renamed; the user may be on another one, or on one of another name. */
  sheetsChanged(): Promise<void> {
    this.#areSheetsOthers = true;
    this.#isMoved = true;
    return this.#read();
  }

  end(): void {
    this.#isOver = true;
  }

  #read(): Promise<void> {
    if (this.#isOver) return Promise.resolve();
    this.#reading ??= this.#readAll();
    return this.#reading;
  }

  async #readAll(): Promise<void> {
    while (this.#isSomethingNew()) {
      const [isMoved, areSheetsOthers, ids] = [this.#isMoved, this.#areSheetsOthers, [...this.#changedIds]];
      this.#isMoved = this.#areSheetsOthers = false;
      this.#changedIds = new Set();
      const place = isMoved ? await readPlace().catch(() => null) : null;
      const changed = await readNames(ids).catch((): (string | null)[] => []);
      if (areSheetsOthers || changed.includes(null)) this.#tell(() => this.#watcher.changed(null));
      for (const sheet of changed) if (sheet !== null) this.#tell(() => this.#watcher.changed(sheet));
      if (place) this.#tell(() => this.#watcher.moved(place));
    }
    // In the turn in which nothing new was found: what comes in the next one would take this reading for one that goes on.
    this.#reading = null;
  }

  #isSomethingNew(): boolean {
    return !this.#isOver && (this.#isMoved || this.#areSheetsOthers || this.#changedIds.size > 0);
  }

  /** A watcher's faults are its own to show: what comes next is told all the same. */
  #tell(tell: () => void): void {
    if (this.#isOver) return;
    try {
      tell();
    } catch {
      return;
    }
  }
}

/** Of several selected areas the first; where no cells are selected but a chart, say, the sheet's first cell. */
async function readPlace(): Promise<Place> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    const { areas } = context.workbook.getSelectedRanges();
    areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    await context.sync();
    const [first] = areas.items;
    if (!first) return { sheet: sheet.name, ...firstCell };
    return { sheet: sheet.name, row: first.rowIndex, column: first.columnIndex, rows: first.rowCount, columns: first.columnCount };
  }).catch(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return { sheet: sheet.name, ...firstCell };
    }),
  );
}

const firstCell = { row: 0, column: 0, rows: 1, columns: 1 } as const;

/** The names of sheets by their ids; null for one that is gone. */
async function readNames(ids: readonly string[]): Promise<(string | null)[]> {
  if (ids.length === 0) return [];
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load('name'));
    await context.sync();
    return sheets.map((sheet) => (sheet.isNullObject ? null : sheet.name));
  });
}
