import { openExcelDesk, type ExcelDesk } from './excel-desk';

let desk: ExcelDesk;
beforeEach(async () => {
  desk = await openExcelDesk({ requirements: { ExcelApi: '1.9' } });
  desk.book.addSheet('台账');
  desk.book.addSheet('藏').visibility = 'hidden';
  const first = desk.book.findSheet('Sheet1');
  if (first) desk.book.activateSheet(first);
});
afterEach(() => desk.close());

describe('showing a cell', () => {
  it('brings its sheet to the front and selects it', async () => {
    expect(await desk.workbook().show('台账', 'H27')).toBe(true);
    expect(desk.book.activeSheet.name).toBe('台账');
    expect(desk.host.selection.areas).toEqual([{ row: 26, col: 7, rows: 1, cols: 1 }]);
  });

  it('leaves the selection to the user where no cell is named', async () => {
    expect(await desk.workbook().show('台账', null)).toBe(true);
    expect(desk.book.activeSheet.name).toBe('台账');
  });

  it('says so where the sheet is gone or hidden, and moves nowhere', async () => {
    expect(await desk.workbook().show('没有', 'A1')).toBe(false);
    expect(await desk.workbook().show('藏', 'A1')).toBe(false);
    expect(desk.book.activeSheet.name).toBe('Sheet1');
  });
});
