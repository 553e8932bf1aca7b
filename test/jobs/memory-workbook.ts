import type { JobControl, TakenNames, WorkbookPort, WorkbookReading, WriteSummary } from '../../src/jobs/ports';
import type { CellValue, SourceSheet } from '../../src/ledger/source';
import type { SheetModel } from '../../src/reports/sheet-model';

/** A worksheet of plain cells from A1 on. */
export function sheetOf(name: string, values: readonly (readonly CellValue[])[], more: Partial<SourceSheet> = {}): SourceSheet {
  return { name, visible: true, firstRow: 0, firstColumn: 0, values, hiddenRows: [], tables: [], ours: false, ...more };
}

/** A workbook in memory: what is written joins what can be read, marked as ours. */
export class MemoryWorkbook implements WorkbookPort {
  readonly models: SheetModel[] = [];
  sheets: SourceSheet[];

  constructor(sheets: readonly SourceSheet[], private readonly sheetsTooLarge: readonly string[] = []) {
    this.sheets = [...sheets];
  }

  read(control: JobControl): Promise<WorkbookReading> {
    control.throwIfCancelled();
    return Promise.resolve({ workbook: { name: '应收台账', dateSystem: 1900, sheets: this.sheets }, sheetsTooLarge: this.sheetsTooLarge });
  }

  takenNames(): Promise<TakenNames> {
    return Promise.resolve({
      sheets: [...this.sheets.map((sheet) => sheet.name), ...this.sheetsTooLarge],
      tables: [...this.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)), ...this.models.flatMap((model) => model.tables.map((table) => table.name))],
      definedNames: this.models.flatMap((model) => model.definedNames.map(({ name }) => name)),
    });
  }

  write(models: readonly SheetModel[], control: JobControl): Promise<WriteSummary> {
    control.throwIfCancelled();
    this.models.push(...models);
    this.sheets = [...this.sheets, ...models.map((model) => sheetOf(model.name, [], { ours: true }))];
    return Promise.resolve({ sheets: models.map(({ kind, name }) => ({ kind, name })), syncs: 0 });
  }
}
