import { eventually } from '../../support/eventually';
import { openWorkbenchRoom, type WorkbenchRoom } from './open-workbench';

let room: WorkbenchRoom;
beforeAll(async () => {
  room = await openWorkbenchRoom();
});
afterEach(() => room.closePages());
afterAll(() => room.close());

const ledger = '应收台账';
/** A column behind the ledger. */
const free = 15;

describe('a function of the add-in, typed into a cell', () => {
  it('is offered with its help, and calculates (R13)', async () => {
    const workbench = await room.open();
    await workbench.goTo(5, free);
    await workbench.begin('=AR.PENALTYP');
    await workbench.page.getByText('有收款的违约金').first().waitFor();
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Escape');
    await workbench.goTo(6, free);
    await workbench.enter('=AR.PENALTY(100000,"2025-01-01","2025-02-15")');
    await eventually(async () => expect(await workbench.values(ledger, [6, free, 1, 1])).toEqual([[1650]]));
    expect(workbench.watch.errors).toEqual([]);
  });

  it('is offered before those whose names begin with its own', async () => {
    const workbench = await room.open();
    await workbench.goTo(5, free);
    await workbench.begin('=AR.PEN');
    await workbench.page.getByText('有收款的违约金').first().waitFor();
    const offered = await workbench.page.locator('li', { hasText: 'AR.PEN' }).allInnerTexts();
    expect(offered.map((text) => /^[A-Z.]+/.exec(text)?.[0])).toEqual([
      'AR.PENALTY',
      'AR.PENALTYCHECK',
      'AR.PENALTYDETAIL',
      'AR.PENALTYPAID',
    ]);
    await workbench.page.keyboard.press('Tab');
    await workbench.page.getByText('AR.PENALTY(').first().waitFor();
  });

  it('says at its cell what is wrong, to the keyboard and to the pointer', async () => {
    const workbench = await room.open();
    const { page } = workbench;
    const sentence = page.getByText('到期日（dueDate）“x”不是可识别的日期');
    await workbench.goTo(6, free);
    await workbench.enter('=AR.PENALTY(100,"x","2025-01-01")');
    await eventually(async () => expect(await workbench.values(ledger, [6, free, 1, 1])).toEqual([['#VALUE!']]));
    expect(await sentence.count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    await sentence.waitFor();
    await page.keyboard.press('ArrowUp');
    await sentence.waitFor({ state: 'detached' });
    const place = await page.evaluate((col) => globalThis.workbench?.placeOf({ row: 6, col, rows: 1, cols: 1 }) ?? null, free);
    if (!place) throw new Error('The cell is out of sight.');
    await page.mouse.move(place.left + 8, place.top + 88);
    await page.mouse.move(place.left + 8, place.top + 8, { steps: 4 });
    await sentence.waitFor();
    await page.mouse.move(place.left + 8, place.top + 88, { steps: 4 });
    await sentence.waitFor({ state: 'detached' });
  });

  it('fills a column from a range, follows the cells it reads, and is undone as one', async () => {
    const workbench = await room.open();
    await workbench.goTo(3, free);
    await workbench.enter('=AR.AGINGCLASS(G4:G7,DATE(2025,12,31))');
    await eventually(async () => expect(await workbench.values(ledger, [3, free, 4, 1])).toEqual([['损失'], ['损失'], ['损失'], ['损失']]));
    await workbench.page.keyboard.press('Control+z');
    await eventually(async () => expect(await workbench.values(ledger, [3, free, 4, 1])).toEqual([[''], [''], [''], ['']]));
    await workbench.page.keyboard.press('Control+y');
    await eventually(async () => expect(await workbench.values(ledger, [3, free, 1, 1])).toEqual([['损失']]));
    await workbench.goTo(3, 6);
    await workbench.enter('2026-01-31');
    await eventually(async () => expect(await workbench.values(ledger, [3, free, 2, 1])).toEqual([['正常'], ['损失']]));
  });

  it('keeps what was typed when the page is loaded again', async () => {
    const workbench = await room.open();
    await workbench.goTo(7, free);
    await workbench.enter('=AR.RMBUPPER(1234.56)');
    await eventually(async () => expect(await workbench.values(ledger, [7, free, 1, 1])).toEqual([['人民币壹仟贰佰叁拾肆元伍角陆分']]));
    await workbench.page.evaluate(() => globalThis.workbench?.keepNow());
    await workbench.reload();
    expect(await workbench.values(ledger, [7, free, 1, 1])).toEqual([['人民币壹仟贰佰叁拾肆元伍角陆分']]);
  });
});

describe('the user’s own work in the grid', () => {
  it('reaches the pane: an amount that is changed shows in the figures', async () => {
    const workbench = await room.open();
    await workbench.pane.getByText('11,625,789.41').first().waitFor();
    await workbench.goTo(9, 7);
    await workbench.enter('226784.66');
    await workbench.pane.getByText('11,625,889.41').first().waitFor();
  });
});
