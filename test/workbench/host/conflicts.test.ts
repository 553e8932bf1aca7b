import { excelAtDesk, type ExcelAtDesk, firstSheet, plain } from './excel-at-desk';

let at: ExcelAtDesk;
beforeAll(async () => {
  at = await excelAtDesk();
});
afterAll(() => at.desk.close());

describe('worksheets.add', () => {
  it('leaves the sheet that was in front where it is', async () => {
    await at.run(async (context) => {
      context.workbook.worksheets.add('后面');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('Sheet1');
    });
  });
});

describe('tables.add', () => {
  it('numbers headings that repeat and names empty ones', async () => {
    await at.run(async (context) => {
      const sheet = context.workbook.worksheets.add('标题');
      sheet.getRange('A1:G1').values = [['金额', '金额', '', '金额2', '金额', '', 'a']];
      sheet.tables.add('A1:G2', true);
      const headings = sheet.getRange('A1:G1').load('values');
      await context.sync();
      expect(plain(headings.values)).toEqual([['金额', '金额3', '列1', '金额2', '金额4', '列2', 'a']]);
    });
  });

  it('is refused over a part of a filtered range', async () => {
    at.desk.book.activeSheet.features.filter = { area: { row: 0, col: 0, rows: 5, cols: 3 }, shown: [] };
    const refusal = await at.refused(async (context) => {
      firstSheet(context).tables.add('B2:D9', true);
      await context.sync();
    });
    at.desk.book.activeSheet.features.filter = null;
    expect(refusal.code).toBe('FilteredRangeConflict');
  });
});

describe('merged cells', () => {
  it('can’t be emptied in part', async () => {
    await at.run(async (context) => {
      firstSheet(context).getRange('K1:L2').merge();
      await context.sync();
    });
    const refusal = await at.refused(async (context) => {
      firstSheet(context).getRange('K1:K5').clear('Contents');
      await context.sync();
    });
    expect(refusal.code).toBe('MergedRangeConflict');
    await at.run(async (context) => {
      firstSheet(context).getRange('J1:M9').clear('Contents');
      await context.sync();
    });
  });
});

describe('rows that a filter hides', () => {
  it('are hidden rows to an add-in', async () => {
    at.desk.book.activeSheet.features.filter = { area: { row: 20, col: 0, rows: 3, cols: 1 }, shown: [{ column: 0, values: ['甲'] }] };
    at.desk.book.activeSheet.grid.setRowsHidden(21, 1, true);
    await at.run(async (context) => {
      firstSheet(context).getRange('A21:A23').values = [['客户'], ['乙'], ['甲']];
      const rows = firstSheet(context).getRange('A21:A23').getRowProperties({ rowHidden: true });
      const view = firstSheet(context).getRange('A21:A23').getVisibleView().load('values');
      await context.sync();
      expect(plain(rows.value)).toEqual([{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }]);
      expect(plain(view.values)).toEqual([['客户'], ['甲']]);
    });
    at.desk.book.activeSheet.features.filter = null;
  });
});
