import { Book } from '../../../src/workbench/book/book';
import { movedArea, movedFormula } from '../../../src/workbench/book/line-move';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';

const area = { row: 4, col: 1, rows: 3, cols: 2 };

describe('movedArea', () => {
  it.each([
    [
      { axis: 'row', first: 0, count: 2 },
      { ...area, row: 6 },
    ],
    [
      { axis: 'row', first: 4, count: 2 },
      { ...area, row: 6 },
    ],
    [
      { axis: 'row', first: 5, count: 2 },
      { ...area, rows: 5 },
    ],
    [{ axis: 'row', first: 7, count: 2 }, area],
    [
      { axis: 'row', first: 0, count: -2 },
      { ...area, row: 2 },
    ],
    [
      { axis: 'row', first: 3, count: -2 },
      { ...area, row: 3, rows: 2 },
    ],
    [{ axis: 'row', first: 4, count: -3 }, null],
    [
      { axis: 'col', first: 2, count: -5 },
      { ...area, cols: 1 },
    ],
  ] as const)('after %j', (move, moved) => {
    expect(movedArea(area, move)).toEqual(moved);
  });
});

describe('movedFormula', () => {
  const move = { axis: 'row', first: 3, count: 2 } as const;

  it('moves references to the sheet, and leaves texts, functions and other sheets alone', () => {
    expect(movedFormula('=\'月 报\'!$A$5&"A5"&其他!B9&LOG10(2)', '月 报', move, false)).toBe('=\'月 报\'!$A$7&"A5"&其他!B9&LOG10(2)');
    expect(movedFormula('=SUM(台账!A1:$B$9)', '台账', move, false)).toBe('=SUM(台账!A1:$B$11)');
    expect(movedFormula('=$C5<>0', '台账', move, true)).toBe('=$C7<>0');
    expect(movedFormula('=台账!A5', '台账', { ...move, count: -2 }, false)).toBe('=台账!#REF!');
    expect(movedFormula('=SUM(表一[Qtr4],表一[[#All],[q5]],Q5)', '台账', move, true)).toBe('=SUM(表一[Qtr4],表一[[#All],[q5]],Q7)');
  });
});

describe('a row that the user puts in', () => {
  it('moves tables, names, formats and print areas, and the formulas that read them', async () => {
    const runtime = startHeadlessUniver();
    const book = new Book(runtime, { firstSheet: '台账' });
    const sheet = book.activeSheet;
    sheet.cells.write(4, 0, [
      ['客户', '余额'],
      ['甲', 1],
      ['乙', 2],
    ]);
    sheet.cells.write(0, 5, [[{ formula: '=SUM(表一[余额])' }]]);
    book.tables.add(sheet, { row: 4, col: 0, rows: 3, cols: 2 }, { name: '表一' });
    book.names.add('首行', '=台账!$A$5', { hidden: true });
    sheet.features.pageLayout.printAreas = [{ row: 0, col: 0, rows: 7, cols: 2 }];
    sheet.features.conditionalFormats = [
      {
        id: 'a',
        areas: [{ row: 5, col: 1, rows: 2, cols: 1 }],
        rule: { type: 'custom', formula: '=B6<>0' },
        style: { bold: true },
        stopIfTrue: false,
      },
    ];
    await book.calculation.settle();
    runtime.api.getActiveWorkbook()?.getActiveSheet().insertRows(2, 3);
    sheet.cells.write(8, 1, [[10]]);
    await book.calculation.settle();
    expect(book.tables.all[0]?.area).toEqual({ row: 7, col: 0, rows: 3, cols: 2 });
    expect(book.names.find('首行')?.formula).toBe('=台账!$A$8');
    expect(sheet.features.pageLayout.printAreas).toEqual([{ row: 0, col: 0, rows: 10, cols: 2 }]);
    expect(sheet.features.conditionalFormats[0]).toMatchObject({
      areas: [{ row: 8, col: 1, rows: 2, cols: 1 }],
      rule: { formula: '=B9<>0' },
    });
    expect(sheet.cells.value(0, 5)).toBe(12);
    book.dispose();
  });
});
