import type { Frame, Page } from 'playwright-core';

import { freshBundle, projectRoot } from '../../../src/workbench/cli/fresh-bundle';
import { freshPage } from '../../../src/workbench/cli/fresh-page';
import type { WorkbenchDoor } from '../../../src/workbench/page/start-desk';
import { workbenchFolder } from '../../../src/workbench/server/routes';
import type { LocalServer } from '../../../src/workbench/server/start-server';
import { giveBackBrowser, takeBrowser } from '../../support/browser/kept-browser.cjs';
import { startKeptServer } from '../../support/browser/kept-server';
import { openBrowser } from '../../support/browser/open-browser';
import { reuseContexts } from '../../support/browser/reused-contexts';
import { eventually } from '../../support/eventually';
import { type PageWatch, watchPage } from '../../support/pane-desk/page-watch';

declare global {
  var workbench: WorkbenchDoor | undefined;
}

/** The workbench in a browser, as `npm start` opens it. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The page of the add-in, in its frame. */
  readonly pane: Frame;
  readonly watch: PageWatch;
  /** Waits until the add-in is there and every formula has its value. */
  readonly quiet: () => Promise<void>;
  /** The values of cells, row by row, of the sheet of a name. */
  readonly values: (sheetName: string, area: readonly [row: number, col: number, rows: number, cols: number]) => Promise<unknown[][]>;
  /** Clicks a cell of the sheet in front that is in sight. */
  readonly clickCell: (row: number, col: number) => Promise<void>;
  /** Waits until a press of the mouse, wherever it falls, is no second click to the grid. */
  readonly untilNoDoubleClick: () => Promise<void>;
  /**
   * Brings a cell of the sheet in front into sight and clicks it, until it is the selected one; the keyboard is the grid's from then on.
   */
  readonly goTo: (row: number, col: number) => Promise<void>;
  /** Waits until the grid has the keyboard: keys pressed before go nowhere. */
  readonly untilGridHasKeys: () => Promise<void>;
  /** Types the beginning of a text into the selected cell, key by key, and leaves its editor open. */
  readonly begin: (text: string) => Promise<void>;
  /** Types a text into the selected cell, enters it and waits until every formula has its value. */
  readonly enter: (text: string) => Promise<void>;
  /** Loads the page again. */
  readonly reload: () => Promise<void>;
}

export interface WorkbenchRoom {
  readonly server: LocalServer;
  open(locale?: 'zh-CN' | 'en-US'): Promise<OpenWorkbench>;
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** Builds what is stale and starts the server, once a test file; the browser may be that of the file before. */
export async function openWorkbenchRoom(): Promise<WorkbenchRoom> {
  await freshBundle(projectRoot, () => undefined);
  await freshPage(projectRoot, workbenchFolder, () => undefined);
  const kept = await takeBrowser(openBrowser);
  const server = await startKeptServer(kept, 'workbench', { root: projectRoot });
  const contexts = reuseContexts(kept, server.url);
  const open: Page[] = [];
  const closePages = async (): Promise<void> => {
    for (const page of open.splice(0)) await contexts.giveBack(page);
  };
  return {
    server,
    closePages,
    open: async (locale = 'zh-CN') => {
      const page = await contexts.openPage({
        locale,
        viewport: { width: 1500, height: 900 },
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      open.push(page);
      return startPage(page, server.url);
    },
    close: async () => {
      await closePages();
      await server.close();
      giveBackBrowser();
    },
  };
}

/** The grid's 500 and something for a busy machine. */
const DOUBLE_CLICK_IN_MILLISECONDS = 1_000;

async function startPage(page: Page, url: string): Promise<OpenWorkbench> {
  page.setDefaultTimeout(30_000);
  const watch = await watchPage(page);
  const quiet = async (): Promise<void> => {
    await page.waitForFunction(() => globalThis.workbench !== undefined);
    await page.evaluate(() => globalThis.workbench?.untilQuiet());
  };
  await page.goto(url);
  await quiet();
  const paneOf = async (): Promise<Frame> => {
    const frame = await (await page.waitForSelector('#pane')).contentFrame();
    if (!frame) throw new Error('The pane has no page.');
    return frame;
  };
  let lastClick = { cell: '', at: 0 };
  const clickCell: OpenWorkbench['clickCell'] = async (row, col) => {
    const place = await page.evaluate((area) => globalThis.workbench?.placeOf(area) ?? null, { row, col, rows: 1, cols: 1 });
    if (!place) throw new Error('The cell is out of sight.');
    await page.mouse.click(place.left + place.width / 2, place.top + place.height / 2);
    lastClick = { cell: `${row} ${col}`, at: performance.now() };
  };
  const untilNoDoubleClick = async (): Promise<void> => {
    // The grid forgets a click by a timer of the page, which a busy page is late with; a timer of the page that is due after it comes after
    // it.
    const rest = Math.max(0, lastClick.at + DOUBLE_CLICK_IN_MILLISECONDS - performance.now());
    await page.evaluate((delay) => new Promise((resolve) => setTimeout(resolve, delay + 1)), rest);
  };
  const untilGridHasKeys = async (): Promise<void> => {
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-u-comp') === 'editor');
  };
  /** The first key opens the editor, which may lose what follows before it is there. */
  const openEditorBy = async (key: string): Promise<void> => {
    await untilGridHasKeys();
    await page.keyboard.type(key);
    await page.waitForFunction(() => globalThis.workbench?.host.cellEditing.isActive === true);
  };
  let pane = await paneOf();
  return {
    page,
    watch,
    quiet,
    clickCell,
    untilNoDoubleClick,
    untilGridHasKeys,
    get pane() {
      return pane;
    },
    values: (sheetName, [row, col, rows, cols]) =>
      page.evaluate(([name, area]) => globalThis.workbench?.book.findSheet(name)?.cells.values(area) ?? [], [
        sheetName,
        { row, col, rows, cols },
      ] as const),
    goTo: async (row, col) => {
      // The neighbour first: that the cell itself is selected can then only come from the click.
      await page.evaluate(
        ([r, c]) => {
          const door = globalThis.workbench;
          door?.host.select(door.book.activeSheet, [{ row: r + 1, col: c, rows: 1, cols: 1 }]);
        },
        [row, col] as const,
      );
      await eventually(async () => {
        await twoFrames(page);
        // Two clicks on a cell in a short time open it for editing, whatever was typed between them.
        if (lastClick.cell === `${row} ${col}`) await untilNoDoubleClick();
        await clickCell(row, col);
        await eventually(
          async () =>
            expect(await page.evaluate(() => globalThis.workbench?.host.selection.areas)).toEqual([{ row, col, rows: 1, cols: 1 }]),
          4_000,
        );
      });
      await untilGridHasKeys();
    },
    begin: async (text) => {
      const [first = '', ...others] = text;
      await openEditorBy(first);
      await page.keyboard.type(others.join(''), { delay: 20 });
    },
    enter: async (text) => {
      const [first = '', ...others] = text;
      await openEditorBy(first);
      // The rest at once, as an input method does: each key is a dozen renderings of grid and editor.
      await page.keyboard.insertText(others.join(''));
      // Where functions are offered still, the key would take one of them and leave the editor open.
      await twoFrames(page);
      await page.waitForFunction(() => !Array.from(document.querySelectorAll('li')).some(({ textContent }) => /^AR\./.test(textContent)));
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => globalThis.workbench?.host.cellEditing.isActive === false);
      await quiet();
    },
    reload: async () => {
      await page.reload();
      await quiet();
      pane = await paneOf();
    },
  };
}

/** Waits until what was asked of the grid has been drawn. */
const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
