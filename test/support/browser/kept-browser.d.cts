import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A context of a browser and the empty page that keeps its process alive. */
export interface KeptContext {
  readonly context: BrowserContext;
  readonly keeper: Page;
  /** What it was opened for and with. */
  readonly key: string;
}

/** A browser that goes from one test file of a worker to the next. */
export interface KeptBrowser {
  readonly browser: Browser;
  /** Contexts in which nobody is. */
  readonly contexts: KeptContext[];
  /** By server: the port that it had last. A page that has its address again has compiled scripts. */
  readonly ports: Map<string, number>;
}

/** The browser of the worker, opened where there is none. */
export declare function takeBrowser(open: () => Promise<Browser>): Promise<KeptBrowser>;
/** Says that the file that took the browser is through; the last one's browser closes. */
export declare function giveBackBrowser(): void;
