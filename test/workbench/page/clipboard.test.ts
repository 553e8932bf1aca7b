import { eventually } from '../../support/eventually';
import { type OpenWorkbench, openWorkbenchRoom, type WorkbenchRoom } from './open-workbench';

let room: WorkbenchRoom;
beforeAll(async () => {
  room = await openWorkbenchRoom();
});
afterEach(() => room.closePages());
afterAll(() => room.close());

const ledger = '应收台账';
/** A column behind the ledger. */
const free = 15;
/** A row below the ledger. */
const below = 320;

const clipboard = ({ page }: OpenWorkbench): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/**
 * Brings the pointer over the handle of a selected cell, until the grid says by its crosshair that it would take it; gives the cell's
 * place.
 */
const hoverHandle = (
  { page }: OpenWorkbench,
  row: number,
  col: number,
): Promise<{ left: number; top: number; width: number; height: number }> =>
  eventually(async () => {
    const place = await page.evaluate((area) => globalThis.workbench?.placeOf(area) ?? null, { row, col, rows: 1, cols: 1 });
    if (!place) throw new Error('The cell is out of sight.');
    await page.mouse.move(place.left + place.width / 2, place.top + place.height / 2);
    await page.mouse.move(place.left + place.width - 1, place.top + place.height - 1);
    const cursors = await page.evaluate(() => [...document.querySelectorAll('canvas')].map(({ style }) => style.cursor));
    expect(cursors).toContain('crosshair');
    return place;
  });

describe('the clipboard', () => {
  it('copies, pastes and cuts cells by keyboard, and undoes it', async () => {
    const workbench = await room.open();
    const { page } = workbench;
    await workbench.goTo(5, 7);
    await page.keyboard.press('Control+c');
    await eventually(async () => expect(await clipboard(workbench)).toBe('307,702.97'));
    await workbench.goTo(5, free);
    await page.keyboard.press('Control+v');
    await eventually(async () => expect(await workbench.values(ledger, [5, free, 1, 1])).toEqual([[307702.97]]));
    await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
    await page.keyboard.press('Control+x');
    await eventually(async () => expect(await clipboard(workbench)).toBe('307,702.97'));
    await workbench.goTo(8, free);
    await page.keyboard.press('Control+v');
    await eventually(async () => expect(await workbench.values(ledger, [5, free, 4, 1])).toEqual([[''], [''], [''], [307702.97]]));
    await page.keyboard.press('Control+z');
    await eventually(async () => expect(await workbench.values(ledger, [5, free, 4, 1])).toEqual([[307702.97], [''], [''], ['']]));
    expect(workbench.watch.errors).toEqual([]);
  });

  it('takes columns of other programs’ text, and gives cells to them as such', async () => {
    const workbench = await room.open();
    const { page } = workbench;
    await workbench.goTo(8, free);
    await page.evaluate(() => navigator.clipboard.writeText('甲\t12.5\n乙\t2025-03-04'));
    await page.keyboard.press('Control+v');
    await eventually(async () =>
      expect(await workbench.values(ledger, [8, free, 2, 2])).toEqual([
        ['甲', 12.5],
        ['乙', 45720],
      ]),
    );
    await workbench.goTo(8, free);
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+c');
    await eventually(async () => expect(await clipboard(workbench)).toBe('甲\t12.5\n乙\t2025-03-04'));
  });
});

describe('filling', () => {
  it('by the handle at the selection’s corner copies a value down', async () => {
    const workbench = await room.open();
    const { page } = workbench;
    // Rows below it are brought into sight first: at an edge of the window a drag would scroll.
    await workbench.goTo(below + 12, 2);
    await workbench.goTo(below, 2);
    await workbench.enter('5');
    await eventually(async () => expect(await workbench.values(ledger, [below, 2, 1, 1])).toEqual([[5]]));
    // On a machine that is busy the sheet may move between two looks, and the drag begins beside the handle: then it only selects.
    await eventually(async () => {
      await workbench.goTo(below, 2);
      // A double click on the handle fills as far down as the column beside it reaches, which is nowhere.
      await workbench.untilNoDoubleClick();
      const place = await hoverHandle(workbench, below, 2);
      await page.mouse.down();
      await page.mouse.move(place.left + place.width - 10, place.top + place.height * 3.5, { steps: 8 });
      await page.mouse.up();
      await eventually(async () => expect(await workbench.values(ledger, [below, 2, 5, 1])).toEqual([[5], [5], [5], [5], ['']]), 4_000);
    }, 30_000);
    expect(workbench.watch.errors).toEqual([]);
  });
});
