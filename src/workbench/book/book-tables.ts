import { type Area, intersectAreas } from './area';
import { BookError, invalidArgument } from './book-error';
import type { BookSheet } from './book-sheet';
import { engineTable, engineTableId, tableWithTotalRow } from './engine-table';
import { type LineMove, movedArea } from './line-move';
import type { SheetContext } from './sheet-context';
import { columnsAsHeadings, renameColumnInFormula, replaceTableReferences, tableAsCells } from './table-references';
import { engineTableName, replaceTableName } from './table-aliases';

/** What stands in a table's total row, by column. */
export interface TableTotal {
  readonly label: string | null;
  readonly function: string | null;
  readonly formula: string | null;
}

/** A table. What is not readonly may be set freely; the rest changes through BookTables. */
export interface BookTable {
  readonly id: string;
  readonly sheet: BookSheet;
  readonly name: string;
  /** Header row and total row included. */
  readonly area: Area;
  style: string;
  readonly bandedRows: boolean;
  bandedColumns: boolean;
  showFilter: boolean;
  /** Whether the last row of the area is a total row. */
  readonly showTotals: boolean;
  totals: readonly TableTotal[];
}

export type NewTable = Partial<Omit<BookTable, 'id' | 'sheet' | 'area'>>;

type Mutable = { -readonly [K in keyof BookTable]: BookTable[K] };

/** The workbook's tables; their headers are the cells of their first row. */
export class BookTables {
  private readonly tables: Mutable[] = [];
  private sequence = 0;
  /** The headings by which formulas know a table's columns. */
  private readonly known = new WeakMap<BookTable, readonly string[]>();

  constructor(
    private readonly context: Pick<SheetContext, 'mutate'>,
    private readonly sheets: () => readonly BookSheet[],
    private readonly isNameTaken: (name: string) => boolean,
    private readonly forgetFormulas: () => void,
  ) {}

  get all(): readonly BookTable[] {
    return this.tables;
  }

  get names(): readonly string[] {
    return this.tables.map((table) => table.name);
  }

  /** The table of an id, or of a name in any case. */
  find(key: string): BookTable | undefined {
    const name = key.toLowerCase();
    return this.tables.find((table) => table.id === key || table.name.toLowerCase() === name);
  }

  onSheet(sheet: BookSheet): readonly BookTable[] {
    return this.tables.filter((table) => table.sheet === sheet);
  }

  /** A formula, as the engine writes it, with all columns of tables spelled as their headings are. */
  spellColumns(formula: string): string {
    if (!formula.includes('[')) return formula;
    return this.tables.reduce(
      (spelled, table) => columnsAsHeadings(spelled, engineTableName(table.name), this.known.get(table) ?? []),
      formula,
    );
  }

  /** Makes a table of an area whose first row holds the headers. */
  add(sheet: BookSheet, area: Area, options: NewTable = {}): BookTable {
    if (this.onSheet(sheet).some((table) => intersectAreas(table.area, area)))
      throw invalidArgument('A table can’t overlap another table.');
    const name = options.name ?? this.freeName();
    this.checkName(name);
    const table: Mutable = {
      style: 'TableStyleMedium2',
      bandedRows: true,
      bandedColumns: false,
      showFilter: true,
      showTotals: false,
      totals: [],
      ...options,
      id: String(++this.sequence),
      sheet,
      name,
      area,
    };
    this.headersOf(table, true);
    this.tables.push(table);
    this.publish(table);
    return table;
  }

  /** Gives a table another name; the workbook's formulas follow. */
  rename(table: BookTable, name: string): void {
    const own = this.own(table);
    this.checkName(name, own);
    const before = engineTableName(own.name);
    this.unpublish(own);
    own.name = name;
    this.publish(own);
    const after = engineTableName(name);
    if (before !== after)
      for (const sheet of this.sheets()) sheet.cells.rewriteFormulas((formula) => replaceTableName(formula, before, after));
  }

  resize(table: BookTable, area: Area): void {
    const own = this.own(table);
    if (this.onSheet(own.sheet).some((other) => other !== own && intersectAreas(other.area, area)))
      throw invalidArgument('A table can’t overlap another table.');
    this.unpublish(own);
    own.area = area;
    this.publish(own);
  }

  /** Lets the last row of an area be a table's total row, or none: the area is the table's from now on. */
  setTotalRow(table: BookTable, area: Area, totals: readonly TableTotal[] | null): void {
    const own = this.own(table);
    this.unpublish(own);
    own.area = area;
    own.showTotals = totals !== null;
    own.totals = totals ?? [];
    this.publish(own);
  }

  /** Lets every other row be shaded, or none. */
  setBandedRows(table: BookTable, isBanded: boolean): void {
    const own = this.own(table);
    this.unpublish(own);
    own.bandedRows = isBanded;
    this.publish(own);
  }

