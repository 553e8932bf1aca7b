import { excelAtDesk, type ExcelAtDesk, firstSheet, plain } from './excel-at-desk';

let at: ExcelAtDesk;
beforeAll(async () => {
  at = await excelAtDesk();
});
afterAll(() => at.desk.close());

describe('rows added to a table', () => {
  it('come after the last, with the look and the rules of the one above; what stands below moves down, and formulas follow', async () => {
    await at.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('A1:B3').values = [
        ['客户', '金额'],
        ['甲', 1],
        ['乙', 2],
      ];
      sheet.getRange('B3').numberFormat = [['0.00']];
      sheet.getRange('A5:C5').values = [['说明', 7, '旁边']];
      sheet.getRange('E1:E2').formulas = [['=B5*2'], ['=C5']];
      const table = sheet.tables.add('A1:B3', true);
      table.name = '登记';
      sheet.getRange('A2:A3').dataValidation.rule = { list: { inCellDropDown: true, source: '甲,乙,丙' } };
      table.rows.add(undefined, [
        ['丙', 3],
        ['丁', "'007"],
      ]);
      const body = table.getDataBodyRange().load('address,values,numberFormat');
      const below = sheet.getRange('A7:C7').load('values');
      const beside = sheet.getRange('C5').load('values');
      const formulas = sheet.getRange('E1:E2').load('formulas,values');
      const rule = sheet.getRange('A5').dataValidation.load('type');
      table.rows.load('count');
      await context.sync();
      expect(body.address).toBe('Sheet1!A2:B5');
      expect(plain(body.values)).toEqual([
        ['甲', 1],
        ['乙', 2],
        ['丙', 3],
        ['丁', '007'],
      ]);
      expect(plain(body.numberFormat).map((line) => String(line[1]))).toEqual(['General', '0.00', '0.00', '0.00']);
      expect(plain(below.values)).toEqual([['说明', 7, '']]);
      expect(plain(beside.values)).toEqual([['旁边']]);
      expect([plain(formulas.formulas), plain(formulas.values)]).toEqual([
        [['=B7*2'], ['=C5']],
        [[14], ['旁边']],
      ]);
      expect([rule.type, table.rows.count]).toEqual(['List', 4]);
    });
  });

  it('go on with a formula that stands in each row of a column, not with one that does not', async () => {
    await at.run(async (context) => {
      const sheet = context.workbook.worksheets.add('公式');
      sheet.getRange('A1:D1').values = [['金额', '倍', '和', '行']];
      sheet.getRange('A2:A3').values = [[1], [2]];
      sheet.getRange('B2:D3').formulas = [
        ['=$A2*2', '=SUM(A$2:A2)&"A2"', '=A2'],
        ['=$A3*2', '=SUM(A$2:A3)&"A2"', 5],
      ];
      const table = sheet.tables.add('A1:D3', true);
      table.rows.add(undefined, [[3, null, null, null] as unknown as number[], [4, null, 9, null] as unknown as number[]]);
      const added = sheet.getRange('A4:D5').load('formulas');
      await context.sync();
      expect(plain(added.formulas)).toEqual([
        [3, '=$A4*2', '=SUM(A$2:A4)&"A2"', ''],
        [4, '=$A5*2', 9, ''],
      ]);
      sheet.delete();
      await context.sync();
    });
  });

  it('come before the row of an index, and can be read and changed one by one', async () => {
    await at.run(async (context) => {
      const table = context.workbook.tables.getItem('登记');
      const row = table.rows.add(1, [['戊', 9]]);
      row.load('index,values');
      await context.sync();
      expect([row.index, plain(row.values)]).toEqual([1, [['戊', 9]]]);
      table.rows.getItemAt(0).values = [['甲', 10]];
      const body = table.columns.getItem('客户').getDataBodyRange().load('values');
      const first = table.rows.getItemAt(0).load('values');
      table.rows.load('items/index');
      await context.sync();
      expect(plain(body.values)).toEqual([['甲'], ['戊'], ['乙'], ['丙'], ['丁']]);
      expect([plain(first.values), table.rows.items.map(({ index }) => index)]).toEqual([[['甲', 10]], [0, 1, 2, 3, 4]]);
    });
  });

  it('fill the one empty row of a new table first', async () => {
    await at.run(async (context) => {
      const sheet = context.workbook.worksheets.add('新');
      sheet.getRange('A1:B1').values = [['a', 'b']];
      const table = sheet.tables.add('A1:B1', true);
      table.rows.add(undefined, [
        [1, 2],
        [3, 4],
      ]);
      const body = table.getDataBodyRange().load('address,values');
      await context.sync();
      expect([body.address, plain(body.values)]).toEqual([
        '新!A2:B3',
        [
          [1, 2],
          [3, 4],
        ],
      ]);
    });
  });

  it.each<[string, (table: Excel.Table, sheet: Excel.Worksheet) => void, string]>([
    ['of another width', (table) => table.rows.add(undefined, [['x']]), 'InvalidArgument'],
    ['beyond the last', (table) => table.rows.add(99, [['x', 1]]), 'InvalidArgument'],
    [
      'to a table whose filter hides rows',
      (table, sheet) => {
        sheet.getRange('3:3').rowHidden = true;
        table.rows.add(undefined, [['x', 1]]);
      },
      'FilteredRangeConflict',
    ],
    [
      'on a protected sheet',
      (table, sheet) => {
        sheet.getRange('3:3').rowHidden = false;
        sheet.protection.protect({ allowInsertRows: true });
        table.rows.add(undefined, [['x', 1]]);
      },
      'AccessDenied',
    ],
  ])('are refused %s', async (_what, work, code) => {
    const refusal = await at.refused(async (context) => {
      work(context.workbook.tables.getItem('登记'), firstSheet(context));
      await context.sync();
    });
    expect(refusal.code).toBe(code);
  });
});

