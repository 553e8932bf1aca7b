import type { Area } from '../book/area';
import type { Book } from '../book/book';
import type { ExcelHost } from '../host/excel-host';
import type { PageWords } from '../words/page-words';
import type { AddInManifest } from './add-in-manifest';
import { type ScreenBox, windowPlace } from './grid-view';
import { type Keeping, keepWhileOpen } from './keep-while-open';
import { keepWorkbook, type KeptWorkbook, setKeptAside } from './kept-workbook';
import { takeKeepingRight } from './keeping-right';
import { onWorkbookChanged } from './on-workbook-changed';
import { firstWorkbook, type FirstWorkbook } from './opened-workbook';
import { loadAddIn, openPageDesk, type PageDesk, type PageDeskOptions } from './page-desk';

export interface StartOptions extends Omit<PageDeskOptions, 'workbook' | 'onPaneMessage'> {
  readonly words: PageWords;
  readonly onManifest: (manifest: AddInManifest) => void;
  /** The add-in takes ribbon commands from now on. */
  readonly onCommandsReady: () => void;
}

export interface StartedDesk {
  readonly desk: PageDesk;
  readonly origin: FirstWorkbook['origin'];
  readonly keeping: Keeping;
  /** Whether another tab has the workbench open: it keeps its workbook, and this one does not. */
  readonly isSecond: boolean;
}

/** A workbook that the page could not be started with; the browser keeps it aside, and the next start goes without it. */
export class WorkbookNotOpened extends Error {
  override readonly name = 'WorkbookNotOpened';

  constructor(
    readonly workbook: KeptWorkbook,
    readonly reason: unknown,
  ) {
    super(`${workbook.name} could not be opened.`);
  }
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
  /** Whether there are changes that the user has in no file yet. */
  readonly isUnsaved: () => boolean;
  /** Where cells of the sheet in front are on the screen, in pixels of the window; null where they are out of sight. */
  readonly placeOf: (area: Area) => ScreenBox | null;
  /** Milliseconds from the page's start until the workbook stood in the grid. */
  readonly openedAfter: number;
}

declare global {
  /** Stands once the workbook is open. */
  var workbench: WorkbenchDoor | undefined;
}

/** Opens the workbook of the last visit, or the sample ledger, and the add-in before it. Throws `WorkbookNotOpened`. */
export async function startDesk({ words, onManifest, onCommandsReady, ...options }: StartOptions): Promise<StartedDesk> {
  const [files, { workbook, origin, hasStorage }, hasRight] = await Promise.all([
    loadAddIn(options.language),
    firstWorkbook(words.sample),
    takeKeepingRight(),
  ]);
  onManifest(files.manifest);
  const desk = await openPageDesk(files, {
    ...options,
    workbook,
    onPaneMessage: ({ takesCommands }) => {
      if (takesCommands) onCommandsReady();
    },
  }).catch(async (reason: unknown) => {
    if (origin !== 'sample' && hasRight) await setKeptAside().catch(() => undefined);
    throw origin === 'sample' ? reason : new WorkbookNotOpened(workbook, reason);
  });
  const keeping = keepWhileOpen(
    {
      book: desk.book,
      save: desk.save,
      onChange: (listener) => onWorkbookChanged(desk, listener),
      isAddInAtWork: () => desk.host.isAddInAtWork,
    },
    { wasUnsaved: workbook.isUnsaved ?? false, keep: hasStorage && hasRight ? keepWorkbook : null },
  );
  globalThis.workbench = {
    book: desk.book,
    host: desk.host,
    save: desk.save,
    untilQuiet: desk.untilQuiet,
    keepNow: keeping.keepNow,
    isUnsaved: keeping.isUnsaved,
    openedAfter: Math.round(performance.now()),
    placeOf: (area) => windowPlace(desk.runtime, desk.book.activeSheet, area),
  };
  return { desk, origin, keeping, isSecond: !hasRight };
}
