import { writtenCells } from '../../../src/excel/read/cell-grid';
import type { SheetModel } from '../../../src/sheets/sheet-model';

const textColumn: Pick<SheetModel, 'styles'> = {
  styles: [
    { area: { row: 0, column: 0, rows: 10, columns: 2 }, style: { numberFormat: '0' } },
    { area: { row: 2, column: 1, rows: 8, columns: 1 }, style: { numberFormat: '@' } },
    { area: { row: 2, column: 1, rows: 1, columns: 1 }, style: { bold: true } },
  ],
};

describe('writtenCells', () => {
  it('sends numbers, truth values and blanks as they are, and a formula as its text', () => {
    expect(writtenCells({ row: 0, column: 0, cells: [[1.5, true, null, { formula: '=SUM(A1:A2)' }]] }, { styles: [] })).toEqual([
      [1.5, true, null, '=SUM(A1:A2)'],
    ]);
  });

  it('makes a text that looks like a formula a text, unless the last number format of its cell is text', () => {
    expect(
      writtenCells(
        {
          row: 1,
          column: 0,
          cells: [
            ['=1+1', '=1+1'],
            ['00123', '00123'],
          ],
        },
        textColumn,
      ),
    ).toEqual([
      ["'=1+1", "'=1+1"],
      ["'00123", '00123'],
    ]);
  });

  it('makes every row as wide as the widest', () => {
    expect(writtenCells({ row: 0, column: 0, cells: [['甲'], ['乙', 2]] }, { styles: [] })).toEqual([
      ['甲', null],
      ['乙', 2],
    ]);
  });
});
