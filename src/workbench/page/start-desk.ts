import type { Area } from '../book/area';
import type { Book } from '../book/book';
import type { ExcelHost } from '../host/excel-host';
import type { PageWords } from '../words/page-words';
import type { AddInManifest } from './add-in-manifest';
import { type ScreenBox, windowPlace } from './grid-view';
import { keepWhileOpen } from './keep-while-open';
import { firstWorkbook } from './opened-workbook';
import { loadAddIn, openPageDesk, type PageDesk, type PageDeskOptions } from './page-desk';

export interface StartOptions extends Omit<PageDeskOptions, 'workbook' | 'onPaneMessage'> {
  readonly words: PageWords;
  readonly onManifest: (manifest: AddInManifest) => void;
  /** The add-in takes ribbon commands from now on. */
  readonly onCommandsReady: () => void;
}

export interface StartedDesk {
  readonly desk: PageDesk;
  /** Whether the workbook is the one of the last visit. */
  readonly isKept: boolean;
  /** Keeps a change that waits to be kept. */
  readonly keepNow: () => Promise<void>;
}

/** The open workbook, for scripts and tests that look behind the page. */
export interface WorkbenchDoor {
  readonly book: Book;
  readonly host: ExcelHost;
  /** The workbook as an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
  /** Resolves once the add-in is there and every formula has its value. */
  readonly untilQuiet: () => Promise<void>;
  /** Keeps the workbook for the next visit now, not in a moment. */
  readonly keepNow: () => Promise<void>;
  /** Where cells of the sheet in front are on the screen, in pixels of the window; null where they are out of sight. */
  readonly placeOf: (area: Area) => ScreenBox | null;
  /** Milliseconds from the page's start until the workbook stood in the grid. */
  readonly openedAfter: number;
}

declare global {
  /** Stands once the workbook is open. */
  var workbench: WorkbenchDoor | undefined;
}

/** Opens the workbook of the last visit, or the sample ledger, and the add-in before it. */
export async function startDesk({ words, onManifest, onCommandsReady, ...options }: StartOptions): Promise<StartedDesk> {
  const [files, { workbook, isKept }] = await Promise.all([loadAddIn(options.language), firstWorkbook(words.sample)]);
  onManifest(files.manifest);
  const desk = await openPageDesk(files, {
    ...options, workbook,
    onPaneMessage: ({ takesCommands }) => {
      if (takesCommands) onCommandsReady();
    },
  });
  const keepNow = keepWhileOpen(desk);
  globalThis.workbench = {
    book: desk.book, host: desk.host, save: desk.save, untilQuiet: desk.untilQuiet, keepNow, openedAfter: Math.round(performance.now()),
    placeOf: (area) => windowPlace(desk.runtime, desk.book.activeSheet, area),
  };
  return { desk, isKept, keepNow };
}
