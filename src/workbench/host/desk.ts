import { readFileSync } from 'node:fs';

import type { DOMWindow } from 'jsdom';

import { Book } from '../book/book';
import { startHeadlessUniver } from '../book/start-headless-univer';
import { CustomFunctionScheduler, type SchedulerOptions } from '../custom-functions/custom-function-scheduler';
import { readFunctionsMetadata } from '../custom-functions/function-metadata';
import { installedApiSets } from './api-sets/installed-api-sets';
import type { Requirements } from './api-sets/api-set-table';
import { CustomFunctionCaller } from './custom-function-caller';
import { ExcelHost } from './excel-host';
import { type OfficeStart, openOfficeInNode } from './office-in-node';
import type { SavedFiles } from './page-downloads';
import type { CompileScript } from './page-scripts';
import { MessageServer } from './protocol/message-server';

export interface DeskOptions {
  /** A workbook that is open already; without one, a new one with a single empty sheet, which closes with the desk. */
  readonly book?: Book;
  readonly requirements?: Requirements;
  readonly locale?: string;
  /** Whether the workbook is open for reading only. */
  readonly isReadOnly?: boolean;
  readonly thisYear?: () => number;
  /**
   * Milliseconds after the last batch until formulas are calculated that nobody has asked the values of; `Infinity` where nobody looks on.
   */
  readonly calculationDelay?: number;
  /** How long office.js may take to start. */
  readonly timeoutMs?: number;
  /** How the page learns of its host; by its address unless said otherwise. */
  readonly startBy?: OfficeStart;
  /** Where the host's page and the add-in's come from; `https://localhost` unless said otherwise. */
  readonly origin?: string;
  /** Told the address of the page that office.js asks, over plain http, whether the host is trusted; the answer is yes. */
  readonly onTrustAsked?: (address: string) => void;
  /** Where the add-in's scripts are that its page loads when they are wanted. */
  readonly scriptFolder?: string;
  /** What compiles the scripts of its page; V8 without more unless said otherwise. */
  readonly compile?: CompileScript;
  /** An add-in's custom functions: the workbook's formulas can call them. */
  readonly functions?: DeskFunctions;
}

/** Where custom functions are found, and what formulas call them. */
export interface DeskFunctions extends Omit<SchedulerOptions, 'metadata'> {
  /** The file of the script that associates them. */
  readonly scriptFile: string;
  /** The file of their metadata. */
  readonly metadataFile: string;
}

/** A workbook, the host before it, and an add-in page with Microsoft's office.js in front of both. */
export interface Desk {
  readonly book: Book;
  readonly host: ExcelHost;
  readonly server: MessageServer;
  /** The custom functions of the page, to be called one by one. */
  readonly caller: CustomFunctionCaller;
  /** What calculates the formulas that call them; null without functions. */
  readonly scheduler: CustomFunctionScheduler | null;
  readonly window: DOMWindow;
  /** What `Office.onReady` answered. */
  readonly info: { readonly host: string; readonly platform: string };
  /** The files that the page gave its user. */
  readonly savedFiles: SavedFiles;
  /** Runs a built script, such as an add-in's bundle, in the page. */
  runScript(file: string): void;
  /** A function of a global object of the page, such as an add-in's entry. */
  call(globalName: string, method: string, ...args: readonly unknown[]): unknown;
  close(): Promise<void>;
}

const ORIGIN = 'https://localhost';
let conversations = 0;

/** Opens a desk in Node: about 0.2 s the first time, less afterwards. */
export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const { locale = 'zh-CN', timeoutMs = 15_000, origin = ORIGIN } = options;
  const book = options.book ?? new Book(startHeadlessUniver());
  const host = new ExcelHost(book, {
    apiSets: installedApiSets(),
    ...(options.requirements && { requirements: options.requirements }),
    ...(options.thisYear && { thisYear: options.thisYear }),
    ...(options.calculationDelay !== undefined && { calculationDelay: options.calculationDelay }),
  });
  host.isReadOnly = options.isReadOnly ?? false;
  // office.js caches settings under the conversation's id, so every page gets an id of its own.
  const conversation = { conversationId: `conversation-${++conversations}`, controlId: 'ctl1', locale, origin };
  let post: (text: string) => void = () => undefined;
  const server = new MessageServer(
    {
      ...conversation,
      documentUrl: `${origin}/${encodeURIComponent(book.name)}`,
      requirements: host.requirements,
      post: (text) => post(text),
    },
    host,
  );
  const disconnect = host.events.connect(server);
  const caller = new CustomFunctionCaller(server);
  host.customFunctions = caller;
  const page = await openOfficeInNode({
    ...conversation,
    receive: (text) => server.receive(text),
    connect: (send) => {
      post = send;
    },
    timeoutMs,
    ...(options.scriptFolder !== undefined && { scriptFolder: options.scriptFolder }),
    ...(options.compile && { compile: options.compile }),
    ...(options.startBy && { startBy: options.startBy }),
    ...(options.onTrustAsked && { onTrustAsked: options.onTrustAsked }),
  });
  let scheduler: CustomFunctionScheduler | null = null;
  if (options.functions) {
    const { scriptFile, metadataFile, ...rest } = options.functions;
    page.runScript(scriptFile);
    await caller.untilReady(timeoutMs);
    scheduler = new CustomFunctionScheduler(book, caller, { ...rest, metadata: readFunctionsMetadata(readFileSync(metadataFile, 'utf8')) });
    await scheduler.recalculateAll();
  }
  return {
    book,
    host,
    server,
    caller,
    scheduler,
    window: page.window,
    info: page.info,
    savedFiles: page.savedFiles,
    runScript: (file) => page.runScript(file),
    call: (globalName, method, ...args) => callGlobal(page.window, globalName, method, args),
    close: async () => {
      await book.calculation.settle();
      caller.close();
      disconnect();
      page.close();
      if (!options.book) book.dispose();
    },
  };
}

function callGlobal(window: DOMWindow, globalName: string, method: string, args: readonly unknown[]): unknown {
  const owner: unknown = window[globalName];
  const member: unknown = typeof owner === 'object' && owner !== null ? Reflect.get(owner, method) : undefined;
  if (typeof member !== 'function') throw new Error(`The page has no ${globalName}.${method}`);
  return Reflect.apply(member, owner, args);
}
