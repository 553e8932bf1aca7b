import { readFile } from 'node:fs/promises';

import { XlsxFile } from '../../../src/workbench/files/xlsx-file';
import { eventually } from '../../support/eventually';
import { type OpenWorkbench, openWorkbenchRoom, type WorkbenchRoom } from './open-workbench';

let room: WorkbenchRoom;
beforeAll(async () => {
  room = await openWorkbenchRoom();
});
afterEach(() => room.closePages());
afterAll(() => room.close());

const analysis = '账龄分析 2025-12';

const sheetNames = ({ page }: OpenWorkbench): Promise<string[]> =>
  page.evaluate(() => globalThis.workbench?.book.sheets.map(({ name }) => name) ?? []);

async function buildMonth(workbench: OpenWorkbench): Promise<void> {
  await workbench.pane.getByText('11,625,789.41').first().waitFor();
  await workbench.page.getByRole('button', { name: '本月账龄' }).click();
  await workbench.pane.getByText('2025-12 月报已生成').first().waitFor({ state: 'attached' });
  await workbench.quiet();
}

describe('the month in the workbench', () => {
  it('is built by one click on the ribbon, stands in front with its chart, and ties out', async () => {
    const workbench = await room.open();
    await buildMonth(workbench);
    expect(await sheetNames(workbench)).toEqual(['应收台账', '收款明细', '客户资料', '账龄明细 2025-12', analysis]);
    expect(await workbench.values(analysis, [2, 0, 1, 1])).toEqual([['✓ 与台账一致，差额 0.00']]);
    expect(await workbench.values(analysis, [6, 1, 1, 2])).toEqual([['河北岭石水泥制造有限公司', 698024.19]]);
    expect(await workbench.page.evaluate(() => globalThis.workbench?.book.activeSheet.name)).toBe(analysis);
    await workbench.clickCell(10, 2);
    await workbench.page.mouse.wheel(0, 900);
    const chart = workbench.page.getByRole('img', { name: '图表：余额最大的 10 户的账龄构成（截至 2025-12-31）' });
    await chart.waitFor();
    expect(await chart.locator('rect').count()).toBeGreaterThan(20);
    expect(workbench.watch.errors).toEqual([]);
  });

  it('is built by a click that comes as soon as the ribbon takes it, before the script that builds it is there', async () => {
    const { page } = await room.open();
    let click = (): void => undefined;
    const clicked = new Promise<void>((resolve) => {
      click = resolve;
    });
    await page.route('**/addin/taskpane.js', (route) => clicked.then(() => route.continue()));
    await page.reload({ waitUntil: 'commit' });
    await page.waitForFunction(
      () => {
        const button = [...document.querySelectorAll<HTMLButtonElement>('.ribbon button')].find(
          ({ textContent }) => textContent === '本月账龄',
        );
        if (!button || button.disabled) return false;
        button.click();
        return true;
      },
      undefined,
      { polling: 10 },
    );
    click();
    await page.frameLocator('#pane').getByText('2025-12 月报已生成').first().waitFor({ state: 'attached' });
  });

  it('shows the cell behind a problem of the pane', async () => {
    const workbench = await room.open();
    await workbench.pane.getByText('H204').first().click();
    await eventually(async () =>
      expect(
        await workbench.page.evaluate(() => [globalThis.workbench?.book.activeSheet.name, globalThis.workbench?.host.selection.areas]),
      ).toEqual(['应收台账', [{ row: 203, col: 7, rows: 1, cols: 1 }]]),
    );
    expect(
      await workbench.page.evaluate(() => globalThis.workbench?.placeOf({ row: 203, col: 7, rows: 1, cols: 1 }) ?? null),
    ).not.toBeNull();
  });

  it('is saved as a workbook that reads the same, and carries on after the page was loaded again', async () => {
    const workbench = await room.open();
    await buildMonth(workbench);
    const download = workbench.page.waitForEvent('download');
    await workbench.page.getByRole('button', { name: '保存', exact: true }).click();
    const file = await (await download).path();
    const { content } = await new XlsxFile().read(await readFile(file));
    expect(content.sheets.map(({ name }) => name)).toEqual(['应收台账', '收款明细', '客户资料', '账龄明细 2025-12', analysis]);
    expect(content.sheets[4]?.cells.get(6)?.get(9)?.value).toBe(1377283.47);
    expect(content.sheets[4]?.features.charts).toHaveLength(1);
    await workbench.page.evaluate(() => globalThis.workbench?.keepNow());
    await workbench.reload();
    expect(await sheetNames(workbench)).toEqual(['应收台账', '收款明细', '客户资料', '账龄明细 2025-12', analysis]);
    await workbench.page.getByText('已接着上次的工作簿继续。').waitFor();
    expect(await workbench.page.evaluate(() => globalThis.workbench?.book.activeSheet.name)).toBe(analysis);
    expect(workbench.watch.errors).toEqual([]);
  });

  it('prints the sheet in front as a table, with its title rows on every page', async () => {
    const workbench = await room.open();
    await buildMonth(workbench);
    await workbench.page.evaluate(() => {
      window.print = () => undefined;
    });
    await workbench.page.getByRole('button', { name: '打印' }).click();
    const titles = workbench.page.locator('.print thead td');
    await titles.first().waitFor({ state: 'attached' });
    expect(await titles.allTextContents()).toEqual(expect.arrayContaining(['客户', '正常', '余额']));
    expect(await workbench.page.locator('.print style').textContent()).toContain('A4 landscape');
  });
});
