import type { CellValue } from '../../src/cells/cell-value';
import type { JobControl } from '../../src/jobs/ports/job-control';
import type {
  ChangedTable,
  NewCell,
  NewTable,
  NewValue,
  ProtectionAnswer,
  TableChange,
  TablesPort,
} from '../../src/jobs/ports/tables-port';
import { WorkbookRefused, type WorkbookRefusal } from '../../src/jobs/ports/workbook-refusal';
import { sourceOfModel } from '../support/source-of-model';
import { sheetOf, type MemoryWorkbook } from './memory-workbook';

/** Tables in a workbook in memory, whose sheets begin at A1: what is written can be read, and a row that is another one is refused. */
export class MemoryTables implements TablesPort {
  /** What was asked for, refused or not. */
  readonly asked: (readonly TableChange[])[] = [];
  readonly made: NewTable[] = [];
  /** What every change is refused with. */
  refusal: WorkbookRefusal | null = null;

  /** The protected sheets. */
  readonly passwords = new Map<string, string>();

  /** With what nothing can be fetched that tables are written by; null: all is there. */
  offline: Error | null = null;

  constructor(private readonly workbook: MemoryWorkbook) {}

  prepare(): Promise<void> {
    return this.offline === null ? Promise.resolve() : Promise.reject(this.offline);
  }

  change(changes: readonly TableChange[], control: JobControl): Promise<readonly ChangedTable[]> {
    control.throwIfCancelled();
    this.asked.push(changes);
    const refusal = this.refusal ?? changes.map((change) => this.refusalOf(change)).find((one) => one !== null);
    if (refusal) return Promise.reject(new WorkbookRefused(refusal));
    return Promise.resolve(changes.map((change) => this.carryOut(change)));
  }

  make(
    tables: readonly NewTable[],
    control: JobControl,
    { before = [] }: Parameters<TablesPort['make']>[2] = {},
  ): Promise<readonly string[]> {
    control.throwIfCancelled();
    this.workbook.sheets.push(...before.map(sourceOfModel));
    for (const table of tables) {
      this.made.push(table);
      const rows = table.rows.map((row) => row.map((value) => (value === null ? '' : valueOf(value))));
      this.workbook.sheets.push(sheetOf(table.sheetName, [table.columns.map(({ heading }) => heading), ...rows]));
    }
    return Promise.resolve([...before.map(({ name }) => name), ...tables.map(({ sheetName }) => sheetName)]);
  }

  setProtection(sheets: readonly string[], password: string, protect: boolean, control: JobControl): Promise<ProtectionAnswer> {
    control.throwIfCancelled();
    const asked = sheets.filter((sheet) => this.passwords.has(sheet) !== protect);
    const other = protect ? undefined : asked.find((sheet) => this.passwords.get(sheet) !== password);
    if (other !== undefined) return Promise.resolve({ kind: 'badPassword', sheet: other });
    for (const sheet of asked) {
      if (protect) this.passwords.set(sheet, password);
      else this.passwords.delete(sheet);
    }
    return Promise.resolve({ kind: 'set', changed: asked });
  }

  private refusalOf({ sheet: sheetName, headingRow, headings, changedRows }: TableChange): WorkbookRefusal | null {
    const values = this.workbook.sheets.find(({ name }) => name === sheetName)?.values;
    if (!values) return { kind: 'tableChanged', sheetName, cell: null };
    const isOther = [{ row: headingRow, asRead: headings }, ...changedRows].some(({ row, asRead }) =>
      asRead.some(({ column, value }) => (values[row]?.[column] ?? '') !== value),
    );
    return isOther ? { kind: 'tableChanged', sheetName, cell: null } : null;
  }

  private carryOut({ sheet: sheetName, lastRow, changedRows, newRows }: TableChange): ChangedTable {
    const index = this.workbook.sheets.findIndex(({ name }) => name === sheetName);
    const sheet = this.workbook.sheets[index];
    if (!sheet) return { newRows: [] };
    const values = sheet.values.map((row) => [...row]);
    const write = (row: number, cells: readonly NewCell[]): void => {
      const line: CellValue[] = [...(values[row] ?? [])];
      for (const { column, value } of cells) {
        while (line.length <= column) line.push('');
        line[column] = valueOf(value);
      }
      values[row] = line;
    };
    for (const { row, cells } of changedRows) write(row, cells);
    newRows.forEach((cells, at) => {
      write(lastRow + 1 + at, cells);
    });
    this.workbook.sheets[index] = { ...sheet, values };
    return { newRows: newRows.map((_, at) => lastRow + 1 + at) };
  }
}

function valueOf(value: NewValue): CellValue {
  return typeof value === 'object' ? value.date : value;
}
