import { eventually } from '../../support/eventually';
import { type OpenWorkbench, openWorkbenchRoom, type WorkbenchRoom } from './open-workbench';

let room: WorkbenchRoom;
beforeAll(async () => {
  room = await openWorkbenchRoom();
});
afterEach(() => room.closePages());
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

  it('brings a cell wholly into sight that is reached by the name box or from the pane, between frozen rows and scroll bar', async () => {
    const workbench = await room.open();
    const { page, pane } = workbench;
    for (const [name, row, col] of [
      ['C250', 249, 2],
      ['C60', 59, 2],
      ['Z300', 299, 25],
      ['D61', 60, 3],
      ['C4', 3, 2],
      ['L290', 289, 11],
    ] as const) {
      await goByName(workbench, name);
      await eventually(async () => expect(await selected(workbench)).toEqual([{ row, col, rows: 1, cols: 1 }]));
      await eventually(async () => expect(await hiddenEdges(workbench, row, col)).toEqual([]));
    }
    await pane
      .getByRole('link', { name: 'G31' })
      .or(pane.getByRole('button', { name: 'G31' }))
      .first()
      .click();
    await eventually(async () => expect(await selected(workbench)).toEqual([{ row: 30, col: 6, rows: 1, cols: 1 }]));
    await eventually(async () => expect(await hiddenEdges(workbench, 30, 6)).toEqual([]));
    await goByName(workbench, 'C40');
    for (let step = 0; step < 30; step++) await page.keyboard.press('ArrowDown');
    await eventually(async () => expect(await selected(workbench)).toEqual([{ row: 69, col: 2, rows: 1, cols: 1 }]));
    await eventually(async () => expect(await hiddenEdges(workbench, 69, 2)).toEqual([]));
    expect(workbench.watch.errors).toEqual([]);
  });

  it('keeps several areas that are selected one after the other, and the add-in knows them all', async () => {
    const workbench = await room.open();
    await workbench.goTo(6, 3);
    await workbench.page.keyboard.down('Control');
    await workbench.clickCell(9, 3);
    await workbench.page.keyboard.up('Control');
    const both = [
      { row: 6, col: 3, rows: 1, cols: 1 },
      { row: 9, col: 3, rows: 1, cols: 1 },
    ];
    await eventually(async () => expect(await selected(workbench)).toEqual(both));
    await frames(workbench, 10);
    expect(await selected(workbench)).toEqual(both);
  });

  it('scrolls under a drag only where the pointer has left the cells', async () => {
    const workbench = await room.open();
    const { page } = workbench;
    const { mouse } = page;
    await goByName(workbench, 'P6');
    await eventually(async () => expect(await hiddenEdges(workbench, 5, 15)).toEqual([]));
    const [first, last] = [await placeOf(workbench, 5, 15), await placeOf(workbench, 7, 15)];
    const edge = (await gridBox(workbench)).right;
    await mouse.move(first.left + 9, first.top + 9);
    await mouse.down();
    await mouse.move(edge - 20, last.top + 9, { steps: 4 });
    await frames(workbench, 30);
    expect((await placeOf(workbench, 5, 15)).left).toBe(first.left);
    await mouse.move(edge + 40, last.top + 9, { steps: 4 });
    await eventually(async () => expect((await placeOf(workbench, 5, 15)).left).toBeLessThan(first.left - 200));
    await mouse.up();
    await eventually(async () => expect(await selected(workbench)).toEqual([expect.objectContaining({ row: 5, col: 15, rows: 3 })]));
    expect(workbench.watch.errors).toEqual([]);
  });

  it('sorts Chinese by pinyin, figures and letters before it', async () => {
    const workbench = await room.open();
    const { page } = workbench;
    await workbench.goTo(10, 15);
    for (const text of ['中公司', '阿公司', 'b公司', '12', '北公司', '长公司']) await workbench.enter(text);
    await goByName(workbench, 'P11:P16');
    await eventually(async () => expect(await selected(workbench)).toEqual([{ row: 10, col: 15, rows: 6, cols: 1 }]));
    const place = await placeOf(workbench, 12, 15);
    await page.mouse.click(place.left + 9, place.top + 9, { button: 'right' });
    await page.getByText('排序', { exact: true }).last().hover();
    await page.getByText('当前区域升序', { exact: true }).last().click();
    await eventually(async () =>
      expect(await workbench.values('应收台账', [10, 15, 6, 1])).toEqual([[12], ['b公司'], ['阿公司'], ['北公司'], ['长公司'], ['中公司']]),
    );
  });

  it('shows no key of a word in place of the word', async () => {
    const workbench = await room.open();
    const { page } = workbench;
    expect(await page.getByRole('toolbar', { name: '开始' }).count()).toBe(1);
    await workbench.goTo(6, 15);
    await workbench.begin('=LET(');
    await page.getByText('名称1').first().waitFor();
    expect(await page.getByText(/sheets-formula\.|functionList/).count()).toBe(0);
  });
});

async function goByName({ page, untilGridHasKeys }: OpenWorkbench, name: string): Promise<void> {
  const box = page.locator('[data-u-comp="defined-name"] input');
  await box.click();
  await box.fill(name);
  await page.keyboard.press('Enter');
  await untilGridHasKeys();
}

const selected = ({ page }: OpenWorkbench) => page.evaluate(() => globalThis.workbench?.host.selection.areas);

/** Waits until the grid has drawn itself so many times. */
const frames = ({ page }: OpenWorkbench, count: number): Promise<void> =>
  page.evaluate(async (times) => {
    for (let time = 0; time < times; time++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, count);

async function placeOf({ page }: OpenWorkbench, row: number, col: number) {
  const place = await page.evaluate((area) => globalThis.workbench?.placeOf(area) ?? null, { row, col, rows: 1, cols: 1 });
  if (!place) throw new Error('The cell is out of sight.');
  return place;
}

/** Where the canvas with the cells and their scroll bars is. */
const gridBox = ({ page }: OpenWorkbench): Promise<DOMRect> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('.grid canvas')]
        .map((canvas) => canvas.getBoundingClientRect())
        .reduce((tallest, box) => (box.height > tallest.height ? box : tallest))
        .toJSON() as DOMRect,
  );

/** The edges of a cell that are covered: by the frozen rows 1 to 3 and columns A and B of the sample ledger, or by the scroll bars. */
async function hiddenEdges(workbench: OpenWorkbench, row: number, col: number): Promise<string[]> {
  const frozen = await placeOf(workbench, 2, 1);
  const cell = await placeOf(workbench, row, col);
  const grid = await gridBox(workbench);
  return [
    ...(cell.left < frozen.left + frozen.width - 1 ? ['left'] : []),
    ...(cell.top < frozen.top + frozen.height - 1 ? ['top'] : []),
    ...(cell.left + cell.width > grid.x + grid.width - 10 ? ['right'] : []),
    ...(cell.top + cell.height > grid.y + grid.height - 10 ? ['bottom'] : []),
  ];
}
