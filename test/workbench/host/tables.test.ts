import { excelAtDesk, type ExcelAtDesk, plain } from './excel-at-desk';

let at: ExcelAtDesk;
beforeAll(async () => {
  at = await excelAtDesk();
});
afterAll(() => at.desk.close());

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

describe('a table', () => {
  it('has a name, a style, parts, and structured references that follow its name', async () => {
    await at.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:B3').values = [
        ['客户', '金额'],
        ['甲', 1],
        ['乙', 2],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'T_1';
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
      table.showFilterButton = false;
      sheet.getRange('D1').formulas = [['=SUM(T_1[金额])']];
      const sum = sheet.getRange('D1').load('values');
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('金额').getDataBodyRange(),
      ];
      for (const part of parts) part.load('address');
      table.load('name,style,showBandedRows,showFilterButton,worksheet/name');
      table.columns.load('items/name');
      table.rows.load('count');
      await context.sync();
      expect(sum.values[0]?.[0]).toBe(3);
      expect(parts.map((part) => part.address)).toEqual(['Sheet1!A1:B3', 'Sheet1!A1:B1', 'Sheet1!A2:B3', 'Sheet1!B2:B3']);
      expect([table.name, table.style, table.showBandedRows, table.showFilterButton, table.worksheet.name]).toEqual([
        'T_1',
        'TableStyleLight1',
        false,
        false,
        'Sheet1',
      ]);
      expect([table.columns.items.map(({ name }) => name).join(), table.rows.count]).toEqual(['客户,金额', 2]);

      table.name = 'T2_';
      table.getDataBodyRange().getColumn(1).values = [[10], [20]];
      const after = sheet.getRange('D1').load('values,formulas');
      await context.sync();
      expect([after.values[0]?.[0], after.formulas[0]?.[0]]).toEqual([30, '=SUM(T2_[金额])']);
    });
  });

  it('turns its header cells into texts and names empty ones', async () => {
    await at.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('F1:H1').values = [[2025, '', '名']];
      sheet.tables.add('F1:H2', true);
      const header = sheet.getRange('F1:H1').load('values');
      await context.sync();
      expect(plain(header.values)).toEqual([['2025', '列1', '名']]);
    });
  });

  it('takes merged cells apart, and none can be merged in it', async () => {
    await at.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('J1:K1').values = [['a', 'b']];
      sheet.getRange('J2:K3').merge();
      sheet.tables.add('J1:K3', true);
      sheet.getRange('J2:K2').values = [[1, 2]];
      const cells = sheet.getRange('J2:K2').load('values');
      await context.sync();
      expect(plain(cells.values)).toEqual([[1, 2]]);
    });
    const refusal = await at.refused(async (context) => {
      sheetOf(context).getRange('J2:K2').merge();
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidOperation');
  });

  it.each<[string, (context: Excel.RequestContext) => unknown, string]>([
    ['an overlap', (context) => sheetOf(context).tables.add('B2:C4', true), 'InvalidArgument'],
    [
      'a range of another sheet',
      (context) => sheetOf(context).tables.add(context.workbook.worksheets.add('别').getRange('A1:B2'), true),
      'InvalidArgument',
    ],
    [
      'a name like a cell',
      (context) => {
        context.workbook.tables.getItem('T2_').name = 'A1';
      },
      'InvalidArgument',
    ],
    [
      'a name with a space',
      (context) => {
        context.workbook.tables.getItem('T2_').name = 'a b';
      },
      'InvalidArgument',
    ],
    [
      'a taken name',
      (context) => {
        context.workbook.tables.getItemAt(1).name = 't2_';
      },
      'ItemAlreadyExists',
    ],
    [
      'an unknown style',
      (context) => {
        context.workbook.tables.getItem('T2_').style = 'Fancy';
      },
      'InvalidArgument',
    ],
    ['a table that is not there', (context) => context.workbook.tables.getItem('没有').load('name'), 'ItemNotFound'],
  ])('refuses %s', async (_what, work, code) => {
    const refusal = await at.refused(async (context) => {
      work(context);
      await context.sync();
    });
    expect(refusal.code).toBe(code);
  });

  it('is resized, deleted with its cells, or turned into plain cells', async () => {
    await at.run(async (context) => {
      const table = context.workbook.tables.getItem('T2_');
      table.resize('A1:B5');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      expect(body.address).toBe('Sheet1!A2:B5');
      const plainCells = table.convertToRange().load('address,values');
      context.workbook.tables.getItemAt(0).delete();
      const deleted = sheetOf(context).getRange('F1').load('values');
      await context.sync();
      expect([plainCells.address, plainCells.values[0]?.[0], deleted.values[0]?.[0]]).toEqual(['Sheet1!A1:B5', '客户', '']);
    });
  });
});

