import type { Area } from '../../book/area';
import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/book-sheet';
import type { EventHub } from '../events';
import type { RichObject } from './rich-object';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** What the objects of the object model share. */
export interface HostContext {
  readonly book: Book;
  readonly events: EventHub;
  readonly runtime: RuntimeState;
  /** The wire object of a worksheet; objects reach it through here because it reaches all of them. */
  worksheet(sheet: BookSheet): RichObject;
  rangeAreas(sheet: BookSheet, areas: readonly Area[]): RichObject;
  readonly selection: Selection;
  /** What was selected on a sheet when it was last in front; its first cell where it never was. */
  selectionOn(sheet: BookSheet): readonly Area[];
  select(sheet: BookSheet, areas: readonly Area[]): void;
  /** office.js lets go of an object it kept. */
  forgetReference(referenceId: string): void;
  /** The year of dates typed without one. */
  thisYear(): number;
}

export interface Selection {
  readonly areas: readonly Area[];
}

/** The state of the program around the workbook. */
export interface RuntimeState {
  calculationMode: CalculationMode;
  eventsEnabled: boolean;
  /** Whether the user is in another workbook's window. */
  readonly isWindowElsewhere: boolean;
  /** Whether the pane is shown, as office.js names it: Visible or Background. */
  paneState: string;
  startState: string;
  /** `application.calculate`: what is dirty, or every formula. */
  requestCalculation(everything: boolean): void;
  /** Called when the page can take calls of custom functions. */
  customFunctionsReady(): void;
  /** Takes answers of custom functions: `[id, succeeded, value or message, code]`. */
  customFunctionResults(rows: readonly unknown[]): void;
}
