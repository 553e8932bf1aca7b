import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';

import { Book } from '../../../src/workbench/book/book';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import { freshBundle, projectRoot } from '../../../src/workbench/cli/fresh-bundle';
import { CustomFunctionScheduler } from '../../../src/workbench/custom-functions/custom-function-scheduler';
import { readFunctionsMetadata } from '../../../src/workbench/custom-functions/function-metadata';
import type { Requirements } from '../../../src/workbench/host/api-sets/api-set-table';
import { installedApiSets } from '../../../src/workbench/host/api-sets/installed-api-sets';
import { CustomFunctionCaller } from '../../../src/workbench/host/custom-function-caller';
import { ExcelHost } from '../../../src/workbench/host/excel-host';
import { MessageServer } from '../../../src/workbench/host/protocol/message-server';
import { frameName } from '../../../src/workbench/host/protocol/pane-handshake';
import type { LocalServer } from '../../../src/workbench/server/start-server';
import { giveBackBrowser, takeBrowser } from '../browser/kept-browser.cjs';
import { startKeptServer } from '../browser/kept-server';
import { openBrowser } from '../browser/open-browser';
import { type ReusedContexts, reuseContexts } from '../browser/reused-contexts';
import { hostPage, hostPagePath } from './host-page';
import { type PageWatch, watchPage } from './page-watch';

export interface PaneOptions {
  /** A workbook of the caller's; without one, a new one with a single empty sheet, which closes with the pane. */
  readonly book?: Book;
  /** Puts something into the workbook before the pane is there. */
  readonly prepare?: (book: Book) => void;
  readonly isReadOnly?: boolean;
  readonly requirements?: Requirements;
  /** Excel's display language. */
  readonly locale?: string;
  /** CSS pixels, the scroll bar included. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  /** Whether the page runs out of sight, as Excel starts it for a ribbon command. */
  readonly isHidden?: boolean;
  /** Whether the workbook's formulas can call the add-in's custom functions. */
  readonly functions?: boolean;
  /** Switches the page's security policy off, for scripts that a test brings along. */
  readonly bypassPolicy?: boolean;
  /** Device pixels a CSS pixel, for pictures. */
  readonly scale?: number;
}

/** The built page of the pane in a browser, before a workbook that the test holds. */
export interface OpenPane extends PageWatch {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly frame: Frame;
  readonly book: Book;
  readonly host: ExcelHost;
  readonly server: MessageServer;
  close(): Promise<void>;
}

/** A browser and a server with the add-in as it was built; panes open in it one after the other, or side by side. */
export interface PaneRoom {
  readonly url: string;
  openPane(options?: PaneOptions): Promise<OpenPane>;
  /** Closes the panes that are open still. */
  closePanes(): Promise<void>;
  close(): Promise<void>;
}

let conversations = 0;

/** Builds the add-in if its source has changed, and opens a browser for it, or takes that of the test file before. */
export async function openPaneRoom(): Promise<PaneRoom> {
  const [bundle, kept] = await Promise.all([freshBundle(projectRoot, () => undefined), takeBrowser(openBrowser)]);
  const dist = path.dirname(bundle);
  const server = await startKeptServer(kept, 'pane', { root: projectRoot, addIn: dist, pages: { [hostPagePath]: hostPage } });
  const contexts = reuseContexts(kept, server.url);
  const open = new Set<OpenPane>();
  const closePanes = async (): Promise<void> => {
    await Promise.all([...open].map((pane) => pane.close()));
  };
  return {
    url: server.url,
    openPane: async (options = {}) => {
      const pane = await openPane(contexts, server, dist, options);
      const tracked: OpenPane = {
        ...pane,
        close: async () => {
          if (open.delete(tracked)) await pane.close();
        },
      };
      open.add(tracked);
      return tracked;
    },
    closePanes,
    close: async () => {
      await closePanes();
      await server.close();
      giveBackBrowser();
    },
  };
}

async function openPane(contexts: ReusedContexts, { url }: LocalServer, dist: string, options: PaneOptions): Promise<OpenPane> {
  const { locale = 'zh-CN' } = options;
  const book = options.book ?? new Book(startHeadlessUniver());
  const host = new ExcelHost(book, { apiSets: installedApiSets(), ...(options.requirements && { requirements: options.requirements }) });
  host.isReadOnly = options.isReadOnly ?? false;
  if (options.isHidden === true) host.paneState = 'Background';
  options.prepare?.(book);
  const page = await contexts.openPage(contextOptions(options));
  page.setDefaultTimeout(15_000);
  const watch = await watchPage(page);
  const conversation = { conversationId: `pane-${++conversations}`, controlId: 'ctl1', locale, origin: url };
  const post = (text: string): void => {
    // A page that is closing takes nothing any more.
    page.evaluate((message) => (globalThis as unknown as { deliver(text: string): void }).deliver(message), text).catch(() => undefined);
  };
  const server = new MessageServer(
    { ...conversation, documentUrl: `${url}/${encodeURIComponent(book.name)}`, requirements: host.requirements, post },
    host,
  );
  const disconnect = host.events.connect(server);
  const caller = new CustomFunctionCaller(server);
  host.customFunctions = caller;
  await page.exposeBinding('sendToHost', (_source, text: string) => server.receive(text));
  await page.goto(url + hostPagePath);
  await page.evaluate(
    (args) => (globalThis as unknown as { openPane(...args: unknown[]): void }).openPane(...args),
    [frameName(conversation), '/addin/taskpane.html', options.isHidden === true],
  );
  const element = await page.waitForSelector('iframe', { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The host page has no frame.');
  await page.frameLocator('iframe').locator('#pane').waitFor({ state: 'attached' });
  if (options.functions === true) await scheduleFunctions(book, caller, dist);
  return {
    ...watch,
    page,
    frame,
    pane: page.frameLocator('iframe'),
    book,
    host,
    server,
    close: async () => {
      await book.calculation.settle();
      caller.close();
      disconnect();
      await contexts.giveBack(page);
      if (!options.book) book.dispose();
    },
  };
}

function contextOptions({
  width = 350,
  height = 800,
  colorScheme = 'light',
  forcedColors = false,
  bypassPolicy = false,
  locale = 'zh-CN',
  scale = 1,
}: PaneOptions): BrowserContextOptions {
  return {
    viewport: { width, height },
    colorScheme,
    forcedColors: forcedColors ? 'active' : 'none',
    bypassCSP: bypassPolicy,
    locale,
    deviceScaleFactor: scale,
    // Nothing to wait for while something glides.
    reducedMotion: 'reduce',
  };
}

async function scheduleFunctions(book: Book, caller: CustomFunctionCaller, dist: string): Promise<void> {
  await caller.untilReady(15_000);
  const metadata = readFunctionsMetadata(readFileSync(path.join(dist, 'functions.json'), 'utf8'));
  await new CustomFunctionScheduler(book, caller, { namespace: 'AR', metadata }).recalculateAll();
}
