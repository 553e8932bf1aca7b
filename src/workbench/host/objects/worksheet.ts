import { splitReference, tryParseA1 } from '../../book/a1';
import { type Area, MAX_COLS, MAX_ROWS } from '../../book/area';
import type { BookSheet, SheetVisibility } from '../../book/book-sheet';
import { invalidOperation, itemNotFound } from '../host-error';
import { ChartCollection } from './charts';
import { WorksheetFreezePanes } from './freeze-panes';
import type { HostContext } from './host-context';
import { NamedItemCollection } from './named-items';
import { PageLayoutObject } from './page-layout';
import { RangeObject } from './range';
import { AutoFilter } from './sheet-filter';
import { rangeOfFormula, rangeOnSheet } from './range-reference';
import { NULL_OBJECT, RichObject } from './rich-object';
import { guardSheet } from './sheet-guard';
import { TableCollection } from './tables';
import { booleanArgument, choiceArgument, colorArgument, nameOfChoice, textArgument, wholeNumberArgument } from './wire-arguments';
import { guardWindow } from './window-guard';
import { guardStructure, sheetNameArgument } from './workbook-structure';
import { WorksheetCustomPropertyCollection } from './worksheet-custom-properties';
import { WorksheetProtection } from './worksheet-protection';

const visibilities: Readonly<Record<string, SheetVisibility>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' };

export class WorksheetObject extends RichObject {
  override readonly wireClass = 'Worksheet';
  override readonly defaultMembers = ['Id', 'Name', 'Position', 'ShowGridlines', 'TabColor', 'Visibility'];

