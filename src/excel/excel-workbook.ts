import type { JobControl, TakenNames, WorkbookPort, WorkbookReading, WriteSummary } from '../jobs/ports';
import type { SheetModel } from '../reports/sheet-model';
import { asWorkbookFault } from './excel-refusal';
import { ExcelSession, type SyncCount } from './excel-session';
import { readWorkbook } from './read-workbook';
import { undoWrite } from './undo-write';
import { noteWorkbook, writeSheets, type WorkbookBefore } from './write-sheets';

/** The workbook that is open in Excel, for one job. */
export class ExcelWorkbook implements WorkbookPort {
  readonly #count: SyncCount = { syncs: 0 };

  read(control: JobControl): Promise<WorkbookReading> {
    return this.#run(control, (session) => readWorkbook(session, control));
  }

  takenNames(): Promise<TakenNames> {
    return this.#run(unwatched, async (session) => {
      const { worksheets, tables, names } = session.context.workbook;
      worksheets.load('items/name');
      tables.load('items/name');
      names.load('items/name');
      await session.sync();
      return {
        sheets: worksheets.items.map((sheet) => sheet.name),
        tables: tables.items.map((table) => table.name),
        definedNames: names.items.map((name) => name.name),
      };
    });
  }

  async write(models: readonly SheetModel[], control: JobControl): Promise<WriteSummary> {
    const sheets = await this.#run(control, async (session) => {
      const before = await noteWorkbook(session);
      try {
        return await writeSheets(session, models, control);
      } catch (error) {
        await this.#undo(models, before);
        throw error;
      }
    });
    return { sheets, syncs: this.#count.syncs };
  }

  /** Undoes in a fresh context: the failed one still holds work that was never sent. */
  async #undo(models: readonly SheetModel[], before: WorkbookBefore): Promise<void> {
    try {
      await Excel.run((context) => undoWrite(context, models, before));
    } catch (error) {
      // What made the write fail is what the user must hear of, not that Excel refused this too.
      if (!(error instanceof OfficeExtension.Error)) throw error;
    }
  }

  async #run<Result>(control: JobControl, work: (session: ExcelSession) => Promise<Result>): Promise<Result> {
    try {
      // While a cell is being edited Excel refuses every request; this waits until the user is done.
      return await Excel.run({ delayForCellEdit: true }, (context) => work(new ExcelSession(context, control, this.#count)));
    } catch (error) {
      throw asWorkbookFault(error);
    }
  }
}

const unwatched: JobControl = { progress: () => undefined, throwIfCancelled: () => undefined };
