import { type Area, areaCovers, intersectAreas } from '../../book/area';
import type { BookSheet } from '../../book/book-sheet';
import { apiNotFound, HostError, invalidOperation, itemNotFound, mergedRangeConflict } from '../host-error';
import { cellProperties, rowProperties } from './cell-properties';
import { ConditionalFormatCollection } from './conditional-formats';
import { DataValidationObject } from './data-validation';
import type { HostContext } from './host-context';
import { copyCells, copyLooks, guardFilteredRows } from './range-copy';
import { RangeGeometry } from './range-geometry';
import { pasteArguments, pasteCells, pastedArea } from './range-paste';
import { readHyperlink, writeHyperlink } from './range-hyperlink';
import { RangeFormat } from './range-format';
import { type CellReading, readCells } from './range-reading';
import { RangeView } from './range-view';
import { writeEntries, writeNumberFormats } from './range-writing';
import { NULL_OBJECT, type RichObject } from './rich-object';
import { guardCells, guardSheet } from './sheet-guard';
import { referencedPlace } from './referenced-place';
import { specialAreas } from './special-cells';
import { keepHeadings } from './table-headings';
import { booleanArgument, choiceArgument } from './wire-arguments';

const clearable = {
  All: 'all',
  Contents: 'contents',
  Formats: 'formats',
  Hyperlinks: 'hyperlinks',
  RemoveHyperlinks: 'hyperlinks',
} as const;

/** A rectangle of cells of one worksheet. */
export class RangeObject extends RangeGeometry<RangeObject> {
  override readonly defaultMembers = [
    'Address',
    'CellCount',
    'ColumnCount',
    'ColumnHidden',
    'ColumnIndex',
    'Formulas',
    'Hidden',
    'NumberFormat',
    'RowCount',
    'RowHidden',
    'RowIndex',
    'Text',
    'Values',
    'ValueTypes',
  ];

  constructor(
    private readonly context: HostContext,
    sheet: BookSheet,
    area: Area,
  ) {
    super(sheet, area);
  }

  get Values(): unknown {
    return this.read('values');
  }

  set Values(value: unknown) {
    writeEntries(this.context, this.sheet, this.area, value);
  }

  get Formulas(): unknown {
    return this.read('formulas');
  }

  set Formulas(value: unknown) {
    writeEntries(this.context, this.sheet, this.area, value);
  }

  get NumberFormat(): unknown {
    return this.read('numberFormats');
  }

  set NumberFormat(value: unknown) {
    writeNumberFormats(this.context, this.sheet, this.area, value);
  }

  get Text(): unknown {
    return this.read('texts');
  }

  get ValueTypes(): unknown {
    return this.read('valueTypes');
  }

  /** Null where some rows are hidden and some are not. */
  get RowHidden(): boolean | null {
    return allAlike(this.area.row, this.area.rows, this.sheet.grid.hiddenRows);
  }

  set RowHidden(value: unknown) {
    guardSheet(this.sheet, 'formatRows');
    this.sheet.grid.setRowsHidden(this.area.row, this.area.rows, booleanArgument(value));
  }

  get ColumnHidden(): boolean | null {
    return allAlike(this.area.col, this.area.cols, this.sheet.grid.hiddenColumns);
  }

  set ColumnHidden(value: unknown) {
    guardSheet(this.sheet, 'formatColumns');
    this.sheet.grid.setColumnsHidden(this.area.col, this.area.cols, booleanArgument(value));
  }

  get Hidden(): boolean | null {
    const { RowHidden: rows, ColumnHidden: columns } = this;
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }

  get Hyperlink(): unknown {
    return readHyperlink(this.sheet, this.area);
  }

  set Hyperlink(value: unknown) {
    guardCells(this.sheet, this.area);
    writeHyperlink(this.sheet, this.area, value);
  }

  get Worksheet(): RichObject {
    return this.context.worksheet(this.sheet);
  }

