import { openWorkbenchRoom, type WorkbenchRoom } from './open-workbench';

let room: WorkbenchRoom;
beforeAll(async () => {
  room = await openWorkbenchRoom();
});
afterAll(() => room.close());

describe('the grid', () => {
  it('names a cell by its address although the add-in keeps a hidden name for it', async () => {
    const workbench = await room.open();
    const { page, pane } = workbench;
    await pane.getByText('11,625,789.41').first().waitFor();
    await page.getByRole('button', { name: '本月账龄' }).click();
    await pane.getByText('2025-12 月报已生成').first().waitFor({ state: 'attached' });
    await workbench.quiet();
    expect(
      await page.evaluate(() => globalThis.workbench?.book.names.all.some(({ hidden, formula }) => hidden && formula.endsWith('$A$1'))),
    ).toBe(true);
    await workbench.clickCell(1, 0);
    await workbench.clickCell(0, 0);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.grid input')].some((box) => box instanceof HTMLInputElement && box.value === 'A1'),
    );
    expect(workbench.watch.errors).toEqual([]);
  });
});
