import { toA1 } from '../book/a1';
import type { Area } from '../book/area';
import type { BookSheet } from '../book/book-sheet';
import type { RichApiEntry } from './protocol/wire';
import { EventId } from './protocol/wire';

/** Where events go: the conversation with an add-in page. */
export interface EventSink {
  fire(eventId: number, data: unknown): boolean;
  fireRichApi(entries: readonly RichApiEntry[]): boolean;
}

const RICH_API_CATEGORY = 65_536;
const ChangeEvent = { dataChanged: 10, activated: 11, added: 13, selectionChanged: 14, deleted: 15, nameChanged: 25 } as const;

/** What office.js calls the target of events of all sheets. */
export const ALL_SHEETS = 'Workbook';

export type WatchedEvent = keyof typeof ChangeEvent;

/** Who did it: an add-in hears of its own doings and the user's alike. */
export type EventCause = 'addIn' | 'user';

/** Collects what happened to the workbook and tells the pages that asked for it, once a batch is over. */
export class EventHub {
  /** Which sheets are watched for what, by their ids or as a whole. */
  private readonly watched: Record<WatchedEvent, Set<string>> = {
    dataChanged: new Set(),
    activated: new Set(),
    added: new Set(),
    selectionChanged: new Set(),
    deleted: new Set(),
    nameChanged: new Set(),
  };
  private readonly sinks = new Set<EventSink>();
  private queue: RichApiEntry[] = [];

  /** `isEnabled` is asked for each event: an add-in can switch its own events off. */
  constructor(private readonly isEnabled: () => boolean) {}

  connect(sink: EventSink): () => void {
    this.sinks.add(sink);
    return () => this.sinks.delete(sink);
  }

  watch(event: WatchedEvent, sheetId: string): void {
    this.watched[event].add(sheetId);
  }

  unwatch(event: WatchedEvent, sheetId: string): void {
    this.watched[event].delete(sheetId);
  }

  rangeChanged(sheet: BookSheet, area: Area, cause: EventCause = 'addIn'): void {
    this.note('dataChanged', sheet, {
      address: toA1(area),
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: sheet.id,
      triggerSource: cause === 'addIn' ? 'ThisLocalAddin' : 'Unknown',
    });
  }

  sheetActivated(sheet: BookSheet): void {
    this.note('activated', sheet, { worksheetId: sheet.id });
  }

  sheetAdded(sheet: BookSheet): void {
    this.note('added', sheet, { source: 'Local', worksheetId: sheet.id });
  }

  sheetDeleted(sheet: Pick<BookSheet, 'id'>): void {
    this.note('deleted', sheet, { source: 'Local', worksheetId: sheet.id });
  }

  sheetRenamed(sheet: BookSheet, nameBefore: string): void {
    this.note('nameChanged', sheet, { nameAfter: sheet.name, nameBefore, source: 'Local', worksheetId: sheet.id });
  }

  selectionChanged(sheet: BookSheet, area: Area): void {
    if (this.isEnabled()) for (const sink of this.sinks) sink.fire(EventId.documentSelection, null);
    this.note('selectionChanged', sheet, { address: toA1(area), worksheetId: sheet.id, isInsideTable: false });
  }

  /** Sends what was collected. */
  flush(): void {
    const entries = this.queue;
    if (entries.length === 0) return;
    this.queue = [];
    for (const sink of this.sinks) sink.fireRichApi(entries);
  }

  private note(event: WatchedEvent, sheet: Pick<BookSheet, 'id'>, payload: object): void {
    if (!this.isEnabled()) return;
    for (const target of [sheet.id, ALL_SHEETS]) {
      if (this.watched[event].has(target))
        this.queue.push([RICH_API_CATEGORY, ChangeEvent[event], target, JSON.stringify(payload), 0, false]);
    }
  }
}
