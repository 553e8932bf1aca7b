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
