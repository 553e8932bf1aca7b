import { Book } from '../../../src/workbench/book/book';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import { XlsxFile } from '../../../src/workbench/files/xlsx-file';
import { handMadePackage } from '../../workbench/files/hand-made-package';
import { openExcelDesk, watched, type ExcelDesk } from '../excel-desk';
import { settledByUser } from '../settled-by-user';
import { plainSheet } from '../sheet-fixture';

let desk: ExcelDesk;
beforeEach(async () => {
  desk = await openExcelDesk({ requirements: { ExcelApi: '1.9' } });
});
afterEach(() => desk.close());

const wholeTable = { row: 0, column: 0, rows: 2, columns: 2 };
const table = { name: 'Sample', area: wholeTable, style: 'TableStyleLight1', banded: false, showFilter: true };
const sheets = [
  plainSheet('应收台账', {
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          ['发票号', '金额'],
          ['00123', { formula: '=1+2' }],
        ],
      },
    ],
    tables: [table],
    styles: [{ area: { row: 1, column: 0, rows: 1, columns: 1 }, style: { numberFormat: '@' } }],
  }),
  plainSheet('收款明细', { blocks: [{ row: 0, column: 0, cells: [['金额'], [5]] }] }),
];
const sheetNames = (): string[] => desk.book.sheets.map(({ name }) => name);

describe('adding sheets', () => {
  it('puts them behind the others, the first in front of the user, with no mark of ours left', async () => {
    expect(await desk.workbook().addSheets(sheets, watched())).toEqual(['应收台账', '收款明细']);
    await desk.book.calculation.settle();
    expect(sheetNames()).toEqual(['Sheet1', '应收台账', '收款明细']);
    expect(desk.book.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'visible', 'visible']);
    expect(desk.book.activeSheet.name).toBe('应收台账');
    expect(desk.book.findSheet('应收台账')?.cells.values({ row: 0, col: 0, rows: 2, cols: 2 })).toEqual([
      ['发票号', '金额'],
      ['00123', 3],
    ]);
    expect(desk.book.names.all).toEqual([]);
    expect((await desk.workbook().inventory()).made).toEqual([]);
  });

  it('gives sheets and tables a name of their own where theirs is taken, whatever its case', async () => {
    desk.book.addSheet('ledger');
    const once = [plainSheet('Ledger', { blocks: sheets[0]?.blocks ?? [], tables: [table] })];
    expect(await desk.workbook().addSheets(once, watched())).toEqual(['Ledger 2']);
    expect(await desk.workbook().addSheets(once, watched())).toEqual(['Ledger 3']);
    expect(desk.book.tables.names).toEqual(['Sample', 'Sample_2']);
    expect(await desk.workbook().addSheets([plainSheet('一'.repeat(31)), plainSheet('一'.repeat(31))], watched())).toEqual([
      '一'.repeat(31),
      `${'一'.repeat(29)} 2`,
    ]);
  });

  it('counts days by the workbook’s own system', async () => {
    const { content } = await new XlsxFile().read(await handMadePackage({ worksheet: '<sheetData/>', workbookProperties: 'date1904="1"' }));
    await desk.close();
    const book = new Book(startHeadlessUniver(), { content });
    desk = await openExcelDesk({ book });
    const dates = { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: { numberFormat: 'yyyy-mm-dd' } };
    await desk.workbook().addSheets([plainSheet('日', { blocks: [{ row: 0, column: 0, cells: [[46022]] }], styles: [dates] })], watched());
    const { workbook } = await desk.workbook().read(watched());
    // 2025-12-31 in the 1904 system.
    expect(workbook.sheets.find(({ name }) => name === '日')?.values).toEqual([[44560]]);
    book.dispose();
  });

  it('adds all or none, whichever action fails and whether or not the answer is lost', async () => {
    let whole = 0;
    for (let batch = 1; batch <= 6; batch++) {
      for (const kind of ['refused', 'answerLost', 'first action', 'tenth action', 'twentieth action'] as const) {
        desk.host.faults.reset();
        if (kind === 'refused' || kind === 'answerLost') desk.host.faults.failBatch(batch, { kind, transportError: 5001 });
        else
          desk.host.faults.failBatch(batch, {
            kind: 'actionFails',
            action: { 'first action': 0, 'tenth action': 9, 'twentieth action': 19 }[kind],
            code: 'GeneralException',
          });
        const names = await desk
          .workbook()
          .addSheets(sheets, watched())
          .catch(() => null);
        desk.host.faults.reset();
        await settledByUser();
        expect([batch, kind, ...sheetNames()]).toEqual([batch, kind, 'Sheet1', ...(names ?? [])]);
        expect(desk.book.names.all).toEqual([]);
        if (names) whole += 1;
        for (const name of names ?? []) {
          const sheet = desk.book.findSheet(name);
          if (sheet) desk.book.removeSheet(sheet);
        }
      }
    }
    expect(whole).toBeGreaterThan(5);
  });

  it('stops when told to, and leaves nothing behind', async () => {
    const control = watched();
    await expect(
      desk.workbook().addSheets(sheets, {
        ...control,
        throwIfCancelled: () => {
          if (control.steps.length > 0) throw new Error('stop');
        },
      }),
    ).rejects.toThrow('stop');
    expect(sheetNames()).toEqual(['Sheet1']);
  });
});
