import type {
  ChangedSheet,
  FormulaInsertion,
  InsertionAnswer,
  MonthWrite,
  SheetInventory,
  WorkbookPort,
  WorkbookReading,
  WriteSummary,
} from '../jobs/ports/workbook-port';
import type { JobControl } from '../jobs/ports/job-control';
import type { MadeSheet } from '../jobs/ports/made-sheet';
import { WorkbookRefused, type WorkbookRefusal } from '../jobs/ports/workbook-refusal';
import type { WorkbookMemory } from '../jobs/month/look-contract';
import { inDateSystem } from '../sheets/in-date-system';
import type { SheetModel } from '../sheets/sheet-model';
import { asWorkbookFault } from './excel-refusal';
import { ExcelSession, type SyncCount } from './excel-session';
import { findChanges } from './read/find-changes';
import { findProtectedSheet } from './find-protected-sheet';
import { freeNames } from './write/free-names';
import { loadNames, type NameReading } from './keep/hidden-names';
import { insertFormulaAtActiveCell } from './write/insert-formula';
import { marksIn } from './keep/marks';
import { readDateSystem } from './read/read-date-system';
import { readWorkbook } from './read/read-workbook';
import { recover, type Recovery } from './keep/recover';
import { removeSheets } from './write/remove-sheets';
import { pageSession, type PageSession } from './keep/run-holder';
import { readInventory } from './read/sheet-inventory';
import { showCell } from './show-cell';
import { memoryIn, rememberInWorkbook, versionOfMemory } from './keep/workbook-memory';
import { writeSheets } from './write/write-sheets';

/** The workbook that is open in Excel, for one job. */
export class ExcelWorkbook implements WorkbookPort {
  readonly #count: SyncCount = { syncs: 0 };
  readonly #page: PageSession;

  constructor(page: PageSession = pageSession) {
    this.#page = page;
  }

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
      await this.#run(control, (session) =>
        writeSheets(
          session,
          this.#page,
          {
            ...write,
            ours: true,
            front: write.bringToFront ? 'last' : null,
          },
          control,
          (begun) => {
            marks = begun;
          },
        ),
      );
    } catch (error) {
      await this.#endedOtherwise(error, marks, (ours, { marks: there }) => ours.every((mark) => there.includes(mark))).catch(
        (fault: unknown) =>
          this.#throwNaming(
            fault,
            write.sheets.flatMap(({ replaces }) => replaces?.name ?? []),
          ),
      );
    }
    return { sheets: write.sheets.map(({ model: { kind, name } }) => ({ kind, name })), syncs: this.#count.syncs };
  }

  async remove(sheets: readonly MadeSheet[]): Promise<WriteSummary> {
    const marks = sheets.map(({ id }) => id);
    try {
      await this.#run(unwatched, (session) => removeSheets(session, this.#page, sheets));
    } catch (error) {
      await this.#endedOtherwise(error, marks, (ours, { marks: there }) => !ours.some((mark) => there.includes(mark)));
    }
    return { sheets: sheets.map(({ kind, name }) => ({ kind, name })), syncs: this.#count.syncs };
  }

  memory(): Promise<WorkbookMemory> {
    return this.#withNames(memoryIn);
  }

  async remember(memory: WorkbookMemory): Promise<void> {
    let version: number | null = null;
    try {
      await this.#run(unwatched, (session) =>
        rememberInWorkbook(session, memory, (begun) => {
          version = begun;
        }),
      );
    } catch (error) {
      await this.#rememberedOtherwise(error, version);
    }
  }

  show(sheet: string, cell: string | null): Promise<boolean> {
    return this.#run(unwatched, (session) => showCell(session, sheet, cell));
  }

  async addSheets(sheets: readonly SheetModel[], control: JobControl): Promise<string[]> {
    const dateSystem = await this.#run(unwatched, readDateSystem);
    const named = freeNames(sheets, await this.inventory()).map((sheet) => inDateSystem(sheet, dateSystem));
    const names = named.map(({ name }) => name);
    let marks: readonly number[] | null = null;
    try {
      await this.#run(control, (session) =>
        writeSheets(
          session,
          this.#page,
          {
            sheets: named.map((model) => ({ model, replaces: null })),
            ledgerSheet: null,
            period: '',
            language: '',
            source: '',
            ours: false,
            front: 'first',
          },
          control,
          (begun) => {
            marks = begun;
          },
        ),
      );
    } catch (error) {
      // Their marks are gone once they are complete; their names were not there before.
      await this.#endedOtherwise(error, marks, (_, { sheets: there }) => names.every((name) => there.includes(name)));
    }
    return names;
  }

  insertFormula(insertion: FormulaInsertion): Promise<InsertionAnswer> {
    return this.#run(unwatched, (session) => insertFormulaAtActiveCell(session, insertion)).catch((error: unknown) =>
      this.#throwNaming(error, 'active'),
    );
  }

  /** As `endedOtherwise`, for the memory: returns if the version stands in the workbook. */
  async #rememberedOtherwise(error: unknown, version: number | null): Promise<void> {
    if (version === null) throw error;
    const there = await this.#withNames(versionOfMemory).catch(() => {
      throw isRefused(error, 'failed') ? new WorkbookRefused({ kind: 'unsettled' }) : error;
    });
    if (there !== version) throw error;
  }

  #withNames<Result>(read: (names: readonly NameReading[]) => Result): Promise<Result> {
    return this.#run(unwatched, async (session) => {
      const loaded = loadNames(session.context);
      await session.sync();
      return read(loaded());
    });
  }

  /** A fault does not tell whether the work was done: the answer alone may have been lost. Returns if it was, throws the fault if not. */
  async #endedOtherwise(
    error: unknown,
    ours: readonly number[] | null,
    isComplete: (ours: readonly number[], there: Scene) => boolean,
  ): Promise<void> {
    if (ours === null) throw error;
    const { kind, names, sheets } = await this.#settle();
    if (kind !== 'finished' && (kind === 'undone' || !isComplete(ours, { marks: marksIn(names).map(({ id }) => id), sheets }))) throw error;
  }

  /** Throws the fault on; that of a protected sheet with the sheet's name, if it is one of these. */
  async #throwNaming(fault: unknown, sheets: readonly string[] | 'active'): Promise<never> {
    if (!isRefused(fault, 'protected')) throw fault;
    const sheetName = await this.#run(unwatched, (session) => findProtectedSheet(session, sheets)).catch(() => null);
    throw sheetName === null ? fault : new WorkbookRefused({ kind: 'protected', sheetName });
  }

  /** Brings what was begun to an end, in a fresh context: the failed one still holds work that was never sent. */
  async #settle(): Promise<Recovery> {
    const settle = (withLayout: boolean): Promise<Recovery> => this.#run(unwatched, (session) => recover(session, this.#page, withLayout));
    try {
      return await settle(true).catch((error: unknown) => {
        if (isRefused(error, 'busyElsewhere')) throw error;
        return settle(false);
      });
    } catch (error) {
      // A refusal that the user can lift is worth its own sentence: the next run goes on from there.
      throw isRefused(error, 'failed') ? new WorkbookRefused({ kind: 'unsettled' }) : error;
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

/** What there is in a workbook: marks of ours, and the names of its sheets. */
interface Scene {
  readonly marks: readonly number[];
  readonly sheets: readonly string[];
}

function isRefused(error: unknown, kind: WorkbookRefusal['kind']): boolean {
  return error instanceof WorkbookRefused && error.refusal.kind === kind;
}

const unwatched: JobControl = { progress: () => undefined, throwIfCancelled: () => undefined };
