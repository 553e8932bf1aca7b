import type { Area } from '../book/area';
import type { Book } from '../book/book';
import type { BookSheet } from '../book/book-sheet';
import type { EventHub } from './events';
import type { Selection } from './objects/host-context';

/** The host as far as a user's doings change it. */
export interface ReportedHost {
  readonly book: Book;
  readonly events: EventHub;
  selection: Selection;
  select(sheet: BookSheet, areas: readonly Area[]): void;
}

const firstCell: Area = { row: 0, col: 0, rows: 1, cols: 1 };

/** Takes what a user did in the workbook, after it was done there, and tells the add-in's page as Excel does: at once. */
export class UserReports {
  constructor(private readonly host: ReportedHost) {}

  /** Cells were selected; their sheet is in front. */
  selected(sheet: BookSheet, areas: readonly Area[]): void {
    this.host.select(sheet, areas);
    this.host.events.flush();
  }

  /** Another sheet came to the front with the cells that were selected on it before. Excel tells of no new selection then. */
  activated(sheet: BookSheet, areas: readonly Area[] = [firstCell]): void {
    this.host.book.activateSheet(sheet);
    this.host.selection = { areas };
    this.host.events.sheetActivated(sheet);
    this.host.events.flush();
  }

  edited(sheet: BookSheet, area: Area): void {
    this.host.book.tables.refresh(sheet, area);
    this.host.events.rangeChanged(sheet, area, 'user');
    this.host.events.flush();
  }

  addedSheet(sheet: BookSheet): void {
    this.host.events.sheetAdded(sheet);
    this.host.events.flush();
  }

  deletedSheet(sheetId: string): void {
    this.host.events.sheetDeleted({ id: sheetId });
    this.host.events.flush();
  }

  renamedSheet(sheet: BookSheet, nameBefore: string): void {
    this.host.events.sheetRenamed(sheet, nameBefore);
    this.host.events.flush();
  }
}
