import { textFormulas } from '../../src/excel/keep/hidden-texts';
import { noteText } from '../../src/excel/keep/journal';
import { readingOfContent } from '../../src/figures/source-of-content';
import { RunCutShort } from '../../src/jobs/ports/unfinished-run';
import type { BookContent, ContentCell, SheetContent } from '../../src/workbench/book/book-content';
import { NEW_BOOK_FONT } from '../../src/workbench/book/book-content';
import { emptySheet } from '../../src/workbench/book/empty-sheet';

const page = { id: 'page', now: () => 0 };

type Cells = Readonly<Record<string, ContentCell>>;

/** A sheet of cells by `row,column`, 0-based. */
function sheetOf(cells: Cells, more: Partial<SheetContent> = {}): SheetContent {
  const lines = new Map<number, Map<number, ContentCell>>();
  for (const [place, cell] of Object.entries(cells)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    lines.set(row, (lines.get(row) ?? new Map<number, ContentCell>()).set(column, cell));
  }
  return { ...emptySheet('sheet-1', '台账'), cells: lines, ...more };
}

function readingOf(sheet: SheetContent, more: Partial<BookContent> = {}) {
  const seen = { all: 0, withoutValue: 0 };
  const content: BookContent = {
    styles: [{ numberFormat: 'yyyy-mm-dd' }],
    sheets: [sheet],
    names: [],
    defaultFont: NEW_BOOK_FONT,
    activeSheet: 0,
    customProperties: new Map(),
    dateSystem: 1900,
    ...more,
  };
  const { workbook, sheetsTooLarge } = readingOfContent(content, '台账.xlsx', page, seen);
  return { sheet: workbook.sheets[0], seen, sheetsTooLarge, dateSystem: workbook.dateSystem };
}

describe('the content of a file, read as Excel would give it', () => {
  it('tells the rows whose formulas sum up what a filter shows', () => {
    const { sheet } = readingOf(
      sheetOf({
        '0,0': { value: '余额' },
        '1,0': { value: 100 },
        '2,0': { value: 100, formula: '=SUBTOTAL(9,A2:A2)' },
        '3,0': { value: 100, formula: '=SUM(A2:A2)' },
        '4,0': { value: 1, formula: '=SUBTOTAL(3,A2:A2)' },
      }),
    );
    expect(sheet?.subtotalRows).toEqual([2]);
  });

  it('is the rectangle of all values and formulas, blank where there is none; looks alone count for nothing', () => {
    const { sheet } = readingOf(
      sheetOf(
        {
          '0,0': { value: null, style: 0 },
          '2,1': { value: '客户' },
          '2,3': { value: '余额' },
          '4,1': { value: '甲' },
          '4,2': { value: true },
        },
        { hiddenRows: [0, 4, 9], merges: [{ row: 2, col: 1, rows: 1, cols: 2 }] },
      ),
    );
    expect(sheet).toEqual({
      name: '台账',
      visible: true,
      ours: false,
      firstRow: 2,
      firstColumn: 1,
      values: [
        ['客户', '', '余额'],
        ['', '', ''],
        ['甲', true, ''],
      ],
      hiddenRows: [4],
      tables: [],
      merges: [{ row: 2, column: 1, rows: 1, columns: 2 }],
    });
  });

  it('gives formulas by the values of the file, and counts those that have none', () => {
    const { sheet, seen } = readingOf(
      sheetOf({ '0,0': { value: 12.5, formula: '=A2*2' }, '1,0': { value: null, formula: '=1' }, '1,1': { value: 3 } }),
    );
    expect(sheet?.values).toEqual([
      [12.5, ''],
      ['', 3],
    ]);
    expect(seen).toEqual({ all: 2, withoutValue: 1 });
  });

  it('counts dates from 1904 where the workbook does, and no other figure', () => {
    const { sheet, dateSystem } = readingOf(sheetOf({ '0,0': { value: 45_658, style: 0 }, '0,1': { value: 45_658 } }), {
      dateSystem: 1904,
    });
    expect([dateSystem, sheet?.values]).toEqual([1904, [[44_196, 45_658]]]);
  });

  it('lays no sheet out whose two cells span more than the memory holds', () => {
    const { sheet, sheetsTooLarge } = readingOf(sheetOf({ '0,0': { value: 1 }, '1048575,16383': { value: 2 } }));
    expect([sheet, sheetsTooLarge]).toEqual([undefined, ['台账']]);
  });

  it('asks about a run that was cut short rather than read what it left', () => {
    const left = sheetOf({ '0,0': { value: 1 } }, { name: '~应收管家 1' });
    const formula = textFormulas(noteText('staging', { temporary: [left.name] })).join('');
    const names = [{ name: 'receivables.journal.staging', formula, comment: '', sheetId: null, hidden: true as const }];
    expect(() => readingOf(left, { names })).toThrow(RunCutShort);
    expect(readingOf({ ...left, visibility: 'veryHidden' }, { names }).sheet?.values).toEqual([[1]]);
  });
});
