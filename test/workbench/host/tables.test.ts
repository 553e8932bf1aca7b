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
