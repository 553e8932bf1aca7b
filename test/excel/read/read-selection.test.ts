import { ExcelSelection } from '../../../src/excel/excel-selection';
import type { BookSheet } from '../../../src/workbench/book/book-sheet';
import { openExcelDesk, watched, type ExcelDesk } from '../excel-desk';

let desk: ExcelDesk;
let sheet: BookSheet;

beforeEach(async () => {
  desk = await openExcelDesk();
  sheet = desk.book.activeSheet;
  sheet.cells.write(1, 1, [
    ['客户', '金额'],
    ['甲', 1],
    ['乙', 2],
    ['丙', 3],
    ['', ''],
    ['丁', 4],
  ]);
});

afterEach(() => desk.close());

const area = (row: number, rows: number, col = 1, cols = 1) => ({ row, rows, col, cols });

describe('reading the selection', () => {
  it('gives the rows of several areas whole, each once, from top to bottom', async () => {
    desk.host.select(sheet, [area(6, 1), area(2, 2), area(3, 1, 2)]);
    expect(await new ExcelSelection().read(watched())).toEqual({
      sheet: 'Sheet1',
      rows: [
        { row: 2, values: ['甲', 1] },
        { row: 3, values: ['乙', 2] },
        { row: 6, values: ['丁', 4] },
      ],
    });
  });

  it('leaves out rows that are hidden, and those in which nothing stands', async () => {
    sheet.grid.setRowsHidden(3, 1, true);
    desk.host.select(sheet, [area(0, 1_048_576, 0, 1)]);
    const selected = await new ExcelSelection().read(watched());
    expect(selected?.rows.map(({ row }) => row)).toEqual([1, 2, 4, 6]);
  });

  it('gives no rows of a sheet on which nothing stands', async () => {
    const empty = desk.book.addSheet('空');
    desk.host.select(empty, [area(0, 3)]);
    expect(await new ExcelSelection().read(watched())).toEqual({ sheet: '空', rows: [] });
  });
});