  get Format(): RangeFormat {
    return new RangeFormat({ sheet: this.sheet, areas: [this.area], defaultFont: this.context.book.defaultFont });
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, this.area);
  }

  get DataValidation(): DataValidationObject {
    return new DataValidationObject(this.sheet, this.area);
  }

  /** Of the cells of this range alone: others of the sheet, above and below, don't widen it (Script Lab's sample "Used range"). */
  GetUsedRangeOrNullObject(valuesOnly: unknown): RangeObject | typeof NULL_OBJECT {
    const used = this.sheet.cells.usedArea(valuesOnly === true, this.area);
    return used ? this.at(used) : NULL_OBJECT;
  }

  GetUsedRange(valuesOnly: unknown): RangeObject {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    return used === NULL_OBJECT ? this.GetCell(0, 0) : used;
  }

  Clear(what: unknown): void {
    const cleared = choiceArgument(what ?? 'All', clearable);
    if (cleared === 'formats') guardSheet(this.sheet, 'formatCells');
    else guardCells(this.sheet, this.area);
    if (cleared === 'hyperlinks' || cleared === 'all') {
      const { features } = this.sheet;
      features.hyperlinks = features.hyperlinks.filter(({ row, col }) => !intersectAreas(this.area, { row, col, rows: 1, cols: 1 }));
    }
    if (cleared === 'hyperlinks') return;
    if (cleared === 'contents' && this.sheet.grid.merges.some((merge) => intersectAreas(merge, this.area) && !areaCovers(this.area, merge)))
      throw mergedRangeConflict();
    // Merging is a format of cells: Excel's Clear and ClearFormats take it away (VBA reference of Range.Clear).
    if (cleared !== 'contents') this.sheet.grid.unmerge(this.area);
    this.sheet.cells.clear(this.area, cleared);
    if (cleared !== 'formats') this.context.events.rangeChanged(this.sheet, this.area);
  }

  /** An address without a sheet's name is one of this sheet. */
  CopyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    if (typeof source !== 'string' && !(source instanceof RangeObject)) throw apiNotFound('Range.copyFrom(RangeAreas)');
    const from = typeof source === 'string' ? referencedPlace(this.context.book, source, this.sheet) : source;
    const paste = pasteArguments(copyType, skipBlanks, transpose);
    const to = pastedArea(from.area, this.area, paste);
    const { tables } = this.context.book;
    guardFilteredRows(tables.onSheet(from.sheet), from.sheet, from.area);
    guardFilteredRows(tables.onSheet(this.sheet), this.sheet, to);
    const { what } = paste;
    const isPlain = !paste.skipsBlanks && !paste.isTransposed;
    const isSamePlace = from.area.row === to.row && from.area.col === to.col && from.area.rows === to.rows && from.area.cols === to.cols;
    if (isPlain && isSamePlace && (what === 'formulas' || what === 'formats')) copyCells(from.sheet, this.sheet, to, what);
    else if (isPlain && what === 'formats') copyLooks(from.sheet, from.area, this.sheet, to);
    else pasteCells(from.sheet, from.area, this.sheet, to, paste);
    keepHeadings(tables.onSheet(this.sheet), this.sheet, to);
    this.context.events.rangeChanged(this.sheet, to);
  }

  Merge(across: unknown): void {
    guardSheet(this.sheet);
    if (this.context.book.tables.onSheet(this.sheet).some((table) => intersectAreas(table.area, this.area))) {
      throw invalidOperation("Cells of a table can't be merged.");
    }
    const areas =
      across === true
        ? Array.from({ length: this.area.rows }, (_, row) => ({ ...this.area, row: this.area.row + row, rows: 1 }))
        : [this.area];
    for (const area of areas) {
      keepFirstOnly(this.sheet, area);
      this.sheet.grid.merge(area);
    }
  }

  Unmerge(): void {
    guardSheet(this.sheet);
    this.sheet.grid.unmerge(this.area);
  }

  Select(): void {
    if (this.sheet.visibility !== 'visible') throw invalidOperation();
    this.context.select(this.sheet, [this.area]);
  }

  /** Formulas are calculated before they are read; there is nothing to do at once. */
  Calculate(): void {
    this.context.book.calculation.defer();
  }

  GetVisibleView(): RangeView {
    return new RangeView(this.context.book, this.sheet, this.area);
  }

  GetSpecialCellsOrNullObject(kind: unknown, valueType: unknown): RichObject | typeof NULL_OBJECT {
    const areas = specialAreas(this.sheet, this.area, kind, valueType);
    return areas.length > 0 ? this.context.rangeAreas(this.sheet, areas) : NULL_OBJECT;
  }

  GetSpecialCells(kind: unknown, valueType: unknown): RichObject {
    const found = this.GetSpecialCellsOrNullObject(kind, valueType);
    if (found === NULL_OBJECT) throw itemNotFound();
    return found;
  }

  GetMergedAreasOrNullObject(): RichObject | typeof NULL_OBJECT {
    const merged = this.sheet.grid.merges.filter((merge) => intersectAreas(merge, this.area));
    return merged.length > 0 ? this.context.rangeAreas(this.sheet, merged) : NULL_OBJECT;
  }

  GetRowProperties(asked: unknown): unknown {
    return rowProperties(this.sheet, this.area, asked);
  }

  GetCellProperties(asked: unknown): unknown {
    return cellProperties(this.sheet, this.area, asked);
  }

  /** office.js asks this before it splits a large array into pieces. */
  _ValidateArraySize(rows: unknown, cols: unknown): void {
    if (rows !== this.area.rows || cols !== this.area.cols) {
      throw new HostError(
        'InvalidArgument',
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
  }

  protected override at(area: Area): RangeObject {
    return new RangeObject(this.context, this.sheet, area);
  }

  private read(reading: CellReading): unknown {
    return readCells(this.context.book, this.sheet, this.area, reading);
  }
}

function allAlike(first: number, count: number, hidden: readonly number[]): boolean | null {
  const within = hidden.filter((index) => index >= first && index < first + count).length;
  if (within === 0) return false;
  return within === count ? true : null;
}

/** Merging keeps the value of the first cell and empties the others. */
function keepFirstOnly(sheet: BookSheet, area: Area): void {
  const { row, col, rows, cols } = area;
  if (cols > 1) sheet.cells.clear({ row, col: col + 1, rows: 1, cols: cols - 1 }, 'contents');
  if (rows > 1) sheet.cells.clear({ row: row + 1, col, rows: rows - 1, cols }, 'contents');
}
