import type { ICellData, Nullable } from '@univerjs/core';

import { Book } from '../../../src/workbench/book/book';
import { repairSharedFormulaScan } from '../../../src/workbench/book/repair-shared-formula-scan';
import { repairValueIndex } from '../../../src/workbench/book/repair-value-index';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import type { FormulaRegister, ValueIndex } from '../../../src/workbench/book/univer-innards';

type Index = ValueIndex & { getCellValuePositions(unitId: string, sheetId: string, column: number): Map<unknown, Set<number>> | undefined };

/** A value index as Univer makes it, untouched by any repair. */
function newIndex(): Index {
  const { library, univer } = startHeadlessUniver();
  univer.dispose();
  const IndexClass = library.engine.CELL_INVERTED_INDEX_CACHE.constructor as new () => Index;
  return new IndexClass();
}

/** How many entries of the index are looked at while so many results come in for one column. */
function entriesSearched(index: Index, results: number): number {
  let searched = 0;
  for (let row = 0; row < results; row++) {
    index.set('book', 'sheet', 0, row * 1.5, row, true);
    const column = index.getCellValuePositions('book', 'sheet', 0);
    if (!column) continue;
    const entries = (): MapIterator<[unknown, Set<number>]> => column.entries();
    Object.defineProperty(column, Symbol.iterator, {
      configurable: true,
      value: function* () {
        for (const entry of entries()) {
          searched++;
          yield entry;
        }
      },
    });
  }
  return searched;
}

describe('the repair of the value index', () => {
  it('is needed as long as Univer searches a column for every result', () => {
    expect(entriesSearched(newIndex(), 100)).toBeGreaterThan(4_000);
  });

  it('leaves the search out until a lookup has asked for the column', () => {
    const index = newIndex();
    repairValueIndex(index);
    expect(entriesSearched(index, 100)).toBe(0);
  });
});

describe('the repair of the scan for shared formulas', () => {
  const univer = startHeadlessUniver();
  const injector = univer.univer.__getInjector();
  const commands = injector.get(univer.library.core.ICommandService);
  const register: FormulaRegister = injector.get(univer.library.engine.FormulaDataModel);
  const sheet = univer.api.createWorkbook({ id: 'book' }).getWorkbook().getActiveSheet();
  let reads = 0;

  beforeAll(() => {
    const watched = Object.defineProperty({ v: 1 }, 'f', {
      configurable: true,
      enumerable: true,
      get: () => {
        reads++;
        return undefined;
      },
    });
    (sheet.getCellMatrix().getMatrix() as Record<number, Record<number, Nullable<ICellData>>>)[0] = { 0: watched };
  });

  afterAll(() => univer.univer.dispose());

  const readsOfAnotherCell = (): number => {
    reads = 0;
    commands.syncExecuteCommand('sheet.mutation.set-range-values', {
      unitId: 'book',
      subUnitId: sheet.getSheetId(),
      cellValue: { 5: { 5: { v: 2, t: 2 } } },
    });
    return reads;
  };

  it('is needed as long as Univer reads every other cell at each write, and leaves them alone', () => {
    expect(readsOfAnotherCell()).toBeGreaterThan(0);
    repairSharedFormulaScan(register);
    expect(readsOfAnotherCell()).toBe(0);
  });
});

describe('lookups over computed columns', () => {
  it('see results that change after the column was indexed', async () => {
    const book = new Book(startHeadlessUniver());
    const { cells } = book.activeSheet;
    cells.write(0, 0, [
      [1, { formula: '=A1*2' }],
      [2, { formula: '=A2*2' }],
      [3, { formula: '=A3*2' }],
    ]);
    cells.write(0, 2, [[{ formula: '=COUNTIF(B1:B3,4)' }, { formula: '=SUMIFS(A1:A3,B1:B3,4)' }]]);
    await book.calculation.settle();
    const before = cells.values({ row: 0, col: 2, rows: 1, cols: 2 });
    cells.write(0, 0, [[2]]);
    await book.calculation.settle();
    const once = cells.values({ row: 0, col: 2, rows: 1, cols: 2 });
    cells.write(0, 0, [[5], [6]]);
    await book.calculation.settle();
    expect([before, once, cells.values({ row: 0, col: 2, rows: 1, cols: 2 })]).toEqual([[[1, 2]], [[2, 4]], [[0, 0]]]);
    book.dispose();
  });
});

describe('long formulas over a table', () => {
  it('see the table of the same name that takes the place of one whose sheet went, at every later calculation', async () => {
    const book = new Book(startHeadlessUniver());
    const total = '=ROUND(SUMIFS(账龄明细表[余额],账龄明细表[客户序号],1,账龄明细表[风险分类],"正常"),2)+0';
    const { cells } = book.activeSheet;
    const build = async (amount: number): Promise<void> => {
      const sheet = book.addSheet('明细');
      sheet.cells.write(0, 0, [
        ['客户序号', '风险分类', '余额'],
        [1, '正常', amount],
        [2, '正常', 5],
      ]);
      book.tables.add(sheet, { row: 0, col: 0, rows: 3, cols: 3 }, { name: '账龄明细表' });
      cells.write(0, 0, [[{ formula: total }]]);
      await book.calculation.settle();
    };
    await build(7);
    book.removeSheet(book.sheets[1] ?? book.activeSheet);
    await build(8);
    await book.calculation.recalculateAll();
    expect(cells.value(0, 0)).toBe(8);
    book.dispose();
  });
});

describe('the repair of total rows', () => {
  it('counts a total row among all rows of a table and not among its data, also after the table moved', async () => {
    const runtime = startHeadlessUniver();
    const book = new Book(runtime);
    const sheet = book.activeSheet;
    const formulas = [
      '=SUM(T[金额])',
      '=ROWS(T)',
      '=ROWS(T[#All])',
      '=SUM(T[[#Totals],[金额]])',
      '=ROWS(T[#Data])',
      '=T[[#Headers],[金额]]',
    ];
    sheet.cells.write(2, 0, [
      ['客户', '金额'],
      ['甲', 1],
      ['乙', 2],
      ['合计', { formula: '=SUM(T[金额])' }],
    ]);
    sheet.cells.write(0, 5, [formulas.map((formula) => ({ formula }))]);
    book.tables.add(sheet, { row: 2, col: 0, rows: 4, cols: 2 }, { name: 'T', showTotals: true });
    await book.calculation.settle();
    expect(sheet.cells.values({ row: 0, col: 5, rows: 1, cols: 6 })).toEqual([[3, 2, 4, 3, 2, '金额']]);
    runtime.api.getActiveWorkbook()?.getActiveSheet().insertRows(1, 1);
    sheet.cells.write(4, 1, [[10]]);
    await book.calculation.settle();
    expect(sheet.cells.values({ row: 0, col: 5, rows: 1, cols: 6 })).toEqual([[12, 2, 4, 12, 2, '金额']]);
    book.dispose();
  });
});
