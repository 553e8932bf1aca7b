import { eventually } from '../../support/eventually';
import { frameBarriers } from './frame-barriers';
import { openWorkbenchRoom, type WorkbenchRoom } from './open-workbench';

let room: WorkbenchRoom;
beforeAll(async () => {
  room = await openWorkbenchRoom();
});
afterEach(() => room.closePages());
afterAll(() => room.close());

describe('the workbench', () => {
  it('opens with the sample ledger and the pane that has read it, asks nobody but its own server and complains of nothing', async () => {
    const { page, pane, watch, values } = await room.open();
    expect(await page.title()).toBe('应收管家 · 试用工作台');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('示例台账.xlsx');
    expect(await values('应收台账', [2, 0, 1, 4])).toEqual([['序号', '客户名称', '合同编号', '发票号码']]);
    await pane.getByText('11,625,789.41').first().waitFor();
    await page.getByText('试用工作台：用来体验应收管家插件，不是 Excel').waitFor();
    expect(watch.errors).toEqual([]);
    expect(watch.violations).toEqual([]);
    expect(watch.requests.filter((address) => !/^(?:data|blob):/.test(address) && !address.startsWith(`${room.server.url}/`))).toEqual([]);
    expect(room.server.misses).toEqual([]);
    expect(await page.evaluate(() => globalThis.workbench?.isUnsaved())).toBe(false);
  });

  it('draws the ribbon from the manifest, and the commands work once the add-in takes them', async () => {
    const { page } = await room.open();
    const ribbon = page.getByRole('navigation', { name: '功能区' });
    await eventually(async () => expect(await ribbon.getByRole('button', { disabled: true }).count()).toBe(0));
    expect(await ribbon.getByRole('button').allTextContents()).toEqual([
      '打开面板',
      '本月账龄',
      '风险月报',
      '撤除本月表',
      '插入函数示例 ▾',
    ]);
    const sizes = await ribbon.locator('img').evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(sizes).toEqual([32, 32, 32, 32, 32]);
    await ribbon.getByRole('button', { name: '插入函数示例' }).click();
    expect(await page.getByRole('menuitem').count()).toBe(7);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menuitem').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('Receivables.Example');
  });

  it('speaks the other language after a click, pane, grid and all, and keeps to it', async () => {
    const workbench = await room.open();
    const { page } = workbench;
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('This is not Excel').waitFor();
    await workbench.pane.getByText('Total', { exact: true }).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-US');
    expect(await page.getByRole('navigation', { name: 'Ribbon' }).getByRole('button').allTextContents()).toEqual([
      'Open pane',
      'Month’s aging',
      'Month’s risks',
      'Remove sheets',
      'Insert example ▾',
    ]);
    await workbench.reload();
    await workbench.pane.getByText('Total', { exact: true }).first().waitFor();
  });

  it('has one language: the pane follows the page with the as-of date as it was chosen, the page follows the pane', async () => {
    const workbench = await room.open();
    const { page, pane } = workbench;
    await workbench.quiet();
    await pane.getByRole('button', { name: '更改截止日 2025-12-31' }).click();
    await pane.getByRole('textbox', { name: '截止日期' }).fill('2025-11-30');
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: '生成 2025-11 月报' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await pane.getByRole('button', { name: 'Build the 2025-11 report' }).waitFor();
    await eventually(async () => expect(await page.title()).toBe('Receivables · trial workbench'));
    await page.getByRole('navigation', { name: 'Ribbon' }).getByRole('button', { name: 'Remove sheets' }).waitFor();
    const grid = page.getByRole('main', { name: 'Worksheet' });
    await grid.getByText('Common Functions', { exact: true }).first().waitFor({ state: 'attached' });
    // Font and sheets are named by the user; all else in sight of the grid is English, the number format of the cell selected too.
    await grid.getByText('General', { exact: true }).first().waitFor({ state: 'attached' });
    expect(await grid.getByText('常规', { exact: true }).count()).toBe(0);
    await pane.getByRole('tab', { name: 'Settings' }).click();
    await pane.getByRole('combobox', { name: 'Language' }).selectOption('zh-CN');
    await page.getByText('试用工作台：用来体验应收管家插件，不是 Excel').waitFor();
    await page.getByRole('navigation', { name: '功能区' }).getByRole('button', { name: '撤除本月表' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    expect(workbench.watch.errors).toEqual([]);
  });

  it('closes the pane, and brings it back from the ribbon', async () => {
    const { page, pane } = await room.open();
    const aside = page.getByRole('complementary', { name: '应收管家 任务窗格' });
    await aside.getByRole('button', { name: '关闭应收管家' }).click();
    expect(await aside.count()).toBe(0);
    await page.getByRole('button', { name: '打开面板' }).click();
    await aside.waitFor();
    await pane.getByText('11,625,789.41').first().waitFor();
  });

  it('keeps the workbook of the first tab alone, and says so in a second one', async () => {
    const { page } = await room.open();
    const second = await page.context().newPage();
    await second.goto(room.server.url);
    await second.getByText('试用工作台已在另一个标签页中打开，这里的改动不会保留').waitFor();
    await second.getByRole('button', { name: '示例台账' }).click();
    await second.getByText('请在那里打开工作簿').waitFor();
    await page.close();
    await second.reload();
    await second.waitForFunction(() => globalThis.workbench !== undefined);
    expect(await second.getByText('已在另一个标签页中打开').count()).toBe(0);
  });

  it('says in a dialog what it can’t do', async () => {
    const { page } = await room.open();
    await page.getByRole('button', { name: '说明' }).click();
    const dialog = page.getByRole('dialog', { name: '这是试用工作台，不是 Excel' });
    expect(await dialog.getByRole('listitem').count()).toBeGreaterThan(6);
    expect(await frameBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
  });

  it.each(['zh-CN', 'en-US'] as const)('keeps nobody out of its frame: %s', async (locale) => {
    const { page } = await room.open(locale);
    expect(await frameBarriers(page)).toEqual([]);
  });
});