describe("a table's total row", () => {
  it('comes below the data with the sum of the last column, is above no new row, and goes with its cells', async () => {
    await at.run(async (context) => {
      const sheet = context.workbook.worksheets.add('汇总行');
      sheet.getRange('A1:B2').values = [
        ['客户', 'Q1'],
        ['甲', 1],
      ];
      const table = sheet.tables.add('A1:B2', true);
      table.name = '季度';
      table.showTotals = true;
      table.getHeaderRowRange().values = [['客户', 'Q2']];
      table.rows.add(undefined, [['乙', 2]]);
      sheet.getRange('D1').formulas = [['=SUM(季度[Q2])']];
      const all = table.getRange().load('address,values,formulas');
      const outside = sheet.getRange('D1').load('values');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      expect([all.address, body.address, outside.values[0]?.[0]]).toEqual(['汇总行!A1:B4', '汇总行!A2:B3', 3]);
      expect(plain(all.values)).toEqual([
        ['客户', 'Q2'],
        ['甲', 1],
        ['乙', 2],
        ['汇总', 3],
      ]);
      expect(all.formulas[3]?.[1]).toBe('=SUBTOTAL(109,季度[Q2])');
      table.showTotals = false;
      const used = sheet.getRange('A:B').getUsedRange().load('address');
      table.load('showTotals');
      await context.sync();
      expect([used.address, table.showTotals]).toEqual(['汇总行!A1:B3', false]);
    });
  });

  it('counts texts, and is refused above other cells and in a table of one column', async () => {
    await at.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('汇总行');
      const table = sheet.tables.getItem('季度');
      table.getDataBodyRange().values = [
        ['甲', '是'],
        ['乙', '否'],
      ];
      table.showTotals = true;
      const total = sheet.getRange('B4').load('values,formulas');
      await context.sync();
      expect([total.values[0]?.[0], total.formulas[0]?.[0]]).toEqual([2, '=SUBTOTAL(103,季度[Q2])']);
      sheet.getRange('F1:G9').values = Array.from({ length: 9 }, () => ['x', 'y']);
      await context.sync();
    });
    const show = (address: string) =>
      at.refused((context) => {
        context.workbook.worksheets.getItem('汇总行').tables.add(address, true).showTotals = true;
        return context.sync();
      });
    expect((await show('F1:G3')).location).toBe('Table.showTotals(above other cells)');
    expect((await show('I1:I3')).location).toBe('Table.showTotals(of one column)');
  });
});

describe('Range.getUsedRangeOrNullObject', () => {
  it('looks at the cells of its range alone, whatever stands above and below them', async () => {
    await at.run(async (context) => {
      const sheet = context.workbook.worksheets.add('用过的');
      sheet.getRange('A1:C1').values = [['上', '', '上']];
      sheet.getRange('A9').values = [['下']];
      const middle = sheet.getRange('A3:C6');
      const none = middle.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheet.getRange('B4').values = [[1]];
      const some = middle.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect(some.address).toBe('用过的!B4');
    });
  });
});
