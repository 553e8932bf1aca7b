import { Book } from '../book/book';
import { preparing } from '../book/prepare-content';
import type { UniverRuntime } from '../book/univer-runtime';
import { CustomFunctionScheduler } from '../custom-functions/custom-function-scheduler';
import { type FunctionsMetadata, readFunctionsMetadata } from '../custom-functions/function-metadata';
import type { NotCarried } from '../files/workbook-file';
import type { ApiSetTable } from '../host/api-sets/api-set-table';
import { ExcelHost } from '../host/excel-host';
import type { MessageServer } from '../host/protocol/message-server';
import type { Language } from '../words/workbench-words';
import { type AddInManifest, readManifest } from './add-in-manifest';
import { connectPane, type PaneConnection } from './connect-pane';
import { describeFunctions } from './describe-functions';
import { drawConditionalFormats } from './draw-conditional-formats';
import { readAside, writeAside } from './files-aside';
import { followHost } from './follow-host';
import { hideHiddenNames } from './hide-hidden-names';
import { inTurns } from './in-turns';
import { keepReachedCellsInSight } from './keep-reached-cells-in-sight';
import type { KeptWorkbook } from './kept-workbook';
import { orderOfferedFunctions } from './order-offered-functions';
import { packUndisturbed } from './pack-undisturbed';
import { reportUserEdits } from './report-user-edits';
import { scrollAtTheEdge } from './scroll-at-the-edge';
import { showErrorMessages } from './show-error-messages';
import { sortByPinyin } from './sort-by-pinyin';
import { speakInGrid, startUniverInPage } from './start-univer-in-page';

/** Where the desk stands in the page, and what it opens. */
export interface PageDeskOptions {
  readonly container: HTMLElement;
  /** Where the add-in's page is to stand. */
  readonly panePlace: HTMLElement;
  readonly language: Language;
  readonly workbook: KeptWorkbook;
  /** The page of the add-in has said something. */
  readonly onPaneMessage: (server: MessageServer) => void;
  /** The page of the add-in speaks this language from now on. */
  readonly onPaneLanguage: (language: Language) => void;
}

/** The open workbook with the host before it and the add-in beside it. */
export interface PageDesk {
  readonly book: Book;
  readonly host: ExcelHost;
  readonly runtime: UniverRuntime;
  readonly pane: PaneConnection;
  readonly manifest: AddInManifest;
  /** What the file held and this workbook does not. */
  readonly notCarried: readonly NotCarried[];
  /** Lets the grid and the help with functions speak another language; answers the manifest in it. */
  readonly speak: (language: Language) => Promise<AddInManifest>;
  /** The workbook as an .xlsx file, with every formula calculated. */
  readonly save: () => Promise<Uint8Array>;
  /** Resolves once the add-in is there and every formula has its value. */
  readonly untilQuiet: () => Promise<void>;
}

const LONGEST_START_IN_MILLISECONDS = 30_000;

/** What the page loads of the add-in and of the host, before a workbook is opened. */
export interface AddInFiles {
  readonly manifest: AddInManifest;
  readonly functions: FunctionsMetadata;
  readonly apiSets: ApiSetTable;
}

/** Loads the manifest, and what it names. */
export async function loadAddIn(language: Language): Promise<AddInFiles> {
  const apiSets = loadText('/workbench/api-sets.json').then((text) => JSON.parse(text) as ApiSetTable);
  const manifest = readManifest(new DOMParser().parseFromString(await loadText('/addin/manifest.xml'), 'application/xml'), language);
  const functions = readFunctionsMetadata(await loadText(manifest.functions));
  return { manifest, functions, apiSets: await apiSets };
}

/** Opens a workbook in the grid and lets the add-in's page start before it; the custom functions calculate as soon as it takes calls. */
export async function openPageDesk({ manifest, functions, apiSets }: AddInFiles, options: PageDeskOptions): Promise<PageDesk> {
  const { workbook, language } = options;
  const reading = readAside(workbook.bytes);
  const runtime = startUniverInPage(options.container, language);
  const { content, notCarried } = await reading.catch((error: unknown) => {
    runtime.univer.dispose();
    throw error;
  });
  const prepared = await inTurns(preparing(content, workbook.name));
  const book = new Book(runtime, { name: workbook.name, prepared });
  const host = new ExcelHost(book, { apiSets });
  const pane = connectPane(
    { place: options.panePlace, title: manifest.name, address: manifest.taskpane },
    host,
    language,
    options.onPaneMessage,
    options.onPaneLanguage,
  );
  reportUserEdits(runtime, book, host);
  followHost(runtime, host);
  hideHiddenNames(runtime);
  drawConditionalFormats(runtime, book);
  keepReachedCellsInSight(runtime, book);
  scrollAtTheEdge();
  sortByPinyin(runtime);
  let described = describeFunctions(runtime, manifest.namespace, functions);
  orderOfferedFunctions(runtime);
  let scheduler: CustomFunctionScheduler | null = null;
  showErrorMessages(runtime, (sheetId, row, col) => scheduler?.messages.at(sheetId, row, col) ?? '');
  const calculating = pane.caller.untilReady(LONGEST_START_IN_MILLISECONDS).then(() => {
    scheduler = new CustomFunctionScheduler(book, pane.caller, { namespace: manifest.namespace, metadata: functions });
    return scheduler.recalculateAll();
  });
  const untilQuiet = async (): Promise<void> => {
    await calculating;
    await book.calculation.settle();
  };
  calculating.catch(() => undefined);
  return {
    book,
    host,
    runtime,
    pane,
    manifest,
    notCarried,
    untilQuiet,
    speak: async (other) => {
      const files = await loadAddIn(other);
      described.dispose();
      described = describeFunctions(runtime, manifest.namespace, files.functions);
      speakInGrid(runtime, other);
      return files.manifest;
    },
    save: async () => {
      await book.calculation.settle();
      return writeAside(await packUndisturbed({ runtime, book, host }), { functionNamespaces: [manifest.namespace] });
    },
  };
}

async function loadText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} ${response.status}`);
  return response.text();
}
