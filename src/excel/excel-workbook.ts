import type { ChangedSheet, JobControl, MadeSheet, MonthWrite, SheetInventory, WorkbookPort, WorkbookReading, WriteSummary } from '../jobs/ports';
import { WorkbookRefused } from '../jobs/ports';
import { asWorkbookFault } from './excel-refusal';
import { ExcelSession, type SyncCount } from './excel-session';
import { findChanges } from './find-changes';
import { marksIn } from './marks';
import { readWorkbook } from './read-workbook';
import { recover, type Recovery } from './recover';
import { removeSheets } from './remove-sheets';
import { readInventory } from './sheet-inventory';
import { writeSheets } from './write-sheets';

/** The workbook that is open in Excel, for one job. */
export class ExcelWorkbook implements WorkbookPort {
  readonly #count: SyncCount = { syncs: 0 };

  async read(control: JobControl): Promise<WorkbookReading> {
    const reading = await this.#run(control, (session) => readWorkbook(session, control));
    if (reading !== 'unfinished') return { ...reading, repaired: false };
    await this.#settle();
    const again = await this.#run(control, (session) => readWorkbook(session, control));
    if (again === 'unfinished') throw new WorkbookRefused({ kind: 'unsettled' });
    return { ...again, repaired: true };
  }

  async inventory(): Promise<SheetInventory> {
    const inventory = await this.#run(unwatched, readInventory);
    if (inventory !== 'unfinished') return inventory;
    await this.#settle();
    const again = await this.#run(unwatched, readInventory);
    if (again === 'unfinished') throw new WorkbookRefused({ kind: 'unsettled' });
    return again;
  }

  async changesIn(sheets: readonly MadeSheet[], control: JobControl): Promise<ChangedSheet[]> {
    return sheets.length === 0 ? [] : this.#run(control, (session) => findChanges(session, sheets, control));
  }

  async write(write: MonthWrite, control: JobControl): Promise<WriteSummary> {
    let marks: readonly number[] | null = null;
    try {
      await this.#run(control, (session) => writeSheets(session, write, control, (begun) => { marks = begun; }));
    } catch (error) {
      await this.#endedOtherwise(error, marks, (ours, there) => ours.every((mark) => there.includes(mark)));
    }
    return { sheets: write.sheets.map(({ model: { kind, name } }) => ({ kind, name })), syncs: this.#count.syncs };
  }

  async remove(sheets: readonly MadeSheet[]): Promise<WriteSummary> {
    const marks = sheets.map(({ id }) => id);
    try {
      await this.#run(unwatched, (session) => removeSheets(session, sheets));
    } catch (error) {
      await this.#endedOtherwise(error, marks, (ours, there) => !ours.some((mark) => there.includes(mark)));
    }
    return { sheets: sheets.map(({ kind, name }) => ({ kind, name })), syncs: this.#count.syncs };
  }

  /** A fault does not tell whether the work was done: the answer alone may have been lost. Returns if it was, throws the fault if not. */
  async #endedOtherwise(error: unknown, ours: readonly number[] | null, isComplete: (ours: readonly number[], there: readonly number[]) => boolean): Promise<void> {
    if (ours === null) throw error;
    const { kind, names } = await this.#settle();
    if (kind !== 'finished' && (kind === 'undone' || !isComplete(ours, marksIn(names).map(({ id }) => id)))) throw error;
  }

  /** Brings what was begun to an end, in a fresh context: the failed one still holds work that was never sent. */
  async #settle(): Promise<Recovery> {
    const settle = (withLayout: boolean): Promise<Recovery> => this.#run(unwatched, (session) => recover(session, withLayout));
    try {
      return await settle(true).catch(() => settle(false));
    } catch (error) {
      // A refusal that the user can lift is worth its own sentence: the next run goes on from there.
      throw error instanceof WorkbookRefused && error.refusal.kind === 'failed' ? new WorkbookRefused({ kind: 'unsettled' }) : error;
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
