import type { CDPSession, Frame, Page } from 'playwright-core';

import { freshBundle, projectRoot } from '../../src/workbench/cli/fresh-bundle';
import { freshPage } from '../../src/workbench/cli/fresh-page';
import { type TextColumn, textTable } from '../../src/workbench/cli/text-table';
import { workbenchFolder } from '../../src/workbench/server/routes';
import { startServer } from '../../src/workbench/server/start-server';
import { openBrowser } from '../support/browser/open-browser';
import { benchInvoices, benchLedger, type LedgerShape } from './bench-ledger';

/** What the page does with a ledger, in this order. */
const steps = ['open', 'first figures', 'build', 'keep'] as const;

interface StepFigures {
  readonly seconds: number;
  /** Of the processor, in the page's process: its main thread, the one for files and those that collect garbage. */
  readonly processorSeconds: number;
  /** Of the tasks of the page's main thread; 0 where each was shorter than 50 ms. */
  readonly longestTaskSeconds: number;
}

/** Milliseconds after which a step is given up. */
const patience = 300_000;

/** Opens ledgers in the workbench's page, waits for the pane's first figures, builds the month and keeps the workbook; prints a table. */
export async function benchPage(shapes: readonly LedgerShape[]): Promise<void> {
  await freshBundle(projectRoot, () => console.log('\nbuilding dist/ …'));
  await freshPage(projectRoot, workbenchFolder, () => console.log('\nbuilding the page …'));
  const server = await startServer({ root: projectRoot });
  const browser = await openBrowser();
  try {
    const lines: string[][] = [];
    for (const shape of shapes) {
      const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1500, height: 900 } });
      const figures = await figuresOf(page, server.url, shape);
      await page.context().close();
      steps.forEach((step, index) =>
        lines.push([
          index === 0 ? shape.rows.toLocaleString('en') : '',
          step,
          ...[figures[index]?.seconds, figures[index]?.processorSeconds, figures[index]?.longestTaskSeconds].map((seconds = NaN) =>
            seconds.toFixed(2),
          ),
        ]),
      );
    }
    const columns: TextColumn[] = [
      { heading: 'rows', align: 'right' },
      { heading: '', align: 'left' },
      { heading: 'seconds', align: 'right' },
      { heading: 'processor', align: 'right' },
      { heading: 'longest task', align: 'right' },
    ];
    console.log('\nThe workbench in Chromium: seconds by the clock, of the processor, and of the longest task of the main thread\n');
    console.log(textTable(columns, lines));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function figuresOf(page: Page, url: string, shape: LedgerShape): Promise<StepFigures[]> {
  page.setDefaultTimeout(patience);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.addInitScript(watchTasks);
  await page.goto(url);
  await untilQuiet(page);
  const file = { name: '台账.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(await benchLedger(shape)) };
  const before = await processorTime(session);
  const reloaded = page.waitForEvent('load');
  await page.locator('input[type=file]').first().setInputFiles(file);
  await reloaded;
  await page.waitForFunction(() => globalThis.workbench !== undefined);
  const opened = await page.evaluate(() => ({ seconds: (globalThis.workbench?.openedAfter ?? 0) / 1000 }));
  const processorSeconds = (await processorTime(session)) - before;
  const open = { ...opened, processorSeconds, longestTaskSeconds: await longestTask(page) };
  const firstFigures = await stepOf({ page, session }, async () => {
    await (await paneOf(page)).getByText(balanceOf(shape)).first().waitFor();
  });
  await untilQuiet(page);
  const build = await stepOf({ page, session }, async () => {
    await page.getByRole('button', { name: '本月账龄' }).click();
    await (await paneOf(page)).getByText('2025-12 月报已生成').first().waitFor({ state: 'attached' });
    await untilQuiet(page);
  });
  const keep = await stepOf({ page, session }, () => page.evaluate(() => globalThis.workbench?.keepNow()));
  return [open, firstFigures, build, keep];
}

/** The page under way, and who tells what it takes. */
interface WatchedPage {
  readonly page: Page;
  readonly session: CDPSession;
}

async function stepOf({ page, session }: WatchedPage, work: () => Promise<unknown>): Promise<StepFigures> {
  await longestTask(page);
  const [begun, before] = [performance.now(), await processorTime(session)];
  await work();
  const seconds = (performance.now() - begun) / 1000;
  return { seconds, processorSeconds: (await processorTime(session)) - before, longestTaskSeconds: await longestTask(page) };
}

/** Seconds of the processor that the page's process has taken so far. */
async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ProcessTime')?.value ?? NaN;
}

const untilQuiet = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => globalThis.workbench !== undefined);
  await page.evaluate(() => globalThis.workbench?.untilQuiet());
};

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#pane')).contentFrame();
  if (!frame) throw new Error('The pane has no page.');
  return frame;
}

declare global {
  /** Milliseconds of the longest task that was seen since somebody asked last. */
  var longestTask: number | undefined;
}

/** Runs in the page. The pane's tasks are on the same thread and are told here, too. */
function watchTasks(): void {
  globalThis.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longestTask = Math.max(globalThis.longestTask ?? 0, duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** Seconds of the longest task up to now; the watch begins anew. Tasks are told a moment after they end. */
const longestTask = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const longest = (globalThis.longestTask ?? 0) / 1000;
    globalThis.longestTask = 0;
    return longest;
  });

/** What is owed of a ledger's invoices, as the pane shows it. */
function balanceOf(shape: LedgerShape): string {
  let cents = 0;
  for (const invoice of benchInvoices(shape)) cents += invoice.cents - (invoice.receipt?.cents ?? 0);
  return (cents / 100).toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
