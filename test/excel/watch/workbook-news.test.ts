import { WorkbookNews } from '../../../src/excel/watch/workbook-news';
import { openExcelDesk, type ExcelDesk } from '../excel-desk';

let desk: ExcelDesk;

beforeEach(async () => {
  desk = await openExcelDesk();
});
afterEach(() => desk.close());

/** Runs this so many turns after the current one, all of them before anything else that waits. */
function turnsLater(turns: number, run: () => void): void {
  queueMicrotask(() => {
    if (turns === 0) run();
    else turnsLater(turns - 1, run);
  });
}

describe('WorkbookNews', () => {
  it.each([0, 1, 2, 3, 4, 5, 6])('tells what happens %i turns after the last telling of a round', async (turns) => {
    let tellings = 0;
    const news: WorkbookNews = new WorkbookNews({
      moved: () => {
        tellings += 1;
        if (tellings === 1) turnsLater(turns, () => void news.moved());
      },
      changed: () => undefined,
    });
    await news.moved();
    for (let tries = 0; tellings < 2 && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(tellings).toBe(2);
    news.end();
  });

  it('tells nothing once it is ended, and does not keep anybody waiting', async () => {
    const told: unknown[] = [];
    const news = new WorkbookNews({ moved: (place) => told.push(place), changed: (sheet) => told.push(sheet) });
    news.end();
    await news.moved();
    await news.sheetsChanged();
    expect(told).toEqual([]);
  });
});
