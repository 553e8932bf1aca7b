import type { BookSheet } from '../../book/book-sheet';
import { ALL_SHEETS } from '../events';
import { invalidArgument } from '../host-error';
import type { HostContext } from './host-context';
import { KeyedCollection } from './keyed-collection';
import { NULL_OBJECT } from './rich-object';
import { guardWindow } from './window-guard';
import { textArgument } from './wire-arguments';
import { guardStructure, sheetNameArgument } from './workbook-structure';
import { WorksheetObject } from './worksheet';

/** The worksheets of the workbook in their order. */
export class WorksheetCollection extends KeyedCollection<WorksheetObject> {
  override readonly wireClass = 'WorksheetCollection';

  constructor(private readonly context: HostContext) {
    super();
  }

  override items(): readonly WorksheetObject[] {
    return this.context.book.sheets.map((sheet) => this.wrap(sheet));
  }

  Add(name: unknown): WorksheetObject {
    guardStructure(this.context);
    guardWindow(this.context, 'GeneralException');
    const { book } = this.context;
    // Unlike a user's click, this leaves the sheet in front where it is.
    const { activeSheet } = book;
    const added = name === null || name === undefined ? book.addSheet() : book.addSheet(sheetNameArgument(name));
    if (book.activeSheet !== activeSheet) book.activateSheet(activeSheet);
    this.context.events.sheetAdded(added);
    return this.wrap(added);
  }

  GetActiveWorksheet(): WorksheetObject {
    return this.wrap(this.context.book.activeSheet);
  }

  override GetFirst(visibleOnly?: unknown): WorksheetObject {
    return this.end(this.candidates(visibleOnly)[0]);
  }

  GetLast(visibleOnly?: unknown): WorksheetObject {
    return this.end(this.candidates(visibleOnly).at(-1));
  }

  override GetItemOrNullObject(key: unknown): WorksheetObject | typeof NULL_OBJECT {
    return this.find(textArgument(key)) ?? NULL_OBJECT;
  }

  override GetCount(visibleOnly?: unknown): number {
    return this.candidates(visibleOnly).length;
  }

  _RegisterDataChangedEvent(): void {
    this.context.events.watch('dataChanged', ALL_SHEETS);
  }

  _UnregisterDataChangedEvent(): void {
    this.context.events.unwatch('dataChanged', ALL_SHEETS);
  }

  _RegisterSelectionChangedEvent(): void {
    this.context.events.watch('selectionChanged', ALL_SHEETS);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.context.events.unwatch('selectionChanged', ALL_SHEETS);
  }

  _RegisterActivatedEvent(): void {
    this.context.events.watch('activated', ALL_SHEETS);
  }

  _UnregisterActivatedEvent(): void {
    this.context.events.unwatch('activated', ALL_SHEETS);
  }

  _RegisterAddedEvent(): void {
    this.context.events.watch('added', ALL_SHEETS);
  }

  _UnregisterAddedEvent(): void {
    this.context.events.unwatch('added', ALL_SHEETS);
  }

  _RegisterDeletedEvent(): void {
    this.context.events.watch('deleted', ALL_SHEETS);
  }

  _UnregisterDeletedEvent(): void {
    this.context.events.unwatch('deleted', ALL_SHEETS);
  }

  _RegisterEventNameChanged(): void {
    this.context.events.watch('nameChanged', ALL_SHEETS);
  }

  _UnregisterEventNameChanged(): void {
    this.context.events.unwatch('nameChanged', ALL_SHEETS);
  }

  protected override find(key: string): WorksheetObject | undefined {
    const sheet = this.context.book.findSheet(key);
    return sheet && this.wrap(sheet);
  }

  private wrap(sheet: BookSheet): WorksheetObject {
    return new WorksheetObject(this.context, sheet);
  }

  private candidates(visibleOnly: unknown): readonly BookSheet[] {
    return this.context.book.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'visible');
  }

  private end(sheet: BookSheet | undefined): WorksheetObject {
    if (!sheet) throw invalidArgument();
    return this.wrap(sheet);
  }
}
