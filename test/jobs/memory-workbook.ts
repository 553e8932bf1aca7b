import type { ChangedSheet } from '../../src/jobs/ports/changed-sheet';
import type {
  FormulaInsertion,
  InsertionAnswer,
  MonthWrite,
  SheetInventory,
  WorkbookPort,
  WorkbookReading,
  WriteSummary,
} from '../../src/jobs/ports/workbook-port';
import type { JobControl } from '../../src/jobs/ports/job-control';
import type { MadeSheet } from '../../src/jobs/ports/made-sheet';
import type { RunAnswer, RunCutShort, Settlement } from '../../src/jobs/ports/unfinished-run';
import type { CellValue } from '../../src/cells/cell-value';
import type { WorkbookMemory } from '../../src/jobs/month/look-contract';
import type { SourceSheet } from '../../src/cells/source-workbook';
import type { SheetModel } from '../../src/sheets/sheet-model';
import { sourceOfModel } from '../support/source-of-model';

/** A worksheet of plain cells from A1 on. */
export function sheetOf(name: string, values: readonly (readonly CellValue[])[], more: Partial<SourceSheet> = {}): SourceSheet {
  return { name, visible: true, firstRow: 0, firstColumn: 0, values, hiddenRows: [], tables: [], ours: false, ...more };
}

/** A workbook in memory: what is written joins what can be read, marked as ours. */
export class MemoryWorkbook implements WorkbookPort {
  models: SheetModel[] = [];
  made: MadeSheet[] = [];
  sheets: SourceSheet[];
  /** What a user is said to have changed in sheets of ours. */
  changes: ChangedSheet[] = [];
  resizesTables = true;
  dateSystem: 1900 | 1904 = 1900;
  writes: MonthWrite[] = [];
  remembered: WorkbookMemory = { ledgers: [] };
  /** What was brought before the user last. */
  shown: { readonly sheet: string; readonly cell: string | null } | null = null;
  /** What formulas were put into the active cell, `表1!A1`. */
  insertions: FormulaInsertion[] = [];
  /** A run that is said to have been cut short. */
  cutShort: RunCutShort | null = null;
  /** Answers by which one was brought to an end. */
  settlings: (RunAnswer | null)[] = [];
  /** What is said not to have been put back by that. */
  stayed: Settlement['stayed'] = [];
  repaired = false;
  notesLeft = false;
  /** What stands in the way of a formula. */
  inTheWay: { readonly cell: string; readonly value: string } | null = null;

  constructor(
    sheets: readonly SourceSheet[],
    private readonly sheetsTooLarge: readonly string[] = [],
  ) {
    this.sheets = [...sheets];
  }

  read(control: JobControl): Promise<WorkbookReading> {
    control.throwIfCancelled();
    if (this.cutShort) return Promise.reject(this.cutShort);
    return Promise.resolve({
      workbook: { name: '应收台账', dateSystem: this.dateSystem, sheets: this.sheets },
      sheetsTooLarge: this.sheetsTooLarge,
      memory: this.remembered,
      repaired: this.repaired,
      notesLeft: this.notesLeft,
    });
  }

  memory(): Promise<WorkbookMemory> {
    return Promise.resolve(this.remembered);
  }

  remember(memory: WorkbookMemory): Promise<void> {
    const isThere = ({ sheet }: { readonly sheet: string }): boolean => this.sheets.some(({ name }) => name === sheet);
    this.remembered = { ...memory, ledgers: memory.ledgers.filter(isThere) };
    return Promise.resolve();
  }

  show(sheet: string, cell: string | null): Promise<boolean> {
    const isThere = this.sheets.some(({ name }) => name === sheet);
    if (isThere) this.shown = { sheet, cell };
    return Promise.resolve(isThere);
  }

  addSheets(sheets: readonly SheetModel[], control: JobControl): Promise<string[]> {
    control.throwIfCancelled();
    this.sheets.push(...sheets.map(sourceOfModel));
    return Promise.resolve(sheets.map(({ name }) => name));
  }

  takeBack(sheets: readonly string[]): Promise<void> {
    this.sheets = this.sheets.filter(({ name }) => !sheets.includes(name));
    return Promise.resolve();
  }

  insertFormula(insertion: FormulaInsertion): Promise<InsertionAnswer> {
    if (this.inTheWay !== null) return Promise.resolve({ kind: 'inTheWay', ...this.inTheWay });
    this.insertions.push(insertion);
    return Promise.resolve({ kind: 'written', cell: '表1!A1' });
  }

  settle(answer: RunAnswer | null): Promise<Settlement> {
    const { cutShort } = this;
    if (!cutShort) return Promise.resolve({ became: 'nothing', stayed: [] });
    if (!(answer?.run === cutShort.run.id || (answer === null && cutShort.isOwn))) return Promise.reject(cutShort);
    this.cutShort = null;
    this.settlings.push(answer);
    this.repaired = answer?.choice !== 'leave';
    return Promise.resolve({ became: answer?.choice ?? cutShort.run.way, stayed: this.stayed });
  }

  inventory(): Promise<SheetInventory> {
    if (this.cutShort) return Promise.reject(this.cutShort);
    return Promise.resolve({
      sheets: [...this.sheets.map((sheet) => sheet.name), ...this.sheetsTooLarge],
      visibleSheets: this.sheets.filter(({ visible }) => visible).map((sheet) => sheet.name),
      tables: [
        ...this.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)),
        ...this.models.flatMap((model) => model.tables.map((table) => table.name)),
      ],
      definedNames: this.models.flatMap((model) => model.definedNames.map(({ name }) => name)),
      made: this.made,
      resizesTables: this.resizesTables,
    });
  }

  changesIn(sheets: readonly MadeSheet[]): Promise<ChangedSheet[]> {
    return Promise.resolve(this.changes.filter(({ name }) => sheets.some((sheet) => sheet.name === name)));
  }

  changesAtAGlance(sheets: readonly MadeSheet[]): Promise<ChangedSheet[]> {
    return this.changesIn(sheets);
  }

  write(write: MonthWrite, control: JobControl): Promise<WriteSummary> {
    control.throwIfCancelled();
    this.writes.push(write);
    for (const { model, replaces, source = write.source } of write.sheets) {
      if (replaces) this.take([replaces]);
      this.models.push(model);
      this.sheets.push(sheetOf(model.name, [], { ours: true }));
      this.made.push({
        id: this.writes.length * 10 + this.models.length,
        name: model.name,
        kind: model.kind,
        period: write.period,
        language: write.language,
        ledgerSheet: write.ledgerSheet,
        tables: model.tables.map(({ name, area }) => ({ name, area, showTotals: false })),
        charts: [],
        fingerprint: '',
        source,
      });
    }
    return Promise.resolve(summaryOf(write.sheets.map(({ model }) => model)));
  }

  remove(sheets: readonly MadeSheet[], control: JobControl): Promise<WriteSummary> {
    control.throwIfCancelled();
    this.take(sheets);
    return Promise.resolve(summaryOf(sheets));
  }

  private take(sheets: readonly MadeSheet[]): void {
    const isTaken = ({ name }: { readonly name: string }): boolean => sheets.some((sheet) => sheet.name === name);
    this.models = this.models.filter((model) => !isTaken(model));
    this.sheets = this.sheets.filter((sheet) => !isTaken(sheet));
    this.made = this.made.filter((sheet) => !isTaken(sheet));
  }
}

function summaryOf(sheets: readonly { readonly kind: string; readonly name: string }[]): WriteSummary {
  return { sheets: sheets.map(({ kind, name }) => ({ kind, name })), syncs: 0 };
}