  constructor(
    private readonly context: HostContext,
    readonly sheet: BookSheet,
  ) {
    super();
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(value: unknown) {
    guardStructure(this.context);
    const before = this.sheet.name;
    this.context.book.renameSheet(this.sheet, sheetNameArgument(value));
    if (this.sheet.name !== before) this.context.events.sheetRenamed(this.sheet, before);
  }

  get Position(): number {
    return this.sheet.position;
  }

  set Position(value: unknown) {
    guardStructure(this.context);
    this.context.book.moveSheet(this.sheet, wholeNumberArgument(value, 0));
  }

  get Visibility(): string {
    return nameOfChoice(visibilities, this.sheet.visibility, 'Visible');
  }

  set Visibility(value: unknown) {
    guardStructure(this.context);
    const visibility = choiceArgument(value, visibilities);
    if (visibility !== 'visible' && this.isLastVisible) throw invalidOperation('A workbook shows at least one sheet.');
    this.sheet.visibility = visibility;
  }

  /** `#RRGGBB`, or empty for none. */
  get TabColor(): string {
    return this.sheet.grid.tabColor ?? '';
  }

  set TabColor(value: unknown) {
    guardStructure(this.context);
    this.sheet.grid.tabColor = value === '' ? null : colorArgument(value);
  }

  get ShowGridlines(): boolean {
    return this.sheet.grid.showsGridlines;
  }

  /** office.js sends this property under another name than it reads it. */
  set Gridlines(value: unknown) {
    guardWindow(this.context, 'GeneralException');
    this.sheet.grid.showsGridlines = booleanArgument(value);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.context, this.sheet);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.context, this.sheet);
  }

  get Names(): NamedItemCollection {
    guardWindow(this.context, 'InvalidSelection');
    return new NamedItemCollection(this.context, this.sheet);
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.context, this.sheet);
  }

  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.context, this.sheet);
  }

  get PageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.context, this.sheet);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.sheet);
  }

  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.sheet);
  }

  /** A range by its address, by a defined name or by a table's name; the whole sheet without one. */
  GetRange(address: unknown): RangeObject {
    if (address === null || address === undefined) return this.range({ row: 0, col: 0, rows: MAX_ROWS, cols: MAX_COLS });
    const text = textArgument(address);
    const { book } = this.context;
    if (tryParseA1(text) === null) {
      const { address: word } = splitReference(text);
      const name = book.names.find(word, this.sheet) ?? book.names.find(word);
      const named = name && rangeOfFormula(this.context, name.formula);
      if (named) return named;
      const table = book.tables.find(word);
      if (table) return new RangeObject(this.context, table.sheet, book.tables.bodyArea(table));
    }
    return rangeOnSheet(this.context, text, this.sheet);
  }

  /** Several ranges, their addresses separated by commas. */
  GetRanges(addresses: unknown): RichObject {
    if (addresses === null || addresses === undefined) return this.context.rangeAreas(this.sheet, [this.GetRange(null).area]);
    const areas = textArgument(addresses)
      .split(',')
      .map((address) => rangeOnSheet(this.context, address.trim(), this.sheet).area);
    return this.context.rangeAreas(this.sheet, areas);
  }

  GetCell(row: unknown, col: unknown): RangeObject {
    return this.range({ row: wholeNumberArgument(row, 0), col: wholeNumberArgument(col, 0), rows: 1, cols: 1 });
  }

  GetRangeByIndexes(row: unknown, col: unknown, rows: unknown, cols: unknown): RangeObject {
    return this.range({
      row: wholeNumberArgument(row, 0),
      col: wholeNumberArgument(col, 0),
      rows: wholeNumberArgument(rows, 1),
      cols: wholeNumberArgument(cols, 1),
    });
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): RangeObject | typeof NULL_OBJECT {
    const used = this.sheet.cells.usedArea(valuesOnly === true);
    return used ? this.range(used) : NULL_OBJECT;
  }

  /** An empty sheet's used range is its first cell. */
  GetUsedRange(valuesOnly: unknown): RangeObject {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    return used === NULL_OBJECT ? this.GetCell(0, 0) : used;
  }

  GetNextOrNullObject(visibleOnly: unknown): RichObject | typeof NULL_OBJECT {
    return this.neighbour(1, visibleOnly);
  }

  GetPreviousOrNullObject(visibleOnly: unknown): RichObject | typeof NULL_OBJECT {
    return this.neighbour(-1, visibleOnly);
  }

  GetNext(visibleOnly: unknown): RichObject {
    return found(this.neighbour(1, visibleOnly));
  }

  GetPrevious(visibleOnly: unknown): RichObject {
    return found(this.neighbour(-1, visibleOnly));
  }

  Activate(): void {
    guardWindow(this.context, 'GeneralException');
    if (this.sheet.visibility !== 'visible') throw invalidOperation("A hidden sheet can't be activated.");
    this.context.select(this.sheet, this.context.selectionOn(this.sheet));
  }

  Delete(): void {
    guardStructure(this.context);
    guardWindow(this.context, 'InvalidSelection');
    if (this.isLastVisible) throw invalidOperation('A workbook keeps at least one visible sheet.');
    if (this.sheet.visibility === 'veryHidden') throw invalidOperation("A very hidden sheet can't be deleted.");
    const wasActive = this.context.book.activeSheet === this.sheet;
    const neighbour = wasActive ? this.visibleNeighbour : null;
    if (neighbour) this.context.select(neighbour, [firstCell]);
    const { id } = this.sheet;
    this.context.book.removeSheet(this.sheet);
    this.context.events.sheetDeleted({ id });
  }

  Calculate(): void {
    guardSheet(this.sheet);
    this.context.runtime.requestCalculation(false);
  }

  _RegisterDataChangedEvent(): void {
    this.context.events.watch('dataChanged', this.sheet.id);
  }

  _UnregisterDataChangedEvent(): void {
    this.context.events.unwatch('dataChanged', this.sheet.id);
  }

  _RegisterSelectionChangedEvent(): void {
    this.context.events.watch('selectionChanged', this.sheet.id);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.context.events.unwatch('selectionChanged', this.sheet.id);
  }

  private range(area: Area): RangeObject {
    return new RangeObject(this.context, this.sheet, area);
  }

  private get isLastVisible(): boolean {
    return this.sheet.visibility === 'visible' && !this.visibleNeighbour;
  }

  private get visibleNeighbour(): BookSheet | null {
    const others = this.context.book.sheets.filter((sheet) => sheet.visibility === 'visible' && sheet !== this.sheet);
    return others.find((sheet) => sheet.position > this.sheet.position) ?? others.at(-1) ?? null;
  }

  private neighbour(step: 1 | -1, visibleOnly: unknown): RichObject | typeof NULL_OBJECT {
    const { sheets } = this.context.book;
    for (let index = this.sheet.position + step; sheets[index]; index += step) {
      const sheet = sheets[index];
      if (sheet && (visibleOnly !== true || sheet.visibility === 'visible')) return this.context.worksheet(sheet);
    }
    return NULL_OBJECT;
  }
}

const firstCell: Area = { row: 0, col: 0, rows: 1, cols: 1 };

function found(sheet: RichObject | typeof NULL_OBJECT): RichObject {
  if (sheet === NULL_OBJECT) throw itemNotFound();
  return sheet;
}