describe('rows taken out of a table', () => {
  it('let what stands below move up, looks, rules and formulas with it; the only one is emptied', async () => {
    const other = await excelAtDesk();
    await other.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('A1:B4').values = [
        ['客户', '金额'],
        ['甲', 1],
        ['乙', 2],
        ['丙', 3],
      ];
      sheet.getRange('B4').numberFormat = [['0.00']];
      sheet.getRange('A6:C6').values = [['说明', 7, '旁边']];
      sheet.getRange('E1').formulas = [['=B6*2']];
      const table = sheet.tables.add('A1:B4', true);
      sheet.getRange('A2:A4').dataValidation.rule = { list: { inCellDropDown: true, source: '甲,乙,丙' } };
      table.rows.getItemAt(1).delete();
      const range = table.getRange().load('address,values,numberFormat');
      const below = sheet.getRange('A5:C6').load('values');
      const formula = sheet.getRange('E1').load('formulas');
      const rule = sheet.getRange('A4').dataValidation.load('type');
      await context.sync();
      expect([range.address, plain(range.values), range.numberFormat[2]?.[1]]).toEqual([
        'Sheet1!A1:B3',
        [
          ['客户', '金额'],
          ['甲', 1],
          ['丙', 3],
        ],
        '0.00',
      ]);
      expect(plain(below.values)).toEqual([
        ['说明', 7, ''],
        ['', '', '旁边'],
      ]);
      expect([formula.formulas[0]?.[0], rule.type]).toEqual(['=B5*2', 'None']);
      table.rows.getItemAt(1).delete();
      table.rows.getItemAt(0).delete();
      const left = table.getRange().load('address,values');
      await context.sync();
      expect([left.address, plain(left.values)]).toEqual([
        'Sheet1!A1:B2',
        [
          ['客户', '金额'],
          ['', ''],
        ],
      ]);
    });
    await other.desk.close();
  });
});
