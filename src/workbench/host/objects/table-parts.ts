import type { Area } from '../../book/area';
import type { BookTable } from '../../book/book-tables';
import { apiNotFound } from '../host-error';
import type { HostContext } from './host-context';
import { KeyedCollection } from './keyed-collection';
import { RangeObject } from './range';
import { RichObject } from './rich-object';

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

/** The rows of a table; only their number can be had. */
export class TableRowCollection extends RichObject {
  override readonly wireClass = 'TableRowCollection';
  override readonly defaultMembers = ['Count'];

  constructor(
    private readonly context: HostContext,
    private readonly table: BookTable,
  ) {
    super();
  }

  get Count(): number {
    return this.context.book.tables.bodyArea(this.table).rows;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(): never {
    throw apiNotFound('TableRowCollection.getItemAt');
  }
}
