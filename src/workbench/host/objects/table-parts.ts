import type { Area } from '../../book/area';
import type { BookTable } from '../../book/book-tables';
import { addTableRows, removeTableRow } from '../../book/add-table-rows';
import { filteredRangeConflict, invalidArgument, itemNotFound } from '../host-error';
import type { HostContext } from './host-context';
import { KeyedCollection } from './keyed-collection';
import { RangeObject } from './range';
import { checkSize, writeEntries } from './range-writing';
import { RichCollection, RichObject } from './rich-object';
import { guardSheet } from './sheet-guard';
import { wholeNumberArgument } from './wire-arguments';

/** The columns of a table, found by their 1-based id or their header. */
export class TableColumnCollection extends KeyedCollection<TableColumn> {
  override readonly wireClass = 'TableColumnCollection';

  constructor(
    private readonly context: HostContext,
    private readonly table: BookTable,
  ) {
    super();
  }

  override items(): readonly TableColumn[] {
    return this.context.book.tables.headers(this.table).map((name, index) => new TableColumn(this.context, this.table, name, index));
  }

  protected override find(key: string): TableColumn | undefined {
    const columns = this.items();
    return columns.find((column) => String(column.Id) === key) ?? columns.find((column) => column.Name.toLowerCase() === key.toLowerCase());
  }
}

class TableColumn extends RichObject {
  override readonly wireClass = 'TableColumn';
  override readonly defaultMembers = ['Id', 'Index', 'Name', 'Values'];

  constructor(
    private readonly context: HostContext,
    private readonly table: BookTable,
    private readonly header: string,
    private readonly place: number,
  ) {
    super();
  }

  get Id(): number {
    return this.place + 1;
  }

  get Index(): number {
    return this.place;
  }

  get Name(): string {
    return this.header;
  }

  get Values(): unknown {
    return this.GetRange().Values;
  }

  GetRange(): RangeObject {
    return this.within(this.table.area);
  }

  GetHeaderRowRange(): RangeObject {
    return this.within({ ...this.table.area, rows: 1 });
  }

  GetDataBodyRange(): RangeObject {
    return this.within(this.context.book.tables.bodyArea(this.table));
  }

  private within(area: Area): RangeObject {
    return new RangeObject(this.context, this.table.sheet, { ...area, col: area.col + this.place, cols: 1 });
  }
}

/** The rows of a table between its header and its total row. */
export class TableRowCollection extends RichCollection<TableRow> {
  override readonly wireClass = 'TableRowCollection';
  override readonly defaultMembers = ['Count'];

  constructor(
    private readonly context: HostContext,
    private readonly table: BookTable,
  ) {
    super();
  }

  override get Count(): number {
    return this.context.book.tables.bodyArea(this.table).rows;
  }

  override items(): readonly TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => new TableRow(this.context, this.table, index));
  }

  GetItemAt(index: unknown): TableRow {
    if (wholeNumberArgument(index, 0) >= this.Count) throw itemNotFound();
    return new TableRow(this.context, this.table, Number(index));
  }

  /** Adds rows before the row of an index, or at the end (null, -1). Values are taken as typed; a table's one empty row is filled first. */
  Add(index: unknown, values: unknown): TableRow {
    const { book } = this.context;
    const { sheet } = this.table;
    guardSheet(sheet);
    const body = book.tables.bodyArea(this.table);
    const place = index === null || index === undefined || index === -1 ? body.rows : wholeNumberArgument(index, 0);
    const lines: readonly unknown[] | null = Array.isArray(values) ? values : null;
    const count = lines ? lines.length : 1;
    if (count === 0 || place > body.rows) throw invalidArgument();
    if (lines) checkSize(lines, { ...body, rows: count });
    if (sheet.grid.hiddenRows.some((row) => row >= body.row && row < body.row + body.rows)) throw filteredRangeConflict();
    const isBare = body.rows === 1 && sheet.cells.values(body)[0]?.every((value) => value === '') === true && lines !== null;
    if (isBare && count > 1) addTableRows(book, this.table, 1, count - 1);
    const added = isBare ? { ...body, rows: count } : addTableRows(book, this.table, place, count);
    if (values !== null && values !== undefined) writeEntries(this.context, sheet, added, values);
    return new TableRow(this.context, this.table, added.row - body.row);
  }
}

class TableRow extends RichObject {
  override readonly wireClass = 'TableRow';
  override readonly defaultMembers = ['Index', 'Values'];

  constructor(
    private readonly context: HostContext,
    private readonly table: BookTable,
    private readonly place: number,
  ) {
    super();
  }

  get Index(): number {
    return this.place;
  }

  get Values(): unknown {
    return this.GetRange().Values;
  }

  set Values(value: unknown) {
    this.GetRange().Values = value;
  }

  GetRange(): RangeObject {
    const body = this.context.book.tables.bodyArea(this.table);
    if (this.place >= body.rows) throw itemNotFound();
    return new RangeObject(this.context, this.table.sheet, { ...body, row: body.row + this.place, rows: 1 });
  }

  Delete(): void {
    const { book, events } = this.context;
    const { sheet } = this.table;
    guardSheet(sheet);
    const { area } = this.GetRange();
    removeTableRow(book, this.table, this.place);
    events.rangeChanged(sheet, area);
  }
}
