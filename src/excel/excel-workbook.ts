import type { ChangedSheet } from '../jobs/ports/changed-sheet';
import type {
  FormulaInsertion,
  InsertionAnswer,
  MonthWrite,
  SheetInventory,
  WorkbookPort,
  WorkbookReading,
  WriteSummary,
} from '../jobs/ports/workbook-port';
import { JobCancelled, type JobControl } from '../jobs/ports/job-control';
import type { MadeSheet } from '../jobs/ports/made-sheet';
import type { RunAnswer, Settlement } from '../jobs/ports/unfinished-run';
import type { WorkbookMemory } from '../jobs/month/look-contract';
import { inDateSystem } from '../sheets/in-date-system';
import type { SheetModel } from '../sheets/sheet-model';
import { ExcelRuns, unsettledBy, unwatched } from './excel-runs';
import { findChanges } from './read/find-changes';
import { freeNames } from './write/free-names';
import type { NameReading } from './keep/hidden-names';
import { marksIn } from './keep/marks';
import { readDateSystem } from './read/read-date-system';
import { readWorkbook } from './read/read-workbook';
import { removeSheets } from './write/remove-sheets';
import { pageSession, type PageSession } from './keep/run-holder';
import { readInventory } from './read/sheet-inventory';
import { showCell } from './show-cell';
import { memoryIn, rememberInWorkbook, versionOfMemory } from './keep/workbook-memory';
import { takeSheetsBack } from './write/take-sheets-back';

/** Cells of our sheets that a look compares with what we wrote. */
const mostCellsAtAGlance = 30_000;

/** What writes whole sheets: nobody needs it before there is something to write. */
const sheetWriter = () => import(/* webpackChunkName: "write-sheets" */ './write/write-sheets');

/** The workbook that is open in Excel, for one job. */
export class ExcelWorkbook implements WorkbookPort {
  readonly #runs: ExcelRuns;
  /** Whether a run that had been cut short was brought to an end by this port. */
  #repaired = false;

  constructor(page: PageSession = pageSession) {
    this.#runs = new ExcelRuns(page);
  }

  async read(control: JobControl): Promise<WorkbookReading> {
    const reading = await this.#runs.run(control, (session) => readWorkbook(session, this.#runs.page, control));
    return { ...reading, repaired: this.#repaired };
  }

  inventory(): Promise<SheetInventory> {
    return this.#runs.run(unwatched, (session) => readInventory(session, this.#runs.page));
  }

  async settle(answer: RunAnswer | null): Promise<Settlement> {
    const { became, stayed } = await this.#runs.settle(answer);
    this.#repaired ||= became === 'undo' || became === 'finish';
    return { became, stayed };
  }

  async changesIn(sheets: readonly MadeSheet[], control: JobControl, models?: readonly SheetModel[]): Promise<ChangedSheet[]> {
    return sheets.length === 0 ? [] : this.#runs.run(control, (session) => findChanges(session, sheets, control, models && { models }));
  }

  async changesAtAGlance(sheets: readonly MadeSheet[], control: JobControl): Promise<ChangedSheet[]> {
    const newestFirst = [...sheets].sort((a, b) => b.id - a.id);
    return sheets.length === 0
      ? []
      : this.#runs.run(control, (session) => findChanges(session, newestFirst, control, { mostCells: mostCellsAtAGlance }));
  }

  async write(write: MonthWrite, control: JobControl): Promise<WriteSummary> {
    const { writeSheets } = await sheetWriter();
    let marks: readonly number[] | null = null;
    try {
      await this.#runs.runWriting(control, (session) =>
        writeSheets(session, this.#runs.page, { ...write, ours: true }, control, (begun) => {
          marks = begun;
        }),
      );
    } catch (error) {
      await this.#runs
        .endedOtherwise(error, marks, (ours: readonly number[], { names }) => ours.every((mark) => hasMark(names, mark)))
        .catch((fault: unknown) =>
          this.#runs.throwNaming(
            fault,
            write.sheets.flatMap(({ replaces }) => replaces?.name ?? []),
          ),
        );
    }
    return { sheets: write.sheets.map(({ model: { kind, name } }) => ({ kind, name })), syncs: this.#runs.count.syncs };
  }

  async remove(sheets: readonly MadeSheet[], control: JobControl): Promise<WriteSummary> {
    const marks = sheets.map(({ id }) => id);
    try {
      await this.#runs.runWriting(control, (session) => removeSheets(session, this.#runs.page, sheets));
    } catch (error) {
      // The one batch that changes anything was not sent.
      if (error instanceof JobCancelled) throw error;
      await this.#runs.endedOtherwise(error, marks, (ours, { names }) => !ours.some((mark) => hasMark(names, mark)));
    }
    return { sheets: sheets.map(({ kind, name }) => ({ kind, name })), syncs: this.#runs.count.syncs };
  }

  memory(): Promise<WorkbookMemory> {
    return this.#runs.withNames(memoryIn);
  }

  async remember(memory: WorkbookMemory): Promise<void> {
    let version: number | null = null;
    try {
      await this.#runs.run(unwatched, (session) =>
        rememberInWorkbook(session, memory, (begun) => {
          version = begun;
        }),
      );
    } catch (error) {
      await this.#rememberedOtherwise(error, version);
    }
  }

  show(sheet: string, cell: string | null): Promise<boolean> {
    return this.#runs.run(unwatched, (session) => showCell(session, sheet, cell));
  }

  async addSheets(sheets: readonly SheetModel[], control: JobControl, front: 'first' | 'none' = 'first'): Promise<string[]> {
    const dateSystem = await this.#runs.run(unwatched, readDateSystem);
    const named = freeNames(sheets, await this.inventory()).map((sheet) => inDateSystem(sheet, dateSystem));
    const names = named.map(({ name }) => name);
    const { writeSheets } = await sheetWriter();
    let marks: readonly number[] | null = null;
    try {
      await this.#runs.runWriting(control, (session) =>
        writeSheets(
          session,
          this.#runs.page,
          {
            sheets: named.map((model) => ({ model, replaces: null })),
            ledgerSheet: null,
            period: '',
            language: '',
            source: '',
            ours: false,
            front: front === 'first' ? (named[0]?.kind ?? null) : null,
          },
          control,
          (begun) => {
            marks = begun;
          },
        ),
      );
    } catch (error) {
      // Their marks are gone once they are complete; their names were not there before.
      await this.#runs.endedOtherwise(error, marks, (_, { sheets: there }) => names.every((name) => there.includes(name)));
    }
    return names;
  }

  takeBack(sheets: readonly string[]): Promise<void> {
    return this.#runs.run(unwatched, (session) => takeSheetsBack(session, sheets));
  }

  async insertFormula(insertion: FormulaInsertion): Promise<InsertionAnswer> {
    const { insertFormulaAtActiveCell } = await import(/* webpackChunkName: "insert-formula" */ './write/insert-formula');
    return this.#runs
      .run(unwatched, (session) => insertFormulaAtActiveCell(session, insertion))
      .catch((error: unknown) => this.#runs.throwNaming(error, 'active'));
  }

  /** As `endedOtherwise`, for the memory: returns if the version stands in the workbook. */
  async #rememberedOtherwise(error: unknown, version: number | null): Promise<void> {
    if (version === null) throw error;
    const there = await this.#runs.withNames(versionOfMemory).catch(() => {
      throw unsettledBy(error);
    });
    if (there !== version) throw error;
  }
}

function hasMark(names: readonly NameReading[], mark: number): boolean {
  return marksIn(names).some(({ id }) => id === mark);
}