  /** Takes the table away; its cells stay, and formulas refer to these from now on. */
  turnIntoCells(table: BookTable): void {
    const { sheet, area } = table;
    const body = this.bodyArea(table);
    const parts = {
      all: sheet.address(area, true),
      headings: sheet.address({ ...area, rows: 1 }, true),
      body: sheet.address(body, true),
      columns: new Map(
        this.headers(table).map((heading, index) => [
          heading.toLowerCase(),
          sheet.address({ ...body, col: body.col + index, cols: 1 }, true),
        ]),
      ),
    };
    const name = engineTableName(table.name);
    for (const each of this.sheets()) each.cells.rewriteFormulas((formula) => tableAsCells(formula, name, parts));
    this.remove(table);
  }

  /** Takes the table away; its cells stay, and formulas that refer to it are errors for good. */
  remove(table: BookTable): void {
    const own = this.own(table);
    const name = engineTableName(own.name);
    for (const sheet of this.sheets()) sheet.cells.rewriteFormulas((formula) => replaceTableReferences(formula, name, () => '#REF!'));
    this.unpublish(own);
    this.tables.splice(this.tables.indexOf(own), 1);
  }

  /** The headers: the texts of the first row, `列n` for an empty cell. */
  headers(table: BookTable): string[] {
    return this.headersOf(table, false);
  }

  /** The rows between header and total row; its `rows` is 0 where there are none. */
  bodyArea(table: BookTable): Area {
    return { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 - (table.showTotals ? 1 : 0) };
  }

  /** Lets the tables of a sheet go along when rows or columns come or go; those that went with all their cells are no more. */
  follow(sheet: BookSheet, move: LineMove): void {
    for (const table of [...this.onSheet(sheet)]) {
      const own = this.own(table);
      const area = movedArea(own.area, move);
      if (area) {
        own.area = area;
        this.markTotalRow(own);
      } else this.tables.splice(this.tables.indexOf(own), 1);
    }
    this.forgetFormulas();
  }

  /** Lets structured references follow header cells that were written after their table was made. */
  refresh(sheet: BookSheet, written: Area): void {
    for (const table of this.tables) {
      if (table.sheet !== sheet || !intersectAreas(written, { ...table.area, rows: 1 })) continue;
      const before = this.known.get(table) ?? [];
      this.unpublish(table);
      this.publish(table);
      const after = this.known.get(table) ?? [];
      for (const [index, from] of before.entries()) {
        const to = after[index];
        if (to === undefined || to === from) continue;
        for (const each of this.sheets())
          each.cells.rewriteFormulas((formula) => renameColumnInFormula(formula, engineTableName(table.name), from, to));
      }
    }
  }

  private headersOf(table: BookTable, isStrict: boolean): string[] {
    const { row, col, cols } = table.area;
    const headers = Array.from({ length: cols }, (_, i) => table.sheet.cells.text(row, col + i) || `列${i + 1}`);
    if (isStrict && new Set(headers.map((header) => header.toLowerCase())).size < headers.length)
      throw invalidArgument('The headers of a table must differ.');
    return headers;
  }

  private checkName(name: string, own?: BookTable): void {
    if (!isTableName(name)) throw invalidArgument(`Not a table name: ${name}`);
    const other = this.find(name);
    if ((other && other !== own) || this.isNameTaken(name)) throw new BookError('ItemAlreadyExists', `The name ${name} is taken.`);
  }

  private freeName(): string {
    let number = this.tables.length + 1;
    while (this.find(`Table${number}`) || this.isNameTaken(`Table${number}`)) number++;
    return `Table${number}`;
  }

  private own(table: BookTable): Mutable {
    const own = this.tables.find((candidate) => candidate === table);
    if (!own) throw new BookError('ItemNotFound', 'The table is gone.');
    return own;
  }

  private publish(table: BookTable): void {
    this.forgetFormulas();
    const header = this.headersOf(table, false);
    this.known.set(table, header);
    this.context.mutate('sheet.mutation.add-table', engineTable(table, header));
    this.markTotalRow(table);
  }

  private markTotalRow(table: BookTable): void {
    if (table.showTotals) this.context.mutate('formula.mutation.set-super-table', tableWithTotalRow(table, this.headersOf(table, false)));
  }

  private unpublish(table: BookTable): void {
    this.forgetFormulas();
    this.context.mutate('sheet.mutation.delete-table', { subUnitId: table.sheet.id, tableId: engineTableId(table) });
  }
}

/** Whether Excel lets a table have the name: letters, digits, `_`, `.` and `\\`, no cell's address, at most 255 characters. */
export function isTableName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^(?:[A-Za-z]{1,3}\d+|[RrCc])$/.test(name);
}
