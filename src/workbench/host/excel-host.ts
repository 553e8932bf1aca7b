import type { Area } from '../book/area';
import type { Book } from '../book/book';
import type { BookSheet } from '../book/book-sheet';
import type { ApiSetTable, Requirements } from './api-sets/api-set-table';
import { defaultRequirements } from './api-sets/api-set-table';
import { EventHub } from './events';
import type { CalculationMode, HostContext, RuntimeState, Selection } from './objects/host-context';
import { RangeAreas } from './objects/range-areas';
import type { RichObject } from './objects/rich-object';
import { createServices } from './objects/services';
import { WorkbookObject } from './objects/workbook';
import { WorksheetObject } from './objects/worksheet';
import { CellEditing } from './protocol/cell-editing';
import { Dispatcher } from './protocol/dispatcher';
import { FaultPlan } from './protocol/fault-plan';
import { type ChannelRules, RichApiChannel, WEB_PAYLOAD_LIMIT } from './protocol/rich-api-channel';
import { Traffic } from './protocol/traffic';
import { UserReports } from './user-reports';

export interface ExcelHostOptions {
  readonly apiSets: ApiSetTable;
  /** Sets that differ from the defaults, such as `{ ExcelApi: '1.9' }`. */
  readonly requirements?: Requirements;
  /** Today's year, for dates typed without one. */
  readonly thisYear?: () => number;
  /**
   * Milliseconds after the last batch until formulas are calculated that nobody has asked the values of; `Infinity` where nobody looks on.
   */
  readonly calculationDelay?: number;
}

/** An add-in that holds on to objects, but has said nothing for so long, is not at work any more: its page may be gone. */
const LONGEST_SILENCE_IN_MILLISECONDS = 10_000;

/** Answers of a page's custom functions; the scheduler that asks for them is handed in. */
export interface CustomFunctionPort {
  ready(): void;
  results(rows: readonly unknown[]): void;
}

/** Excel as an add-in meets it: a workbook behind the protocol of office.js. */
export class ExcelHost implements HostContext, RuntimeState, ChannelRules {
  readonly requirements: Requirements;
  readonly events = new EventHub(() => this.eventsEnabled);
  /** What the user does in the workbook, to be told by whoever shows it. */
  readonly user = new UserReports(this);
  readonly cellEditing = new CellEditing();
  readonly faults = new FaultPlan();
  readonly traffic = new Traffic();
  readonly channel: RichApiChannel;
  /** Document settings of the common API: key and JSON text. */
  documentSettings: readonly (readonly [string, string])[] = [];
  selection: Selection = { areas: [{ row: 0, col: 0, rows: 1, cols: 1 }] };
  customFunctions: CustomFunctionPort | null = null;

  calculationMode: CalculationMode = 'Automatic';
  eventsEnabled = true;
  startState = 'Inactive';
  payloadLimit = WEB_PAYLOAD_LIMIT;
  /** Whether the workbook is open for reading only: batches that write are refused. */
  isReadOnly = false;
  /** Whether the user is in another workbook's window. */
  isWindowElsewhere = false;

  private readonly dispatcher: Dispatcher;
  private asksForFullCalculation = false;
  private asksForCalculation = false;
  private lastBatch = -Infinity;
  private shownPaneState = 'Visible';
  private readonly selections = new WeakMap<BookSheet, readonly Area[]>();
  private readonly changeListeners = new Set<() => void>();
  private readonly paneListeners = new Set<(state: string) => void>();

  constructor(
    readonly book: Book,
    private readonly options: ExcelHostOptions,
  ) {
    this.requirements = { ...defaultRequirements, ...options.requirements };
    this.dispatcher = new Dispatcher({
      root: new WorkbookObject(this),
      services: createServices(this),
      apiSets: options.apiSets,
      requirements: this.requirements,
      settle: () => this.settle(),
      afterBatch: () => this.afterBatch(),
    });
    this.channel = new RichApiChannel(this.dispatcher, this, this.faults, this.traffic);
  }

  /** Itself: the object model asks its context for the state of the program. */
  get runtime(): RuntimeState {
    return this;
  }

  /** Ranges and other objects that office.js holds on to; none should be left after an Excel.run. */
  get keptReferences(): number {
    return this.dispatcher.keptReferences;
  }

  /** Whether the add-in is in the midst of an Excel.run: office.js holds on to its ranges from one of its batches to the last. */
  get isAddInAtWork(): boolean {
    return this.keptReferences > 0 && performance.now() - this.lastBatch < LONGEST_SILENCE_IN_MILLISECONDS;
  }

  /** Whether the pane is shown, as office.js names it: Visible or Background. The user changes it, and the add-in. */
  get paneState(): string {
    return this.shownPaneState;
  }

  set paneState(state: string) {
    if (state === this.shownPaneState) return;
    this.shownPaneState = state;
    for (const listener of this.paneListeners) listener(state);
  }

  /** Tells when the pane is to be shown or hidden; returns a function that ends it. */
  onPaneState(listener: (state: string) => void): () => void {
    this.paneListeners.add(listener);
    return () => this.paneListeners.delete(listener);
  }

  /** Tells after each batch in which the add-in wrote into the workbook; returns a function that ends it. */
  onDocumentChanged(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  documentChanged(): void {
    for (const listener of this.changeListeners) listener();
  }

  worksheet(sheet: BookSheet): WorksheetObject {
    return new WorksheetObject(this, sheet);
  }

  rangeAreas(sheet: BookSheet, areas: readonly Area[]): RichObject {
    return new RangeAreas(this, sheet, areas);
  }

  /** What a user or an add-in selects; the sheet comes to the front. */
  select(sheet: BookSheet, areas: readonly Area[]): void {
    if (this.book.activeSheet !== sheet) {
      this.book.activateSheet(sheet);
      this.events.sheetActivated(sheet);
    }
    this.selection = { areas };
    this.selections.set(sheet, areas);
    if (areas[0]) this.events.selectionChanged(sheet, areas[0]);
  }

  selectionOn(sheet: BookSheet): readonly Area[] {
    if (sheet === this.book.activeSheet) return this.selection.areas;
    return this.selections.get(sheet) ?? [{ row: 0, col: 0, rows: 1, cols: 1 }];
  }

  forgetReference(referenceId: string): void {
    this.dispatcher.forget(referenceId);
  }

  thisYear(): number {
    return this.options.thisYear?.() ?? new Date().getFullYear();
  }

  requestCalculation(everything: boolean): void {
    this.asksForCalculation = true;
    this.asksForFullCalculation ||= everything;
  }

  customFunctionsReady(): void {
    this.customFunctions?.ready();
  }

  customFunctionResults(rows: readonly unknown[]): void {
    this.customFunctions?.results(rows);
  }

  /** Before computed values are read; null when there is nothing to wait for. */
  private settle(): Promise<void> | null {
    const { calculation } = this.book;
    this.book.followNames();
    if (this.asksForFullCalculation) {
      this.asksForCalculation = this.asksForFullCalculation = false;
      return calculation.recalculateAll();
    }
    if (this.calculationMode === 'Manual' && !this.asksForCalculation) return null;
    this.asksForCalculation = false;
    return calculation.isPending ? calculation.settle() : null;
  }

  private afterBatch(): void {
    this.lastBatch = performance.now();
    this.book.followNames();
    for (const sheet of this.book.sheets) sheet.cells.repaint();
    this.book.calculation.defer(this.options.calculationDelay, () => this.isAddInAtWork);
    this.events.flush();
  }
}
