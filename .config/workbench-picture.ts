import { writeFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';

import { type OpenWorkbench, openWorkbenchRoom } from '../test/workbench/page/open-workbench';
import { palettePng } from './palette-png';

const analysis = '账龄分析 2025-12';
const size = { width: 1440, height: 900 };

/** Takes the workbench's picture: the sample ledger's month just built, its analysis with the chart in the grid, the result in the pane. */
export async function takeWorkbenchPicture(file: string): Promise<void> {
  const room = await openWorkbenchRoom();
  try {
    const workbench = await room.open('zh-CN');
    await workbench.page.setViewportSize(size);
    await buildMonth(workbench);
    await workbench.clickCell(7, 2);
    // From 100 % to 80 %: the whole chart is seen, and customers above it.
    await workbench.page.keyboard.press('Control+-');
    await bringChartIntoSight(workbench.page);
    await writeFile(file, palettePng(await workbench.page.screenshot()));
  } finally {
    await room.close();
  }
}

async function buildMonth({ page, pane, quiet }: OpenWorkbench): Promise<void> {
  await pane.getByText('11,625,789.41').first().waitFor();
  await page.getByRole('button', { name: '本月账龄' }).click();
  await pane.getByText('2025-12 月报已生成').first().waitFor({ state: 'attached' });
  await quiet();
}

/** Scrolls the analysis until the chart stands below the last customers. */
async function bringChartIntoSight(page: Page): Promise<void> {
  const first = await page.evaluate((name) => {
    const sheet = globalThis.workbench?.book.findSheet(name);
    const place = sheet?.features.charts[0]?.place;
    if (!sheet || !place) throw new Error('The analysis has no chart.');
    globalThis.workbench?.host.select(sheet, [{ row: place.row + place.rows, col: 1, rows: 1, cols: 1 }]);
    return place.row;
  }, analysis);
  await page.waitForFunction((row) => Boolean(globalThis.workbench?.placeOf({ row, col: 2, rows: 1, cols: 1 })), first);
  await page.waitForTimeout(SETTLING_MILLISECONDS);
}

/** Scroll bars and tooltips fade. */
const SETTLING_MILLISECONDS = 1500;
