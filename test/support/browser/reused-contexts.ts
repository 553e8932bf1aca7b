import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

import type { KeptBrowser, KeptContext } from './kept-browser.cjs';

/** Pages of one origin, each as if it were the first in its browser. */
export interface ReusedContexts {
  /** A page in a context of these options that nobody else is in; what the origin had kept there is gone. */
  openPage(options: BrowserContextOptions): Promise<Page>;
  /** Closes the pages of a page's context and keeps the context for the next page. */
  giveBack(page: Page): Promise<void>;
}

/** Contexts that are used again: a process that has compiled the scripts of a page opens it in half the time of a new one. */
export function reuseContexts({ browser, contexts: free }: KeptBrowser, origin: string): ReusedContexts {
  const taken = new Map<BrowserContext, KeptContext>();

  const take = async (options: BrowserContextOptions): Promise<KeptContext> => {
    const key = JSON.stringify({ origin, ...options });
    const found = free.findIndex((kept) => kept.key === key);
    return free.splice(found, found < 0 ? 0 : 1)[0] ?? { ...(await openContext(browser, origin, options)), key };
  };

  return {
    openPage: async (options) => {
      const kept = await take(options);
      taken.set(kept.context, kept);
      const page = await kept.context.newPage();
      await forget(page, origin);
      return page;
    },
    giveBack: async (page) => {
      const context = page.context();
      const kept = taken.get(context);
      if (!kept) return;
      taken.delete(context);
      const pages = context.pages().filter((open) => open !== kept.keeper);
      await Promise.all(pages.map((open) => open.close()));
      free.push(kept);
    },
  };
}

async function openContext(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions,
): Promise<{ readonly context: BrowserContext; readonly keeper: Page }> {
  const context = await browser.newContext(options);
  const keeper = await context.newPage();
  // No server is asked: tests look at what it was asked for.
  await keeper.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await keeper.goto(`${origin}/keeper`);
  await keeper.unrouteAll();
  return { context, keeper };
}

/** Takes away what pages of an origin have stored, however it is called. */
async function forget(page: Page, origin: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}
