import { watchWorkbook, type Place } from '../../../src/excel/watch/watch-workbook';
import { openExcelDesk, settled, type ExcelDesk } from '../excel-desk';

let desk: ExcelDesk;
let end: () => Promise<void>;
let fails: boolean;
let told: (Place | { readonly changed: string | null })[];

async function watch(requirements?: Record<string, string>): Promise<void> {
  desk = await openExcelDesk(requirements ? { requirements } : {});
  desk.book.addSheet('台账');
  desk.host.select(desk.book.addSheet('客户'), [{ row: 0, col: 0, rows: 1, cols: 1 }]);
  told = [];
  fails = false;
  end = await watchWorkbook({
    moved: (moved) => {
      told.push(moved);
      if (fails) throw new Error('a watcher that fails');
    },
    changed: (changed) => told.push({ changed }),
  });
}

afterEach(async () => {
  await end();
  await desk.close();
});

/** Waits, a second at most, until so much has been told. */
async function until(count: number): Promise<void> {
  for (let tries = 0; told.length < count && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 10));
  await new Promise((resolve) => setTimeout(resolve, 30));
}

function sheet(name: string): NonNullable<ReturnType<ExcelDesk['book']['findSheet']>> {
  const found = desk.book.findSheet(name);
  if (!found) throw new Error(`There is no sheet ${name}`);
  return found;
}

const place = (name: string, row = 0, column = 0, rows = 1, columns = 1): Place => ({ sheet: name, row, column, rows, columns });

describe('watching the workbook', () => {
  it('tells where the user is before anything happens', async () => {
    await watch();
    expect(told).toEqual([place('客户')]);
  });

  it.each([
    ['today', undefined],
    ['the floor, ExcelApi 1.9', { ExcelApi: '1.9' }],
  ])('tells every move, of several areas the first, in an Excel of %s', async (_, requirements) => {
    await watch(requirements);
    desk.host.user.selected(sheet('客户'), [
      { row: 4, col: 1, rows: 3, cols: 2 },
      { row: 9, col: 9, rows: 1, cols: 1 },
    ]);
    await until(2);
    desk.host.user.activated(sheet('台账'), [{ row: 7, col: 7, rows: 1, cols: 1 }]);
    await until(3);
    expect(told.slice(1)).toEqual([place('客户', 4, 1, 3, 2), place('台账', 7, 7)]);
  });

  it('tells which sheet the user edits', async () => {
    await watch();
    desk.host.user.edited(sheet('台账'), { row: 2, col: 2, rows: 1, cols: 1 });
    await until(2);
    expect(told.slice(1)).toEqual([{ changed: '台账' }]);
  });

  it('tells of what the add-in itself writes', async () => {
    await watch();
    await desk.workbook().insertFormula({ formula: '=1+1', rows: 1, columns: 1, dateColumns: [] });
    await until(2);
    expect(told.slice(1)).toEqual([{ changed: '客户' }]);
  });

  it('tells that sheets came and went, and where the user is then', async () => {
    await watch();
    desk.host.user.addedSheet(desk.book.addSheet('新'));
    await until(3);
    expect(told.slice(1)).toEqual([{ changed: null }, place('新')]);
    const { id } = sheet('新');
    desk.book.removeSheet(sheet('新'));
    desk.book.activateSheet(sheet('台账'));
    desk.host.user.deletedSheet(id);
    await until(5);
    expect(told.slice(3)).toEqual([{ changed: null }, place('台账')]);
  });

  it('tells a sheet’s new name', async () => {
    await watch();
    desk.book.renameSheet(sheet('客户'), '客户资料');
    desk.host.user.renamedSheet(sheet('客户资料'), '客户');
    await until(3);
    expect(told.slice(1)).toEqual([{ changed: null }, place('客户资料')]);
  });

  it('tells a change of a sheet that is gone by now as one of the sheets', async () => {
    await watch();
    desk.host.events.rangeChanged(sheet('台账'), { row: 0, col: 0, rows: 1, cols: 1 });
    desk.book.removeSheet(sheet('台账'));
    desk.host.events.flush();
    await until(2);
    expect(told.slice(1)).toEqual([{ changed: null }]);
  });

  it('tells a burst of changes once', async () => {
    await watch();
    for (let row = 0; row < 50; row++) desk.host.events.rangeChanged(sheet('台账'), { row, col: 0, rows: 1, cols: 1 });
    desk.host.events.flush();
    await until(2);
    expect(told.slice(1).length).toBeLessThanOrEqual(2);
    expect(told.at(-1)).toEqual({ changed: '台账' });
  });

  it('goes on after an answer that failed and after a watcher that did', async () => {
    await watch();
    await settled(desk);
    desk.host.faults.reset();
    for (const batch of [1, 2]) desk.host.faults.failBatch(batch, { kind: 'refused', transportError: 5001 });
    desk.host.user.selected(sheet('客户'), [{ row: 1, col: 1, rows: 1, cols: 1 }]);
    await until(2);
    expect(told).toHaveLength(1);
    desk.host.faults.reset();
    desk.host.user.selected(sheet('客户'), [{ row: 2, col: 2, rows: 1, cols: 1 }]);
    await until(2);
    expect(told.slice(1)).toEqual([place('客户', 2, 2)]);
    fails = true;
    for (const row of [3, 4]) {
      desk.host.user.selected(sheet('客户'), [{ row, col: 2, rows: 1, cols: 1 }]);
      await until(row);
    }
    expect(told.slice(2)).toEqual([place('客户', 3, 2), place('客户', 4, 2)]);
  });

  it('tells moves that come while a cell is being edited once that is over', async () => {
    await watch();
    desk.host.cellEditing.begin();
    desk.host.user.selected(sheet('客户'), [{ row: 3, col: 3, rows: 1, cols: 1 }]);
    await until(1);
    expect(told).toHaveLength(1);
    desk.host.cellEditing.end();
    await until(2);
    expect(told.slice(1)).toEqual([place('客户', 3, 3)]);
  });

  it('tells nothing any more once it is ended', async () => {
    await watch();
    await end();
    desk.host.user.selected(sheet('客户'), [{ row: 1, col: 1, rows: 1, cols: 1 }]);
    desk.host.user.edited(sheet('台账'), { row: 2, col: 2, rows: 1, cols: 1 });
    await until(2);
    expect(told).toHaveLength(1);
  });
});
