import { allHeadings } from '../../src/registers/register-headings';
import { sheetSections } from '../../src/tables/sheet-sections';
import { sheetOf } from '../support/ledger-of-cells';
import type { Cells } from '../support/ledger-of-cells';

const headings = ['客户', '发票号', '日期', '金额'];
const others = ['计划号', '客户', '期次', '到期日'];
const row = ['甲', 'A1', 45700, 100];

function rowsOf(...cells: Cells): [first: number, count: number][] {
  return sheetSections(sheetOf('Sheet1', cells, { firstRow: 2 }), allHeadings).map(({ firstRow, values }) => [firstRow, values.length]);
}

describe('sheetSections', () => {
  it('parts a sheet before the title of each further table', () => {
    expect(rowsOf(['标题'], headings, row, [''], ['还款计划'], others, ['JH1', '甲', 1, 45700])).toEqual([
      [2, 4],
      [6, 3],
    ]);
  });

  it('keeps together what printed pages repeat, and two heading rows', () => {
    expect(rowsOf(headings, row, headings, row)).toEqual([[2, 4]]);
    expect(rowsOf(headings, ['客户', '发票号', '到期日', '余额'], row)).toEqual([[2, 3]]);
  });

  it('counts rows and columns from where the part begins, and keeps the Excel tables that it holds', () => {
    const sheet = sheetOf('Sheet1', [headings, row, others, ['JH1', '甲', 1, 45700]], {
      tables: [
        { name: 'A', row: 0, column: 0, rows: 2, columns: 4 },
        { name: 'B', row: 2, column: 0, rows: 2, columns: 4 },
      ],
    });
    expect(sheetSections(sheet, allHeadings).map(({ firstRow, tables }) => [firstRow, tables.map(({ name }) => name)])).toEqual([
      [0, ['A']],
      [2, ['B']],
    ]);
  });
});
