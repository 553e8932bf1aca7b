import { eventually } from '../../support/eventually';
import { type OpenWorkbench, openWorkbenchRoom, type WorkbenchRoom } from './open-workbench';

let room: WorkbenchRoom;
beforeAll(async () => {
  room = await openWorkbenchRoom();
});
afterEach(() => room.closePages());
afterAll(() => room.close());

const region = ({ page }: OpenWorkbench): Promise<string | undefined> =>
  page.evaluate(() => ['title-bar', 'ribbon', 'grid', 'pane'].find((name) => document.activeElement?.closest(`.${name}`)));

async function walk(workbench: OpenWorkbench, key: string, times: number): Promise<(string | undefined)[]> {
  const walked: (string | undefined)[] = [];
  for (let time = 0; time < times; time++) {
    await workbench.page.keyboard.press(key);
    walked.push(await region(workbench));
  }
  return walked;
}

describe('the workbench without a mouse', () => {
  it('leads by F6 from part to part, out of grid and pane too, both ways round', async () => {
    const workbench = await room.open();
    await workbench.pane.getByText('11,625,789.41').first().waitFor();
    expect(await region(workbench)).toBe('grid');
    expect(await walk(workbench, 'F6', 4)).toEqual(['pane', 'title-bar', 'ribbon', 'grid']);
    expect(await walk(workbench, 'Shift+F6', 4)).toEqual(['ribbon', 'title-bar', 'pane', 'grid']);
  });

  it('says in sight, and to a screen reader, how the grid is left', async () => {
    const { page } = await room.open();
    await page.getByText('按 F6 离开表格，到面板和功能区').waitFor();
    expect(await page.getByRole('main').getAttribute('aria-description')).toBe('按 F6 离开表格，到面板和功能区');
  });

  it('leads from a debtor in the pane to its card, into the grid, and back to that debtor (R29)', async () => {
    const workbench = await room.open();
    const { page, pane } = workbench;
    await pane.getByText('11,625,789.41').first().waitFor();
    await page.getByRole('button', { name: '风险月报' }).click();
    await pane.getByText('2025-12 月报已生成').first().waitFor({ state: 'attached' });
    await workbench.quiet();
    const debtor = pane
      .getByRole('list', { name: '欠款最大的 10 户' })
      .getByRole('button', { name: '海南椰屿旅游投资（集团）有限公司', exact: true });
    await debtor.focus();
    await page.keyboard.press('Enter');
    const card = (): Promise<unknown> =>
      page.evaluate(() => {
        const { book, host } = globalThis.workbench ?? {};
        const [area] = host?.selection.areas ?? [];
        return area && book ? [book.activeSheet.name, ...(book.activeSheet.cells.values({ ...area, cols: 2 })[0] ?? [])] : null;
      });
    await eventually(async () => expect(await card()).toEqual(['前十大欠款风险 2025-12', 2, '海南椰屿旅游投资（集团）有限公司']));
    expect(await walk(workbench, 'F6', 3)).toEqual(['title-bar', 'ribbon', 'grid']);
    await page.keyboard.press('ArrowDown');
    await eventually(async () => expect(await card()).toEqual(['前十大欠款风险 2025-12', '', '下一步']));
    expect(await walk(workbench, 'F6', 1)).toEqual(['pane']);
    expect(await debtor.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('builds the month from the ribbon, and goes on in the pane', async () => {
    const workbench = await room.open();
    const { page, pane } = workbench;
    await pane.getByText('11,625,789.41').first().waitFor();
    await page.keyboard.press('Shift+F6');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await pane.getByText('2025-12 月报已生成').first().waitFor({ state: 'attached' });
    expect(await page.evaluate(() => globalThis.workbench?.book.activeSheet.name)).toBe('账龄分析 2025-12');
    expect(await walk(workbench, 'Shift+F6', 2)).toEqual(['title-bar', 'pane']);
    expect(await pane.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });
});
