import { type Area, areaCovers, intersectAreas } from '../../book/area';
import type { BookSheet } from '../../book/book-sheet';
import type { BookTable } from '../../book/book-tables';
import { addTotalRow, removeTotalRow, roomForTotalRow } from '../../book/total-row';
import { apiNotFound, filteredRangeConflict, invalidArgument } from '../host-error';
import type { HostContext } from './host-context';
import { KeyedCollection } from './keyed-collection';
import { RangeObject } from './range';
import { rangeArgument, rangeOnSheet } from './range-reference';
import { RichObject } from './rich-object';
import { guardSheet } from './sheet-guard';
import { writeHeaderTexts } from './table-headings';
import { TableColumnCollection, TableRowCollection } from './table-parts';
import { guardWindow } from './window-guard';
import { booleanArgument, textArgument } from './wire-arguments';

/** The tables of the workbook, or of one worksheet. */
export class TableCollection extends KeyedCollection<TableObject> {
  override readonly wireClass = 'TableCollection';

  constructor(
    private readonly context: HostContext,
    private readonly sheet: BookSheet | null,
  ) {
    super();
  }

  override items(): readonly TableObject[] {
    const { tables } = this.context.book;
    return (this.sheet ? tables.onSheet(this.sheet) : tables.all).map((table) => new TableObject(this.context, table));
  }

  Add(address: unknown, hasHeaders: unknown): TableObject {
    const { sheet, area } = rangeArgument(this.context, address, this.sheet ?? undefined);
    if (this.sheet && sheet !== this.sheet) throw invalidArgument();
    guardSheet(sheet);
    // Excel would push the cells down to make room for a header row; nothing of ours needs that.
    if (!booleanArgument(hasHeaders)) throw apiNotFound('TableCollection.add(hasHeaders: false)');
    if (this.context.book.tables.onSheet(sheet).some((table) => intersectAreas(table.area, area))) {
      throw invalidArgument("A table can't overlap another table.");
    }
    const filtered = sheet.features.filter?.area;
    if (filtered && intersectAreas(filtered, area) && !areaCovers(area, filtered)) throw filteredRangeConflict();
    sheet.grid.unmerge(area);
    writeHeaderTexts(sheet, area);
    // A header row alone gets an empty row below it.
    return new TableObject(this.context, this.context.book.tables.add(sheet, area.rows === 1 ? { ...area, rows: 2 } : area));
  }

  protected override find(key: string): TableObject | undefined {
    const table = this.context.book.tables.find(key);
    return table && (!this.sheet || table.sheet === this.sheet) ? new TableObject(this.context, table) : undefined;
  }
}

export class TableObject extends RichObject {
  override readonly wireClass = 'Table';
  override readonly defaultMembers = [
    'Id',
    'Name',
    'ShowBandedColumns',
    'ShowBandedRows',
    'ShowFilterButton',
    'ShowHeaders',
    'ShowTotals',
    'Style',
  ];

  constructor(
    private readonly context: HostContext,
    private readonly table: BookTable,
  ) {
    super();
  }

  get Id(): string {
    return this.table.id;
  }

  get Name(): string {
    return this.table.name;
  }

  set Name(value: unknown) {
    this.context.book.tables.rename(this.table, textArgument(value));
  }

  get Style(): string {
    return this.table.style;
  }

  set Style(value: unknown) {
    const style = textArgument(value);
    if (!/^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/.test(style)) throw invalidArgument();
    this.table.style = style;
  }

  get ShowHeaders(): boolean {
    return true;
  }

  get ShowTotals(): boolean {
    return this.table.showTotals;
  }

  /** Excel moves down what stands below a table; how far is written nowhere, so a total row comes only where nothing does. */
  set ShowTotals(value: unknown) {
    guardSheet(this.table.sheet);
    const { book, events } = this.context;
    if (booleanArgument(value) === this.table.showTotals) return;
    if (this.table.showTotals) {
      events.rangeChanged(this.table.sheet, removeTotalRow(book, this.table));
      return;
    }
    if (this.table.area.cols === 1) throw apiNotFound('Table.showTotals(of one column)');
    const { row, isFree } = roomForTotalRow(book, this.table);
    if (!isFree) throw apiNotFound('Table.showTotals(above other cells)');
    addTotalRow(book, this.table);
    events.rangeChanged(this.table.sheet, row);
  }

  get ShowBandedRows(): boolean {
    return this.table.bandedRows;
  }

  set ShowBandedRows(value: unknown) {
    this.context.book.tables.setBandedRows(this.table, booleanArgument(value));
  }

  get ShowBandedColumns(): boolean {
    return this.table.bandedColumns;
  }

  set ShowBandedColumns(value: unknown) {
    this.table.bandedColumns = booleanArgument(value);
  }

  get ShowFilterButton(): boolean {
    return this.table.showFilter;
  }

  set ShowFilterButton(value: unknown) {
    this.table.showFilter = booleanArgument(value);
  }

  get Worksheet(): RichObject {
    return this.context.worksheet(this.table.sheet);
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.context, this.table);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this.context, this.table);
  }

  GetRange(): RangeObject {
    return this.range(this.table.area);
  }

  GetHeaderRowRange(): RangeObject {
    return this.range({ ...this.table.area, rows: 1 });
  }

  GetDataBodyRange(): RangeObject {
    return this.range(this.context.book.tables.bodyArea(this.table));
  }

  /** The workbook keeps no criteria of a table's filter, only the rows it hides. */
  ClearFilters(): void {
    guardSheet(this.table.sheet, 'autoFilter');
    guardWindow(this.context, 'GeneralException');
    const { row, rows } = this.context.book.tables.bodyArea(this.table);
    if (rows > 0) this.table.sheet.grid.setRowsHidden(row, rows, false);
  }

  Resize(address: unknown): void {
    guardSheet(this.table.sheet);
    const { area } = rangeOnSheet(this.context, address, this.table.sheet);
    // Microsoft, Table.resize: "The new range must overlap with the original table range and the headers … must be in the same row".
    if (area.row !== this.table.area.row || area.rows < 2 || !intersectAreas(area, this.table.area))
      throw invalidArgument('A table keeps its header row and has a row below it.');
    this.context.book.tables.resize(this.table, area);
  }

  Delete(): void {
    guardSheet(this.table.sheet);
    const { sheet, area } = this.table;
    this.context.book.tables.remove(this.table);
    sheet.cells.clear(area);
  }

  ConvertToRange(): RangeObject {
    guardSheet(this.table.sheet);
    this.context.book.tables.turnIntoCells(this.table);
    return this.range(this.table.area);
  }

  private range(area: Area): RangeObject {
    return new RangeObject(this.context, this.table.sheet, area);
  }
}
